//! Causal attention with grouped queries, for every family.

use burn::prelude::*;
use burn::tensor::activation::softmax;

use super::{KvCache, Linear, Norm, RowTensors, cpu, gpu};
use crate::ModelConfig;

/// How many heads there are, and how wide they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Heads {
    pub(crate) queries: usize,
    /// As many for keys as for values; queries share them in groups.
    pub(crate) keys: usize,
    pub(crate) dim: usize,
}

impl Heads {
    pub(crate) fn of(config: &ModelConfig) -> Self {
        Self { queries: config.n_heads, keys: config.n_kv_heads, dim: config.head_dim }
    }
}

/// Queries, keys and values in one projection, then the output projection.
#[derive(Debug, Clone)]
pub(crate) struct Attention {
    pub(crate) qkv: Linear, // [d_model, (queries + 2 keys) * dim]
    pub(crate) out: Linear, // [queries * dim, d_model]
    pub(crate) heads: Heads,
}

impl Attention {
    /// The residual stream `[seq, d_model]` after it, or what is read of it, with a norm before it. With a cache, the
    /// row also sees the tokens in it and is appended to it.
    pub(crate) fn forward(
        &self,
        x: Tensor<2>,
        norm: &Norm,
        row: &RowTensors,
        mut cache: Option<(&mut KvCache, usize)>,
    ) -> Tensor<2> {
        let qkv = self.qkv.of_normed(x.clone(), norm, None); // [seq, (heads + 2 kv_heads) * head_dim]
        let mixed = cpu::mix(&qkv, row, &mut cache, self.heads)
            .or_else(|| self.mix_with_kernels(&qkv, row, &mut cache));
        let mixed = mixed.unwrap_or_else(|| self.mix(qkv, row, cache));
        self.out.onto(row.read(x, 0), mixed)
    }

    /// What the heads read from the values, `[read, n_heads * head_dim]`.
    fn mix(
        &self,
        qkv: Tensor<2>,
        row: &RowTensors,
        cache: Option<(&mut KvCache, usize)>,
    ) -> Tensor<2> {
        let [seq, _] = qkv.dims();
        let Heads { queries: heads, keys: kv_heads, dim: head_dim } = self.heads;
        let rotated = self.split_heads(qkv.clone(), 0..heads + kv_heads);
        let rotated = match &row.rotation {
            Some((cos, sin)) => rotate(rotated, cos, sin),
            None => rotated,
        };
        let queries = rotated.clone().slice([0..heads, 0..seq, 0..head_dim]);
        let keys = rotated.slice([heads..heads + kv_heads, 0..seq, 0..head_dim]);
        let values = self.split_heads(qkv, heads + kv_heads..heads + 2 * kv_heads);
        let (keys, values) = match cache {
            Some((cache, layer)) => cache.append(layer, keys, values),
            None => (keys, values),
        };
        let queries = row.read(queries, 1).mul_scalar(1.0 / (head_dim as f64).sqrt());
        self.attend(queries, keys, values, row)
    }

    /// The same, where the GPU has kernels for it.
    fn mix_with_kernels(
        &self,
        qkv: &Tensor<2>,
        row: &RowTensors,
        cache: &mut Option<(&mut KvCache, usize)>,
    ) -> Option<Tensor<2>> {
        if !gpu::has_kernels(qkv) {
            return None;
        }
        let ([seq, _], device, heads) = (qkv.dims(), qkv.device(), self.heads);
        let (keys, values, past) = match cache {
            Some((cache, layer)) => {
                let (keys, values) = cache.layer(*layer, [heads.keys, heads.dim], &device);
                (keys, values, cache.len())
            }
            None => {
                let empty = || Tensor::empty([heads.keys, seq, heads.dim], &device);
                (empty(), empty(), 0)
            }
        };
        let queries = gpu::split(qkv, row.rotation.as_ref(), &keys, &values, past, heads)?;
        let queries = row.read(queries, 1);
        let end = past + seq;
        if row.bias.is_none()
            && let Some(mixed) = gpu::attend(&queries, &keys, &values, end)
        {
            return Some(mixed);
        }
        let filled = [0..heads.keys, 0..end, 0..heads.dim];
        Some(self.attend(queries, keys.slice(filled.clone()), values.slice(filled), row))
    }

    /// `softmax(q k + bias) v`, of queries `[n_heads, read, head_dim]` and keys and values
    /// `[n_kv_heads, past + seq, head_dim]`.
    fn attend(
        &self,
        queries: Tensor<3>,
        keys: Tensor<3>,
        values: Tensor<3>,
        row: &RowTensors,
    ) -> Tensor<2> {
        let Heads { queries: heads, keys: kv_heads, dim: head_dim } = self.heads;
        let [_, read, _] = queries.dims();
        // The query heads that share a key head lie one after the other: their group becomes rows.
        let queries = queries.reshape([kv_heads, heads / kv_heads * read, head_dim]);
        let mut scores = queries.matmul(keys.swap_dims(1, 2)); // [kv_heads, group * read, past + seq]
        if let Some(bias) = &row.bias {
            scores = scores + bias.clone();
        }
        let mixed = softmax(scores, 2).matmul(values); // [kv_heads, group * read, head_dim]
        mixed.reshape([heads, read, head_dim]).swap_dims(0, 1).reshape([read, heads * head_dim])
    }

    /// Some heads of `[seq, all heads * head_dim]` as `[heads, seq, head_dim]`.
    fn split_heads(&self, x: Tensor<2>, heads: std::ops::Range<usize>) -> Tensor<3> {
        let [seq, _] = x.dims();
        let n = heads.len();
        let columns = heads.start * self.heads.dim..heads.end * self.heads.dim;
        x.slice([0..seq, columns]).reshape([seq, n, self.heads.dim]).swap_dims(0, 1)
    }
}

/// Rotary embedding in HF's layout: the second half of a head's channels pairs with the first
/// (`rotate_half`).
fn rotate(x: Tensor<3>, cos: &Tensor<3>, sin: &Tensor<3>) -> Tensor<3> {
    let [heads, seq, head_dim] = x.dims();
    let half = head_dim / 2;
    let first = x.clone().slice([0..heads, 0..seq, 0..half]);
    let second = x.clone().slice([0..heads, 0..seq, half..head_dim]);
    x * cos.clone() + Tensor::cat(vec![second.neg(), first], 2) * sin.clone()
}
