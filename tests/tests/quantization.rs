//! What weights in fewer bits cost in accuracy, against the same weights in float32.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use futures_lite::future::block_on;
use kgt_core::{LanguageModel, Pair};
use kgt_lm::{Device, ElementType, LoadOptions, Model, Quantization};
use kgt_tests::fixture;

fn default_model(element_type: ElementType, quantization: Quantization) -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/kgt-mini");
    let options = LoadOptions { element_type, quantization, ..Default::default() };
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

/// The largest change of a log-probability per token.
fn largest_change(element_type: ElementType, quantization: Quantization) -> f64 {
    let exact = log_probs(&default_model(ElementType::F32, Quantization::None));
    let changed = log_probs(&default_model(element_type, quantization));
    exact.iter().zip(changed).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max)
}

#[test]
fn eight_bits_hardly_change_a_log_probability() {
    let largest = largest_change(ElementType::F32, Quantization::Int8);
    assert!(largest > 0.0 && largest < 0.1, "{largest}");
}

#[test]
fn four_bits_change_it_more() {
    let largest = largest_change(ElementType::F32, Quantization::Int4);
    assert!(largest > 0.1 && largest < 2.0, "{largest}");
}

#[test]
fn the_halves_of_the_file_change_nothing_and_shorter_ones_little() {
    assert_eq!(largest_change(ElementType::F16, Quantization::None), 0.0);
    let bfloat = largest_change(ElementType::Bf16, Quantization::None);
    assert!(bfloat > 0.0 && bfloat < 0.1, "{bfloat}");
}

#[test]
fn fewer_bits_take_less() {
    let bytes = |element_type, quantization| {
        let model = default_model(element_type, quantization);
        let info = model.info();
        assert_eq!((info.element_type, info.quantization), (element_type, quantization));
        let options = LoadOptions { element_type, quantization, ..Default::default() };
        assert!(info.n_bytes <= model.config().footprint(&options).total);
        info.n_bytes
    };
    let float = bytes(ElementType::F32, Quantization::None);
    let half = bytes(ElementType::F16, Quantization::None);
    let eight = bytes(ElementType::F32, Quantization::Int8);
    let four = bytes(ElementType::F32, Quantization::Int4);
    assert_eq!(float, half, "the file has halves, and they are kept");
    assert!(eight < half && four < eight, "{half} {eight} {four}");
}
