//! Methods that edit weights: FT and ROME.

use ::kgt::lm::grad::{self, FineTune, Rome};
use ::kgt::{Model, prompt};
use serde_json::{Map, Value, json};

use super::{Edited, Method, MethodError, Prompt, Reach, Request};
use crate::{MethodName, MethodParams, Query};

/// How weights are edited.
pub enum WeightEdit {
    /// One layer is fine-tuned on each correction.
    FineTune(FineTune),
    /// One layer gets a rank-one update for each correction, whose query must name the subject.
    Rome(Box<Rome>),
}

/// Edits a copy of the model with each correction, in order.
pub struct Weights<'m> {
    original: &'m Model,
    edited: Model,
    edit: WeightEdit,
}

impl<'m> Weights<'m> {
    /// The model without corrections; `model` itself never changes.
    #[must_use]
    pub fn new(model: &'m Model, edit: WeightEdit) -> Self {
        Self { original: model, edited: model.clone(), edit }
    }
}

impl Method for Weights<'_> {
    type Model = Model;

    fn params(&self) -> MethodParams {
        let (name, settings) = match &self.edit {
            WeightEdit::FineTune(method) => (MethodName::FineTune, fine_tune_settings(method)),
            WeightEdit::Rome(method) => (MethodName::Rome, rome_settings(method)),
        };
        MethodParams { name, variant: String::new(), settings }
    }

    fn model(&self) -> &Model {
        &self.edited
    }

    fn reach(&self) -> Reach {
        Reach::Weights
    }

    async fn edit(&mut self, request: &Request<'_>) -> Result<Edited, MethodError> {
        let request = grad::Request {
            prompt: prompt::plain(&request.correction.query),
            subject: request.subject.to_owned(),
            target: request.correction.answer.clone(),
        };
        let made = match &self.edit {
            WeightEdit::FineTune(method) => {
                self.edited.fine_tune(method, &request).await.map(|tuned| tuned.model_tokens)
            }
            WeightEdit::Rome(method) => {
                self.edited.rome(method, &request).await.map(|update| update.model_tokens)
            }
        };
        let model_tokens = made.map_err(MethodError::of_model)?;
        Ok(Edited { model_tokens, ..Edited::default() })
    }

    async fn reset(&mut self) -> Result<(), MethodError> {
        self.edited = self.original.clone();
        Ok(())
    }

    async fn prompt(&self, query: &Query, _: Option<&str>) -> Result<Prompt, MethodError> {
        Ok(Prompt { text: prompt::plain(&query.text), facts: Vec::new() })
    }
}

fn fine_tune_settings(method: &FineTune) -> Map<String, Value> {
    let FineTune { layer, learning_rate, max_steps, loss_below, norm_constraint } = method;
    named([
        ("layer", json!(layer)),
        ("learning_rate", json!(learning_rate)),
        ("max_steps", json!(max_steps)),
        ("loss_below", json!(loss_below)),
        ("norm_constraint", json!(norm_constraint)),
    ])
}

fn rome_settings(method: &Rome) -> Map<String, Value> {
    named([
        ("layer", json!(method.layer)),
        ("learning_rate", json!(method.learning_rate)),
        ("max_steps", json!(method.max_steps)),
        ("loss_below", json!(method.loss_below)),
        ("weight_decay", json!(method.weight_decay)),
        ("kl_factor", json!(method.kl_factor)),
        ("clamp_norm_factor", json!(method.clamp_norm_factor)),
        ("prefixes", json!(method.prefixes)),
        ("covariance_tokens", json!(method.precision.as_ref().map(|at| at.n_tokens()))),
    ])
}

fn named<const N: usize>(settings: [(&str, Value); N]) -> Map<String, Value> {
    settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
