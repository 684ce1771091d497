//! The goldens: what transformers computes with each model (`expected.json`, described in
//! `tests/fixtures/README.md`), and the edits that the conversations make (`edits.json`).

use serde::Deserialize;

use crate::conversation::Conversation;
use crate::models::Bundle;
use crate::transcript::Transcript;

/// `expected.json` of a model.
#[derive(Debug, Deserialize)]
pub struct Expected {
    /// Token sequences.
    #[serde(default)]
    pub inputs: Vec<Vec<u32>>,
    /// Logits of each, at some positions.
    #[serde(default)]
    pub logits: Vec<Logits>,
    /// Logits of each in brief, for a large vocabulary.
    #[serde(default)]
    pub sketches: Vec<Vec<Sketch>>,
    /// Greedy continuations.
    pub greedy: Vec<Greedy>,
    /// Scored continuations.
    pub scores: Vec<Score>,
    /// Conversations, of a model with a chat template.
    #[serde(default)]
    pub chat: Vec<Chat>,
}

/// Logits at some positions of an input, `[positions, vocab]`.
#[derive(Debug, Deserialize)]
pub struct Logits {
    /// Which positions.
    pub positions: Vec<usize>,
    /// Their logits.
    pub values: Vec<Vec<f32>>,
}

/// The logits at one position: the largest, and a sum over all.
#[derive(Debug, Deserialize)]
pub struct Sketch {
    /// Where.
    pub position: usize,
    /// The largest logits with their tokens.
    pub top: Vec<(usize, f32)>,
    /// [`projection`] of the whole vocabulary.
    pub projection: f64,
}

/// One `model.generate(do_sample=False)`.
#[derive(Debug, Deserialize)]
pub struct Greedy {
    /// The prompt as text, where the model has a tokenizer.
    pub prompt: Option<String>,
    /// The prompt.
    pub prompt_ids: Vec<u32>,
    /// The limit.
    pub max_new_tokens: usize,
    /// Tokens that ended the text.
    pub eos_token_ids: Vec<u32>,
    /// What was generated, end token included.
    pub new_ids: Vec<u32>,
    /// The same as text.
    pub text: Option<String>,
}

/// One continuation and its log-probability.
#[derive(Debug, Deserialize)]
pub struct Score {
    /// The prompt as text, where the model has a tokenizer.
    pub prompt: Option<String>,
    /// The continuation as text.
    pub continuation: Option<String>,
    /// The prompt.
    #[serde(default)]
    pub prompt_ids: Vec<u32>,
    /// The continuation.
    pub continuation_ids: Vec<u32>,
    /// Sum over the continuation.
    pub log_prob: f64,
    /// Tokens in the continuation.
    pub n_tokens: usize,
}

/// One conversation rendered by the chat template and answered greedily.
#[derive(Debug, Deserialize)]
pub struct Chat {
    /// The messages.
    pub messages: Vec<Message>,
    /// What HF's `apply_chat_template` made of them.
    pub rendered: String,
    /// The tokens, where there is a real tokenizer.
    #[serde(default, alias = "ids")]
    pub prompt_ids: Vec<u32>,
    /// The greedy answer.
    pub text: Option<String>,
    /// Scored answers.
    #[serde(default)]
    pub scores: Vec<Score>,
}

/// One message.
#[derive(Debug, Deserialize)]
pub struct Message {
    /// `user`, `assistant` or `system`.
    pub role: String,
    /// The text.
    pub content: String,
}

/// The transcripts of all conversations.
#[derive(Debug, Deserialize)]
pub struct Edits(Vec<Transcript>);

impl Bundle {
    /// What transformers computes with the model.
    ///
    /// # Panics
    /// If the compiled-in file is malformed.
    #[must_use]
    pub fn expected(&self) -> Expected {
        serde_json::from_slice(self.expected).expect("invariant: expected.json is of its form")
    }
}

/// The conversations to hold, in order.
///
/// # Panics
/// If the compiled-in file is malformed.
#[must_use]
pub fn conversations() -> Vec<Conversation> {
    let file = include_str!("../conversations.json");
    serde_json::from_str(file).expect("invariant: conversations.json is of its form")
}

/// What they must come to.
///
/// # Panics
/// If the compiled-in file is malformed.
#[must_use]
pub fn edits() -> Edits {
    let file = include_str!("../edits.json");
    serde_json::from_str(file).expect("invariant: edits.json is of its form")
}

impl Edits {
    /// The transcript of one conversation.
    ///
    /// # Panics
    /// If `edits.json` was not remade after a conversation was added.
    #[must_use]
    pub fn of(&self, conversation: &Conversation) -> &Transcript {
        let found = self.0.iter().find(|transcript| transcript.name == conversation.name);
        found.expect("invariant: edits.json has every conversation")
    }
}

/// A sum over all logits of one position, weighted so that no error cancels: `sum cos(i) x_i`
/// over the square root of the vocabulary. An error of `e` in each logit moves it by about `e`.
#[must_use]
pub fn projection(logits: &[f32]) -> f64 {
    let weighted = logits.iter().enumerate().map(|(i, &x)| (i as f64).cos() * f64::from(x));
    weighted.sum::<f64>() / (logits.len() as f64).sqrt()
}
