//! Evaluation of knowledge editing: data sets, protocols, metrics, methods, reports.
//!
//! The crate takes bytes and readers; it knows no paths, no clock and no terminal.

mod params;
mod record;
mod run;
mod summary;

pub use params::{
    BaseParams, DataParams, FORMAT, MethodName, MethodParams, ModelParams, Params, Protocol,
    Schema, Shard, Subjects,
};
pub use record::{CaseRecord, EditRecord, QueryKind, QueryRecord, Reply, Score, TripleRecord};
pub use run::Run;
pub use summary::{Cost, Estimate, Metric, MetricSummary, Summary};
