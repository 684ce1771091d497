//! What method.md leaves to the caller, with the defaults.

use kgt_graph::Objective;

/// When Algorithm 1 stops.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum StopRule {
    /// As soon as the loss is at most this (Algorithm 1, lines 15 and 21).
    LossBelow(f64),
    /// As soon as the model, given the best fact of the graph, generates the answer (section 4.3).
    AnswerGenerated,
}

/// In which order the personalized triples are added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddFirst {
    /// The highest `P(a|q,z)`, as Algorithm 1 is printed (line 5).
    MostReasonable,
    /// The highest `P(a|q,z) P(r|retrieve(q))`, the term of Eq. 7 before its normalization. Of
    /// triples that explain the answer about equally well, the one that the model will look up.
    MostProbable,
}

/// In which order the triples of `G_eq` are removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemoveFirst {
    /// The lowest `P(a|q,z)`, as Algorithm 1 is printed (line 7). Facts that have nothing to do with
    /// the query come first as often as those that contradict the answer.
    LeastReasonable,
    /// The highest `P(r|retrieve(q)) (1 - P(a|q,z))`: what the triple takes from the probability of
    /// the answer in Eq. 1. A triple from which that is less than 0.01, or whose object is the answer,
    /// is never removed; nor is one about something else: none of the triples with its object has a
    /// relation of H, and all of them together are less probable for the query than H.
    MostContradicting,
}

/// How additions and removals follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Add one, remove one, as Algorithm 1 is printed.
    Alternating,
    /// Remove only when all is added.
    AdditionsFirst,
}

/// Which state is kept if both lists run out before the stop rule holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Exhausted {
    /// The last one, as Algorithm 1 is printed: everything else about `e_q` is removed by then.
    Last,
    /// The one with the lowest loss, among equals the one with the fewest changes.
    LowestLoss,
    /// The one with the fewest changes among those whose loss is within this of the lowest: it does
    /// not remove what hardly matters.
    FewestChanges(f64),
}

/// How an edit is made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Config {
    /// How many relations are extracted, `K`. The paper's is 5.
    pub k: usize,
    /// If the extracted relations' `P(r | retrieve(q))` sum to less than this, the correction would
    /// not be found again by its own query. Then the relation that the model itself looks up for it
    /// joins `H`.
    pub lookup_below: f64,
    /// Which reading of Eq. 7 is minimized.
    pub objective: Objective,
    /// Which of them is added first.
    pub add_first: AddFirst,
    /// Which triple of `G_eq` is removed first.
    pub remove_first: RemoveFirst,
    /// How additions and removals follow one another.
    pub order: Order,
    /// When to stop.
    pub stop: StopRule,
    /// What to do when nothing is left to add or remove.
    pub exhausted: Exhausted,
    /// At most this many triples of `G_eq` are scored for reasoning, `M`: those with the highest
    /// retrieval probability, the user's own first. Only scored triples can be removed.
    pub max_scored: usize,
}

impl Default for Config {
    /// Algorithm 1 as printed where the paper says: `K = 5`, only extracted relations, [`AddFirst::MostReasonable`],
    /// [`RemoveFirst::LeastReasonable`], [`Order::Alternating`]. Else [`Objective::InGraph`], a loss
    /// of at most ln 2 (the personalized triples give the answer with probability one half in the
    /// geometric mean), [`Exhausted::LowestLoss`], `M = 64`.
    fn default() -> Self {
        Self {
            k: 5,
            lookup_below: 0.0,
            objective: Objective::InGraph,
            add_first: AddFirst::MostReasonable,
            remove_first: RemoveFirst::LeastReasonable,
            order: Order::Alternating,
            stop: StopRule::LossBelow(std::f64::consts::LN_2),
            exhausted: Exhausted::LowestLoss,
            max_scored: 64,
        }
    }
}
