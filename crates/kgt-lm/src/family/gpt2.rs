//! GPT-2 (HF `modeling_gpt2.py`): learned positions, layer norm, biases everywhere. Its `Conv1D`
//! weights are `[in, out]` already.

use crate::decoder::{Block, Decoder};
use crate::nn::{Attention, Linear, Mlp, Norm};
use crate::weights::Weights;
use crate::{LmError, ModelConfig};

pub(super) fn load(config: ModelConfig, weights: Weights<'_>) -> Result<Decoder, LmError> {
    let weights = weights.strip_prefix("transformer.");
    let d = config.d_model;
    let blocks = (0..config.n_layers).map(|i| block(&config, &weights, &format!("h.{i}")));
    let decoder = Decoder {
        embedding: weights.tensor("wte.weight", [config.vocab_size, d])?,
        positions: Some(weights.tensor("wpe.weight", [config.max_positions, d])?),
        blocks: blocks.collect::<Result<_, _>>()?,
        norm: norm(&config, &weights, "ln_f")?,
        head: head(&config, &weights)?,
        config,
    };
    // Causal masks that old checkpoints carry, and the copy of a tied output matrix.
    let tied = decoder.head.is_none();
    weights.finish(|name| {
        name.ends_with(".attn.bias")
            || name.ends_with(".attn.masked_bias")
            || (tied && name == "lm_head.weight")
    })?;
    Ok(decoder)
}

fn head(config: &ModelConfig, weights: &Weights<'_>) -> Result<Option<Linear>, LmError> {
    if config.tied_head {
        return Ok(None);
    }
    let names = ["lm_head.weight".to_owned()];
    let weight = weights.transposed(&names, config.d_model, &[config.vocab_size])?;
    Ok(Some(Linear { weight, bias: None }))
}

fn block(config: &ModelConfig, weights: &Weights<'_>, path: &str) -> Result<Block, LmError> {
    let (d, ff) = (config.d_model, config.d_ff);
    Ok(Block {
        attention_norm: norm(config, weights, &format!("{path}.ln_1"))?,
        attention: Attention {
            qkv: conv1d(weights, &format!("{path}.attn.c_attn"), d, 3 * d)?,
            out: conv1d(weights, &format!("{path}.attn.c_proj"), d, d)?,
            n_heads: config.n_heads,
            n_kv_heads: config.n_kv_heads,
            head_dim: config.head_dim,
        },
        mlp_norm: norm(config, weights, &format!("{path}.ln_2"))?,
        mlp: Mlp::Gelu {
            up: conv1d(weights, &format!("{path}.mlp.c_fc"), d, ff)?,
            down: conv1d(weights, &format!("{path}.mlp.c_proj"), ff, d)?,
        },
    })
}

fn conv1d(weights: &Weights<'_>, path: &str, d_in: usize, out: usize) -> Result<Linear, LmError> {
    Ok(Linear {
        weight: weights.tensor(&format!("{path}.weight"), [d_in, out])?,
        bias: Some(weights.tensor(&format!("{path}.bias"), [out])?),
    })
}

fn norm(config: &ModelConfig, weights: &Weights<'_>, path: &str) -> Result<Norm, LmError> {
    let weight = weights.tensor(&format!("{path}.weight"), [config.d_model])?;
    let bias = weights.tensor(&format!("{path}.bias"), [config.d_model])?;
    Ok(Norm::layer(weight, bias, config.norm_eps))
}
