//! How far a backend is from the goldens.

use serde::{Deserialize, Serialize};

/// Largest allowed difference of a logit.
pub const LOGIT_TOLERANCE: f64 = 1e-4;
/// Largest allowed difference of a log-probability, per token.
pub const SCORE_TOLERANCE: f64 = 1e-4;
/// Largest allowed difference of a loss, which is a sum over several texts.
pub const LOSS_TOLERANCE: f64 = 1e-3;

/// Everything that was compared.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Report {
    /// Against transformers, a model each.
    pub models: Vec<ModelReport>,
    /// Against the native CPU's edits, a conversation each.
    pub conversations: Vec<ConversationReport>,
}

/// A model against transformers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ModelReport {
    /// The model.
    pub model: String,
    /// Logits.
    pub logits: Difference,
    /// Log-probabilities per token; every pair is scored alone and together with the others.
    pub scores: Difference,
    /// Greedy texts.
    pub texts: Agreement,
}

/// A conversation against its transcript.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConversationReport {
    /// The conversation.
    pub name: String,
    /// Edits, triple for triple.
    pub edits: Agreement,
    /// Answers and the facts that they rest on.
    pub answers: Agreement,
    /// Log-probabilities of triples and relations, the whole text's.
    pub scores: Difference,
    /// Losses (Eq. 7).
    pub losses: Difference,
}

/// The largest of some differences.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// It; not a number if a compared value was none.
    pub largest: f64,
    /// How many numbers were compared.
    pub compared: usize,
}

/// How many of some results are the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The same.
    pub equal: usize,
    /// How many were compared.
    pub of: usize,
    /// What the others are.
    pub wrong: Vec<String>,
}

impl Difference {
    /// Compares two numbers.
    pub fn add(&mut self, got: f64, want: f64) {
        self.add_difference((got - want).abs());
    }

    /// Counts a difference.
    pub fn add_difference(&mut self, difference: f64) {
        self.compared += 1;
        if exceeds(difference, self.largest) {
            self.largest = difference;
        }
    }

    /// Both taken together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.compared += other.compared;
        if exceeds(other.largest, self.largest) {
            self.largest = other.largest;
        }
        self
    }
}

/// Whether a difference is larger than another number; one that is no number is larger than all.
fn exceeds(difference: f64, other: f64) -> bool {
    difference.total_cmp(&other).is_gt()
}

impl Agreement {
    /// Compares two results.
    pub fn add<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, got: &T, want: &T) {
        self.of += 1;
        if got == want {
            self.equal += 1;
        } else {
            self.wrong.push(format!("{what}: {got:?} and not {want:?}"));
        }
    }

    fn and(mut self, other: &Self) -> Self {
        self.equal += other.equal;
        self.of += other.of;
        self.wrong.extend(other.wrong.iter().cloned());
        self
    }
}

impl Report {
    /// All logits.
    #[must_use]
    pub fn logits(&self) -> Difference {
        self.models.iter().map(|model| model.logits).fold(Difference::default(), Difference::and)
    }

    /// All log-probabilities of the models' fixtures, per token.
    #[must_use]
    pub fn scores(&self) -> Difference {
        self.models.iter().map(|model| model.scores).fold(Difference::default(), Difference::and)
    }

    /// All losses.
    #[must_use]
    pub fn losses(&self) -> Difference {
        let losses = self.conversations.iter().map(|conversation| conversation.losses);
        losses.fold(Difference::default(), Difference::and)
    }

    /// All greedy texts and all answers.
    #[must_use]
    pub fn texts(&self) -> Agreement {
        let answers = self.conversations.iter().map(|conversation| &conversation.answers);
        let texts = self.models.iter().map(|model| &model.texts);
        texts.chain(answers).fold(Agreement::default(), Agreement::and)
    }

    /// All edits.
    #[must_use]
    pub fn edits(&self) -> Agreement {
        let edits = self.conversations.iter().map(|conversation| &conversation.edits);
        edits.fold(Agreement::default(), Agreement::and)
    }

    /// What is beyond tolerance or wrong, and what was not compared at all; empty if all is well.
    #[must_use]
    pub fn violations(&self) -> Vec<String> {
        let mut violations = Vec::new();
        let mut within = |what: String, difference: Difference, tolerance: f64| {
            if difference.compared == 0 {
                violations.push(format!("{what}: nothing was compared"));
            } else if exceeds(difference.largest, tolerance) {
                let Difference { largest, .. } = difference;
                violations.push(format!("{what}: off by {largest:.2e}, allowed {tolerance:.0e}"));
            }
        };
        for ModelReport { model, logits, scores, .. } in &self.models {
            within(format!("{model}, logits"), *logits, LOGIT_TOLERANCE);
            within(format!("{model}, scores"), *scores, SCORE_TOLERANCE);
        }
        for ConversationReport { name, scores, losses, .. } in &self.conversations {
            within(format!("{name:?}, scores"), *scores, LOSS_TOLERANCE);
            within(format!("{name:?}, losses"), *losses, LOSS_TOLERANCE);
        }
        violations.extend(self.texts().wrong);
        violations.extend(self.edits().wrong);
        violations
    }
}
