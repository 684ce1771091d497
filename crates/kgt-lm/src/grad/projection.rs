//! The matrix that edits change: the down projection of one layer's MLP.

use burn::tensor::DType;

use crate::decoder::Decoder;
use crate::nn::{Linear, Mlp};
use crate::score::read;
use crate::{LmError, Model, Quantization};

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
    /// [`LmError::NoSuchLayer`], [`LmError::Unsupported`] if the weights are quantized,
    /// [`LmError::Device`].
    pub async fn down_projection(&self, layer: usize) -> Result<DownProjection, LmError> {
        let Linear { weight, bias } = self.down(layer)?;
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

    /// The down projection of layer `layer`, in float32.
    pub(super) fn down(&self, layer: usize) -> Result<Linear, LmError> {
        self.full_precision()?;
        let blocks = &self.decoder.blocks;
        let n_layers = blocks.len();
        let block = blocks.get(layer).ok_or(LmError::NoSuchLayer { layer, n_layers })?;
        let Linear { weight, bias } = block.mlp.down().clone();
        Ok(Linear { weight: weight.cast(DType::F32), bias })
    }

    /// Refuses quantized weights, which can neither be differentiated nor take small changes.
    pub(super) fn full_precision(&self) -> Result<(), LmError> {
        match self.info().quantization {
            Quantization::None => Ok(()),
            quantized => Err(LmError::Unsupported {
                what: "quantization",
                found: format!("{quantized:?}"),
                supported: "none, where weights are edited",
            }),
        }
    }
}

impl Decoder {
    /// Puts another projection in the place of layer `layer`'s, which exists.
    pub(super) fn set_down(&mut self, layer: usize, projection: Linear) {
        let (Mlp::Gated { down, .. } | Mlp::Gelu { down, .. }) = &mut self.blocks[layer].mlp;
        *down = projection;
    }
}
