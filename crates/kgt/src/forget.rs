//! Forgetting for good: unlike an edit, it leaves no trace in the history or the store.

use kgt_graph::{Cause, Edit, Fact, Key, TripleKey};
use kgt_store::Store;

use crate::{Memory, MemoryError};

/// What forgetting took away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Facts of the user that are gone from the graph.
    pub facts: usize,
    /// Edits of which nothing is left.
    pub edits_dropped: usize,
    /// Edits that stay without their words and numbers, because other facts hang on them.
    pub edits_redacted: usize,
}

impl<S: Store> Memory<S> {
    /// Erases every trace of a subject: its facts, the facts that name it as their object, and the
    /// corrections that mention it. The base graph is not the user's and stays.
    ///
    /// # Errors
    /// [`MemoryError::NoSuchFact`] if nothing of the user's mentions it; [`MemoryError::Store`].
    pub async fn forget_subject(&mut self, subject: &str) -> Result<Forgotten, MemoryError> {
        let key = Key::new(subject);
        let mentions = |text: &str| contains_words(Key::new(text).as_str(), key.as_str());
        let traces = Traces {
            fact: Box::new(|fact: &TripleKey| fact.subject == key || fact.object == key),
            text: Box::new(mentions),
        };
        self.forget(&traces, subject).await
    }

    /// Erases every trace of one fact: the fact in all edits, and the corrections that considered it.
    ///
    /// # Errors
    /// [`MemoryError::NoSuchFact`] if the user never stated it; [`MemoryError::Store`].
    pub async fn forget_fact(
        &mut self,
        fact: &kgt_graph::Triple,
    ) -> Result<Forgotten, MemoryError> {
        let key = fact.key();
        let traces =
            Traces { fact: Box::new(|other: &TripleKey| *other == key), text: Box::new(|_| false) };
        self.forget(&traces, &fact.to_string()).await
    }

    /// Erases everything: all facts and the whole history.
    ///
    /// # Errors
    /// [`MemoryError::Store`].
    pub async fn forget_everything(&mut self) -> Result<Forgotten, MemoryError> {
        let edits_dropped = self.history().await?.len();
        let facts = self.graph.overlay().facts().count();
        self.replace(Vec::new()).await?;
        Ok(Forgotten { facts, edits_dropped, edits_redacted: 0 })
    }

    async fn forget(&mut self, traces: &Traces<'_>, what: &str) -> Result<Forgotten, MemoryError> {
        let facts_before = self.graph.overlay().facts().count();
        let mut forgotten = Forgotten::default();
        let mut kept = Vec::new();
        for edit in self.history().await? {
            if !traces.in_edit(&edit) {
                kept.push(edit);
                continue;
            }
            match traces.erase(edit) {
                Some(edit) => {
                    forgotten.edits_redacted += 1;
                    kept.push(edit);
                }
                None => forgotten.edits_dropped += 1,
            }
        }
        if forgotten == Forgotten::default() {
            return Err(MemoryError::NoSuchFact { fact: what.to_owned() });
        }
        self.replace(kept).await?;
        forgotten.facts = facts_before - self.graph.overlay().facts().count();
        Ok(forgotten)
    }
}

/// How to recognize what is to be forgotten.
struct Traces<'a> {
    fact: Box<dyn Fn(&TripleKey) -> bool + 'a>,
    text: Box<dyn Fn(&str) -> bool + 'a>,
}

impl Traces<'_> {
    fn in_edit(&self, edit: &Edit) -> bool {
        let in_facts = edit.added.iter().chain(&edit.removed).any(|fact| self.in_fact(fact));
        let in_cause = match &edit.cause {
            Cause::Feedback { query, answer, subject, object } => {
                [query, answer, subject, object].into_iter().any(|text| (self.text)(text))
            }
            _ => false,
        };
        let in_evidence = edit.evidence.iter().flat_map(|evidence| &evidence.candidates);
        in_facts || in_cause || in_evidence.into_iter().any(|c| (self.fact)(&c.triple.key()))
    }

    fn in_fact(&self, fact: &Fact) -> bool {
        (self.fact)(&fact.triple.key())
    }

    /// The edit without the traces, or nothing if no other fact hangs on it.
    fn erase(&self, mut edit: Edit) -> Option<Edit> {
        edit.added.retain(|fact| !self.in_fact(fact));
        edit.removed.retain(|fact| !self.in_fact(fact));
        if !matches!(edit.cause, Cause::Undo { .. }) {
            edit.cause = Cause::Redacted;
        }
        edit.evidence = None;
        (!edit.is_empty()).then_some(edit)
    }
}

/// Whether `words` stand in `text` as whole words; both normalized.
fn contains_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}
