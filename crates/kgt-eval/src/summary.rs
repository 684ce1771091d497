//! `summary.json`: a run's metrics, from its case records.

use serde::{Deserialize, Serialize};

use crate::{ModelUse, Params};

/// A run in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// How they came about.
    pub params: Params,
    /// SHA-256 of the case records without timings, in hexadecimal: equal for equal parameters on
    /// one backend.
    pub digest: String,
    /// Cases evaluated.
    pub cases: usize,
    /// Corrections made.
    pub edits: usize,
    /// Corrections that could not be made.
    pub failed_edits: usize,
    /// Replies that could not be had.
    pub failed_replies: usize,
    /// Every metric that the data allow, in the order of [`Metric::ALL`].
    pub metrics: Vec<MetricSummary>,
    /// What it cost.
    pub cost: Cost,
    /// What machine it ran on, in words.
    #[serde(default)]
    pub host: String,
    /// The day when it was finished, in UTC, as in 2026-01-31.
    #[serde(default)]
    pub finished: String,
}

impl Summary {
    /// A metric, if the data allow it.
    #[must_use]
    pub fn metric(&self, metric: Metric) -> Option<&MetricSummary> {
        self.metrics.iter().find(|summary| summary.metric == metric)
    }
}

/// A metric before and after the corrections.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MetricSummary {
    /// Which.
    pub metric: Metric,
    /// Before any correction; `None` for metrics that compare the two.
    pub before: Option<Estimate>,
    /// After the corrections.
    pub after: Estimate,
}

/// A mean over cases with its 95 % interval: percentiles of a bootstrap over cases.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// The 2.5th percentile.
    pub low: f64,
    /// The 97.5th percentile.
    pub high: f64,
    /// How many cases have a value.
    pub cases: usize,
}

/// What a run cost. Where and on what is in [`Params::model`].
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Cost {
    /// Latency of a correction in milliseconds at the percentiles 0, 1, ..., 100; empty without
    /// corrections.
    pub latency_ms: Vec<f64>,
    /// Model tokens per correction, on average.
    pub tokens_per_edit: f64,
    /// Triples added per correction, on average.
    pub added_per_edit: f64,
    /// Triples removed per correction, on average.
    pub removed_per_edit: f64,
    /// Largest resident memory of the process, in bytes, where the platform tells; over shards the
    /// largest.
    pub peak_resident_bytes: Option<u64>,
    /// Largest memory in use on the device, in bytes, where the backend tells.
    pub peak_device_bytes: Option<u64>,
    /// Wall time of the run in seconds; over shards their sum.
    pub wall_s: f64,
    /// What the model was asked to do in that time; `None` for methods that edit its weights.
    #[serde(default)]
    pub model: Option<ModelUse>,
}

impl Cost {
    /// The median latency, in milliseconds.
    #[must_use]
    pub fn median_ms(&self) -> Option<f64> {
        self.latency_ms.get(50).copied()
    }

    /// The 95th percentile of the latency, in milliseconds.
    #[must_use]
    pub fn p95_ms(&self) -> Option<f64> {
        self.latency_ms.get(95).copied()
    }
}

/// What is measured. Each is a mean over cases of the mean over the case's queries, as in ROME.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Metric {
    /// The new answer is the more probable one after the corrected query (ROME's ES).
    Efficacy,
    /// The same after its paraphrases (PS).
    Paraphrase,
    /// The true answer stays the more probable one for other subjects (NS).
    Neighborhood,
    /// The harmonic mean of the three (S).
    Score,
    /// The true answer about another relation of the same subject beats the edited fact's object.
    SameSubject,
    /// The freely generated answer to the corrected query is the new answer.
    ExactMatch,
    /// It begins with the new answer.
    BeginsWith,
    /// Token F1 of the generated and the new answer.
    TokenF1,
    /// The freely generated answer to a paraphrase is the new answer.
    ParaphraseExactMatch,
    /// Token F1 for paraphrases.
    ParaphraseTokenF1,
    /// The generated answer to an indirect question is the new answer.
    IndirectExactMatch,
    /// The generated answer about other subjects is what it was before.
    NeighborUnchanged,
    /// The generated answer about other relations of the subject is what it was before.
    SameSubjectUnchanged,
    /// The generated answer about another relation that was told is what was told.
    OtherFactExactMatch,
    /// Of facts that were corrected more than once, the share whose latest state is the answer.
    LatestHolds,
    /// The n-gram entropy of generated text (ROME's fluency, in bits).
    Fluency,
}

impl Metric {
    /// All, in the order of reports.
    pub const ALL: [Self; 16] = [
        Self::Efficacy,
        Self::Paraphrase,
        Self::Neighborhood,
        Self::Score,
        Self::SameSubject,
        Self::ExactMatch,
        Self::BeginsWith,
        Self::TokenF1,
        Self::ParaphraseExactMatch,
        Self::ParaphraseTokenF1,
        Self::IndirectExactMatch,
        Self::NeighborUnchanged,
        Self::SameSubjectUnchanged,
        Self::OtherFactExactMatch,
        Self::LatestHolds,
        Self::Fluency,
    ];

    /// The name in reports.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Efficacy => "efficacy",
            Self::Paraphrase => "paraphrase",
            Self::Neighborhood => "neighborhood",
            Self::Score => "score",
            Self::SameSubject => "same subject",
            Self::ExactMatch => "exact match",
            Self::BeginsWith => "begins with",
            Self::TokenF1 => "token F1",
            Self::ParaphraseExactMatch => "paraphrase exact match",
            Self::ParaphraseTokenF1 => "paraphrase token F1",
            Self::IndirectExactMatch => "indirect exact match",
            Self::NeighborUnchanged => "neighbors unchanged",
            Self::SameSubjectUnchanged => "same subject unchanged",
            Self::OtherFactExactMatch => "other fact exact match",
            Self::LatestHolds => "latest holds",
            Self::Fluency => "fluency",
        }
    }

    /// Whether it is a share, from 0 to 1, shown in percent.
    #[must_use]
    pub fn is_share(self) -> bool {
        self != Self::Fluency
    }
}
