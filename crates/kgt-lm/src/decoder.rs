//! A decoder of any family: embedding, blocks, norm, output matrix.

use burn::prelude::*;

use crate::ModelConfig;
use crate::nn::{Attention, KvCache, Linear, Mlp, Norm, Row};

/// One block: `x + attention(norm(x))`, then `x + mlp(norm(x))`.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) attention_norm: Norm,
    pub(crate) attention: Attention,
    pub(crate) mlp_norm: Norm,
    pub(crate) mlp: Mlp,
}

#[derive(Debug, Clone)]
pub(crate) struct Decoder {
    pub(crate) config: ModelConfig,
    pub(crate) embedding: Tensor<2>,         // [vocab, d_model]
    pub(crate) positions: Option<Tensor<2>>, // [max_positions, d_model]
    pub(crate) blocks: Vec<Block>,
    pub(crate) norm: Norm,
    /// The output matrix; `None` if it is the embedding.
    pub(crate) head: Option<Linear>,
}

impl Decoder {
    /// The final hidden states of a row, `[seq, d_model]`. With a cache, the row continues the
    /// tokens in it and is appended.
    pub(crate) fn hidden(&self, row: &Row, mut cache: Option<&mut KvCache>) -> Tensor<2> {
        let tensors = row.to_device(&self.config, &self.embedding.device());
        let mut x = self.embedding.clone().select(0, tensors.tokens.clone());
        if let Some(positions) = &self.positions {
            x = x + positions.clone().select(0, tensors.positions.clone());
        }
        for (layer, block) in self.blocks.iter().enumerate() {
            let cache = cache.as_deref_mut().map(|cache| (cache, layer));
            let normed = block.attention_norm.forward(x.clone());
            x = x + block.attention.forward(normed, &tensors, cache);
            x = x.clone() + block.mlp.forward(block.mlp_norm.forward(x));
        }
        if let Some(cache) = cache {
            cache.advance(row.len());
        }
        self.norm.forward(x)
    }

    /// The logits after some hidden states: `[n, d_model]` to `[n, vocab]`.
    pub(crate) fn logits(&self, hidden: Tensor<2>) -> Tensor<2> {
        match &self.head {
            Some(head) => head.forward(hidden),
            // A product with the strided view: a transposed copy of the embedding would cost more.
            None => hidden.matmul(self.embedding.clone().transpose()),
        }
    }

    pub(crate) fn device(&self) -> Device {
        self.embedding.device()
    }
}
