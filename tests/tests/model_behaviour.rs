//! What a model does at its edges: damaged files, long texts, stop strings, seeds, cancelling.

#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;

use futures_lite::future::block_on;
use kgt_core::{GenerateOptions, Generation, LanguageModel, Pair, Sampling, Stop};
use kgt_lm::{Device, LmError, Model, ModelFiles, shard_names};
use kgt_tests::fixture;

fn tiny_files() -> ModelFiles<Vec<u8>> {
    fixture::files(&fixture::root().join("models/tiny_chat"), None)
}

fn load(files: &ModelFiles<Vec<u8>>) -> Result<Model, LmError> {
    block_on(Model::load(files, &Device::flex()))
}

fn refused(files: &ModelFiles<Vec<u8>>) -> LmError {
    load(files).err().expect("damaged files were accepted")
}

fn generate(model: &Model, prompt: &str, options: &GenerateOptions) -> Generation {
    block_on(model.generate(prompt, options, &mut |_| ControlFlow::Continue(()))).unwrap()
}

#[test]
fn damaged_files_are_named() {
    let mut files = tiny_files();
    let whole = files.weights[0].clone();
    for length in [0, 7, 8, 100, whole.len() - 1] {
        files.weights[0] = whole[..length].to_vec();
        assert!(matches!(refused(&files), LmError::File { .. }), "{length} bytes");
    }
    let mut files = tiny_files();
    files.tokenizer.truncate(100);
    assert!(matches!(refused(&files), LmError::File { file, .. } if file == "tokenizer.json"));
    let mut files = tiny_files();
    files.config = b"{".to_vec();
    assert!(matches!(refused(&files), LmError::File { file, .. } if file == "config.json"));
}

#[test]
fn weights_that_do_not_fit_the_configuration_are_all_named() {
    let config = |from: &str, to: &str| {
        let mut files = tiny_files();
        let text = String::from_utf8(files.config).unwrap();
        let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
        json[from] = to.parse().unwrap();
        files.config = json.to_string().into_bytes();
        files
    };
    let layers = refused(&config("num_hidden_layers", "9"));
    let LmError::Weights { missing, unused } = layers else { panic!("{layers}") };
    assert!(missing.len() >= 9 && missing[0].contains("layers."), "{missing:?}");
    assert!(unused.is_empty());
    let fewer = refused(&config("num_hidden_layers", "1"));
    assert!(
        matches!(&fewer, LmError::Weights { missing, unused }
        if missing.is_empty() && !unused.is_empty()),
        "{fewer}"
    );
    let shape = refused(&config("intermediate_size", "7"));
    assert!(matches!(shape, LmError::Shape { .. }), "{shape}");
    let sizes = refused(&config("num_hidden_layers", "0"));
    assert!(matches!(sizes, LmError::Config { .. }), "{sizes}");
}

#[test]
fn an_index_cannot_lead_out_of_the_folder() {
    let index = br#"{"weight_map": {"a": "../../secret.safetensors"}}"#;
    assert!(matches!(shard_names(index), Err(LmError::File { .. })));
    let index =
        br#"{"weight_map": {"a": "2.safetensors", "b": "1.safetensors", "c": "2.safetensors"}}"#;
    assert_eq!(shard_names(index).unwrap(), ["1.safetensors", "2.safetensors"]);
}

#[test]
fn texts_longer_than_the_context_are_refused() {
    let model = load(&tiny_files()).unwrap();
    let long = "dog ".repeat(model.info().max_positions);
    let options = GenerateOptions::default();
    let generated = block_on(model.generate(&long, &options, &mut |_| ControlFlow::Continue(())));
    assert!(matches!(generated, Err(LmError::TooLong { .. })));
    let pair = Pair { prompt: long, continuation: "x".into() };
    assert!(matches!(block_on(model.score(&[pair])), Err(LmError::TooLong { .. })));
    let pair = Pair { prompt: "dog".into(), continuation: " ".into() };
    assert!(matches!(block_on(model.score(&[pair])), Err(LmError::EmptyContinuation)));
}

#[test]
fn generation_ends_where_it_is_told_to() {
    let model = load(&tiny_files()).unwrap();
    let prompt = "What does the dog eat?";
    let options = |stop: &[&str], max_tokens| GenerateOptions {
        stop: stop.iter().map(|s| s.to_string()).collect(),
        max_tokens,
        ..Default::default()
    };
    let whole = generate(&model, prompt, &options(&[], 64));
    assert_eq!((whole.text.as_str(), whole.stop), ("The dog eats carrots 🥕.", Stop::EndOfText));
    let stopped = generate(&model, prompt, &options(&["nothing", "carrots"], 64));
    assert_eq!((stopped.text.as_str(), stopped.stop), ("The dog eats", Stop::StopString));
    let short = generate(&model, prompt, &options(&[], 2));
    assert_eq!(short.stop, Stop::Length);
    assert!(whole.text.starts_with(&short.text));

    let mut pieces = Vec::new();
    let mut sink = |piece: &str| {
        pieces.push(piece.to_owned());
        if pieces.len() == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let cancelled = block_on(model.generate(prompt, &options(&[], 64), &mut sink)).unwrap();
    assert_eq!(cancelled.stop, Stop::Cancelled);
    assert_eq!(pieces.len(), 2);
    assert!(whole.text.starts_with(&pieces.concat()));
}

#[test]
fn texts_that_are_generated_together_are_those_generated_alone() {
    for name in ["gpt2", "llama2", "mistral", "qwen2", "stories260k", "tiny_chat"] {
        let model = fixture::model(name, None);
        let words: Vec<String> = (5..25).map(|i| i.to_string()).collect();
        // One is the beginning of another, one comes twice, and one shares nothing.
        let prompts = [&words[..4], &words[..9], &words[..4], &words[2..7]].map(|w| w.join(" "));
        for (stop, max_tokens) in
            [(vec![], 12), (vec!["e".to_owned(), "1".to_owned()], 12), (vec![], 0)]
        {
            let options = GenerateOptions { stop, max_tokens, ..Default::default() };
            let together = block_on(model.generate_all(&prompts, &options)).unwrap();
            let mut alone_tokens = 0;
            for (prompt, got) in prompts.iter().zip(&together) {
                let alone = generate(&model, prompt, &options);
                assert_eq!((&got.text, got.stop), (&alone.text, alone.stop), "{name}: {prompt}");
                alone_tokens += alone.model_tokens;
            }
            let tokens: u64 = together.iter().map(|generation| generation.model_tokens).sum();
            assert!(max_tokens == 0 || tokens < alone_tokens, "{name}: nothing was shared");
        }
    }
}

#[test]
fn a_seed_repeats_its_text() {
    let model = load(&tiny_files()).unwrap();
    let text = |seed| {
        let sampling = Sampling::Random { temperature: 3.0, top_k: 0, top_p: 1.0, seed };
        let options = GenerateOptions { sampling, max_tokens: 24, ..Default::default() };
        generate(&model, "What does the dog eat?", &options).text
    };
    assert_eq!(text(1), text(1));
    assert!((2..6).any(|seed| text(seed) != text(1)));
}
