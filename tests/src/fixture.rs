//! Reading the fixtures under `tests/fixtures`, which their scripts made with Hugging Face
//! transformers and tokenizers.

use std::path::{Path, PathBuf};

use futures_lite::future::block_on;
use kgt_lm::{Device, Model, ModelFiles, shard_names};
use serde::Deserialize;

/// The root of the fixtures.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// `expected.json` of a model folder.
#[derive(Debug, Deserialize)]
pub struct Expected {
    /// Token sequences.
    #[serde(default)]
    pub inputs: Vec<Vec<u32>>,
    /// Logits of each, at some positions.
    #[serde(default)]
    pub logits: Vec<Logits>,
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

/// Reads and parses a JSON fixture.
///
/// # Panics
/// If it is not there or not of this form.
#[must_use]
pub fn json<T: serde::de::DeserializeOwned>(path: &str) -> T {
    let bytes = std::fs::read(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The files of a model folder. A folder without a tokenizer gets one whose texts are token
/// numbers, so that generated text shows the tokens; `eos` overrides the end of text.
///
/// # Panics
/// If the folder is not complete.
#[must_use]
pub fn files(folder: &Path, eos: Option<&[u32]>) -> ModelFiles<Vec<u8>> {
    let read = |name: &str| std::fs::read(folder.join(name)).ok();
    let config = read("config.json").unwrap_or_else(|| panic!("no config.json in {folder:?}"));
    let shards = match read("model.safetensors.index.json") {
        Some(index) => shard_names(&index).expect("a valid index"),
        None => vec!["model.safetensors".to_owned()],
    };
    ModelFiles {
        tokenizer: read("tokenizer.json").unwrap_or_else(|| numbers(&config)),
        generation_config: match eos {
            Some(eos) => Some(serde_json::json!({ "eos_token_id": eos }).to_string().into_bytes()),
            None => read("generation_config.json"),
        },
        tokenizer_config: read("tokenizer_config.json"),
        chat_template: None,
        weights: shards.iter().map(|name| read(name).expect("a shard")).collect(),
        config,
    }
}

/// A model of `tests/fixtures/models` on the CPU.
///
/// # Panics
/// If it cannot be loaded.
#[must_use]
pub fn model(name: &str, eos: Option<&[u32]>) -> Model {
    let folder = root().join("models").join(name);
    block_on(Model::load(&files(&folder, eos), &Device::flex()))
        .unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// A `tokenizer.json` in which token `i` is the text `i`.
fn numbers(config: &[u8]) -> Vec<u8> {
    let config: serde_json::Value = serde_json::from_slice(config).expect("config.json is JSON");
    let n = config["vocab_size"].as_u64().expect("a vocabulary");
    let vocab: serde_json::Map<_, _> = (0..n).map(|i| (i.to_string(), i.into())).collect();
    let model = serde_json::json!({ "type": "WordLevel", "vocab": vocab, "unk_token": "0" });
    let pre = serde_json::json!({ "type": "WhitespaceSplit" });
    serde_json::json!({ "version": "1.0", "model": model, "pre_tokenizer": pre })
        .to_string()
        .into_bytes()
}
