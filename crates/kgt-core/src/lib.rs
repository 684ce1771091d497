//! Knowledge Graph Tuning (Sun, Du, Chen, 2024): the prompts, the equations and Algorithm 1.
//!
//! The crate owns [`LanguageModel`], what it needs of a model; any model that can score and
//! continue text will do. It must never know tensors, devices, files, clocks or storage.
//!
//! One correction is one call of [`tune`]; one question is [`retrieve`] and then a generation from
//! [`prompt::reason`]. The paper's notation is kept: `q` query, `a` answer, `e_q` its subject,
//! `z` a triple, `G_eq` the graph's triples about `e_q`, `H` the personalized triples.
//!
//! Algorithm 1 alone is arithmetic on scores:
//!
//! ```
//! use kgt_core::{Config, Problem, Scored, Search};
//! use kgt_graph::Triple;
//!
//! let scored = |object: &str, reasoning: f64, in_graph: bool| {
//!     Ok::<_, kgt_graph::TripleError>(Scored {
//!         triple: Triple::new("my dog", "eats", object)?,
//!         log_reasoning: reasoning.ln(),
//!         log_relation: 0.4f64.ln(),
//!         in_graph,
//!     })
//! };
//! let h = vec![scored("vegetables", 0.9, false)?];
//! let g_eq = vec![scored("meat", 0.05, true)?];
//! let config = Config::default();
//! let problem = Problem::new(h, g_eq, vec![], &config);
//!
//! let mut search = Search::new(&problem, &config);
//! assert_eq!(search.loss(), f64::INFINITY);
//! search.advance(); // adds (my dog, eats, vegetables), which shares the retrieval with meat
//! assert!((search.loss() + (0.9f64 * 0.5).ln()).abs() < 1e-12);
//! search.advance(); // removes (my dog, eats, meat)
//! assert!((search.loss() + 0.9f64.ln()).abs() < 1e-12);
//! # Ok::<(), kgt_graph::TripleError>(())
//! ```

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
pub use config::{AddFirst, Config, Exhausted, Order, RemoveFirst, StopRule};
pub use feedback::Feedback;
pub use model::{
    GenerateOptions, Generation, LanguageModel, LogProb, Pair, Sampling, Scores, Stop, TextSink,
};
pub use objective::loss;
pub use personalized::{Personalized, Source, parse_relations};
pub use probability::{answering, log_sum_exp};
pub use retrieval::{Relevance, Retrieval, RetrievedFact, retrieve};
pub use tune::{TuneError, Tuning, tune};
