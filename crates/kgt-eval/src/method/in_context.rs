//! In-context learning: every fact in the prompt, the latest ones if not all fit.

use std::collections::VecDeque;

use ::kgt::{LanguageModel, prompt};
use serde_json::{Map, json};

use super::{Edited, Method, MethodError, Prompt, Reach, Request};
use crate::{MethodName, MethodParams, Query};

/// How much fits into a model's context.
pub struct Window<'m> {
    /// Most tokens of a prompt: the context less what is to follow it.
    pub limit: usize,
    /// The tokens of a prompt.
    pub count: Box<dyn Fn(&str) -> usize + 'm>,
}

/// Puts the corrected facts as lines before the query, `q a.` each, in order of time.
pub struct InContext<'m, M> {
    model: &'m M,
    window: Window<'m>,
    /// Each fact's line and how many tokens it has, the oldest first.
    lines: VecDeque<(String, usize)>,
    tokens: usize,
}

impl<'m, M> InContext<'m, M> {
    /// No facts yet.
    pub fn new(model: &'m M, window: Window<'m>) -> Self {
        Self { model, window, lines: VecDeque::new(), tokens: 0 }
    }
}

impl<M: LanguageModel> Method for InContext<'_, M> {
    type Model = M;

    fn params(&self) -> MethodParams {
        let mut settings = Map::new();
        settings.insert("prompt_tokens".to_owned(), json!(self.window.limit));
        MethodParams { name: MethodName::InContext, variant: String::new(), settings }
    }

    fn model(&self) -> &M {
        self.model
    }

    fn reach(&self) -> Reach {
        Reach::Prompts
    }

    async fn edit(&mut self, request: &Request<'_>) -> Result<Edited, MethodError> {
        let line = fact(request);
        let tokens = (self.window.count)(&line);
        self.tokens += tokens;
        self.lines.push_back((line, tokens));
        while self.tokens > self.window.limit {
            let Some((_, tokens)) = self.lines.pop_front() else { break };
            self.tokens -= tokens;
        }
        Ok(Edited::default())
    }

    async fn reset(&mut self) -> Result<(), MethodError> {
        self.lines.clear();
        self.tokens = 0;
        Ok(())
    }

    async fn prompt(&self, query: &Query, _: Option<&str>) -> Result<Prompt, MethodError> {
        let query = prompt::plain(&query.text);
        let mut tokens = self.tokens + (self.window.count)(&query);
        let mut skipped = 0;
        while tokens > self.window.limit && skipped < self.lines.len() {
            tokens -= self.lines[skipped].1;
            skipped += 1;
        }
        let lines = self.lines.iter().skip(skipped).map(|(line, _)| line.as_str());
        let text = lines.collect::<String>() + &query;
        Ok(Prompt { text, facts: Vec::new() })
    }
}

/// A correction as a line of text.
pub(super) fn fact(request: &Request<'_>) -> String {
    let correction = request.correction;
    format!("{} {}.\n", prompt::plain(&correction.query), prompt::plain(&correction.answer))
}
