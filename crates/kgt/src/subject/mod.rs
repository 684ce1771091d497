//! Which span of an English query is its subject, by the form of the query alone.
//!
//! It reads names, phrases such as "my sister" and the first person; it knows no graph and no model,
//! and it sees no more than the end of a long query, so that its cost has a bound.

mod lexicon;
mod phrases;
#[cfg(test)]
mod tests;
mod words;

use words::{Sentence, Word, phrase, sentences};

/// The subject of facts about the user.
pub(crate) const USER: &str = "user";

/// Characters at the end of a query that are read.
const READ_CHARS: usize = 2_000;
/// Candidate spans of a query.
const MAX_SPANS: usize = 64;
/// Words of a candidate span.
const SPAN_WORDS: usize = 6;

/// The subject of a query: what its last sentence that names something is about.
///
/// [`USER`] if that sentence speaks in the first person and of nothing else; `None` if only common
/// words are left, of which the form does not tell which one counts.
pub(crate) fn find(query: &str) -> Option<String> {
    sentences(end_of(query)).iter().rev().find_map(subject)
}

/// Whether the last sentence of a query is about the user rather than about something of theirs.
pub(crate) fn speaks_of_user(query: &str) -> bool {
    let sentences = sentences(end_of(query));
    sentences.last().is_some_and(|Sentence { words }| {
        phrases::speak_of_user(words) && phrases::determined(words).is_none()
    })
}

/// The spans of the last sentence of a query that could be a subject, in order and without repeats.
pub(crate) fn spans(query: &str) -> Vec<String> {
    let sentences = sentences(end_of(query));
    let words = sentences.last().map_or(&[][..], |sentence| &sentence.words);
    let mut spans = Vec::new();
    for span in (0..words.len()).flat_map(|start| spans_from(&words[start..])) {
        if spans.len() == MAX_SPANS {
            break;
        }
        if !spans.contains(&span) {
            spans.push(span);
        }
    }
    spans
}

/// The spans that begin with the first of the words, the shortest first.
fn spans_from(words: &[Word]) -> Vec<String> {
    if !words.first().is_some_and(Word::is_content) {
        return Vec::new();
    }
    let lengths = 1..=words.len().min(SPAN_WORDS);
    let ends_well = |length: &usize| words[length - 1].is_content();
    lengths.filter(ends_well).filter_map(|length| phrase(&words[..length])).collect()
}

/// The last [`READ_CHARS`] characters of a query, from the beginning of a word on.
fn end_of(query: &str) -> &str {
    let query = query.trim_end();
    match query.char_indices().rev().nth(READ_CHARS - 1) {
        Some((start, _)) if start > 0 => {
            let end = &query[start..];
            end.split_once(char::is_whitespace).map_or(end, |(_, words)| words)
        }
        _ => query,
    }
}

/// The subject of one sentence, by the rule that fits first.
fn subject(sentence: &Sentence) -> Option<String> {
    let words = &sentence.words;
    if let Some(range) = phrases::determined(words) {
        return phrases::without_capitals(&words[range]);
    }
    let name = phrases::named(words);
    let speaks_of_user = phrases::speak_of_user(words);
    if !sentence.is_question() && !speaks_of_user {
        let opens = name.as_ref().is_none_or(|name| name.start == 0) || words[0].is_capitalized();
        if let Some(range) = phrases::opening(words).filter(|_| opens) {
            return phrase(&words[range]);
        }
    }
    if let Some(range) = name {
        return phrase(&words[range]);
    }
    speaks_of_user.then(|| USER.to_owned())
}
