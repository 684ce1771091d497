//! The bindings, in a worker of Chromium: what JavaScript hands in and gets back.

#![cfg(target_family = "wasm")]
#![allow(clippy::unwrap_used)]

mod common;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use common::tiny::{
    AbortController, assistant, assistant_with, code, device, get, load, model, object, range,
    settled, weight_file,
};
use js_sys::{Array, Promise, Uint8Array};
use kgt_web::{Assistant, Store};
use wasm_bindgen::convert::TryFromJsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const NOTHING: JsValue = JsValue::UNDEFINED;

fn length(array: &JsValue) -> u32 {
    array.unchecked_ref::<Array>().length()
}

async fn history(assistant: &Assistant) -> JsValue {
    settled(assistant.history()).await.unwrap()
}

fn triple(subject: &str, object_: &str) -> JsValue {
    let parts = [("subject", subject), ("relation", "likes"), ("object", object_)];
    object(&parts.map(|(name, value)| (name, value.into())))
}

/// Options of a correction that needs no extraction, which the small model cannot do.
fn given_relation() -> JsValue {
    object(&[("relations", Array::of1(&"likes".into()).into())])
}

#[wasm_bindgen_test]
async fn the_device_passes_its_own_test() {
    settled(device().await.self_test()).await.unwrap();
}

#[wasm_bindgen_test]
async fn weights_are_read_in_ranges_and_counted() {
    let ranges = Rc::new(RefCell::new(Vec::new()));
    let seen = ranges.clone();
    let file = weight_file(move |offset, length| {
        seen.borrow_mut().push((offset, length));
        range(offset, length)
    });
    let size = get(&file, "size").as_f64().unwrap();
    let last = Rc::new(Cell::new((0.0, 0.0)));
    let told = last.clone();
    let progress = Closure::<dyn FnMut(f64, f64)>::new(move |done, total| told.set((done, total)));
    let progress = progress.into_js_value().unchecked_into();
    settled(load(&device().await, file, "none", Some(progress), None)).await.unwrap();
    let ranges = ranges.take();
    assert!(ranges.len() > 10, "tensor by tensor: {}", ranges.len());
    assert_eq!(ranges.iter().map(|(_, length)| length).sum::<f64>(), size);
    assert_eq!(last.get(), (size, size));
}

#[wasm_bindgen_test]
async fn what_a_file_throws_comes_out() {
    let thrown: JsValue = js_sys::Error::new("the disk is gone").into();
    let reason = thrown.clone();
    let file = weight_file(move |_, _| Promise::reject(&reason));
    let refused = settled(load(&device().await, file, "none", None, None)).await;
    assert_eq!(refused.unwrap_err(), thrown);
}

#[wasm_bindgen_test]
async fn a_short_read_is_a_bad_model() {
    let file = weight_file(|offset, length| range(offset, (length - 1.0).max(0.0)));
    assert_eq!(code(load(&device().await, file, "none", None, None)).await, "bad-model");
}

#[wasm_bindgen_test]
async fn loading_can_be_aborted() {
    let abort = AbortController::new();
    let (signal, count) = (abort.signal(), Rc::new(Cell::new(0)));
    let reads = count.clone();
    let file = weight_file(move |offset, length| {
        reads.set(reads.get() + 1);
        if reads.get() == 5 {
            abort.abort();
        }
        range(offset, length)
    });
    assert_eq!(code(load(&device().await, file, "none", None, Some(signal))).await, "aborted");
    assert!(count.get() <= 6, "it read on: {}", count.get());
}

/// Log-probabilities per token of two continuations on a model in this form, and the bytes of its
/// weights.
async fn scores(quantization: &str) -> ([f64; 2], f64) {
    let model = model(&device().await, quantization).await;
    assert_eq!(get(&model.info(), "quantization"), quantization);
    let bytes = get(&model.info(), "bytes").as_f64().unwrap();
    let made = settled(Assistant::create(model, Store::in_memory(), NOTHING)).await.unwrap();
    let assistant = Assistant::try_from_js_value(made).ok().unwrap();
    let pair = |continuation: &str| {
        object(&[("prompt", "Once upon a time".into()), ("continuation", continuation.into())])
    };
    let pairs = Array::of2(&pair("there was a girl"), &pair("bananas"));
    let scores = settled(assistant.score(pairs.into(), None)).await.unwrap();
    let scores: &Array = scores.unchecked_ref();
    let number = |i: u32, name: &str| get(&scores.get(i), name).as_f64().unwrap();
    ([0, 1].map(|i| number(i, "logProb") / number(i, "tokens")), bytes)
}

#[wasm_bindgen_test]
async fn eight_bits_take_less_and_hardly_change_a_probability() {
    let ((exact, full), (got, less)) = (scores("none").await, scores("int8").await);
    assert!(less < full, "{less} {full}");
    for (exact, got) in exact.iter().zip(got) {
        let difference = (exact - got).abs();
        assert!(difference > 0.0 && difference < 0.02, "{exact} became {got}");
    }
}

#[wasm_bindgen_test]
async fn an_answer_is_streamed_whole() {
    let assistant = assistant().await;
    let text = Rc::new(RefCell::new(String::new()));
    let sink = text.clone();
    let on_text = Closure::<dyn FnMut(String)>::new(move |piece: String| {
        sink.borrow_mut().push_str(&piece);
    });
    let on_text = on_text.into_js_value().unchecked_into();
    let options = object(&[("maxTokens", 20.into())]);
    let answer = settled(assistant.ask("Once upon a time".into(), options, Some(on_text), None));
    let answer = answer.await.unwrap();
    assert_eq!(get(&answer, "text").as_string().unwrap(), *text.borrow());
    assert!(!text.borrow().is_empty());
    assert_eq!(get(&answer, "stop"), "length");
    assert!(!js_sys::Reflect::has(&answer, &"subject".into()).unwrap(), "absent, not undefined");
}

#[wasm_bindgen_test]
async fn an_aborted_answer_leaves_the_assistant_usable() {
    let assistant = assistant().await;
    let abort = AbortController::new();
    let signal = abort.signal();
    let pieces = Rc::new(Cell::new(0));
    let counted = pieces.clone();
    let on_text = Closure::<dyn FnMut()>::new(move || {
        counted.set(counted.get() + 1);
        abort.abort();
    });
    let on_text = on_text.into_js_value().unchecked_into();
    let options = || object(&[("maxTokens", 200.into())]);
    let asked = assistant.ask("Once upon a time".into(), options(), Some(on_text), Some(signal));
    assert_eq!(code(asked).await, "aborted");
    assert_eq!(pieces.get(), 1, "nothing comes after the abort");
    let short = object(&[("maxTokens", 3.into())]);
    settled(assistant.ask("Once upon a time".into(), short, None, None)).await.unwrap();
}

#[wasm_bindgen_test]
async fn an_aborted_correction_changes_nothing() {
    let assistant = assistant().await;
    let abort = AbortController::new();
    let (query, answer) = ("What does Lily like?".to_owned(), "The red ball".to_owned());
    let options = object(&[("subject", "Lily".into())]);
    let signal = Some(abort.signal());
    let correction = assistant.feedback(query.clone(), answer.clone(), options, signal);
    abort.abort();
    assert_eq!(code(correction).await, "aborted");
    assert_eq!(length(&history(&assistant).await), 0);

    let made = settled(assistant.feedback(query, answer, given_relation(), None)).await.unwrap();
    assert_eq!(get(&made, "source"), "given");
    let evidence = get(&get(&made, "edit"), "evidence");
    assert!(get(&evidence, "lossBefore").is_null(), "an infinite loss is null");
    assert_eq!(length(&history(&assistant).await), 1);
}

#[wasm_bindgen_test]
async fn errors_have_codes() {
    let assistant = assistant().await;
    assert_eq!(code(assistant.ask(" ".into(), NOTHING, None, None)).await, "empty");
    let long = "word ".repeat(2_000);
    assert_eq!(code(assistant.ask(long, NOTHING, None, None)).await, "too-long");
    let sampling = object(&[("sampling", object(&[("temperature", (-1).into())]))]);
    assert_eq!(code(assistant.ask("a".into(), sampling, None, None)).await, "bad-input");
    let unknown = Array::of1(&triple("Lily", "nothing"));
    assert_eq!(code(assistant.remove_facts(unknown.into())).await, "no-such-fact");
    assert_eq!(code(assistant.undo(None)).await, "nothing-to-undo");
    assert_eq!(code(assistant.undo(Some(7.0))).await, "no-such-edit");
    assert_eq!(code(assistant.import_jsonl(b"{}".to_vec(), "x".into())).await, "bad-import");
    let what = object(&[("subject", "nobody".into())]);
    assert_eq!(code(assistant.forget(what)).await, "no-such-fact");
}

#[wasm_bindgen_test]
async fn a_destroyed_device_ends_everything() {
    let device = device().await;
    let made = Assistant::create(model(&device, "none").await, Store::in_memory(), NOTHING);
    let assistant = Assistant::try_from_js_value(settled(made).await.unwrap()).ok().unwrap();
    let options = object(&[("maxTokens", 200.into())]);
    let pending = assistant.ask("Once upon a time".into(), options, None, None);
    device.destroy();
    assert_eq!(code(pending).await, "device-lost");
    assert_eq!(code(assistant.ask("a".into(), NOTHING, None, None)).await, "device-lost");
    assert!(settled(device.lost()).await.unwrap().is_string());
}

/// Two assistants on one database, as two tabs: what one teaches while the other is at it is not
/// lost, and each sees the other's facts.
#[wasm_bindgen_test]
async fn two_tabs_lose_nothing() {
    let name = common::fresh_name();
    let open = async || {
        let store = settled(Store::open_indexed_db(name.clone())).await.unwrap();
        assistant_with(Store::try_from_js_value(store).ok().unwrap()).await
    };
    let (one, other) = (open().await, open().await);
    let mut promises = Vec::new();
    for i in 0..10 {
        for (who, assistant) in [("one", &one), ("other", &other)] {
            let fact = triple(who, &format!("thing {i}"));
            promises.push(assistant.add_facts(Array::of1(&fact).into()));
        }
    }
    for promise in promises {
        settled(promise).await.unwrap();
    }
    for assistant in [&one, &other] {
        settled(assistant.refresh()).await.unwrap();
        assert_eq!(length(&settled(assistant.facts(None)).await.unwrap()), 20);
        assert_eq!(length(&history(assistant).await), 20);
    }
}

#[wasm_bindgen_test]
async fn an_export_restores_elsewhere() {
    let (one, other) = (assistant().await, assistant().await);
    let fact = Array::of1(&triple("Lily", "the sun"));
    settled(one.add_facts(fact.into())).await.unwrap();
    let export: Uint8Array = settled(one.export_jsonl()).await.unwrap().unchecked_into();
    let imported = settled(other.import_jsonl(export.to_vec(), "file".into())).await.unwrap();
    assert_eq!(get(&imported, "kind"), "restored");
    assert_eq!(length(&settled(other.facts(None)).await.unwrap()), 1);
    let mut damaged = export.to_vec();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    assert_eq!(code(other.import_jsonl(damaged, "file".into())).await, "bad-import");
}
