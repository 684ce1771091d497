//! Personalize a language model by correcting it once.
//!
//! A [`Memory`] is the user's knowledge graph and the store that keeps it; an [`Assistant`] is a
//! model with a memory. It answers from the graph, turns a correction into an edit of the graph, and
//! can show, explain and undo every edit. Nothing here knows devices, files or clocks: hosts bring a
//! [`Model`], a [`Store`] and the time.
//!
//! ```
//! use std::ops::ControlFlow;
//! use kgt::{AskOptions, Assistant, Device, FeedbackOptions, Memory, MemoryStore, Model, ModelFiles};
//!
//! # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/kgt-mini/");
//! # let read = |name: &str| std::fs::read(format!("{folder}{name}")).unwrap();
//! # futures_lite::future::block_on(async {
//! let files = ModelFiles {
//!     config: read("config.json"),
//!     tokenizer: read("tokenizer.json"),
//!     generation_config: None,
//!     tokenizer_config: None,
//!     chat_template: None,
//!     weights: vec![read("model.safetensors")],
//! };
//! let model = Model::load(&files, &Device::flex()).await?;
//! let memory = Memory::open(MemoryStore::default(), Default::default(), || 0.0).await?;
//! let mut assistant = Assistant::new(model, memory);
//!
//! let question = "Where does my sister live?";
//! assistant.feedback(question, "Reykjavik", &FeedbackOptions::default()).await?;
//! let mut sink = |_: &str| ControlFlow::Continue(());
//! let answer = assistant.ask(question, &AskOptions::default(), &mut sink).await?;
//! assert_eq!(answer.text, "Reykjavik");
//!
//! assistant.memory_mut().undo(None).await?;
//! assert!(assistant.memory().facts(None)?.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

mod answer;
mod ask;
mod assistant;
mod entity;
mod error;
mod facts;
mod feedback;
mod forget;
mod history;
mod memory;
mod subject;
mod transfer;

pub use answer::{Answer, Explanation};
pub use ask::AskOptions;
pub use assistant::{Assistant, assistant_config};
pub use entity::{Entity, Found};
pub use error::{AssistantError, MemoryError};
pub use feedback::{Correction, FeedbackOptions, Proposal};
pub use forget::Forgotten;
pub use memory::Memory;
pub use transfer::Imported;

pub use kgt_core::{
    AddFirst, Config, Exhausted, GenerateOptions, Generation, LanguageModel, LogProb, Order, Pair,
    Relevance, RemoveFirst, RetrievedFact, Sampling, Scores, Source, Stop, StopRule, TextSink,
    TuneError, prompt,
};
pub use kgt_graph::{
    self as graph, Candidate, Cause, Change, Edit, EditId, Evidence, Fact, Key, KnowledgeGraph,
    Objective, Origin, Step, Timestamp, Triple,
};
pub use kgt_lm::{self as lm, Device, LmError, Model, ModelFiles, ModelInfo};
pub use kgt_store::{self as store, MemoryStore, Store, StoreError};
