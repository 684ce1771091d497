//! GPT-2 and Llama shapes with random weights, as a user of candle writes them.

use candle_core::{D, Device, Result, Tensor};
use candle_nn::kv_cache::KvCache;
use candle_nn::ops::{rms_norm, silu, softmax_last_dim};
use candle_nn::{LayerNorm, Linear, Module, rotary_emb::rope};
use serde::Deserialize;

/// Of a `config.json`, what shapes the model, by both families' names.
#[derive(Deserialize)]
struct Config {
    model_type: String,
    vocab_size: usize,
    #[serde(alias = "n_embd")]
    hidden_size: usize,
    #[serde(alias = "n_layer")]
    num_hidden_layers: usize,
    #[serde(alias = "n_head")]
    num_attention_heads: usize,
    num_key_value_heads: Option<usize>,
    intermediate_size: Option<usize>,
    #[serde(alias = "n_positions")]
    max_position_embeddings: usize,
    rope_theta: Option<f32>,
}

enum Norm {
    Rms(Tensor),
    Layer(LayerNorm),
}

impl Norm {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        match self {
            Self::Rms(weight) => rms_norm(x, weight, 1e-5),
            Self::Layer(norm) => norm.forward(x),
        }
    }
}

struct Block {
    norms: [Norm; 2],
    qkv: Linear,
    out: Linear,
    /// `None` in GPT-2, whose MLP has no gate.
    gate: Option<Linear>,
    up: Linear,
    down: Linear,
}

pub struct Model {
    embedding: Tensor,
    positions: Option<Tensor>,
    blocks: Vec<Block>,
    norm: Norm,
    head: Linear,
    /// Cosines and sines, `[positions, head_dim / 2]`.
    rotation: Option<(Tensor, Tensor)>,
    heads: usize,
    kv_heads: usize,
    head_dim: usize,
}

/// Keys and values of all layers.
pub struct Cache {
    layers: Vec<KvCache>,
    len: usize,
    capacity: usize,
}

impl Cache {
    pub fn new(model: &Model, capacity: usize) -> Self {
        let layers = model.blocks.iter().map(|_| KvCache::new(2, capacity)).collect();
        Self { layers, len: 0, capacity }
    }

    /// The same tokens for `n` rows.
    pub fn repeat(&mut self, n: usize) -> Result<()> {
        for layer in &mut self.layers {
            let (Some(k), Some(v)) = (layer.k()?, layer.v()?) else { continue };
            *layer = KvCache::new(2, self.capacity);
            layer.append(&k.repeat((n, 1, 1, 1))?, &v.repeat((n, 1, 1, 1))?)?;
        }
        Ok(())
    }
}

impl Model {
    pub fn random(config: &[u8], device: &Device) -> anyhow::Result<Self> {
        let config: Config = serde_json::from_slice(config)?;
        let gpt2 = config.model_type == "gpt2";
        let d = config.hidden_size;
        let (heads, head_dim) = (config.num_attention_heads, d / config.num_attention_heads);
        let kv_heads = config.num_key_value_heads.unwrap_or(heads);
        let ff = config.intermediate_size.unwrap_or(4 * d);
        let positions = config.max_position_embeddings.min(2048);
        let matrix = |rows: usize, columns: usize| Tensor::randn(0f32, 0.02, (rows, columns), device);
        let linear = |d_in: usize, d_out: usize| -> Result<Linear> {
            let bias = if gpt2 { Some(Tensor::zeros(d_out, candle_core::DType::F32, device)?) } else { None };
            Ok(Linear::new(matrix(d_out, d_in)?, bias))
        };
        let norm = || -> Result<Norm> {
            let weight = Tensor::ones(d, candle_core::DType::F32, device)?;
            Ok(match gpt2 {
                true => Norm::Layer(LayerNorm::new(weight.clone(), weight.zeros_like()?, 1e-5)),
                false => Norm::Rms(weight),
            })
        };
        let block = |_| -> Result<Block> {
            Ok(Block {
                norms: [norm()?, norm()?],
                qkv: linear(d, (heads + 2 * kv_heads) * head_dim)?,
                out: linear(heads * head_dim, d)?,
                gate: if gpt2 { None } else { Some(linear(d, ff)?) },
                up: linear(d, ff)?,
                down: linear(ff, d)?,
            })
        };
        let embedding = matrix(config.vocab_size, d)?;
        let theta = config.rope_theta.unwrap_or(10_000.0);
        Ok(Self {
            head: Linear::new(embedding.clone(), None),
            embedding,
            positions: if gpt2 { Some(matrix(positions, d)?) } else { None },
            blocks: (0..config.num_hidden_layers).map(block).collect::<Result<_>>()?,
            norm: norm()?,
            rotation: if gpt2 { None } else { Some(angles(positions, head_dim, theta, device)?) },
            heads,
            kv_heads,
            head_dim,
        })
    }

    /// `[rows, seq]` tokens behind the cached ones to hidden states `[rows, seq, d]`.
    pub fn forward(&self, rows: &[Vec<u32>], cache: &mut Cache) -> Result<Tensor> {
        let (n, seq, past) = (rows.len(), rows[0].len(), cache.len);
        let device = self.embedding.device();
        let tokens = Tensor::from_vec(rows.concat(), n * seq, device)?;
        let mut x = self.embedding.index_select(&tokens, 0)?.reshape((n, seq, ()))?;
        if let Some(positions) = &self.positions {
            x = x.broadcast_add(&positions.narrow(0, past, seq)?)?;
        }
        let mask = if seq == 1 { None } else { Some(causal(seq, past, device)?) };
        for (block, cache) in self.blocks.iter().zip(&mut cache.layers) {
            let attended = self.attend(block, &block.norms[0].forward(&x)?, mask.as_ref(), past, cache)?;
            x = (x + attended)?;
            let normed = block.norms[1].forward(&x)?;
            let up = block.up.forward(&normed)?;
            let inner = match &block.gate {
                Some(gate) => (silu(&gate.forward(&normed)?)? * up)?,
                None => up.gelu()?,
            };
            x = (x + block.down.forward(&inner)?)?;
        }
        cache.len += seq;
        self.norm.forward(&x)
    }

    pub fn logits(&self, hidden: &Tensor) -> Result<Tensor> {
        self.head.forward(hidden)
    }

    fn attend(
        &self,
        block: &Block,
        x: &Tensor,
        mask: Option<&Tensor>,
        past: usize,
        cache: &mut KvCache,
    ) -> Result<Tensor> {
        let (n, seq, _) = x.dims3()?;
        let (heads, kv_heads, head_dim) = (self.heads, self.kv_heads, self.head_dim);
        let qkv = block.qkv.forward(x)?;
        let part = |from: usize, count: usize| {
            let part = qkv.narrow(2, from * head_dim, count * head_dim)?;
            part.reshape((n, seq, count, head_dim))?.transpose(1, 2)?.contiguous()
        };
        let (mut q, mut k) = (part(0, heads)?, part(heads, kv_heads)?);
        let v = part(heads + kv_heads, kv_heads)?;
        if let Some((cos, sin)) = &self.rotation {
            let (cos, sin) = (cos.narrow(0, past, seq)?, sin.narrow(0, past, seq)?);
            (q, k) = (rope(&q, &cos, &sin)?, rope(&k, &cos, &sin)?);
        }
        let (k, v) = cache.append(&k, &v)?;
        // The query heads of a key head become rows of one product.
        let group = heads / kv_heads;
        let q = (q.reshape((n, kv_heads, group * seq, head_dim))? / (head_dim as f64).sqrt())?;
        let mut scores = q.matmul(&k.t()?)?;
        if let Some(mask) = mask {
            scores = scores.broadcast_add(&mask.repeat((group, 1))?)?;
        }
        let mixed = softmax_last_dim(&scores)?.matmul(&v.contiguous()?)?;
        let mixed = mixed.reshape((n, heads, seq, head_dim))?.transpose(1, 2)?;
        block.out.forward(&mixed.reshape((n, seq, heads * head_dim))?)
    }
}

/// 0 where a token may look and minus infinity where not, `[seq, past + seq]`.
fn causal(seq: usize, past: usize, device: &Device) -> Result<Tensor> {
    let cell = |i: usize, j: usize| if j <= past + i { 0.0 } else { f32::NEG_INFINITY };
    let cells = (0..seq).flat_map(|i| (0..past + seq).map(move |j| cell(i, j))).collect::<Vec<f32>>();
    Tensor::from_vec(cells, (seq, past + seq), device)
}

fn angles(positions: usize, head_dim: usize, theta: f32, device: &Device) -> Result<(Tensor, Tensor)> {
    let frequency = |i: usize| theta.powf(-(2.0 * i as f32) / head_dim as f32);
    let frequencies: Vec<f32> = (0..head_dim / 2).map(frequency).collect();
    let places: Vec<f32> = (0..positions).map(|position| position as f32).collect();
    let frequencies = Tensor::from_vec(frequencies, (1, head_dim / 2), device)?;
    let angles = Tensor::from_vec(places, (positions, 1), device)?.broadcast_mul(&frequencies)?;
    debug_assert_eq!(angles.dim(D::Minus1)?, head_dim / 2);
    Ok((angles.cos()?, angles.sin()?))
}
