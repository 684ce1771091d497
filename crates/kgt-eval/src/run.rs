//! A finished run in memory: what reports are made of.

use crate::{CaseRecord, Params, Summary};

/// A finished run.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// How it came about.
    pub params: Params,
    /// Its cases, in the order of the data set.
    pub cases: Vec<CaseRecord>,
    /// Its metrics.
    pub summary: Summary,
}
