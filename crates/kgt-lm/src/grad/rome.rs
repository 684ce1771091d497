//! ROME: one rank-one update that makes a layer answer a subject's key with a chosen value.
//!
//! Meng et al. 2022, "Locating and Editing Factual Associations in GPT", as its repository computes
//! it (`rome/compute_u.py`, `rome/compute_v.py`). A key `k` is what the layer's down projection is
//! applied to at the subject's last token, a value `v` what it puts out there.

use burn::optim::{AdamConfig, Optimizer};
use burn::prelude::*;

use super::fine_tune::ADAM_EPSILON;
use super::gradient::no_gradient;
use super::request::{Located, Passage};
use super::stem::Stem;
use super::{Precision, Request, batch::Batch};
use crate::nn::{Linear, indices};
use crate::score::read;
use crate::{LmError, Model};

/// ROME's parameters.
pub struct Rome {
    /// The layer whose down projection is changed.
    pub layer: usize,
    /// Of Adam, on the value.
    pub learning_rate: f64,
    /// At most this many evaluations of the loss.
    pub max_steps: usize,
    /// Ends once the loss is below this.
    pub loss_below: f64,
    /// Weight of `|delta| / |v|^2`.
    pub weight_decay: f64,
    /// Weight of the divergence from what the model said after `<subject> is a`.
    pub kl_factor: f64,
    /// `|delta|` is at most so many times `|v|`.
    pub clamp_norm_factor: f64,
    /// Texts before the prompt, over which the key is averaged and the value optimized; the bare
    /// prompt always counts as well. [`Model::sample_prefixes`] makes them.
    pub prefixes: Vec<String>,
    /// The inverse covariance of the layer's keys; `None` for the identity.
    pub precision: Option<Precision>,
}

/// What a rank-one update did: `W + left right^T`, with `W` as `[d_ff, d_model]`.
#[derive(Debug, Clone, PartialEq)]
pub struct RomeEdit {
    /// The subject's key in the bare prompt, `[d_ff]`.
    pub key: Vec<f32>,
    /// The mean of the key over all contexts, `[d_ff]`.
    pub mean_key: Vec<f32>,
    /// What the projection puts out for `key` after the edit, `[d_model]`.
    pub value: Vec<f32>,
    /// `C^-1 mean_key`, of length 1, `[d_ff]`.
    pub left: Vec<f32>,
    /// `[d_model]`.
    pub right: Vec<f32>,
    /// The loss at each evaluation.
    pub losses: Vec<f64>,
    /// Tokens that went through the model, forward.
    pub model_tokens: u64,
}

impl Rome {
    /// The parameters of EasyEdit for Llama 2 and 3 (`hparams/ROME/llama3-8b.yaml`). The ROME repository
    /// has the same for GPT2-xl but for 20 steps and a weight decay of 0.5.
    #[must_use]
    pub fn new(layer: usize, prefixes: Vec<String>, precision: Option<Precision>) -> Self {
        Self {
            layer,
            learning_rate: 0.5,
            max_steps: 25,
            loss_below: 5e-2,
            weight_decay: 1e-3,
            kl_factor: 0.0625,
            clamp_norm_factor: 4.0,
            prefixes,
            precision,
        }
    }

    /// The update's left vector, `C^-1 mean_key` at length 1.
    fn left(&self, mean_key: &[f32]) -> Result<Vec<f32>, LmError> {
        let direction = match &self.precision {
            Some(precision) => precision.times(mean_key, self.layer)?,
            None => mean_key.iter().map(|&x| f64::from(x)).collect(),
        };
        let norm = direction.iter().map(|x| x * x).sum::<f64>().sqrt();
        Ok(direction.iter().map(|x| (x / norm) as f32).collect())
    }
}

impl Model {
    /// Writes a request into one layer by a rank-one update. On an error the weights are as they
    /// were.
    ///
    /// # Errors
    /// [`LmError`] if the request cannot be read, is too long or names no layer of the model, or if
    /// the inverse covariance is another layer's.
    pub async fn rome(&mut self, method: &Rome, request: &Request) -> Result<RomeEdit, LmError> {
        let projection = self.down(method.layer)?;
        let search = Search::new(self, method, request, &projection)?;
        let (key, mean_key) = search.keys().await?;
        let left = method.left(&mean_key)?;
        let (delta, losses) = search.optimize().await?;

        let device = self.decoder.device();
        let column = |values: &[f32]| {
            let n = values.len();
            Tensor::<2>::from_data(TensorData::new(values.to_vec(), [n, 1]), &device)
        };
        let overlap: f64 = key.iter().zip(&left).map(|(&k, &l)| f64::from(k) * f64::from(l)).sum();
        let right = delta.clone().div_scalar(overlap); // [1, d_model]
        let value = search.value.clone() + delta;
        let weight = projection.weight + column(&left).matmul(right.clone());
        let [right, value] = read([right.flatten(0, 1), value.flatten(0, 1)]).await?;
        let passes = losses.len() + 1; // the first without a change
        let model_tokens = (search.batch.row.len() * passes) as u64;
        self.decoder.set_down(method.layer, Linear { weight, bias: projection.bias });
        Ok(RomeEdit { key, mean_key, value, left, right, losses, model_tokens })
    }
}

/// The search for the value that makes the model say the target.
struct Search<'a> {
    model: &'a Model,
    method: &'a Rome,
    batch: Batch,
    stem: Stem,
    /// What the projection puts out at each token, `[seq, d_model]`.
    values: Tensor<2>,
    /// What it puts out at the bare prompt's subject, `[1, d_model]`.
    value: Tensor<2>,
    /// Where the subjects' last tokens are; the bare prompt's first, the essence prompt's last.
    places: Vec<usize>,
    /// 1 there, `[seq, 1]`.
    subjects: Tensor<2>,
}

impl<'a> Search<'a> {
    fn new(
        model: &'a Model,
        method: &'a Rome,
        request: &Request,
        projection: &Linear,
    ) -> Result<Self, LmError> {
        let decoder = &model.decoder;
        let contexts = contexts(model, method, request)?;
        let passages: Vec<Passage> = contexts.iter().map(|at| at.passage.clone()).collect();
        let batch = Batch::new(&passages, decoder.config.max_positions)?;
        let places = batch.starts.iter().zip(&contexts).map(|(start, at)| start + at.subject);
        let places: Vec<usize> = places.collect();
        let stem = Stem::new(decoder, &batch.row, method.layer);
        let values = projection.forward(stem.keys.clone());
        let mut subjects = vec![0.0f32; batch.row.len()];
        places.iter().for_each(|&place| subjects[place] = 1.0);
        let subjects = TensorData::new(subjects, [batch.row.len(), 1]);
        Ok(Self {
            value: values.clone().select(0, indices([places[0]].into_iter(), &decoder.device())),
            subjects: Tensor::from_data(subjects, &decoder.device()),
            places,
            values,
            stem,
            batch,
            method,
            model,
        })
    }

    /// The key of the bare prompt and the mean over all contexts, `[d_ff]` each.
    async fn keys(&self) -> Result<(Vec<f32>, Vec<f32>), LmError> {
        let contexts = &self.places[..self.places.len() - 1];
        let places = indices(contexts.iter().copied(), &self.model.decoder.device());
        let keys = self.stem.keys.clone().select(0, places);
        let [_, width] = keys.dims();
        let key = keys.clone().slice([0..1, 0..width]).flatten(0, 1);
        let [key, mean] = read([key, keys.mean_dim(0).flatten(0, 1)]).await?;
        Ok((key, mean))
    }

    /// What to add to the value, `[1, d_model]`, and the loss at each evaluation.
    async fn optimize(&self) -> Result<(Tensor<2>, Vec<f64>), LmError> {
        let method = self.method;
        let adam = AdamConfig::new().with_epsilon(ADAM_EPSILON).build();
        let essence = self.essence(self.hidden(self.value.zeros_like()));
        let [value] = read([norm(&self.value)]).await?;
        let value_norm = f64::from(value[0]);
        let decay = method.weight_decay / (value_norm * value_norm);
        let (mut delta, mut state, mut losses) = (self.value.zeros_like(), None, Vec::new());
        for step in 0..method.max_steps {
            let tracked = delta.clone().autodiff().require_grad();
            let loss = self.loss(tracked.clone(), &essence);
            let [value, delta_norm] = read([loss.clone().inner(), norm(&delta)]).await?;
            let delta_norm = f64::from(delta_norm[0]);
            losses.push(f64::from(value[0]) + decay * delta_norm);
            if losses[step] < method.loss_below || step + 1 == method.max_steps {
                break;
            }
            let mut gradient = tracked.grad(&loss.backward()).ok_or_else(no_gradient)?;
            // The gradient of the norm; at 0, where it has none, it counts as 0 as in PyTorch.
            if delta_norm > 0.0 {
                gradient = gradient + delta.clone().mul_scalar(decay / delta_norm);
            }
            (delta, state) = adam.step(method.learning_rate, delta, gradient, state);
            let shrink = norm(&delta).recip().mul_scalar(method.clamp_norm_factor * value_norm);
            delta = delta * shrink.clamp_max(1.0).unsqueeze();
        }
        Ok((delta, losses))
    }

    /// The likelihood of the target and the divergence at the essence prompt, `[1]`.
    fn loss(&self, delta: Tensor<2>, essence: &Tensor<2>) -> Tensor<1> {
        let hidden = self.hidden(delta);
        let likelihood = self.batch.nll(&self.model.decoder, hidden.clone());
        let after = self.essence(hidden);
        // KL(after || before), which is what the repository's `kl_div` computes.
        let divergence = (after.clone().exp() * (after - essence.clone())).sum();
        likelihood + divergence.mul_scalar(self.method.kl_factor)
    }

    /// The final hidden states `[seq, d_model]` with `delta` added to every subject's value.
    fn hidden(&self, delta: Tensor<2>) -> Tensor<2> {
        let values = self.subjects.clone().matmul(delta) + self.values.clone();
        self.stem.hidden(&self.model.decoder, values)
    }

    /// What the model expects after the essence prompt's subject: log-probabilities, `[1, vocab]`.
    fn essence(&self, hidden: Tensor<2>) -> Tensor<2> {
        let decoder = &self.model.decoder;
        let place = self.places[self.places.len() - 1];
        let hidden = hidden.select(0, indices([place].into_iter(), &decoder.device()));
        burn::tensor::activation::log_softmax(decoder.logits(hidden), 1)
    }
}

/// The bare prompt, the prompt after each prefix, and last the essence prompt.
fn contexts(model: &Model, method: &Rome, request: &Request) -> Result<Vec<Located>, LmError> {
    let tokenizer = &model.tokenizer;
    let mut contexts = vec![request.located(tokenizer, None)?];
    for prefix in &method.prefixes {
        contexts.push(request.located(tokenizer, Some(prefix))?);
    }
    contexts.push(request.essence(tokenizer)?);
    Ok(contexts)
}

/// The length of a vector, `[1]`.
fn norm(x: &Tensor<2>) -> Tensor<1> {
    (x.clone() * x.clone()).sum().sqrt()
}
