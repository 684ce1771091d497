//! What the options of FT and ROME mean for a model.

use std::fs;
use std::path::Path;

use anyhow::Context;
use futures_lite::future::block_on;
use kgt::Model;
use kgt::lm::grad::{Covariance, FineTune, Precision, Rome};
use kgt_eval::method::WeightEdit;

use super::args::WeightArgs;

/// FT as the options have it.
pub(super) fn fine_tune(model: &Model, args: &WeightArgs) -> WeightEdit {
    let layer = args.layer.unwrap_or_else(|| default_layer(model));
    let method = FineTune::new(layer);
    WeightEdit::FineTune(FineTune {
        learning_rate: args.learning_rate.unwrap_or(method.learning_rate),
        norm_constraint: args.norm_constraint,
        ..method
    })
}

/// ROME as the options have it.
pub(super) fn rome(model: &Model, args: &WeightArgs, seed: u64) -> anyhow::Result<WeightEdit> {
    let layer = args.layer.unwrap_or_else(|| rome_layer(model));
    let precision = match &args.covariance {
        Some(path) => Some(precision(model, layer, path)?),
        None => None,
    };
    let prefixes = block_on(model.sample_prefixes(seed))?;
    let method = Rome::new(layer, prefixes, precision);
    let learning_rate = args.learning_rate.unwrap_or(method.learning_rate);
    Ok(WeightEdit::Rome(Box::new(Rome { learning_rate, ..method })))
}

/// ROME's layer of a model, known by its shape.
struct Chosen {
    n_layers: usize,
    d_model: usize,
    layer: usize,
}

/// GPT2-xl as in the ROME repository, Llama 2 7B and Llama 3 8B as in EasyEdit, the default model as
/// `docs/editing-weights.md` explains.
const ROME: [Chosen; 3] = [
    Chosen { n_layers: 48, d_model: 1600, layer: 17 },
    Chosen { n_layers: 32, d_model: 4096, layer: 5 },
    Chosen { n_layers: 6, d_model: 512, layer: 3 },
];

/// The layer that ROME edits by default.
pub(super) fn rome_layer(model: &Model) -> usize {
    let info = model.info();
    let chosen = ROME.iter().find(|of| (of.n_layers, of.d_model) == (info.n_layers, info.d_model));
    chosen.map_or_else(|| default_layer(model), |chosen| chosen.layer)
}

/// The layer that is edited by default: a third up, as ROME's 17 of GPT2-xl's 48. For FT on the default
/// model, `docs/editing-weights.md` has what other layers give.
fn default_layer(model: &Model) -> usize {
    model.info().n_layers / 3
}

fn precision(model: &Model, layer: usize, path: &Path) -> anyhow::Result<Precision> {
    let at = || path.display().to_string();
    let digest = block_on(model.weights_digest())?;
    let bytes = fs::read(path).with_context(at)?;
    Ok(Covariance::from_bytes(&bytes, &digest, layer).with_context(at)?.precision()?)
}
