//! How facts are edited: one trait, one module for each method.

mod ike;
mod in_context;
mod kgt;
mod no_edit;
mod similarity;
mod weights;

use std::error::Error;

use ::kgt::LanguageModel;
use ::kgt::lm::LmError;

use crate::{Correction, EditRecord, MethodParams, Query, TripleRecord};

pub use ike::{Demonstration, Ike, demonstrations};
pub use in_context::{InContext, Window};
pub use kgt::{Kgt, KgtOptions};
pub use no_edit::NoEdit;
pub use weights::{WeightEdit, Weights};

/// A way to edit facts, together with the model that it edits or accompanies.
///
/// A query is answered by [`Method::model`] after [`Method::prompt`]: methods that leave the weights
/// alone differ in the prompt, the others in the model.
#[allow(async_fn_in_trait)]
pub trait Method {
    /// The model that answers.
    type Model: LanguageModel;

    /// Its name and settings.
    fn params(&self) -> MethodParams;

    /// The model that answers, as it is after the corrections so far.
    fn model(&self) -> &Self::Model;

    /// What a correction can change.
    fn reach(&self) -> Reach;

    /// Makes a correction.
    ///
    /// # Errors
    /// [`MethodError::Refused`] if this correction cannot be made; the state is then unchanged.
    async fn edit(&mut self, request: &Request<'_>) -> Result<Edited, MethodError>;

    /// Makes a correction that an earlier process has made, from its record if that is enough.
    ///
    /// # Errors
    /// As [`Method::edit`].
    async fn replay(
        &mut self,
        request: &Request<'_>,
        _record: &EditRecord,
    ) -> Result<(), MethodError> {
        self.edit(request).await.map(drop)
    }

    /// Takes back all corrections.
    ///
    /// # Errors
    /// [`MethodError`] if that fails.
    async fn reset(&mut self) -> Result<(), MethodError>;

    /// What the model is given for a query. `subject` is what the query is about, if it says so.
    ///
    /// # Errors
    /// [`MethodError`].
    async fn prompt(&self, query: &Query, subject: Option<&str>) -> Result<Prompt, MethodError>;
}

/// What a correction can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Replies to queries that name the correction's subject, by the prompt alone.
    Subject,
    /// Replies to all queries, by the prompt alone.
    Prompts,
    /// Replies to all queries, by the weights.
    Weights,
}

/// A correction of a case.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// What it is about.
    pub subject: &'a str,
    /// The query and its new answer.
    pub correction: &'a Correction,
    /// The relation as the data state it.
    pub relation: Option<&'a str>,
}

/// What a correction did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edited {
    /// Triples added to a graph.
    pub added: Vec<TripleRecord>,
    /// Triples removed from it.
    pub removed: Vec<TripleRecord>,
    /// Tokens that went through the model.
    pub model_tokens: u64,
}

/// What a model is given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prompt {
    /// The text.
    pub text: String,
    /// The facts of a graph in it, as `(subject, relation, object)`.
    pub facts: Vec<String>,
}

/// Why a method failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MethodError {
    /// This correction or query is not possible; others may be.
    #[error("{0}")]
    Refused(#[source] Box<dyn Error>),
    /// Nothing more is possible.
    #[error("{0}")]
    Failed(#[source] Box<dyn Error>),
}

impl MethodError {
    /// An error of a model: a text that does not fit concerns only itself.
    pub(crate) fn of_model(error: impl Error + 'static) -> Self {
        let error: Box<dyn Error> = Box::new(error);
        match error.downcast_ref::<LmError>() {
            Some(
                LmError::TooLong { .. }
                | LmError::EmptyPrompt
                | LmError::EmptyContinuation
                | LmError::SubjectNotInPrompt { .. },
            ) => Self::Refused(error),
            _ => Self::Failed(error),
        }
    }
}
