//! The paper's Figures 3 and 4 from the runs at hand, the distribution of latency, and memory.

mod latency;
mod memory;
mod query_set;
mod relations;

use super::group::{Entry, Group};
use super::table::Table;
use crate::Metric;

/// A plot, and the same numbers as a table for where no plot can be shown.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    pub(crate) svg: String,
    pub(crate) data: Table,
}

/// The scores that the paper's figures show.
const SCORES: [Metric; 2] = [Metric::Efficacy, Metric::Paraphrase];
/// What a reader who compares with the paper must know.
const WITHOUT_NUMBERS: &str = "The paper prints this figure without numbers.";

/// All figures that the runs of a group allow.
pub(crate) fn all(group: &Group<'_>) -> Vec<Figure> {
    let scores = SCORES.into_iter().filter_map(|metric| query_set::figure(group, metric));
    let first = relations::figure(group).into_iter().chain(scores);
    first.chain(latency::figure(group)).chain(memory::figure(group)).collect()
}

/// A run in a legend.
fn name(run: &Entry<'_>) -> String {
    format!("[{}] {}", run.number, run.label)
}
