//! One line of the table in `docs/consistency.md`: a backend, and how far it is from the goldens.

use serde::Serialize;

use crate::report::{Agreement, Report};

/// What a run on one device comes to. A test prints it as a line that `cargo xtask consistency`
/// finds in its output.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Which backend, and where it runs.
    pub backend: &'static str,
    /// What it ran on.
    pub device: String,
    /// The driver or the browser below it.
    pub driver: String,
    /// Models that were loaded.
    pub models: Vec<String>,
    /// Largest difference of a logit.
    pub logits: f64,
    /// Largest difference of a log-probability, per token.
    pub scores: f64,
    /// Largest difference of a loss.
    pub losses: f64,
    /// Edits that are the same, triple for triple, of how many.
    pub edits: (usize, usize),
    /// Greedy texts and answers that are the same, of how many.
    pub texts: (usize, usize),
}

impl Row {
    /// The row of a report.
    #[must_use]
    pub fn new(backend: &'static str, device: String, driver: String, report: &Report) -> Self {
        let counts = |agreement: Agreement| (agreement.equal, agreement.of);
        Self {
            backend,
            device,
            driver,
            models: report.models.iter().map(|model| model.model.clone()).collect(),
            logits: report.logits().largest,
            scores: report.scores().largest,
            losses: report.losses().largest,
            edits: counts(report.edits()),
            texts: counts(report.texts()),
        }
    }

    /// The line to print.
    ///
    /// # Panics
    /// Never: a row is plain data.
    #[must_use]
    pub fn line(&self) -> String {
        let json = serde_json::to_string(self).expect("invariant: a row is plain data");
        format!("consistency-row {json}")
    }
}
