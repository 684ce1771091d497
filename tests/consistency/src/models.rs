//! The models of the scenarios, compiled in: a small one of every family, and the default model.

use kgt::ModelFiles;
use serde_json::{Map, Value, json};

/// The files of one model and what Hugging Face transformers computes with it.
#[derive(Debug)]
pub struct Bundle {
    /// What it is called in scenarios and reports.
    pub name: &'static str,
    config: &'static [u8],
    generation_config: Option<&'static [u8]>,
    /// `tokenizer.json` and `tokenizer_config.json`; `None` for a model of random weights.
    tokenizer: Option<(&'static [u8], &'static [u8])>,
    weights: &'static [&'static [u8]],
    pub(crate) expected: &'static [u8],
}

macro_rules! fixture {
    ($model:literal, $file:literal) => {
        include_bytes!(concat!("../../fixtures/models/", $model, "/", $file)).as_slice()
    };
}

/// A folder of random weights without a tokenizer.
macro_rules! random {
    ($name:literal) => {
        random!($name, Some(fixture!($name, "generation_config.json")), ["model.safetensors"])
    };
    ($name:literal, $generation:expr, [$($shard:literal),*]) => {
        Bundle {
            name: $name,
            config: fixture!($name, "config.json"),
            generation_config: $generation,
            tokenizer: None,
            weights: &[$(fixture!($name, $shard)),*],
            expected: fixture!($name, "expected.json"),
        }
    };
}

/// A complete folder.
macro_rules! complete {
    ($name:literal) => {
        Bundle {
            name: $name,
            config: fixture!($name, "config.json"),
            generation_config: Some(fixture!($name, "generation_config.json")),
            tokenizer: Some((
                fixture!($name, "tokenizer.json"),
                fixture!($name, "tokenizer_config.json"),
            )),
            weights: &[fixture!($name, "model.safetensors")],
            expected: fixture!($name, "expected.json"),
        }
    };
}

macro_rules! default_model {
    ($file:literal) => {
        include_bytes!(concat!("../../../models/kgt-mini/", $file)).as_slice()
    };
}

/// Every model of the scenarios. `tests/fixtures/README.md` says what each is for.
pub static MODELS: [Bundle; 11] = [
    random!("gpt2"),
    random!("gpt2_hub", None, ["model.safetensors"]),
    random!("llama2"),
    random!("llama3"),
    random!("llama3_v4"),
    random!("mistral"),
    random!("qwen2"),
    random!(
        "smollm2",
        Some(fixture!("smollm2", "generation_config.json")),
        [
            "model-00001-of-00003.safetensors",
            "model-00002-of-00003.safetensors",
            "model-00003-of-00003.safetensors"
        ]
    ),
    complete!("stories260k"),
    complete!("tiny_chat"),
    Bundle {
        name: "kgt-mini",
        config: default_model!("config.json"),
        generation_config: Some(default_model!("generation_config.json")),
        tokenizer: Some((
            default_model!("tokenizer.json"),
            default_model!("tokenizer_config.json"),
        )),
        weights: &[default_model!("model.safetensors")],
        expected: include_bytes!("../../fixtures/models/kgt-mini.expected.json"),
    },
];

/// The model of a name in a scenario.
///
/// # Panics
/// If there is none, which the scenarios' own test rules out.
#[must_use]
pub fn named(name: &str) -> &'static Bundle {
    MODELS.iter().find(|bundle| bundle.name == name).expect("invariant: scenarios name models")
}

impl Bundle {
    /// The model's files. One without a tokenizer gets [`numbers`].
    pub(crate) fn files(&self) -> ModelFiles<&'static [u8]> {
        ModelFiles {
            config: self.config.to_vec(),
            tokenizer: match self.tokenizer {
                Some((tokenizer, _)) => tokenizer.to_vec(),
                None => numbers(self.config),
            },
            generation_config: self.generation_config.map(<[u8]>::to_vec),
            tokenizer_config: self.tokenizer.map(|(_, config)| config.to_vec()),
            chat_template: None,
            weights: self.weights.to_vec(),
        }
    }

    /// The files of the same model with other tokens that end a text.
    pub(crate) fn ending_with(&self, eos: &[u32]) -> ModelFiles<&'static [u8]> {
        let config = json!({ "eos_token_id": eos }).to_string().into_bytes();
        ModelFiles { generation_config: Some(config), ..self.files() }
    }
}

/// A `tokenizer.json` in which token `i` is the text `i`, so that a text shows its tokens.
///
/// # Panics
/// If `config` is no `config.json`.
#[must_use]
pub fn numbers(config: &[u8]) -> Vec<u8> {
    let config: Value = serde_json::from_slice(config).expect("invariant: config.json is JSON");
    let n = config["vocab_size"].as_u64().expect("invariant: config.json has a vocabulary");
    let vocab: Map<_, _> = (0..n).map(|i| (i.to_string(), i.into())).collect();
    let model = json!({ "type": "WordLevel", "vocab": vocab, "unk_token": "0" });
    let split = json!({ "type": "WhitespaceSplit" });
    json!({ "version": "1.0", "model": model, "pre_tokenizer": split }).to_string().into_bytes()
}
