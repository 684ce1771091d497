//! The record of one case, as JSON: its corrections, and every query before and after them.

use serde::{Deserialize, Serialize};

/// A case with all that was measured on it. Metrics are computed from this record alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseRecord {
    /// Unique within the data set.
    pub case_id: String,
    /// The place of the case in the data set, from 0.
    pub index: usize,
    /// The subject of its corrections.
    pub subject: String,
    /// Its corrections, in order.
    pub edits: Vec<EditRecord>,
    /// Its queries.
    pub queries: Vec<QueryRecord>,
}

/// One correction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EditRecord {
    /// The case that it belongs to.
    pub case_id: String,
    /// Which of the case's corrections, from 0.
    pub round: usize,
    /// The query that was corrected.
    pub query: String,
    /// The answer that it should have.
    pub answer: String,
    /// Triples added to the graph; none for methods without a graph.
    pub added: Vec<TripleRecord>,
    /// Triples removed from the graph.
    pub removed: Vec<TripleRecord>,
    /// Tokens that went through the model.
    pub model_tokens: u64,
    /// Wall time in milliseconds. No part of the digest.
    pub latency_ms: f64,
    /// Why the correction could not be made; `None` if it was made.
    pub failure: Option<String>,
}

/// Subject, relation, object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TripleRecord(pub String, pub String, pub String);

/// What a query tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QueryKind {
    /// The corrected query itself.
    Rewrite,
    /// The same in other words.
    Paraphrase,
    /// A question whose answer rests on the fact without asking for it.
    Indirect,
    /// The same relation of another subject.
    Neighborhood,
    /// Another relation of the same subject, about which nothing was told.
    SameSubject,
    /// Another relation of the same subject, which a correction of its own has set.
    OtherFact,
    /// A beginning to go on from, for the fluency of the text.
    Fluency,
}

/// A query with the replies before the first correction and after the last one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QueryRecord {
    /// What it tests.
    pub kind: QueryKind,
    /// Its text.
    pub query: String,
    /// The right answer: the new object for queries about the edited fact, the old and true one for
    /// neighbors and for other facts of the subject.
    pub expected: Option<String>,
    /// The answer that `expected` must beat: the other of the two.
    pub rival: Option<String>,
    /// Before any correction.
    pub before: Reply,
    /// After the corrections of the protocol.
    pub after: Reply,
}

/// What a method makes of a query.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reply {
    /// The facts that were put before the model, as `(subject, relation, object)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The log-probability of `expected`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Score>,
    /// The log-probability of `rival`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rival: Option<Score>,
    /// The text that is generated freely and greedily.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Why there is no reply, for instance a prompt longer than the model's context.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
}

/// A log-probability: the sum over tokens, and how many they are. Natural logarithm.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The sum.
    pub total: f64,
    /// The number of tokens.
    pub tokens: usize,
}

impl Score {
    /// The mean per token, by which ROME compares answers.
    #[must_use]
    pub fn per_token(self) -> f64 {
        self.total / self.tokens.max(1) as f64
    }
}
