//! What quantized weights cost in accuracy, against the same weights in float32.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use futures_lite::future::block_on;
use kgt_core::{LanguageModel, Pair};
use kgt_lm::{Device, LoadOptions, Model, Quantization};
use kgt_tests::fixture;

fn default_model(quantization: Quantization) -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/kgt-mini");
    let options = LoadOptions { quantization, ..Default::default() };
    block_on(Model::load_with(&fixture::files(&folder, None), &Device::flex(), options)).unwrap()
}

/// Log-probabilities per token of answers, right and wrong, after KGT's kind of prompts.
fn log_probs(model: &Model) -> Vec<f64> {
    let prompts = ["The capital of France is", "My dog likes to eat", "My sister lives in"];
    let answers = ["Paris", "Rome", "vegetables", "Reykjavik", "the sea"];
    let pairs = prompts.iter().flat_map(|prompt| {
        let pair = |answer: &&str| Pair {
            prompt: (*prompt).to_owned(),
            continuation: (*answer).to_owned(),
        };
        answers.iter().map(pair)
    });
    let scores = block_on(model.score(&pairs.collect::<Vec<_>>())).unwrap();
    scores.log_probs.iter().map(|log_prob| log_prob.per_token()).collect()
}

#[test]
fn eight_bits_hardly_change_a_log_probability() {
    let model = default_model(Quantization::Int8);
    assert_eq!(model.info().quantization, Quantization::Int8);
    let exact = log_probs(&default_model(Quantization::None));
    let differences = exact.iter().zip(log_probs(&model)).map(|(a, b)| (a - b).abs());
    let largest = differences.fold(0.0, f64::max);
    assert!(largest > 0.0 && largest < 0.1, "{largest}");
}

#[test]
fn quantized_weights_take_less() {
    let bytes = |quantization| default_model(quantization).info().n_bytes;
    let (float, eight, four) =
        (bytes(Quantization::None), bytes(Quantization::Int8), bytes(Quantization::Int4));
    assert!(eight < float && four < eight, "{float} {eight} {four}");
}
