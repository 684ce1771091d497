//! What KGT needs of a language model: scoring given text and continuing a prompt.

use std::ops::ControlFlow;

/// A prompt and a text to be scored after it.
///
/// The prompt is tokenized without trailing white space, the continuation with one leading space.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pair {
    /// What the model is given.
    pub prompt: String,
    /// What it might go on with.
    pub continuation: String,
}

/// `log P(continuation | prompt)`: the sum of the token log-probabilities (natural logarithm).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogProb {
    /// The sum over the continuation's tokens.
    pub total: f64,
    /// How many tokens that is.
    pub n_tokens: usize,
}

impl LogProb {
    /// The mean per token, by which texts of different length are compared.
    #[must_use]
    pub fn per_token(&self) -> f64 {
        self.total / self.n_tokens.max(1) as f64
    }
}

/// The result of [`LanguageModel::score`].
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// One per pair, in the order asked.
    pub log_probs: Vec<LogProb>,
    /// Tokens that went through the model; a shared prefix counts once.
    pub model_tokens: u64,
}

/// How the next token is chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sampling {
    /// The most probable token.
    Greedy,
    /// A random one.
    Random {
        /// Divides the logits; above 0.
        temperature: f32,
        /// Only the `k` most probable tokens; 0 for all.
        top_k: usize,
        /// Only the smallest set of tokens whose probabilities reach this sum; 1 for all.
        top_p: f32,
        /// The same seed gives the same text.
        seed: u64,
    },
}

/// How a continuation is made and where it ends.
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateOptions {
    /// At most this many tokens.
    pub max_tokens: usize,
    /// Ends before the first of these strings.
    pub stop: Vec<String>,
    /// How tokens are chosen.
    pub sampling: Sampling,
}

impl Default for GenerateOptions {
    fn default() -> Self {
        Self { max_tokens: 64, stop: Vec::new(), sampling: Sampling::Greedy }
    }
}

/// Why a generation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The model ended its text.
    EndOfText,
    /// One of [`GenerateOptions::stop`] appeared.
    StopString,
    /// [`GenerateOptions::max_tokens`] or the model's context was reached.
    Length,
    /// The sink asked for it.
    Cancelled,
}

/// A generated text, without surrounding white space.
#[derive(Debug, Clone, PartialEq)]
pub struct Generation {
    /// The text.
    pub text: String,
    /// Why it ended.
    pub stop: Stop,
    /// Tokens of the text that went through the model, prompt included. What a model tries out on the way is not
    /// counted.
    pub model_tokens: u64,
}

/// Receives the text as it is generated; `Break` cancels the generation.
pub type TextSink<'a> = &'a mut dyn FnMut(&str) -> ControlFlow<()>;

/// A causal language model.
///
/// Implementations find and share common prefixes of scored pairs by themselves, so that callers
/// stay simple. The futures need not be `Send`: a browser's are not.
#[allow(async_fn_in_trait)]
pub trait LanguageModel {
    /// What can go wrong inside the model.
    type Error: std::error::Error + 'static;

    /// Scores every pair in as few passes as possible.
    ///
    /// # Errors
    /// The model's own, for instance a pair longer than its context.
    async fn score(&self, pairs: &[Pair]) -> Result<Scores, Self::Error>;

    /// Continues `prompt`, handing each new piece of text to `sink`.
    ///
    /// # Errors
    /// The model's own, for instance a prompt longer than its context.
    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, Self::Error>;

    /// Continues several prompts, one by one if a model does not do better.
    ///
    /// # Errors
    /// The model's own for the first prompt that cannot be continued.
    async fn generate_all(
        &self,
        prompts: &[String],
        options: &GenerateOptions,
    ) -> Result<Vec<Generation>, Self::Error> {
        let mut generations = Vec::with_capacity(prompts.len());
        for prompt in prompts {
            let keep_going = &mut |_: &str| ControlFlow::Continue(());
            generations.push(self.generate(prompt, options, keep_going).await?);
        }
        Ok(generations)
    }
}

/// A shared model is a model: several assistants can use one.
impl<M: LanguageModel> LanguageModel for &M {
    type Error = M::Error;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, Self::Error> {
        (**self).score(pairs).await
    }

    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, Self::Error> {
        (**self).generate(prompt, options, sink).await
    }

    async fn generate_all(
        &self,
        prompts: &[String],
        options: &GenerateOptions,
    ) -> Result<Vec<Generation>, Self::Error> {
        (**self).generate_all(prompts, options).await
    }
}
