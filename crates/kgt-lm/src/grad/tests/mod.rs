//! Edits against PyTorch, against finite differences and against what they promise.

mod promises;
mod reference;

use std::path::Path;

use futures_lite::future::block_on;
use serde::Deserialize;

use super::{Collector, Covariance, Request, Rome};
use crate::{Device, LoadOptions, Model, ModelFiles};

/// `tests/fixtures/edits/<model>.json`, made by `make_edits.py`. Matrices are `[d_ff, d_model]`.
#[derive(Deserialize)]
struct Expected {
    model: String,
    layer: usize,
    request: ExpectedRequest,
    prefixes: Vec<String>,
    gradient: ExpectedGradient,
    fine_tune: Vec<ExpectedTuning>,
    covariance: ExpectedCovariance,
    rome: Vec<ExpectedRome>,
    texts: Vec<String>,
}

#[derive(Deserialize)]
struct ExpectedRequest {
    prompt: String,
    subject: String,
    target: String,
}

#[derive(Deserialize)]
struct ExpectedGradient {
    prompt_ids: Vec<u32>,
    target_ids: Vec<u32>,
    loss: f64,
    norm: f64,
    rows: Vec<ExpectedRow>,
}

#[derive(Deserialize)]
struct ExpectedRow {
    row: usize,
    values: Vec<f64>,
}

#[derive(Deserialize)]
struct ExpectedTuning {
    learning_rate: f64,
    max_steps: usize,
    loss_below: f64,
    norm_constraint: Option<f64>,
    losses: Vec<f64>,
    change_norm: f64,
    change_rows: Vec<ExpectedRow>,
}

#[derive(Deserialize)]
struct ExpectedCovariance {
    n_tokens: u64,
    norm: f64,
    rows: Vec<ExpectedRow>,
}

#[derive(Deserialize)]
struct ExpectedRome {
    /// `identity` if no covariance was used.
    precision: Option<String>,
    learning_rate: f64,
    max_steps: usize,
    weight_decay: f64,
    kl_factor: f64,
    clamp_norm_factor: f64,
    losses: Vec<f64>,
    key: Vec<f64>,
    mean_key: Vec<f64>,
    left: Vec<f64>,
    value: Vec<f64>,
    right: Vec<f64>,
    change_norm: f64,
}

impl Expected {
    /// GPT-2 with biases and `[in, out]` weights on disk; Llama with a gated MLP and `[out, in]`.
    fn both() -> [Self; 2] {
        ["gpt2", "stories260k"].map(|name| {
            let bytes = std::fs::read(fixtures().join(format!("edits/{name}.json"))).unwrap();
            serde_json::from_slice(&bytes).unwrap()
        })
    }

    fn request(&self) -> Request {
        let ExpectedRequest { prompt, subject, target } = &self.request;
        Request { prompt: prompt.clone(), subject: subject.clone(), target: target.clone() }
    }

    fn model(&self) -> Model {
        load(&self.model, LoadOptions::default())
    }

    fn covariance(&self, model: &Model) -> Covariance {
        block_on(async {
            let mut collector = Collector::new(model, self.layer).unwrap();
            for text in &self.texts {
                collector.add(model, text).await.unwrap();
            }
            collector.finish(model.weights_digest().await.unwrap()).await.unwrap()
        })
    }

    fn rome(&self, model: &Model, expected: &ExpectedRome) -> Rome {
        let precision = match expected.precision.as_deref() {
            Some(_) => None,
            None => Some(self.covariance(model).precision().unwrap()),
        };
        Rome {
            learning_rate: expected.learning_rate,
            max_steps: expected.max_steps,
            weight_decay: expected.weight_decay,
            kl_factor: expected.kl_factor,
            clamp_norm_factor: expected.clamp_norm_factor,
            ..Rome::new(self.layer, self.prefixes.clone(), precision)
        }
    }
}

fn fixtures() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// A model of the fixtures; one without a tokenizer gets one whose words are token numbers.
fn load(name: &str, options: LoadOptions) -> Model {
    let read = |file: &str| std::fs::read(fixtures().join("models").join(name).join(file)).ok();
    let numbers =
        || std::fs::read(fixtures().join(format!("edits/{name}.tokenizer.json"))).unwrap();
    let files = ModelFiles {
        config: read("config.json").unwrap(),
        tokenizer: read("tokenizer.json").unwrap_or_else(numbers),
        generation_config: None,
        tokenizer_config: None,
        chat_template: None,
        weights: vec![read("model.safetensors").unwrap()],
    };
    block_on(Model::load_with(&files, &Device::flex(), options)).unwrap()
}

fn wide(values: &[f32]) -> Vec<f64> {
    values.iter().map(|&x| f64::from(x)).collect()
}

fn norm(values: &[f64]) -> f64 {
    values.iter().map(|x| x * x).sum::<f64>().sqrt()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// `matrix^T x` of a `[x.len(), columns]` matrix.
fn transposed_product(matrix: &[f64], x: &[f64]) -> Vec<f64> {
    let columns = matrix.len() / x.len();
    let mut product = vec![0.0; columns];
    for (row, x) in matrix.chunks_exact(columns).zip(x) {
        product.iter_mut().zip(row).for_each(|(sum, w)| *sum += w * x);
    }
    product
}

/// `|got - want| / |want|`.
#[track_caller]
fn assert_close(got: &[f64], want: &[f64], tolerance: f64, what: &str) {
    assert_eq!(got.len(), want.len(), "{what}");
    let difference: Vec<f64> = got.iter().zip(want).map(|(got, want)| got - want).collect();
    let relative = norm(&difference) / norm(want);
    assert!(relative < tolerance, "{what}: relative difference {relative:e}");
}

#[track_caller]
fn assert_rows(matrix: &[f64], columns: usize, rows: &[ExpectedRow], tolerance: f64, what: &str) {
    assert!(rows.len() > 3, "{what}");
    let got: Vec<f64> =
        rows.iter().flat_map(|row| matrix[row.row * columns..][..columns].to_vec()).collect();
    let want: Vec<f64> = rows.iter().flat_map(|row| row.values.clone()).collect();
    assert_close(&got, &want, tolerance, what);
}
