//! In-context Knowledge Editing (Zheng et al. 2023, "Can We Edit Factual Knowledge by In-Context
//! Learning?"): the new fact after demonstrations of what to do with one.
//!
//! Demonstrations copy, update and retain in the paper's ratio 1:3:4 and come from records that are
//! not evaluated. Two things differ. The paper finds similar texts by a sentence encoder; here it is
//! BM25 over words, since no encoder is at hand. And the paper edits one
//! fact at a time and knows which; here many facts are remembered and the most similar one is shown.

use ::kgt::{LanguageModel, prompt};
use serde_json::{Map, json};

use super::in_context::Window;
use super::similarity::Index;
use super::{Edited, Method, MethodError, Prompt, Reach, Request};
use crate::{Case, MethodName, MethodParams, Query, QueryKind};

/// How many demonstrations the paper shows.
const MAX_DEMONSTRATIONS: usize = 32;

/// A fact, and what follows from it for one prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demonstration {
    fact: String,
    prompt: String,
    answer: String,
}

impl Demonstration {
    fn text(&self) -> String {
        format!("New Fact: {}\nPrompt: {} {}\n\n", self.fact, self.prompt, self.answer)
    }
}

/// Demonstrations from cases: of every eight cases one copies its new answer, three say it after a
/// paraphrase, and four keep the true answer about another subject.
#[must_use]
pub fn demonstrations(cases: &[Case]) -> Vec<Demonstration> {
    let kind = |i: usize| match i % 8 {
        0 => QueryKind::Rewrite,
        1..=3 => QueryKind::Paraphrase,
        _ => QueryKind::Neighborhood,
    };
    let of_case = |(i, case): (usize, &Case)| {
        let query = case.queries.iter().find(|query| query.kind == kind(i))?;
        let correction = case.corrections.first()?;
        Some(Demonstration {
            fact: format!("{} {}", correction.query, correction.answer),
            prompt: query.text.clone(),
            answer: query.expected.clone()?,
        })
    };
    cases.iter().enumerate().filter_map(of_case).collect()
}

/// Shows the remembered fact that is most like the query, after demonstrations that are most like
/// both.
pub struct Ike<'m, M> {
    model: &'m M,
    window: Window<'m>,
    demonstrations: Vec<Demonstration>,
    demonstration_index: Index,
    facts: Vec<String>,
    fact_index: Index,
}

impl<'m, M> Ike<'m, M> {
    /// No facts yet.
    pub fn new(model: &'m M, window: Window<'m>, demonstrations: Vec<Demonstration>) -> Self {
        let mut demonstration_index = Index::default();
        for demonstration in &demonstrations {
            demonstration_index.add(&format!("{} {}", demonstration.fact, demonstration.prompt));
        }
        Self {
            model,
            window,
            demonstrations,
            demonstration_index,
            facts: Vec::new(),
            fact_index: Index::default(),
        }
    }
}

impl<M: LanguageModel> Method for Ike<'_, M> {
    type Model = M;

    fn params(&self) -> MethodParams {
        let mut settings = Map::new();
        settings.insert("prompt_tokens".to_owned(), json!(self.window.limit));
        settings.insert("demonstrations".to_owned(), json!(MAX_DEMONSTRATIONS));
        settings.insert("demonstration_pool".to_owned(), json!(self.demonstrations.len()));
        settings.insert("similarity".to_owned(), json!("bm25"));
        MethodParams { name: MethodName::Ike, variant: String::new(), settings }
    }

    fn model(&self) -> &M {
        self.model
    }

    fn reach(&self) -> Reach {
        Reach::Prompts
    }

    async fn edit(&mut self, request: &Request<'_>) -> Result<Edited, MethodError> {
        let correction = request.correction;
        self.facts.push(prompt::plain(&format!("{} {}", correction.query, correction.answer)));
        self.fact_index.add(&correction.query);
        Ok(Edited::default())
    }

    async fn reset(&mut self) -> Result<(), MethodError> {
        self.facts.clear();
        self.fact_index = Index::default();
        Ok(())
    }

    async fn prompt(&self, query: &Query, _: Option<&str>) -> Result<Prompt, MethodError> {
        let query = prompt::plain(&query.text);
        let text = match self.fact_index.ranked(&query).first() {
            None => query,
            Some(&best) => self.with_demonstrations(&self.facts[best], &query),
        };
        Ok(Prompt { text, facts: Vec::new() })
    }
}

impl<M> Ike<'_, M> {
    /// The most similar demonstrations that fit, the most similar one last.
    fn with_demonstrations(&self, fact: &str, query: &str) -> String {
        let end = format!("New Fact: {fact}\nPrompt: {query}");
        let mut tokens = (self.window.count)(&end);
        let mut shown = Vec::new();
        let ranked = self.demonstration_index.ranked(&format!("{fact} {query}"));
        for i in ranked.into_iter().take(MAX_DEMONSTRATIONS) {
            let text = self.demonstrations[i].text();
            tokens += (self.window.count)(&text);
            if tokens > self.window.limit {
                break;
            }
            shown.push(text);
        }
        shown.reverse();
        shown.concat() + &end
    }
}
