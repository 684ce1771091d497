//! The model as it is.

use ::kgt::{LanguageModel, prompt};
use serde_json::Map;

use super::{Edited, Method, MethodError, Prompt, Reach, Request};
use crate::{MethodName, MethodParams, Query};

/// Does nothing: the paper's "no edit".
pub struct NoEdit<'m, M> {
    model: &'m M,
}

impl<'m, M> NoEdit<'m, M> {
    /// The model as it is.
    pub fn new(model: &'m M) -> Self {
        Self { model }
    }
}

impl<M: LanguageModel> Method for NoEdit<'_, M> {
    type Model = M;

    fn params(&self) -> MethodParams {
        MethodParams { name: MethodName::NoEdit, variant: String::new(), settings: Map::new() }
    }

    fn model(&self) -> &M {
        self.model
    }

    fn reach(&self) -> Reach {
        Reach::Subject
    }

    async fn edit(&mut self, _: &Request<'_>) -> Result<Edited, MethodError> {
        Ok(Edited::default())
    }

    async fn reset(&mut self) -> Result<(), MethodError> {
        Ok(())
    }

    async fn prompt(&self, query: &Query, _: Option<&str>) -> Result<Prompt, MethodError> {
        Ok(Prompt { text: prompt::plain(&query.text), facts: Vec::new() })
    }
}
