//! The numbers that decided an edit. The optimizer fills this record; the graph only carries it,
//! so that an edit explains itself wherever it is stored. All logarithms are natural.

use crate::Triple;

/// Which reading of Eq. 7 was minimized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objective {
    /// Eq. 7 as printed: infinite until every personalized triple is in the graph.
    Full,
    /// The mean over the personalized triples that are in the graph: infinite only while none is.
    InGraph,
}

/// A triple that the optimizer scored.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The triple `z`.
    pub triple: Triple,
    /// `z ∈ H(q, a, K)`.
    pub personalized: bool,
    /// `z ∈ G` before the edit.
    pub in_graph_before: bool,
    /// `log P(a | q, z)`, the reasoning probability.
    pub log_reasoning: f64,
    /// `log P(r | retrieve(q))`, the relation's own probability.
    pub log_relation: f64,
    /// `P(z | q)` before the edit (Eq. 5); 0 if `z` was not in the graph.
    pub retrieval_before: f64,
    /// `P(z | q)` after the edit; 0 if `z` is not in the graph.
    pub retrieval_after: f64,
}

/// What one step of Algorithm 1 did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Added the candidate.
    Add,
    /// Removed the candidate.
    Remove,
}

/// One step of Algorithm 1 and the loss after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Addition or removal.
    pub change: Change,
    /// Index into [`Evidence::candidates`].
    pub candidate: usize,
    /// The loss of Eq. 7 after the step; infinite while it is undefined.
    pub loss: f64,
}

/// Everything that Algorithm 1 saw and did.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The reading of Eq. 7.
    pub objective: Objective,
    /// Every scored triple: `H` by falling reasoning probability, then `G_eq \ H` by rising one.
    pub candidates: Vec<Candidate>,
    /// The loss of the untouched graph.
    pub loss_before: f64,
    /// All steps that were tried, in order.
    pub steps: Vec<Step>,
    /// How many leading steps make up the edit; later ones were tried and not kept.
    pub kept: usize,
    /// The loss of the edited graph.
    pub loss_after: f64,
    /// Triples of `G_eq` that were not scored because of the limit M, and so could not be removed.
    pub unscored: usize,
    /// Tokens that went through the model.
    pub model_tokens: u64,
    /// Wall time from the correction to its decision, storing not included, in milliseconds, as the
    /// host measured it.
    pub wall_ms: Option<f64>,
}
