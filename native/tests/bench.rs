//! `kgt bench`, and the ways to load a model that it measures.

#![allow(clippy::unwrap_used)]

mod common;

use common::Home;
use serde_json::{Value, json};

/// A shape small enough to be measured in a test.
fn tiny(home: &Home) -> String {
    let config = json!({
        "model_type": "llama", "vocab_size": 8192, "hidden_size": 64, "intermediate_size": 96,
        "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
        "max_position_embeddings": 1024, "rope_theta": 10000.0, "tie_word_embeddings": true,
    });
    let path = home.path("tiny.json");
    std::fs::write(&path, config.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn bench(home: &Home, more: &[&str]) -> Value {
    let shape = tiny(home);
    let args = ["--device", "cpu", "bench", "edit", "--rounds", "1", "--random-weights", &shape];
    home.json(&[&args[..], more].concat())
}

#[test]
fn an_edit_of_a_random_model_is_measured_in_its_parts() {
    let report = &bench(&Home::new(), &[])["report"];
    assert_eq!(report["edits"], 20);
    let phases = report["ms"].as_array().unwrap();
    let median = |name: &str| {
        let phase = phases.iter().find(|phase| phase[0] == name);
        phase.unwrap_or_else(|| panic!("no {name}"))[1]["median"].as_f64().unwrap()
    };
    let parts = ["extraction", "scoring", "algorithm", "graph", "storage"].map(median);
    assert!(parts.iter().all(|&ms| ms > 0.0), "{parts:?}");
    assert!(median("whole edit") >= parts.into_iter().fold(0.0, f64::max));
    // The relations' tokens, generated one by one whatever the model makes of them.
    let work = &report["work"];
    assert!((20..30).contains(&work["decoded_tokens"].as_u64().unwrap()), "{work}");
    assert!(work["scored_tokens"].as_u64() > work["predictions"].as_u64(), "{work}");
    for limit in ["floor_ms", "bytes_per_second", "flops"] {
        assert!(report[limit].as_f64().unwrap() > 0.0, "{limit}");
    }
}

#[test]
fn the_table_says_how_far_from_the_floor_an_edit_is() {
    let home = Home::new();
    let shape = tiny(&home);
    let text = home.text(&["bench", "edit", "--rounds", "1", "--random-weights", &shape]);
    for words in ["extraction", "whole edit", "of 20 edits", "times the floor", "GB/s"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn an_unknown_shape_is_refused() {
    let (code, error) = Home::new().error(&["bench", "edit", "--random-weights", "gpt-17"]);
    assert_eq!(code, 1);
    assert!(error.contains("llama-3-8b"), "{error}");
}

#[test]
fn weights_take_less_in_fewer_bits() {
    let home = Home::new();
    let info = |more: &[&str]| home.json(&[&["--device", "cpu", "model", "info"], more].concat());
    let bytes = |info: &Value| info["bytes"].as_u64().unwrap();
    let (float, half) = (info(&[]), info(&["--dtype", "f16"]));
    assert_eq!((&float["element_type"], &half["element_type"]), (&json!("f32"), &json!("f16")));
    assert_eq!(bytes(&half), bytes(&float), "the file has halves, and they are kept: {half}");
    let int8 = info(&["--quantize", "int8"]);
    assert_eq!(int8["quantization"], "int8");
    assert!(bytes(&int8) < bytes(&float), "{int8}");
}
