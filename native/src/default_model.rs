//! The default model, compiled into the program. `models/kgt-mini/MODEL_CARD.md` says what it can do.

use kgt::lm::ModelFiles;

use crate::WeightBytes;

/// The name of the default model.
pub const NAME: &str = "kgt-mini";

macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("../../models/kgt-mini/", $name)).as_slice()
    };
}

/// Its files.
#[must_use]
pub fn files() -> ModelFiles<WeightBytes> {
    ModelFiles {
        config: file!("config.json").to_vec(),
        tokenizer: file!("tokenizer.json").to_vec(),
        generation_config: Some(file!("generation_config.json").to_vec()),
        tokenizer_config: Some(file!("tokenizer_config.json").to_vec()),
        chat_template: None,
        weights: vec![WeightBytes::Static(file!("model.safetensors"))],
    }
}
