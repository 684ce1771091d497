//! Knowledge Graph Tuning (Sun, Du, Chen, 2024): the prompts, the equations and Algorithm 1.
//!
//! The crate owns [`LanguageModel`], what it needs of a model; any model that can score and
//! continue text will do. It must never know tensors, devices, files, clocks or storage.
//!
//! One correction is one call of [`tune`]; one question is [`retrieve`] and then a generation from
//! [`prompt::reason`]. The paper's notation is kept: `q` query, `a` answer, `e_q` its subject,
//! `z` a triple, `G_eq` the graph's triples about `e_q`, `H` the personalized triples.

pub mod prompt;

mod algorithm;
mod config;
mod feedback;
mod model;
mod objective;
mod personalized;
mod probability;
mod retrieval;
mod scoreboard;
mod tune;

pub use algorithm::{Problem, Scored, Search};
pub use config::{AddFirst, Config, Exhausted, StopRule};
pub use feedback::Feedback;
pub use model::{
    GenerateOptions, Generation, LanguageModel, LogProb, Pair, Sampling, Scores, Stop, TextSink,
};
pub use objective::loss;
pub use personalized::{Personalized, Source, parse_relations};
pub use probability::{answering, log_sum_exp};
pub use retrieval::{Relevance, Retrieval, RetrievedFact, retrieve};
pub use tune::{TuneError, Tuning, tune};
