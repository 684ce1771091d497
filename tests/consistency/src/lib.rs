//! One set of scenarios that every backend must answer alike: the CPU natively and in a browser,
//! wgpu on a graphics card or a software driver, WebGPU in a browser.
//!
//! [`run`] puts each model on a device, gives it the inputs of the fixtures and says how far its
//! logits, log-probabilities and texts are from those of Hugging Face transformers; then it holds
//! the [`conversations`] and compares every edit of the graph, triple for triple, with those in
//! `edits.json`. It returns differences and not only a verdict, so that backends can be compared.
//!
//! Models, scenarios and goldens are compiled in: the crate reads no file and runs where there are
//! none.

pub mod conversation;
pub mod golden;
pub mod models;
pub mod report;
pub mod row;
pub mod transcript;

mod compare;
mod parity;

use kgt::{Device, LmError, Model};

use golden::conversations;
use models::{Bundle, MODELS};
use report::Report;

/// Why a scenario could not be run to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScenarioError {
    /// The model could not be loaded or failed.
    #[error("{model}: {source}")]
    Model {
        /// Its name.
        model: &'static str,
        /// What it said.
        source: LmError,
    },
    /// The assistant failed.
    #[error("conversation {conversation:?}: {reason}")]
    Conversation {
        /// Its name.
        conversation: String,
        /// What the assistant said.
        reason: String,
    },
}

/// Runs every scenario of the models that `include` names.
///
/// # Errors
/// [`ScenarioError`] if a scenario cannot be run at all; a wrong result is a part of the report.
pub async fn run(device: &Device, include: impl Fn(&str) -> bool) -> Result<Report, ScenarioError> {
    let mut report = Report::default();
    for bundle in MODELS.iter().filter(|bundle| include(bundle.name)) {
        report.models.push(parity::check(bundle, device).await?);
    }
    let edits = golden::edits();
    for conversation in conversations().iter().filter(|c| include(&c.model)) {
        let transcript = conversation::hold(conversation, device).await?;
        report.conversations.push(compare::transcripts(&transcript, edits.of(conversation)));
    }
    Ok(report)
}

impl Bundle {
    pub(crate) async fn load(&self, device: &Device) -> Result<Model, ScenarioError> {
        Model::load(&self.files(), device).await.map_err(|source| self.failed(source))
    }

    /// The same model with other tokens that end a text.
    pub(crate) async fn load_ending_with(
        &self,
        eos: &[u32],
        device: &Device,
    ) -> Result<Model, ScenarioError> {
        Model::load(&self.ending_with(eos), device).await.map_err(|source| self.failed(source))
    }

    pub(crate) fn failed(&self, source: LmError) -> ScenarioError {
        ScenarioError::Model { model: self.name, source }
    }
}
