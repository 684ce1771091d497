//! The gradient of a target's likelihood with respect to one layer's down projection.

use burn::prelude::*;

use super::Request;
use super::batch::Batch;
use super::stem::Stem;
use crate::decoder::Decoder;
use crate::nn::Linear;
use crate::score::read;
use crate::{LmError, Model};

/// A loss and its gradient.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradient {
    /// The mean negative log-likelihood of the target's tokens.
    pub loss: f64,
    /// Its derivative with respect to the down projection's weight, `[d_ff, d_model]` row by row.
    pub weight: Vec<f32>,
}

impl Model {
    /// The loss that [`Model::fine_tune`] descends on, with its gradient, at the weights as they are.
    ///
    /// # Errors
    /// [`LmError`] if the request cannot be read, is too long or names no layer of the model.
    pub async fn target_gradient(
        &self,
        layer: usize,
        request: &Request,
    ) -> Result<Gradient, LmError> {
        let decoder = &self.decoder;
        let projection = tracked(&self.down(layer)?);
        let passage = request.passage(&self.tokenizer)?;
        let batch = Batch::new(&[passage], decoder.config.max_positions)?;
        let stem = Stem::new(decoder, &batch.row, layer);
        let loss = target_loss(decoder, &batch, &stem, &projection);
        let gradients = loss.backward();
        let weight = projection.weight.grad(&gradients).ok_or_else(no_gradient)?;
        let [loss, weight] = read([loss.inner(), weight.flatten(0, 1)]).await?;
        Ok(Gradient { loss: f64::from(loss[0]), weight })
    }
}

/// A copy of a projection by which a loss can be differentiated.
pub(super) fn tracked(projection: &Linear) -> Linear {
    Linear {
        weight: projection.weight.clone().autodiff().require_grad(),
        bias: projection.bias.as_ref().map(|bias| bias.clone().autodiff().require_grad()),
    }
}

/// The mean negative log-likelihood of a batch's targets with `projection` in the stem's layer, `[1]`.
pub(super) fn target_loss(
    decoder: &Decoder,
    batch: &Batch,
    stem: &Stem,
    projection: &Linear,
) -> Tensor<1> {
    let values = projection.forward(stem.keys.clone());
    batch.nll(decoder, stem.hidden(decoder, values))
}

/// The error of a backward pass that did not reach what it was asked for.
pub(super) fn no_gradient() -> LmError {
    LmError::device("the backward pass left no gradient")
}
