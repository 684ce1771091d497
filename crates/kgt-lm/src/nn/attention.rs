//! Causal attention with grouped queries, for every family.

use burn::prelude::*;
use burn::tensor::activation::softmax;

use super::{KvCache, Linear, RowTensors};

/// Queries, keys and values in one projection, then the output projection.
#[derive(Debug, Clone)]
pub(crate) struct Attention {
    pub(crate) qkv: Linear, // [d_model, (n_heads + 2 n_kv_heads) * head_dim]
    pub(crate) out: Linear, // [n_heads * head_dim, d_model]
    pub(crate) n_heads: usize,
    pub(crate) n_kv_heads: usize,
    pub(crate) head_dim: usize,
}

impl Attention {
    /// `[seq, d_model]` to the same. With a cache, the row also sees the tokens in it and is
    /// appended to it.
    pub(crate) fn forward(
        &self,
        x: Tensor<2>,
        row: &RowTensors,
        cache: Option<(&mut KvCache, usize)>,
    ) -> Tensor<2> {
        let [seq, _] = x.dims();
        let (heads, kv_heads, head_dim) = (self.n_heads, self.n_kv_heads, self.head_dim);
        let qkv = self.qkv.forward(x); // [seq, (heads + 2 kv_heads) * head_dim]
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
        // The query heads that share a key head lie one after the other: their group becomes rows.
        let queries = queries.mul_scalar(1.0 / (head_dim as f64).sqrt());
        let queries = queries.reshape([kv_heads, heads / kv_heads * seq, head_dim]);
        let mut scores = queries.matmul(keys.swap_dims(1, 2)); // [kv_heads, group * seq, past + seq]
        if let Some(bias) = &row.bias {
            scores = scores + bias.clone();
        }
        let mixed = softmax(scores, 2).matmul(values); // [kv_heads, group * seq, head_dim]
        let mixed = mixed.reshape([heads, seq, head_dim]).swap_dims(0, 1);
        self.out.forward(mixed.reshape([seq, heads * head_dim]))
    }

    /// Some heads of `[seq, all heads * head_dim]` as `[heads, seq, head_dim]`.
    fn split_heads(&self, x: Tensor<2>, heads: std::ops::Range<usize>) -> Tensor<3> {
        let [seq, _] = x.dims();
        let n = heads.len();
        let columns = heads.start * self.head_dim..heads.end * self.head_dim;
        x.slice([0..seq, columns]).reshape([seq, n, self.head_dim]).swap_dims(0, 1)
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
