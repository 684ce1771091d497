//! The matrix that edits change: the down projection of one layer's MLP.

use crate::decoder::Decoder;
use crate::nn::{Linear, Mlp};
use crate::score::read;
use crate::{LmError, Model};

/// A layer's down projection, read back.
#[derive(Debug, Clone, PartialEq)]
pub struct DownProjection {
    /// `[d_ff, d_model]`, row by row.
    pub weight: Vec<f32>,
    /// `[d_model]`.
    pub bias: Option<Vec<f32>>,
}

impl Model {
    /// Reads the down projection of layer `layer`, the matrix that [`Model::fine_tune`] and
    /// [`Model::rome`] change.
    ///
    /// # Errors
    /// [`LmError::NoSuchLayer`], [`LmError::Device`].
    pub async fn down_projection(&self, layer: usize) -> Result<DownProjection, LmError> {
        let Linear { weight, bias } = self.decoder.down(layer)?.clone();
        let [weight] = read([weight.flatten(0, 1)]).await?;
        let bias = match bias {
            Some(bias) => {
                let [bias] = read([bias]).await?;
                Some(bias)
            }
            None => None,
        };
        Ok(DownProjection { weight, bias })
    }
}

impl Decoder {
    /// The down projection of layer `layer`.
    pub(super) fn down(&self, layer: usize) -> Result<&Linear, LmError> {
        let n_layers = self.blocks.len();
        let block = self.blocks.get(layer).ok_or(LmError::NoSuchLayer { layer, n_layers })?;
        Ok(block.mlp.down())
    }

    /// Puts another projection in the place of layer `layer`'s, which exists.
    pub(super) fn set_down(&mut self, layer: usize, projection: Linear) {
        let (Mlp::Gated { down, .. } | Mlp::Gelu { down, .. }) = &mut self.blocks[layer].mlp;
        *down = projection;
    }
}
