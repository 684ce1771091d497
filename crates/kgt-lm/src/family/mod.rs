//! What differs between families: the names of their tensors and how they become a decoder.

mod gpt2;
mod llama;

use crate::decoder::Decoder;
use crate::weights::Weights;
use crate::{Family, LmError, ModelConfig};

/// Builds the decoder that `config` describes.
pub(crate) fn load(config: ModelConfig, weights: Weights<'_>) -> Result<Decoder, LmError> {
    match config.family {
        Family::Gpt2 => gpt2::load(config, weights),
        Family::Llama | Family::Mistral | Family::Qwen2 => llama::load(config, weights),
    }
}
