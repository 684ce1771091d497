//! `H(q, a, K)`: the personalized triples of a correction (Eq. 3).

use kgt_graph::{Key, Triple};

use crate::prompt::SEPARATOR;
use crate::{Feedback, GenerateOptions, Generation, LanguageModel, Stop, prompt};

/// A relation longer than this is not a relation but a sentence, and is left out.
const MAX_RELATION_CHARS: usize = 80;

/// How many tokens a relation may take in the extraction.
const TOKENS_PER_RELATION: usize = 12;

/// Where the relations of `H` came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The user gave them (section 5.4.1).
    Given,
    /// The model extracted them from the query and the answer.
    Extracted,
    /// The extraction gave none: the relations known to the graph, ranked by
    /// `P(r | retrieve(q))`.
    Ranked,
}

/// The personalized triples and how they were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Personalized {
    /// `(e_q, r_k, e_a)`, without duplicates, at most `K`.
    pub triples: Vec<Triple>,
    /// Where the relations came from.
    pub source: Source,
    /// Tokens that the extraction sent through the model.
    pub model_tokens: u64,
}

/// `H` from the relations that the user gave, or else from those that the model extracts. Its
/// triples are none if neither yields a usable relation.
///
/// # Errors
/// The model's.
pub(crate) async fn personalized<M: LanguageModel>(
    model: &M,
    feedback: &Feedback,
    k: usize,
) -> Result<Personalized, M::Error> {
    if !feedback.relations.is_empty() {
        let triples = triples(feedback, feedback.relations.iter().map(String::as_str), k);
        return Ok(Personalized { triples, source: Source::Given, model_tokens: 0 });
    }
    let Feedback { query, answer, subject, object, .. } = feedback;
    let prompt = prompt::extract(query, answer, subject, object, k);
    let options = GenerateOptions { max_tokens: k * TOKENS_PER_RELATION, ..Default::default() };
    let generation =
        model.generate(&prompt, &options, &mut |_| std::ops::ControlFlow::Continue(())).await?;
    let mut relations = parse_relations(&generation.text);
    // A relation cut off by the length limit is not what the model meant.
    if generation.stop == Stop::Length && relations.len() > 1 {
        relations.pop();
    }
    Ok(Personalized {
        triples: triples(feedback, relations, k),
        source: Source::Extracted,
        model_tokens: generation.model_tokens,
    })
}

/// What the model writes after `retrieve(q)`: the relation that it looks up to answer the query.
pub(crate) async fn lookup<M: LanguageModel>(
    model: &M,
    feedback: &Feedback,
) -> Result<Generation, M::Error> {
    let prompt = prompt::retrieve(&feedback.query, &feedback.subject);
    let options = GenerateOptions {
        max_tokens: TOKENS_PER_RELATION,
        stop: vec!["\n".to_owned()],
        ..Default::default()
    };
    model.generate(&prompt, &options, &mut |_| std::ops::ControlFlow::Continue(())).await
}

/// The relations in the model's output `r1 <sep> r2 <sep> ...`. A model that does not keep to the
/// format is read line by line or, on a single line, at commas; list numbers and quotes are dropped.
#[must_use]
pub fn parse_relations(text: &str) -> Vec<&str> {
    let text = text.trim();
    let parts: Vec<&str> = if text.contains(SEPARATOR) {
        text.split(SEPARATOR).collect()
    } else if text.contains('\n') {
        text.lines().collect()
    } else {
        text.split(',').collect()
    };
    parts.into_iter().map(bare).filter(|r| !r.is_empty()).collect()
}

/// A relation without list number, bullet, quotes and final punctuation.
fn bare(part: &str) -> &str {
    let part = part.trim();
    let digits = part.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = digits.len() < part.len() && digits.starts_with(['.', ')']);
    let part = if numbered { &digits[1..] } else { part };
    part.trim_matches(|c: char| c.is_whitespace() || "-*•\"'`.,;:".contains(c))
}

/// `(e_q, r, e_a)` for each usable relation, the first `k` distinct ones.
pub(crate) fn triples<'a>(
    feedback: &Feedback,
    relations: impl IntoIterator<Item = &'a str>,
    k: usize,
) -> Vec<Triple> {
    let mut seen = Vec::new();
    let mut triples = Vec::new();
    for relation in relations {
        let key = Key::new(relation);
        if relation.chars().count() > MAX_RELATION_CHARS || seen.contains(&key) {
            continue;
        }
        if let Ok(triple) = Triple::new(&feedback.subject, relation, &feedback.object) {
            seen.push(key);
            triples.push(triple);
        }
    }
    triples.truncate(k);
    triples
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_papers_format_and_what_chat_models_write_instead() {
        let expected = ["mother tongue", "native language"];
        for text in [
            " mother tongue <sep> native language ",
            "mother tongue<sep><sep>native language<sep>",
            "1. mother tongue\n2) \"native language\"\n",
            "- mother tongue\n- native language.",
            "mother tongue, native language",
        ] {
            assert_eq!(parse_relations(text), expected, "{text:?}");
        }
        assert_eq!(parse_relations("2nd wife of"), ["2nd wife of"]);
        assert!(parse_relations(" <sep> ").is_empty());
    }

    #[test]
    fn duplicates_and_unusable_relations_are_dropped() {
        let feedback = Feedback {
            query: "q".into(),
            answer: "a".into(),
            subject: "s".into(),
            object: "o".into(),
            relations: vec![],
        };
        let long = "x".repeat(MAX_RELATION_CHARS + 1);
        let got = triples(&feedback, ["likes", "LIKES", &long, "a\u{7}b", "owns", "has"], 2);
        let relations: Vec<&str> = got.iter().map(Triple::relation).collect();
        assert_eq!(relations, ["likes", "owns"]);
    }
}
