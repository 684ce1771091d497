//! What a model does from text to text, against Hugging Face transformers. Logits, scores and greedy
//! texts of every family are compared in `tests/consistency`, on every backend.

#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;

use futures_lite::future::block_on;
use kgt_core::{GenerateOptions, LanguageModel, Pair};
use kgt_tests::fixture::{self, Expected};

/// Largest allowed difference of a log-probability per token.
const TOLERANCE: f64 = 1e-4;

fn expected(name: &str) -> Expected {
    fixture::json(&format!("models/{name}/expected.json"))
}

/// The models of random weights, a family or a configuration each.
const RANDOM: [&str; 8] =
    ["gpt2", "gpt2_hub", "llama2", "llama3", "llama3_v4", "mistral", "qwen2", "smollm2"];

#[test]
fn prefixes_that_pairs_share_are_computed_once() {
    for name in RANDOM {
        let (model, expected) = (fixture::model(name, None), expected(name));
        assert!(expected.scores.len() > 3);
        let pairs: Vec<_> = expected
            .scores
            .iter()
            .map(|score| (score.prompt_ids.clone(), score.continuation_ids.clone()))
            .collect();
        let together = block_on(model.score_tokens(&pairs)).unwrap();
        let all_tokens: usize = pairs.iter().map(|(p, c)| p.len() + c.len() - 1).sum();
        assert!((together.model_tokens as usize) < all_tokens, "{name}: nothing was shared");
        for (got, want) in together.log_probs.iter().zip(&expected.scores) {
            assert_eq!(got.n_tokens, want.n_tokens, "{name}");
        }
    }
}

#[test]
fn the_text_that_streams_is_the_text_that_is_returned() {
    for name in RANDOM {
        for case in expected(name).greedy {
            let model = fixture::model(name, Some(&case.eos_token_ids));
            let options = GenerateOptions { max_tokens: case.max_new_tokens, ..Default::default() };
            let mut streamed = String::new();
            let mut sink = |piece: &str| {
                streamed.push_str(piece);
                ControlFlow::Continue(())
            };
            let got = block_on(model.generate_from_tokens(&case.prompt_ids, &options, &mut sink));
            assert_eq!(streamed, got.unwrap().text, "{name}");
        }
    }
}

#[test]
fn a_trained_model_tells_its_story_from_text() {
    let model = fixture::model("stories260k", None);
    for case in expected("stories260k").greedy {
        let prompt = case.prompt.unwrap();
        assert_eq!(model.tokenizer().prompt(&prompt).unwrap(), case.prompt_ids, "{prompt:?}");
    }
}

#[test]
fn a_chat_model_answers_in_its_own_turn() {
    let model = fixture::model("tiny_chat", None);
    let mut asked = 0;
    for chat in expected("tiny_chat").chat {
        let [message] = chat.messages.as_slice() else {
            continue;
        };
        let prompt = model.tokenizer().prompt(&message.content).unwrap();
        assert_eq!(prompt, chat.prompt_ids, "{}", chat.rendered);
        let options = GenerateOptions { max_tokens: 32, ..Default::default() };
        let mut sink = |_: &str| ControlFlow::Continue(());
        let got = block_on(model.generate(&message.content, &options, &mut sink)).unwrap();
        assert_eq!(Some(got.text.as_str()), chat.text.as_deref().map(str::trim));
        for score in &chat.scores {
            let continuation = score.continuation.clone().unwrap();
            if continuation.starts_with(' ') {
                continue; // KGT starts an assistant's turn without a space.
            }
            let pair = Pair { prompt: message.content.clone(), continuation };
            let got = block_on(model.score(&[pair])).unwrap().log_probs[0];
            assert_eq!(got.n_tokens, score.n_tokens);
            let difference = (got.total - score.log_prob).abs() / score.n_tokens as f64;
            assert!(difference < TOLERANCE, "{got:?}, HF has {score:?}");
        }
        asked += 1;
    }
    assert!(asked >= 4, "only {asked} conversations of one message");
}
