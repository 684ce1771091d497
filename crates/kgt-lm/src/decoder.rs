//! A decoder of any family: embedding, blocks, norm, output matrix.

use burn::prelude::*;
use burn::tensor::DType;

use crate::nn::{Attention, KvCache, Linear, Mlp, Norm, Row, RowTensors, pass, product};
use crate::{LmError, ModelConfig};

/// One block: `x + attention(norm(x))`, then `x + mlp(norm(x))`.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) attention_norm: Norm,
    pub(crate) attention: Attention,
    pub(crate) mlp_norm: Norm,
    pub(crate) mlp: Mlp,
}

impl Block {
    /// The residual stream `[seq, d_model]` after the attention, or what is read of it.
    pub(crate) fn attend(
        &self,
        x: Tensor<2>,
        row: &RowTensors,
        cache: Option<(&mut KvCache, usize)>,
    ) -> Tensor<2> {
        self.attention.forward(x, &self.attention_norm, row, cache)
    }

    /// The residual stream `[seq, d_model]` after the block, or what is read of it.
    pub(crate) fn forward(
        &self,
        x: Tensor<2>,
        row: &RowTensors,
        cache: Option<(&mut KvCache, usize)>,
    ) -> Tensor<2> {
        self.mlp.forward(self.attend(x, row, cache), &self.mlp_norm)
    }
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
    /// The final hidden states of a row's tokens at the places `read`, `[read, d_model]`. With a cache, the
    /// row continues the tokens in it and is appended.
    pub(crate) fn hidden(
        &self,
        row: &Row,
        read: &[usize],
        cache: Option<&mut KvCache>,
    ) -> Tensor<2> {
        pass(&self.device(), || self.pass(row, read, cache))
    }

    /// In the last block a token that is not read is worth its key and value, and nothing more.
    fn pass(&self, row: &Row, read: &[usize], mut cache: Option<&mut KvCache>) -> Tensor<2> {
        let mut tensors = row.to_device(&self.config, &self.device());
        let reads_all = read.iter().copied().eq(0..row.len());
        let mut x = self.embed(&tensors);
        for (layer, block) in self.blocks.iter().enumerate() {
            if layer + 1 == self.blocks.len() && !reads_all {
                tensors = tensors.reading(read, self.config.n_heads / self.config.n_kv_heads);
            }
            let cache = cache.as_deref_mut().map(|cache| (cache, layer));
            x = block.forward(x, &tensors, cache);
        }
        if let Some(cache) = cache {
            cache.advance(row.len());
        }
        self.norm.forward(x)
    }

    /// What enters the first block, `[seq, d_model]`.
    pub(crate) fn embed(&self, row: &RowTensors) -> Tensor<2> {
        let x = self.embedding.clone().select(0, row.tokens.clone()).cast(DType::F32);
        match &self.positions {
            Some(positions) => x + positions.clone().select(0, row.positions.clone()),
            None => x,
        }
    }

    /// The logits after some hidden states: `[n, d_model]` to `[n, vocab]`.
    pub(crate) fn logits(&self, hidden: Tensor<2>) -> Tensor<2> {
        match &self.head {
            Some(head) => head.forward(hidden),
            // A product with the strided view: a transposed copy of the embedding would cost more.
            None => product(hidden, self.embedding.clone().transpose()),
        }
    }

    /// The same in the host's memory, `[n * vocab]`.
    pub(crate) async fn read_logits(&self, hidden: Tensor<2>) -> Result<Vec<f32>, LmError> {
        let data = self.logits(hidden).into_data_async().await.map_err(LmError::device)?;
        data.try_into_vec::<f32>().map_err(|e| LmError::device(format!("{e:?}")))
    }

    /// Refuses a text that the model cannot read: an empty one, or one longer than its context.
    pub(crate) fn check(&self, tokens: &[u32]) -> Result<(), LmError> {
        let limit = self.config.max_positions;
        match tokens.len() {
            0 => Err(LmError::EmptyPrompt),
            tokens if tokens > limit => Err(LmError::TooLong { tokens, limit }),
            _ => Ok(()),
        }
    }

    pub(crate) fn device(&self) -> Device {
        self.embedding.device()
    }
}
