//! What differs between families: the names of their tensors and how they become a decoder.

mod gpt2;
mod llama;

use crate::decoder::Decoder;
use crate::weights::Parameters;
use crate::{Family, LmError, ModelConfig};

/// Builds the decoder that `config` describes.
pub(crate) async fn load<P: Parameters>(
    config: ModelConfig,
    mut weights: P,
) -> Result<Decoder, LmError> {
    match config.family {
        Family::Gpt2 => gpt2::load(config, &mut weights).await,
        Family::Llama | Family::Mistral | Family::Qwen2 => llama::load(config, &weights).await,
    }
}
