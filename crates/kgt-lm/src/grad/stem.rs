//! A forward pass cut open at the down projection of one layer.

use burn::prelude::*;

use crate::decoder::Decoder;
use crate::nn::{Row, RowTensors};

/// A pass up to a layer's down projection: what a change of that projection leaves as it is.
pub(super) struct Stem {
    layer: usize,
    row: RowTensors,
    /// The residual stream after the layer's attention, `[seq, d_model]`.
    residual: Tensor<2>,
    /// What the projection is applied to, `[seq, d_ff]`: ROME's keys.
    pub(super) keys: Tensor<2>,
}

impl Stem {
    /// Runs a row as far as layer `layer`'s down projection.
    pub(super) fn new(decoder: &Decoder, row: &Row, layer: usize) -> Self {
        let row = row.to_device(&decoder.config, &decoder.device());
        let mut x = decoder.embed(&row);
        for block in &decoder.blocks[..layer] {
            x = block.forward(x, &row, None);
        }
        let block = &decoder.blocks[layer];
        let residual = block.attend(x, &row, None);
        let keys = block.mlp.inner(residual.clone(), &block.mlp_norm);
        Self { layer, row, residual, keys }
    }

    /// The final hidden states `[seq, d_model]` if the projection's output is `values`
    /// (`[seq, d_model]`, ROME's values).
    pub(super) fn hidden(&self, decoder: &Decoder, values: Tensor<2>) -> Tensor<2> {
        let mut x = self.residual.clone() + values;
        for block in &decoder.blocks[self.layer + 1..] {
            x = block.forward(x, &self.row, None);
        }
        decoder.norm.forward(x)
    }
}
