//! The Llama family (HF `modeling_llama.py`, `modeling_mistral.py`, `modeling_qwen2.py`): RoPE, RMS
//! norm, grouped queries, gated MLP. Mistral and Qwen2 differ in a window and in biases, which the
//! configuration says.

use crate::decoder::{Block, Decoder};
use crate::nn::{Attention, Heads, Linear, Mlp, Norm};
use crate::weights::Parameters;
use crate::{LmError, ModelConfig};

pub(super) async fn load<P: Parameters>(
    config: ModelConfig,
    weights: &P,
) -> Result<Decoder, LmError> {
    let (d, vocab) = (config.d_model, config.vocab_size);
    let mut blocks = Vec::with_capacity(config.n_layers);
    for i in 0..config.n_layers {
        blocks.push(block(&config, weights, &format!("model.layers.{i}")).await?);
    }
    let decoder = Decoder {
        embedding: weights.embedding("model.embed_tokens.weight", [vocab, d]).await?,
        positions: None,
        blocks,
        norm: norm(&config, weights, "model.norm").await?,
        head: match config.tied_head {
            true => None,
            false => Some(joined(weights, "", &["lm_head"], d, &[vocab], false).await?),
        },
        config,
    };
    // Frequencies that old checkpoints carry, and the copy of a tied output matrix.
    let tied = decoder.head.is_none();
    weights.finish(|name| {
        name.ends_with(".rotary_emb.inv_freq") || (tied && name == "lm_head.weight")
    })?;
    Ok(decoder)
}

async fn block<P: Parameters>(
    config: &ModelConfig,
    weights: &P,
    path: &str,
) -> Result<Block, LmError> {
    let (d, ff) = (config.d_model, config.d_ff);
    let (q, kv) = (config.n_heads * config.head_dim, config.n_kv_heads * config.head_dim);
    let linear = async |names: &[&str], d_in: usize, out: &[usize], bias: bool| {
        joined(weights, &format!("{path}."), names, d_in, out, bias).await
    };
    let qkv = ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"];
    Ok(Block {
        attention_norm: norm(config, weights, &format!("{path}.input_layernorm")).await?,
        attention: Attention {
            qkv: linear(&qkv, d, &[q, kv, kv], config.qkv_bias).await?,
            out: linear(&["self_attn.o_proj"], q, &[d], config.out_bias).await?,
            heads: Heads::of(config),
        },
        mlp_norm: norm(config, weights, &format!("{path}.post_attention_layernorm")).await?,
        mlp: Mlp::Gated {
            gate_up: linear(&["mlp.gate_proj", "mlp.up_proj"], d, &[ff, ff], config.mlp_bias)
                .await?,
            down: linear(&["mlp.down_proj"], ff, &[d], config.mlp_bias).await?,
        },
    })
}

/// `nn.Linear` layers with one input, joined into one.
async fn joined<P: Parameters>(
    weights: &P,
    prefix: &str,
    names: &[&str],
    d_in: usize,
    d_out: &[usize],
    bias: bool,
) -> Result<Linear, LmError> {
    let paths = |kind: &str| -> Vec<String> {
        names.iter().map(|name| format!("{prefix}{name}.{kind}")).collect()
    };
    Ok(Linear {
        weight: weights.transposed(&paths("weight"), d_in, d_out).await?,
        bias: if bias { Some(weights.joined(&paths("bias"), d_out).await?) } else { None },
    })
}

async fn norm<P: Parameters>(
    config: &ModelConfig,
    weights: &P,
    path: &str,
) -> Result<Norm, LmError> {
    let weight = weights.tensor(&format!("{path}.weight"), [config.d_model]).await?;
    Ok(Norm::rms(weight, config.norm_eps))
}
