//! A change of the user's graph as a value: it can be shown, stored, undone and replayed.

use crate::{EditId, Evidence, Fact, Timestamp};

/// What made an edit happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// The user corrected an answer.
    Feedback {
        /// The query `q`.
        query: String,
        /// The answer `a` that the user wants.
        answer: String,
        /// The entity of the query, `e_q`.
        subject: String,
        /// The entity of the answer, `e_a`.
        object: String,
    },
    /// The user added or removed facts by hand.
    Manual,
    /// The inverse of an earlier edit.
    Undo {
        /// The edit that was undone.
        of: EditId,
    },
    /// Facts taken over from another graph.
    Import {
        /// Where they came from, as the host names it.
        source: String,
    },
    /// Why is forgotten: its words were erased, but other facts hang on the edit.
    Redacted,
}

/// One atomic change of a user's graph.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// Its number in the user's history.
    pub id: EditId,
    /// When it was made.
    pub at: Timestamp,
    /// Why it was made.
    pub cause: Cause,
    /// Facts that were not in the graph before and are after it.
    pub added: Vec<Fact>,
    /// Facts that were in the graph before and are not after it.
    pub removed: Vec<Fact>,
    /// The numbers that decided it, for an edit made by the optimizer.
    pub evidence: Option<Evidence>,
}

impl Edit {
    /// An edit made by hand.
    #[must_use]
    pub fn manual(id: EditId, at: Timestamp, added: Vec<Fact>, removed: Vec<Fact>) -> Self {
        Self { id, at, cause: Cause::Manual, added, removed, evidence: None }
    }

    /// The edit that takes this one back. Facts keep the provenance they had.
    #[must_use]
    pub fn inverse(&self, id: EditId, at: Timestamp) -> Self {
        Self {
            id,
            at,
            cause: Cause::Undo { of: self.id },
            added: self.removed.clone(),
            removed: self.added.clone(),
            evidence: None,
        }
    }

    /// True if the edit changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }
}
