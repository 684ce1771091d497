//! What a model is.

use kgt::ModelInfo;
use kgt::lm::{Family, Quantization};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelView {
    family: &'static str,
    parameters: usize,
    bytes: u64,
    quantization: &'static str,
    layers: usize,
    width: usize,
    heads: usize,
    kv_heads: usize,
    vocabulary: usize,
    max_positions: usize,
    chat: bool,
}

pub(crate) fn model_info(info: &ModelInfo) -> ModelView {
    ModelView {
        family: match info.family {
            Family::Gpt2 => "gpt2",
            Family::Llama => "llama",
            Family::Mistral => "mistral",
            Family::Qwen2 => "qwen2",
        },
        parameters: info.n_parameters,
        bytes: info.n_bytes,
        quantization: match info.quantization {
            Quantization::None => "none",
            Quantization::Int8 => "int8",
            Quantization::Int4 => "int4",
        },
        layers: info.n_layers,
        width: info.d_model,
        heads: info.n_heads.0,
        kv_heads: info.n_heads.1,
        vocabulary: info.vocab_size,
        max_positions: info.max_positions,
        chat: info.chat,
    }
}
