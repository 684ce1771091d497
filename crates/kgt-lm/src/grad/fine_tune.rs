//! FT: fine-tuning one layer's down projection on one fact.

use burn::optim::{Adam, AdamConfig, Optimizer};
use burn::prelude::*;

use super::Request;
use super::batch::Batch;
use super::gradient::{no_gradient, target_loss, tracked};
use super::stem::Stem;
use crate::nn::Linear;
use crate::score::read;
use crate::{LmError, Model};

/// PyTorch's, which both reference implementations use.
pub(super) const ADAM_EPSILON: f32 = 1e-8;

/// Fine-tuning of one layer: Adam on the target's mean negative log-likelihood.
///
/// The baseline of Meng et al. 2022 (`baselines/ft` of the ROME repository). There every token of
/// the target is predicted right after the prompt, which is the same for a target of one token and
/// no language model's likelihood for a longer one; here the tokens follow each other (EasyEdit's
/// `target_new` objective).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FineTune {
    /// The layer whose down projection is tuned.
    pub layer: usize,
    /// Of Adam, with PyTorch's other parameters.
    pub learning_rate: f64,
    /// At most this many steps.
    pub max_steps: usize,
    /// Ends before a step once the loss is below this.
    pub loss_below: f64,
    /// FT-L: no weight moves further than this from where it was (an L-infinity ball).
    pub norm_constraint: Option<f64>,
}

/// What fine-tuning did.
#[derive(Debug, Clone, PartialEq)]
pub struct FineTuned {
    /// The loss before each step, and at the end if it fell below the threshold.
    pub losses: Vec<f64>,
    /// Tokens that went through the model, forward.
    pub model_tokens: u64,
}

impl FineTune {
    /// The parameters that the ROME repository and EasyEdit use for GPT2-xl and Llama-7B: 25 steps at
    /// `5e-4`, ended by a loss below `1e-2`, without a constraint.
    #[must_use]
    pub fn new(layer: usize) -> Self {
        Self { layer, learning_rate: 5e-4, max_steps: 25, loss_below: 1e-2, norm_constraint: None }
    }
}

impl Model {
    /// Fine-tunes one layer on a request. On an error the weights are as they were.
    ///
    /// # Errors
    /// [`LmError`] if the request cannot be read, is too long or names no layer of the model.
    pub async fn fine_tune(
        &mut self,
        method: &FineTune,
        request: &Request,
    ) -> Result<FineTuned, LmError> {
        let decoder = &self.decoder;
        let before = self.down(method.layer)?;
        let passage = request.passage(&self.tokenizer)?;
        let batch = Batch::new(&[passage], decoder.config.max_positions)?;
        let stem = Stem::new(decoder, &batch.row, method.layer);
        let mut descent = Descent::new(method, before);
        let mut losses = Vec::new();
        for _ in 0..method.max_steps {
            let projection = tracked(&descent.projection);
            let loss = target_loss(decoder, &batch, &stem, &projection);
            let [value] = read([loss.clone().inner()]).await?;
            losses.push(f64::from(value[0]));
            if f64::from(value[0]) < method.loss_below {
                break;
            }
            descent.step(&projection, &loss)?;
        }
        let model_tokens = (batch.row.len() * losses.len()) as u64;
        let projection = descent.projection;
        self.decoder.set_down(method.layer, projection);
        Ok(FineTuned { losses, model_tokens })
    }
}

/// A projection on its way, with Adam's state.
struct Descent<'a> {
    method: &'a FineTune,
    adam: Adam,
    before: Linear,
    projection: Linear,
    weight_state: Option<<Adam as Optimizer>::State<2>>,
    bias_state: Option<<Adam as Optimizer>::State<1>>,
}

impl<'a> Descent<'a> {
    fn new(method: &'a FineTune, before: Linear) -> Self {
        Self {
            method,
            adam: AdamConfig::new().with_epsilon(ADAM_EPSILON).build(),
            projection: before.clone(),
            before,
            weight_state: None,
            bias_state: None,
        }
    }

    /// One step down `loss`, which was computed with `tracked`, the copy of this projection.
    fn step(&mut self, tracked: &Linear, loss: &Tensor<1>) -> Result<(), LmError> {
        let rate = self.method.learning_rate;
        let mut gradients = loss.backward();
        let Linear { weight, bias } = self.projection.clone();
        let gradient = tracked.weight.grad_remove(&mut gradients).ok_or_else(no_gradient)?;
        let (weight, state) = self.adam.step(rate, weight, gradient, self.weight_state.take());
        self.weight_state = state;
        self.projection.weight = self.constrained(weight, &self.before.weight);
        if let (Some(bias), Some(tracked), Some(before)) = (bias, &tracked.bias, &self.before.bias)
        {
            let gradient = tracked.grad_remove(&mut gradients).ok_or_else(no_gradient)?;
            let (bias, state) = self.adam.step(rate, bias, gradient, self.bias_state.take());
            self.bias_state = state;
            self.projection.bias = Some(self.constrained(bias, before));
        }
        Ok(())
    }

    fn constrained<const D: usize>(&self, weight: Tensor<D>, before: &Tensor<D>) -> Tensor<D> {
        match self.method.norm_constraint {
            Some(radius) => weight
                .max_pair(before.clone().sub_scalar(radius))
                .min_pair(before.clone().add_scalar(radius)),
            None => weight,
        }
    }
}
