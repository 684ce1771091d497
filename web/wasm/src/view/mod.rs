//! Results as JavaScript reads them: plain objects with camel-case names. What is absent is left
//! out; an infinite loss is null.

mod answer;
mod edit;
mod model;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

pub(crate) use self::answer::{answer, explanation, generation, scores};
pub(crate) use self::edit::{correction, edit, edits, facts, forgotten, imported};
pub(crate) use self::model::model_info;

/// How much memory is used, in bytes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MemoryView {
    pub(crate) model_bytes: u64,
    pub(crate) wasm_bytes: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) device_bytes: Option<u64>,
}

/// A value as a plain object.
pub(crate) fn to_js(value: &impl Serialize) -> JsValue {
    let plain = Serializer::json_compatible();
    value.serialize(&plain).expect("invariant: views hold only what JavaScript has")
}
