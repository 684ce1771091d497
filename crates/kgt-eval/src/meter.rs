//! What a run asks of its model: tokens, and the time of the calls.

use std::cell::Cell;

use kgt::{GenerateOptions, Generation, LanguageModel, Pair, Scores, TextSink};
use serde::{Deserialize, Serialize};

/// What a model was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct ModelUse {
    /// Tokens that went through the model to score given texts, a shared prefix once.
    pub scored_tokens: u64,
    /// Seconds in these calls.
    pub scoring_s: f64,
    /// Tokens that went through the model to generate texts, prompts included.
    pub generated_tokens: u64,
    /// Seconds in these calls.
    pub generating_s: f64,
}

impl ModelUse {
    /// All tokens.
    #[must_use]
    pub fn tokens(&self) -> u64 {
        self.scored_tokens + self.generated_tokens
    }

    /// All seconds.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.scoring_s + self.generating_s
    }

    fn scoring(scored_tokens: u64, scoring_s: f64) -> Self {
        Self { scored_tokens, scoring_s, ..Self::default() }
    }

    fn generating(generated_tokens: u64, generating_s: f64) -> Self {
        Self { generated_tokens, generating_s, ..Self::default() }
    }

    /// The sum of two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            scored_tokens: self.scored_tokens + other.scored_tokens,
            scoring_s: self.scoring_s + other.scoring_s,
            generated_tokens: self.generated_tokens + other.generated_tokens,
            generating_s: self.generating_s + other.generating_s,
        }
    }
}

/// A model that notes what it is asked to do.
pub struct Metered<'m, M> {
    model: &'m M,
    now_ms: Box<dyn Fn() -> f64 + 'm>,
    used: Cell<ModelUse>,
}

impl<'m, M> Metered<'m, M> {
    /// `now_ms` tells milliseconds since any fixed time.
    pub fn new(model: &'m M, now_ms: impl Fn() -> f64 + 'm) -> Self {
        Self { model, now_ms: Box::new(now_ms), used: Cell::default() }
    }

    /// What it was asked to do since this was called last; `None` if nothing.
    pub fn take(&self) -> Option<ModelUse> {
        Some(self.used.take()).filter(|used| used.tokens() > 0)
    }

    fn note(&self, started_ms: f64, used: impl FnOnce(f64) -> ModelUse) {
        let seconds = ((self.now_ms)() - started_ms) / 1e3;
        self.used.set(self.used.get().and(used(seconds)));
    }
}

impl<M: LanguageModel> LanguageModel for Metered<'_, M> {
    type Error = M::Error;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, M::Error> {
        let started = (self.now_ms)();
        let scores = self.model.score(pairs).await?;
        self.note(started, |seconds| ModelUse::scoring(scores.model_tokens, seconds));
        Ok(scores)
    }

    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, M::Error> {
        let started = (self.now_ms)();
        let generation = self.model.generate(prompt, options, sink).await?;
        self.note(started, |seconds| ModelUse::generating(generation.model_tokens, seconds));
        Ok(generation)
    }

    async fn generate_all(
        &self,
        prompts: &[String],
        options: &GenerateOptions,
    ) -> Result<Vec<Generation>, M::Error> {
        let started = (self.now_ms)();
        let generations = self.model.generate_all(prompts, options).await?;
        let tokens = generations.iter().map(|generation| generation.model_tokens).sum();
        self.note(started, |seconds| ModelUse::generating(tokens, seconds));
        Ok(generations)
    }
}
