//! What differs between families: the names of their tensors and how they become a decoder.

mod gpt2;
mod llama;

use crate::decoder::Decoder;
use crate::weights::Weights;
use crate::{Family, LmError, ModelConfig, WeightFile};

/// Builds the decoder that `config` describes.
pub(crate) async fn load<F: WeightFile>(
    config: ModelConfig,
    weights: &mut Weights<'_, F>,
) -> Result<Decoder, LmError> {
    match config.family {
        Family::Gpt2 => gpt2::load(config, weights).await,
        Family::Llama | Family::Mistral | Family::Qwen2 => llama::load(config, weights).await,
    }
}
