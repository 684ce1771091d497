//! Evaluation of knowledge editing: data sets, protocols, metrics, methods, reports.
//!
//! A [`DataSet`] is read from bytes into [`Case`]s; [`run`] takes a [`Method`] through them and
//! yields one [`CaseRecord`] each; [`summarize`] turns records into metrics with their intervals.
//! The crate takes readers and writers; it knows no paths, no clock and no terminal.

pub mod bootstrap;
pub mod build;
pub mod data;
pub mod method;
pub mod metric;

mod archive;
mod ask;
mod case;
mod compare;
mod digest;
mod error;
mod meter;
mod params;
mod protocol;
mod record;
mod report;
mod run;
mod shard;
mod summarize;
mod summary;

pub use archive::{Archive, BeforeRecord, MemoryArchive};
pub use ask::{AskPlan, Asked};
pub use case::{Case, Correction, Half, Query};
pub use compare::{Comparison, Difference, Measure, compare};
pub use data::{DataError, DataSet, OnError};
pub use digest::{digest_of, hex};
pub use error::EvalError;
pub use meter::{Metered, ModelUse};
pub use method::{Edited, Method, MethodError, Prompt, Reach, Request};
pub use params::{
    BaseParams, DataParams, FORMAT, MethodName, MethodParams, ModelParams, Params, Protocol,
    Schema, Shard, Subjects,
};
pub use protocol::{Host, Phase, RunPlan, run};
pub use record::{CaseRecord, EditRecord, QueryKind, QueryRecord, Reply, Score, TripleRecord};
pub use report::Report;
pub use run::Run;
pub use summarize::{Measured, summarize};
pub use summary::{Cost, Estimate, Metric, MetricSummary, Summary};
