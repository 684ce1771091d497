//! GPT-2 (HF `modeling_gpt2.py`): learned positions, layer norm, biases everywhere. Its `Conv1D`
//! weights are `[in, out]` already.

use crate::decoder::{Block, Decoder};
use crate::nn::{Attention, Heads, Linear, Mlp, Norm};
use crate::weights::Parameters;
use crate::{LmError, ModelConfig};

pub(super) async fn load<P: Parameters>(
    config: ModelConfig,
    weights: &mut P,
) -> Result<Decoder, LmError> {
    weights.strip_prefix("transformer.");
    let weights = &*weights;
    let d = config.d_model;
    let mut blocks = Vec::with_capacity(config.n_layers);
    for i in 0..config.n_layers {
        blocks.push(block(&config, weights, &format!("h.{i}")).await?);
    }
    let decoder = Decoder {
        embedding: weights.embedding("wte.weight", [config.vocab_size, d]).await?,
        positions: Some(weights.tensor("wpe.weight", [config.max_positions, d]).await?),
        blocks,
        norm: norm(&config, weights, "ln_f").await?,
        head: head(&config, weights).await?,
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

async fn head<P: Parameters>(config: &ModelConfig, weights: &P) -> Result<Option<Linear>, LmError> {
    if config.tied_head {
        return Ok(None);
    }
    let names = ["lm_head.weight".to_owned()];
    let weight = weights.transposed(&names, config.d_model, &[config.vocab_size]).await?;
    Ok(Some(Linear { weight, bias: None }))
}

async fn block<P: Parameters>(
    config: &ModelConfig,
    weights: &P,
    path: &str,
) -> Result<Block, LmError> {
    let (d, ff) = (config.d_model, config.d_ff);
    Ok(Block {
        attention_norm: norm(config, weights, &format!("{path}.ln_1")).await?,
        attention: Attention {
            qkv: conv1d(weights, &format!("{path}.attn.c_attn"), d, 3 * d).await?,
            out: conv1d(weights, &format!("{path}.attn.c_proj"), d, d).await?,
            heads: Heads::of(config),
        },
        mlp_norm: norm(config, weights, &format!("{path}.ln_2")).await?,
        mlp: Mlp::Gelu {
            up: conv1d(weights, &format!("{path}.mlp.c_fc"), d, ff).await?,
            down: conv1d(weights, &format!("{path}.mlp.c_proj"), ff, d).await?,
        },
    })
}

async fn conv1d<P: Parameters>(
    weights: &P,
    path: &str,
    d_in: usize,
    out: usize,
) -> Result<Linear, LmError> {
    Ok(Linear {
        weight: weights.matrix(&format!("{path}.weight"), [d_in, out]).await?,
        bias: Some(weights.tensor(&format!("{path}.bias"), [out]).await?),
    })
}

async fn norm<P: Parameters>(
    config: &ModelConfig,
    weights: &P,
    path: &str,
) -> Result<Norm, LmError> {
    let weight = weights.tensor(&format!("{path}.weight"), [config.d_model]).await?;
    let bias = weights.tensor(&format!("{path}.bias"), [config.d_model]).await?;
    Ok(Norm::layer(weight, bias, config.norm_eps))
}
