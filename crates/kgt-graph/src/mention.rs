//! Finding the entities of a graph in a text: longest match over words, aliases included.

use crate::{BaseError, Key, KnowledgeGraph};

/// The relation by which a user's fact gives its subject another name:
/// `(my dog, also known as, Rex)` makes "Rex" mean "my dog".
pub const ALIAS_RELATION: &str = "also known as";

/// Longest entity name that is looked for, in words.
const MAX_WORDS: usize = 12;

/// An entity of the graph found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The words of the text that matched.
    pub text: String,
    /// The subject that they name: their own key, or the one they are an alias of.
    pub subject: Key,
    /// True if the subject was found through an alias.
    pub by_alias: bool,
    /// True if the user's own facts name it; false if only the base does.
    pub own: bool,
}

/// Every name that [`KnowledgeGraph::mentions`] looks up in a text, whatever a graph holds.
#[must_use]
pub fn names(text: &str) -> Vec<Key> {
    let words = words(text);
    let mut keys = Vec::new();
    for from in 0..words.len() {
        for len in 1..=(words.len() - from).min(MAX_WORDS) {
            let span = &text[words[from].0..words[from + len - 1].1];
            keys.extend([Key::new(span), Key::new(without_possessive(span))]);
        }
    }
    keys.sort();
    keys.dedup();
    keys
}

impl KnowledgeGraph {
    /// The entities named in `text`, best first: the user's own before the base's, longer before
    /// shorter, later before earlier. A mention inside a longer one of the same rank is left out.
    ///
    /// # Errors
    /// [`BaseError`] if the base cannot be read.
    pub fn mentions(&self, text: &str) -> Result<Vec<Mention>, BaseError> {
        let words = words(text);
        let mut found: Vec<(usize, usize, Mention)> = Vec::new();
        for len in (1..=words.len().min(MAX_WORDS)).rev() {
            for from in (0..=words.len() - len).rev() {
                let span = &text[words[from].0..words[from + len - 1].1];
                let Some(mention) = self.mention(span)? else {
                    continue;
                };
                let covered = found.iter().any(|(start, end, longer)| {
                    *start <= from && from + len <= *end && longer.own >= mention.own
                });
                if !covered {
                    found.push((from, from + len, mention));
                }
            }
        }
        found.sort_by_key(|(from, to, m)| (!m.own, std::cmp::Reverse((to - from, *from))));
        Ok(found.into_iter().map(|(_, _, mention)| mention).collect())
    }

    fn mention(&self, span: &str) -> Result<Option<Mention>, BaseError> {
        for name in [span, without_possessive(span)] {
            let key = Key::new(name);
            let text = name.to_owned();
            if !self.overlay().about(&key).is_empty() {
                return Ok(Some(Mention { text, subject: key, by_alias: false, own: true }));
            }
            if let Some(subject) = self.overlay().alias(&key).cloned() {
                return Ok(Some(Mention { text, subject, by_alias: true, own: true }));
            }
            if self.knows(&key)? {
                return Ok(Some(Mention { text, subject: key, by_alias: false, own: false }));
            }
        }
        Ok(None)
    }
}

/// Byte ranges of the words of a text, without the punctuation around them.
fn words(text: &str) -> Vec<(usize, usize)> {
    let punctuation = |c: char| !c.is_alphanumeric();
    text.split_whitespace()
        .filter_map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            let inner = word.trim_start_matches(punctuation);
            let start = start + word.len() - inner.len();
            let inner = inner.trim_end_matches(punctuation);
            (!inner.is_empty()).then_some((start, start + inner.len()))
        })
        .collect()
}

fn without_possessive(span: &str) -> &str {
    span.strip_suffix("'s").or_else(|| span.strip_suffix("’s")).unwrap_or(span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Edit, EditId, Timestamp, Triple};

    fn graph(triples: &[(&str, &str, &str)]) -> KnowledgeGraph {
        let mut graph = KnowledgeGraph::default();
        let triples = triples.iter().map(|(s, r, o)| Triple::new(s, r, o).unwrap());
        let added = graph.additions(EditId(1), triples).unwrap();
        graph.apply(&Edit::manual(EditId(1), Timestamp(0), added, vec![])).unwrap();
        graph
    }

    fn first(graph: &KnowledgeGraph, text: &str) -> Option<(String, bool)> {
        let mention = graph.mentions(text).unwrap().into_iter().next()?;
        Some((mention.subject.as_str().to_owned(), mention.by_alias))
    }

    #[test]
    fn the_longest_match_wins_and_punctuation_does_not_matter() {
        let graph = graph(&[("York", "is in", "England"), ("New York", "is in", "the USA")]);
        assert_eq!(first(&graph, "Where is “New York”?"), Some(("new york".into(), false)));
        assert_eq!(first(&graph, "What is York's river?"), Some(("york".into(), false)));
        assert_eq!(first(&graph, "Where is Newport?"), None);
    }

    #[test]
    fn aliases_lead_to_their_subject() {
        let graph = graph(&[("my dog", ALIAS_RELATION, "Rex")]);
        assert_eq!(first(&graph, "What should Rex eat?"), Some(("my dog".into(), true)));
    }
}
