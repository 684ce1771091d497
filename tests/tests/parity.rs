//! Logits, greedy text and scores against Hugging Face transformers, for every family.

#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;

use futures_lite::future::block_on;
use kgt_core::{GenerateOptions, LanguageModel, Pair};
use kgt_tests::fixture::{self, Expected, Greedy};

/// Largest allowed difference of a logit, and of a log-probability per token.
const TOLERANCE: f64 = 1e-4;

fn expected(name: &str) -> Expected {
    fixture::json(&format!("models/{name}/expected.json"))
}

fn check_logits(name: &str) {
    let (model, expected) = (fixture::model(name, None), expected(name));
    let vocab = model.info().vocab_size;
    let mut compared = 0;
    for (input, logits) in expected.inputs.iter().zip(&expected.logits) {
        let got = block_on(model.logits(input)).unwrap();
        for (position, want) in logits.positions.iter().zip(&logits.values) {
            for (got, want) in got[position * vocab..].iter().zip(want) {
                let difference = f64::from((got - want).abs());
                assert!(difference < TOLERANCE, "{name} at {position}: {got}, HF has {want}");
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "{name}: only {compared} logits compared");
}

fn check_greedy(name: &str) {
    for case in expected(name).greedy {
        let model = fixture::model(name, Some(&case.eos_token_ids));
        let options = GenerateOptions { max_tokens: case.max_new_tokens, ..Default::default() };
        let mut streamed = String::new();
        let mut sink = |piece: &str| {
            streamed.push_str(piece);
            ControlFlow::Continue(())
        };
        let got = block_on(model.generate_from_tokens(&case.prompt_ids, &options, &mut sink));
        let got = got.unwrap();
        assert_eq!(got.text, greedy_text(&model, &case).trim(), "{name}");
        assert_eq!(streamed, got.text, "{name}");
    }
}

fn greedy_text(model: &kgt_lm::Model, case: &Greedy) -> String {
    let ids = case.new_ids.iter().copied().filter(|id| !case.eos_token_ids.contains(id));
    model.tokenizer().decode(&ids.collect::<Vec<_>>()).unwrap()
}

fn check_scores(name: &str) {
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
    for (i, score) in expected.scores.iter().enumerate() {
        let alone = block_on(model.score_tokens(&pairs[i..=i])).unwrap();
        for got in [together.log_probs[i], alone.log_probs[0]] {
            assert_eq!(got.n_tokens, score.n_tokens);
            let difference = (got.total - score.log_prob).abs() / score.n_tokens as f64;
            assert!(difference < TOLERANCE, "{name}: {got:?}, HF has {score:?}");
        }
    }
}

macro_rules! parity {
    ($($name:ident),*) => {$(
        mod $name {
            #[test]
            fn logits() {
                super::check_logits(stringify!($name));
            }
            #[test]
            fn greedy_text() {
                super::check_greedy(stringify!($name));
            }
            #[test]
            fn scores_with_and_without_shared_prefixes() {
                super::check_scores(stringify!($name));
            }
        }
    )*};
}

parity!(gpt2, gpt2_hub, llama2, llama3, llama3_v4, mistral, qwen2, smollm2, stories260k, tiny_chat);

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
