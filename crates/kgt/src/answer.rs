//! What the assistant answered, and from what.

use kgt_core::{RetrievedFact, Stop};

use crate::Entity;

/// An answer with its reasons.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The text.
    pub text: String,
    /// Why it ended.
    pub stop: Stop,
    /// What the answer rests on.
    pub explanation: Explanation,
    /// Tokens that went through the model.
    pub model_tokens: u64,
    /// Wall time in milliseconds.
    pub wall_ms: f64,
}

/// Which facts were considered for a query, and which of them were used.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Explanation {
    /// The entity of the query; `None` if the graph knows nothing that the query names.
    pub subject: Option<Entity>,
    /// The facts about it, by falling retrieval probability.
    pub considered: Vec<RetrievedFact>,
    /// How many of them, from the front, were put before the model; 0 if none bears on the query, so
    /// that the model answered from what it knows itself.
    pub used: usize,
    /// The prompt that was or would be given to the model.
    pub prompt: String,
}

impl Explanation {
    /// The facts that were put before the model.
    #[must_use]
    pub fn used(&self) -> &[RetrievedFact] {
        &self.considered[..self.used]
    }
}
