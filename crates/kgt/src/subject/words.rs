//! A text as sentences of words, and what the form of a word shows.
//!
//! Only form counts here: capitals, punctuation, apostrophes. What a word means is in the lexicon.

use super::lexicon::{self, Class};

/// Marks that enclose or end a phrase and are no part of it.
const MARKS: [char; 13] = [',', ';', ':', '?', '!', '"', '“', '”', '„', '«', '»', '[', ']'];
/// Marks that may stand between the last letter of a sentence and the space after it.
const CLOSERS: [char; 7] = ['"', '\'', '”', '’', '»', ')', ']'];
/// Marks that may stand before the first letter of a name.
const OPENERS: [char; 9] = ['"', '\'', '“', '‘', '’', '„', '«', '(', '['];
/// What a pronoun, a verb or a possessor is contracted with.
const CLITICS: [&str; 7] = ["'s", "'m", "'d", "'ll", "'re", "'ve", "n't"];

/// A piece of text between spaces.
#[derive(Debug)]
pub(super) struct Word<'a> {
    text: &'a str,
    /// The word in lower case without punctuation and clitics: what the lexicon lists.
    core: String,
    class: Class,
}

impl<'a> Word<'a> {
    fn new(text: &'a str) -> Self {
        let bare = text.trim_matches(|c| MARKS.contains(&c) || matches!(c, '.' | '(' | ')'));
        let mut core = bare.to_lowercase().replace('’', "'");
        if let Some(clitic) = CLITICS.iter().find(|clitic| core.ends_with(**clitic)) {
            core.truncate(core.len() - clitic.len());
        }
        let class = lexicon::class(&core);
        Self { text, core, class }
    }

    pub(super) fn core(&self) -> &str {
        &self.core
    }

    pub(super) fn class(&self) -> Class {
        self.class
    }

    /// Whether it is written like a part of a name: "Ada", "1984", "iPhone".
    ///
    /// Letters of scripts without case count as capitals: in an English text they are names.
    pub(super) fn is_capitalized(&self) -> bool {
        let is_capital = |c: char| c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase());
        let mut letters = self.text.trim_start_matches(OPENERS).chars();
        match letters.next() {
            Some(first) if first.is_lowercase() => letters.next().is_some_and(char::is_uppercase),
            first => first.is_some_and(is_capital),
        }
    }

    /// Whether a phrase cannot go on after it: "Rome,", "sister's".
    pub(super) fn ends_phrase(&self) -> bool {
        let text = self.unclosed();
        text.ends_with([',', ';', ':', '?', '!']) || self.is_possessive()
    }

    pub(super) fn ends_with_comma(&self) -> bool {
        self.unclosed().ends_with(',')
    }

    pub(super) fn is_possessive(&self) -> bool {
        let text = self.text.trim_end_matches('.');
        text.ends_with("'s") || text.ends_with("’s") || text.ends_with("s'") || text.ends_with("s’")
    }

    fn ends_sentence(&self) -> bool {
        let text = self.unclosed();
        text.ends_with(['!', '?']) || text.strip_suffix('.').is_some_and(|s| !is_abbreviation(s))
    }

    fn unclosed(&self) -> &'a str {
        self.text.trim_end_matches(CLOSERS)
    }
}

/// The words of a sentence; at least one.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    pub(super) words: Vec<Word<'a>>,
}

impl Sentence<'_> {
    pub(super) fn is_question(&self) -> bool {
        self.words.last().is_some_and(|word| word.unclosed().ends_with('?'))
    }
}

/// The sentences of a text: lines, split after ".", "!" and "?".
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    text.lines().flat_map(sentences_of_line).collect()
}

fn sentences_of_line(line: &str) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    let mut words = Vec::new();
    for word in line.split_whitespace().map(Word::new) {
        let is_last = word.ends_sentence();
        words.push(word);
        if is_last {
            sentences.push(Sentence { words: std::mem::take(&mut words) });
        }
    }
    if !words.is_empty() {
        sentences.push(Sentence { words });
    }
    sentences
}

/// The words as one phrase, without the marks around it and a possessive ending.
///
/// `None` if no letter and no digit remains.
pub(super) fn phrase(words: &[Word]) -> Option<String> {
    let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
    let joined = texts.join(" ");
    let is_mark = |c: char| c == ' ' || MARKS.contains(&c);
    let mut text = joined.trim_matches(is_mark);
    if text.starts_with('(') || text.matches('(').count() != text.matches(')').count() {
        text = text.trim_matches(|c| is_mark(c) || matches!(c, '(' | ')'));
    }
    text = text.strip_suffix('.').filter(|stem| !is_abbreviation(stem)).unwrap_or(text);
    text = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s")).unwrap_or(text);
    text = text.trim_end_matches(['\'', '’']);
    text.contains(char::is_alphanumeric).then(|| text.to_owned())
}

/// Whether a full stop after the text belongs to its last word: "John F", "St".
fn is_abbreviation(stem: &str) -> bool {
    let last = stem.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let mut letters = last.chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    is_initial || lexicon::lists(lexicon::ABBREVIATIONS, last)
}
