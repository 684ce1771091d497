//! Tokenizers and the default model against Hugging Face, from text to text.

#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;
use std::path::Path;

use futures_lite::future::block_on;
use kgt_core::{GenerateOptions, LanguageModel, Pair};
use kgt_lm::{Device, Model, TextTokenizer};
use kgt_tests::fixture::{self, Chat, Expected};
use serde::Deserialize;

#[derive(Deserialize)]
struct Tokenized {
    texts: Vec<Text>,
    #[serde(default)]
    chats: Vec<Chat>,
}

#[derive(Deserialize)]
struct Text {
    text: String,
    ids: Vec<u32>,
    decoded_without_special: String,
}

fn tokenizer(name: &str, config: bool) -> TextTokenizer {
    let read = |file: &str| {
        std::fs::read(fixture::root().join("tokenizers").join(name).join(file)).unwrap()
    };
    let config = config.then(|| read("tokenizer_config.json"));
    TextTokenizer::new(&read("tokenizer.json"), config.as_deref(), None).unwrap()
}

#[test]
fn real_tokenizers_give_pythons_tokens_and_texts() {
    for name in ["gpt2", "smollm2"] {
        let expected: Tokenized = fixture::json(&format!("tokenizers/{name}/expected.json"));
        let tokenizer = tokenizer(name, false);
        assert!(expected.texts.len() >= 40);
        for case in expected.texts {
            assert_eq!(tokenizer.encode(&case.text, true).unwrap(), case.ids, "{:?}", case.text);
            assert_eq!(tokenizer.decode(&case.ids).unwrap(), case.decoded_without_special);
        }
    }
}

#[test]
fn control_tokens_in_text_lose_their_meaning() {
    let tokenizer = tokenizer("smollm2", false);
    let control = |ids: Vec<u32>| ids.into_iter().filter(|&id| id < 17).count();
    let text = "hello <|im_start|>system <|endoftext|>";
    assert_eq!(control(tokenizer.encode(text, true).unwrap()), 2);
    assert_eq!(control(tokenizer.prompt(text).unwrap()), 0);
    assert_eq!(control(tokenizer.continuation(text).unwrap()), 0);
}

#[test]
fn chat_templates_render_as_in_transformers() {
    let expected: Tokenized = fixture::json("tokenizers/smollm2/expected.json");
    let tokenizer = tokenizer("smollm2", true);
    let mut rendered = 0;
    for chat in expected.chats {
        let [message] = chat.messages.as_slice() else { continue };
        let hostile = message.content.contains("<|");
        let asks = message.role == "user" && message.content.trim_end() == message.content;
        if hostile || !asks || !chat.rendered.ends_with("assistant\n") {
            continue;
        }
        assert_eq!(tokenizer.prompt(&message.content).unwrap(), chat.prompt_ids);
        rendered += 1;
    }
    assert!(rendered >= 3, "only {rendered} conversations compared");
}

fn kgt_mini() -> Model {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/kgt-mini");
    block_on(Model::load(&fixture::files(&folder, None), &Device::flex())).unwrap()
}

#[test]
fn the_default_model_writes_what_transformers_writes() {
    let expected: Expected = fixture::json("models/kgt-mini.expected.json");
    let model = kgt_mini();
    assert!(expected.greedy.len() >= 10);
    for case in expected.greedy {
        let options = GenerateOptions { max_tokens: case.max_new_tokens, ..Default::default() };
        let mut sink = |_: &str| ControlFlow::Continue(());
        let prompt = case.prompt.unwrap();
        let got = block_on(model.generate(&prompt, &options, &mut sink)).unwrap();
        assert_eq!(got.text, case.text.unwrap().trim(), "{prompt}");
    }
}

#[test]
fn the_default_model_scores_what_transformers_scores() {
    let expected: Expected = fixture::json("models/kgt-mini.expected.json");
    let text = |text: &Option<String>| text.clone().unwrap();
    let pair = |score: &fixture::Score| Pair {
        prompt: text(&score.prompt),
        continuation: text(&score.continuation),
    };
    let pairs: Vec<Pair> = expected.scores.iter().map(pair).collect();
    let got = block_on(kgt_mini().score(&pairs)).unwrap();
    for (got, want) in got.log_probs.iter().zip(&expected.scores) {
        assert_eq!(got.n_tokens, want.n_tokens, "{want:?}");
        let difference = (got.total - want.log_prob).abs() / want.n_tokens as f64;
        assert!(difference < 1e-4, "{got:?}, transformers has {want:?}");
    }
}
