//! Reading the fixtures under `tests/fixtures`, which their scripts made with Hugging Face
//! transformers and tokenizers.

use std::path::{Path, PathBuf};

use futures_lite::future::block_on;
use kgt_consistency::models::numbers;
use kgt_lm::{Device, Model, ModelFiles, shard_names};

pub use kgt_consistency::golden::{Chat, Expected, Score};

/// The root of the fixtures.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
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
