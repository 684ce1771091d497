//! `params.json`: everything that decides the numbers of a run, and where they were measured.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::Half;

/// The version of all JSON that a run writes.
pub const FORMAT: u32 = 1;

/// The parameters of a run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Params {
    /// [`FORMAT`].
    pub format: u32,
    /// Name and version of the program.
    pub program: String,
    /// How facts are edited.
    pub method: MethodParams,
    /// The model.
    pub model: ModelParams,
    /// The base graph under the user's facts, if any.
    pub base: Option<BaseParams>,
    /// The data set.
    pub data: DataParams,
    /// When a case is evaluated.
    pub protocol: Protocol,
    /// Whether queries come with their subject.
    pub subjects: Subjects,
    /// Most tokens of a generated answer.
    pub answer_tokens: usize,
    /// Most tokens of a text generated for the fluency metric; 0 to leave it out.
    pub fluency_tokens: usize,
    /// The seed of everything random.
    pub seed: u64,
    /// Which part of the data this run covers; `None` for all of it.
    pub shard: Option<Shard>,
}

/// A method and its settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MethodParams {
    /// Which method.
    pub name: MethodName,
    /// What sets this run apart from the method's defaults, for tables; empty for the defaults.
    pub variant: String,
    /// All settings, the defaults included.
    pub settings: Map<String, Value>,
}

/// The methods of the paper's tables, and those that this project adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MethodName {
    /// The model as it is.
    NoEdit,
    /// Knowledge Graph Tuning.
    Kgt,
    /// All facts in the prompt, as far as the context reaches.
    InContext,
    /// In-context Knowledge Editing: retrieved demonstrations.
    Ike,
    /// Fine-tuning of one layer.
    FineTune,
    /// Rank-one model editing.
    Rome,
    /// KnowledgeEditor. Not implemented.
    Ke,
    /// Knowledge neurons. Not implemented.
    Kn,
    /// Model Editor Networks with Gradient Decomposition. Not implemented.
    Mend,
}

impl MethodName {
    /// The name in tables.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::NoEdit => "no edit",
            Self::Kgt => "KGT",
            Self::InContext => "in-context",
            Self::Ike => "IKE",
            Self::FineTune => "FT",
            Self::Rome => "ROME",
            Self::Ke => "KE",
            Self::Kn => "KN",
            Self::Mend => "MEND",
        }
    }
}

/// A model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelParams {
    /// What the user calls it.
    pub name: String,
    /// SHA-256 of its configuration, tokenizer and weights, in hexadecimal.
    pub digest: String,
    /// Elements of all weights.
    pub parameters: usize,
    /// The device that it ran on.
    pub device: String,
}

/// A base graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BaseParams {
    /// The name of its file.
    pub name: String,
    /// How many triples it holds.
    pub triples: u64,
}

/// A data set as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataParams {
    /// The name of its file.
    pub name: String,
    /// SHA-256 of the cases that were read, in hexadecimal.
    pub digest: String,
    /// Its schema.
    pub schema: Schema,
    /// How many cases are evaluated, over all shards.
    pub cases: usize,
    /// How many records were malformed and left out.
    pub malformed: usize,
    /// The half of the subjects that is evaluated; `None` for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub half: Option<Half>,
}

/// The schema of a data set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Schema {
    /// CounterFact as published with ROME.
    Counterfact,
    /// CounterFact as EasyEdit ships it.
    EasyeditCounterfact,
    /// zsRE as published with MEND, and as ROME uses it.
    MendZsre,
    /// zsRE as EasyEdit ships it.
    EasyeditZsre,
    /// CounterFactExtension, the form of the KGT paper's appendix B.
    CounterfactExtension,
    /// This project's personal set.
    Personal,
}

/// When a case is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protocol {
    /// One pass over all corrections; then every case against the final state.
    Sequential,
    /// Each case right after its own corrections, which are then taken back.
    Single,
}

/// Whether queries come with their subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subjects {
    /// A query is text alone, as a user writes it: the method finds what it is about. Corrections
    /// still name their subject, as in all editing benchmarks.
    Found,
    /// Queries about the edited subject name it.
    Given,
}

/// One of `of` parts of a data set, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    /// Which part.
    pub index: usize,
    /// Of how many.
    pub of: usize,
}
