//! What the methods say of themselves, and what a model is after an edit.

use std::ops::ControlFlow;

use burn::prelude::*;
use futures_lite::future::block_on;
use kgt_core::{GenerateOptions, LanguageModel, Pair};

use super::{Expected, assert_close, dot, load, norm, transposed_product, wide};
use crate::grad::{Covariance, FineTune, Request, Rome};
use crate::nn::Linear;
use crate::{LmError, LoadOptions, Model, Quantization};

/// Relative error of sums over a few hundred float32 products.
const TOLERANCE: f64 = 2e-5;

/// The derivative along the gradient itself is the gradient's length.
#[test]
fn the_gradient_is_the_slope_of_the_loss() {
    for expected in Expected::both() {
        let (mut model, request, layer) = (expected.model(), expected.request(), expected.layer);
        let at = |model: &Model| block_on(model.target_gradient(layer, &request)).unwrap();
        let gradient = at(&model).weight;
        let length = norm(&wide(&gradient));
        let start = model.down(layer).unwrap().clone();
        let step = 1e-2;
        let [below, above] = [-step, step].map(|step| {
            let data = TensorData::new(gradient.clone(), start.weight.dims());
            let direction = Tensor::<2>::from_data(data, &model.decoder.device());
            let weight = start.weight.clone() + direction.mul_scalar(step / length);
            model.decoder.set_down(layer, Linear { weight, bias: start.bias.clone() });
            at(&model).loss
        });
        assert_close(&[(above - below) / (2.0 * step)], &[length], 2e-3, &expected.model);
    }
}

#[test]
fn fine_tuning_lowers_the_loss_and_changes_one_layer() {
    for expected in Expected::both() {
        let mut model = expected.model();
        let method = FineTune { learning_rate: 5e-3, ..FineTune::new(expected.layer) };
        let changed = changed_by(&mut model, |model| {
            let tuned = block_on(model.fine_tune(&method, &expected.request())).unwrap();
            assert!(tuned.losses.last().unwrap() < &(tuned.losses[0] / 4.0), "{tuned:?}");
        });
        let path = format!("blocks.{}.mlp.down", expected.layer);
        let parts = if expected.model == "gpt2" { 2 } else { 1 };
        assert_eq!(changed, ["weight", "bias"].map(|part| format!("{path}.{part}"))[..parts]);
    }
}

#[test]
fn no_weight_leaves_the_constraint() {
    let [expected, _] = Expected::both();
    let mut model = expected.model();
    let radius = 1e-3;
    let method = FineTune { norm_constraint: Some(radius), ..FineTune::new(expected.layer) };
    let before = block_on(model.down_projection(expected.layer)).unwrap();
    block_on(model.fine_tune(&method, &expected.request())).unwrap();
    let after = block_on(model.down_projection(expected.layer)).unwrap();
    let moved = |(a, b): (&f32, &f32)| f64::from((a - b).abs());
    let furthest = after.weight.iter().zip(&before.weight).map(moved).fold(0.0, f64::max);
    assert!((furthest - radius).abs() < 1e-6, "{furthest}");
}

/// `W'^T k + b = v`; `W' - W` has rank one; keys that are orthogonal to the mean key in the metric of
/// `C^-1` are answered as before.
#[test]
fn the_update_satisfies_its_constraint_and_nothing_else_changes() {
    for expected in Expected::both() {
        let mut model = expected.model();
        let layer = expected.layer;
        let method = expected.rome(&model, &expected.rome[0]);
        let before = block_on(model.down_projection(layer)).unwrap();
        let mut edit = None;
        let changed = changed_by(&mut model, |model| {
            edit = Some(block_on(model.rome(&method, &expected.request())).unwrap());
        });
        assert_eq!(changed, [format!("blocks.{layer}.mlp.down.weight")]);
        let edit = edit.unwrap();
        let after = block_on(model.down_projection(layer)).unwrap();
        let (before, weight) = (wide(&before.weight), wide(&after.weight));

        let mut value = transposed_product(&weight, &wide(&edit.key));
        let bias = after.bias.map_or(vec![0.0; value.len()], |bias| wide(&bias));
        value.iter_mut().zip(bias).for_each(|(value, bias)| *value += bias);
        assert_close(&value, &wide(&edit.value), TOLERANCE, "value");

        let (left, right) = (wide(&edit.left), wide(&edit.right));
        let outer: Vec<f64> = left.iter().flat_map(|l| right.iter().map(move |r| l * r)).collect();
        let change: Vec<f64> = weight.iter().zip(&before).map(|(a, b)| a - b).collect();
        assert_close(&change, &outer, TOLERANCE, "change");

        let mut other: Vec<f64> = (0..left.len()).map(|i| (i as f64).sin()).collect();
        let along = dot(&other, &left);
        other.iter_mut().zip(&left).for_each(|(x, l)| *x -= along * l);
        let answers = [&weight, &before].map(|w| transposed_product(w, &other));
        assert_close(&answers[0], &answers[1], TOLERANCE, "orthogonal key");

        let moment = wide(&expected.covariance(&expected.model()).moment);
        let key = transposed_product(&moment, &left); // parallel to the mean key: C left ~ mean key
        let mean = wide(&edit.mean_key);
        let scale = norm(&mean) / norm(&key);
        let key: Vec<f64> = key.iter().map(|x| x * scale).collect();
        assert_close(&key, &mean, 1e-4, "left is C^-1 mean key");
    }
}

#[test]
fn a_clone_keeps_its_weights_bit_for_bit() {
    for expected in Expected::both() {
        let original = expected.model();
        let digest = block_on(original.weights_digest()).unwrap();
        let mut edited = original.clone();
        let method = expected.rome(&edited, &expected.rome[0]);
        block_on(edited.rome(&method, &expected.request())).unwrap();
        block_on(edited.fine_tune(&FineTune::new(1), &expected.request())).unwrap();
        assert_ne!(block_on(edited.weights_digest()).unwrap(), digest);
        assert_eq!(block_on(original.weights_digest()).unwrap(), digest);
    }
}

#[test]
fn quantized_weights_are_not_edited() {
    let [_, expected] = Expected::both();
    let options = LoadOptions { quantization: Quantization::Int8, ..Default::default() };
    let mut model = load(&expected.model, options);
    let request = expected.request();
    let refused = block_on(model.fine_tune(&FineTune::new(expected.layer), &request)).unwrap_err();
    assert!(matches!(refused, LmError::Unsupported { what: "quantization", .. }), "{refused}");
    assert!(block_on(model.rome(&Rome::new(0, Vec::new(), None), &request)).is_err());
    assert!(block_on(model.weights_digest()).is_err());
}

#[test]
fn an_edited_model_scores_and_says_the_target() {
    let [_, expected] = Expected::both();
    let mut model = expected.model();
    let request = expected.request();
    let pair = Pair { prompt: request.prompt.clone(), continuation: request.target.clone() };
    let score =
        |model: &Model| block_on(model.score(std::slice::from_ref(&pair))).unwrap().log_probs[0];
    let before = score(&model);
    let method = FineTune { learning_rate: 5e-3, ..FineTune::new(expected.layer) };
    let tuned = block_on(model.fine_tune(&method, &request)).unwrap();
    assert_close(&[-before.per_token()], &[tuned.losses[0]], TOLERANCE, "the scored probability");
    let options = GenerateOptions { max_tokens: 8, ..Default::default() };
    let mut sink = |_: &str| ControlFlow::Continue(());
    let said = block_on(model.generate(&request.prompt, &options, &mut sink)).unwrap().text;
    assert!(said.starts_with(&request.target), "{said:?} after {:?}", tuned.losses);
    assert!(score(&model).per_token() > -0.1);
}

#[test]
fn prefixes_are_repeatable_and_differ() {
    let model = load("stories260k", LoadOptions::default());
    let prefixes = block_on(model.sample_prefixes(3)).unwrap();
    assert_eq!(prefixes, block_on(model.sample_prefixes(3)).unwrap());
    assert_ne!(prefixes, block_on(model.sample_prefixes(4)).unwrap());
    assert_eq!(prefixes.len(), 20);
    assert!(prefixes.iter().all(|prefix| prefix.starts_with("The ")));
}

#[test]
fn statistics_are_kept_with_their_model() {
    let [expected, other] = Expected::both();
    let model = expected.model();
    let covariance = expected.covariance(&model);
    let bytes = covariance.to_bytes();
    let digest = covariance.model.as_str();
    let read = |bytes: &[u8]| Covariance::from_bytes(bytes, digest, expected.layer);
    assert_eq!(read(&bytes).unwrap(), covariance);
    assert!(matches!(read(&bytes[..bytes.len() - 1]), Err(LmError::File { .. })));
    assert!(matches!(read(b"no statistics"), Err(LmError::File { .. })));
    for (digest, layer) in [("another", expected.layer), (digest, expected.layer + 1)] {
        let refused = Covariance::from_bytes(&bytes, digest, layer);
        assert!(matches!(refused, Err(LmError::OtherModel { .. })));
    }
    let foreign = Rome::new(other.layer, Vec::new(), Some(covariance.precision().unwrap()));
    let refused = block_on(other.model().rome(&foreign, &other.request()));
    assert!(matches!(refused, Err(LmError::OtherModel { .. })));
    let short = Expected { texts: vec!["1 2 3".to_owned()], ..expected };
    let refused = short.covariance(&model).precision();
    assert!(matches!(refused, Err(LmError::SingularCovariance { n_tokens: 3, .. })));
}

#[test]
fn a_request_that_makes_no_edit_is_refused_and_changes_nothing() {
    let [_, expected] = Expected::both();
    let mut model = expected.model();
    let good = expected.request();
    let changed = changed_by(&mut model, |model| {
        let rome = |layer| Rome::new(layer, Vec::new(), None);
        let elsewhere = Request { subject: "Lily".to_owned(), ..good.clone() };
        let refused = block_on(model.rome(&rome(2), &elsewhere)).unwrap_err();
        assert!(matches!(refused, LmError::SubjectNotInPrompt { .. }));
        let mut refused = |request: &Request, layer: usize| {
            let by_rome = block_on(model.rome(&rome(layer), request)).unwrap_err();
            let by_tuning = block_on(model.fine_tune(&FineTune::new(layer), request)).unwrap_err();
            assert_eq!(by_rome.to_string(), by_tuning.to_string());
            by_rome
        };
        let nothing = Request { target: " ".to_owned(), ..good.clone() };
        assert!(matches!(refused(&nothing, 2), LmError::EmptyContinuation));
        let long = Request { target: "red ".repeat(600), ..good.clone() };
        assert!(matches!(refused(&long, 2), LmError::TooLong { .. }));
        assert!(matches!(refused(&good, 5), LmError::NoSuchLayer { layer: 5, n_layers: 5 }));
    });
    assert!(changed.is_empty());
}

/// The names of the tensors that `edit` changes.
fn changed_by(model: &mut Model, edit: impl FnOnce(&mut Model)) -> Vec<String> {
    let before = block_on(model.weight_digests()).unwrap();
    edit(model);
    let after = block_on(model.weight_digests()).unwrap();
    let differ = before.iter().zip(&after).filter(|(before, after)| before != after);
    differ.map(|(before, _)| before.name.clone()).collect()
}
