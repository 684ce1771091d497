//! A model that writes children's stories, small enough to be compiled into the tests, handed in as
//! JavaScript hands models in.

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use kgt_web::{Assistant, Device, Model, Store};
use wasm_bindgen::convert::TryFromJsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

const WEIGHTS: &[u8] =
    include_bytes!("../../../../tests/fixtures/models/stories260k/model.safetensors");
const CONFIG: &[u8] = include_bytes!("../../../../tests/fixtures/models/stories260k/config.json");
const TOKENIZER: &[u8] =
    include_bytes!("../../../../tests/fixtures/models/stories260k/tokenizer.json");

#[wasm_bindgen]
extern "C" {
    /// What an abort comes from.
    pub(crate) type AbortController;

    #[wasm_bindgen(constructor)]
    pub(crate) fn new() -> AbortController;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn signal(this: &AbortController) -> AbortSignal;

    #[wasm_bindgen(method)]
    pub(crate) fn abort(this: &AbortController);
}

/// What a promise rejects with, or resolves to.
pub(crate) async fn settled(promise: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(promise).await
}

/// An object with these properties.
pub(crate) fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        Reflect::set(&object, &(*name).into(), value).unwrap();
    }
    object.into()
}

pub(crate) fn get(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap()
}

/// The code of the error that a promise rejects with.
pub(crate) async fn code(promise: Promise) -> String {
    let error = settled(promise).await.expect_err("it should have been refused");
    assert!(error.is_instance_of::<js_sys::Error>(), "{error:?}");
    get(&error, "code").as_string().unwrap()
}

/// A weight file whose `read` is `reader(offset, length)`.
pub(crate) fn weight_file(reader: impl FnMut(f64, f64) -> Promise + 'static) -> JsValue {
    let read = Closure::<dyn FnMut(f64, f64) -> Promise>::new(reader).into_js_value();
    object(&[("size", WEIGHTS.len().into()), ("read", read)])
}

/// The bytes of a range of the real file.
pub(crate) fn range(offset: f64, length: f64) -> Promise {
    let start = offset as usize;
    let bytes: JsValue = Uint8Array::from(&WEIGHTS[start..start + length as usize]).into();
    Promise::resolve(&bytes)
}

pub(crate) fn files(weights: JsValue) -> JsValue {
    object(&[
        ("config", Uint8Array::from(CONFIG).into()),
        ("tokenizer", Uint8Array::from(TOKENIZER).into()),
        ("weights", js_sys::Array::of1(&weights).into()),
    ])
}

pub(crate) async fn device() -> Device {
    let device = settled(Device::open()).await.unwrap();
    Device::try_from_js_value(device).unwrap_or_else(|_| panic!("open gives a device"))
}

/// Starts to load.
pub(crate) fn load(
    device: &Device,
    weights: JsValue,
    quantization: &str,
    progress: Option<Function>,
    signal: Option<AbortSignal>,
) -> Promise {
    let options = object(&[("quantization", quantization.into())]);
    let files = files(weights).unchecked_into();
    Model::load(device, files, Some(options.unchecked_into()), progress, signal)
}

pub(crate) async fn model(device: &Device, quantization: &str) -> Model {
    let loaded = settled(load(device, weight_file(range), quantization, None, None)).await;
    Model::try_from_js_value(loaded.unwrap()).unwrap_or_else(|_| panic!("load gives a model"))
}

pub(crate) async fn assistant_with(store: Store) -> Assistant {
    let device = device().await;
    let made = Assistant::create(model(&device, "none").await, store, JsValue::UNDEFINED);
    let made = settled(made).await.unwrap();
    Assistant::try_from_js_value(made).unwrap_or_else(|_| panic!("create gives an assistant"))
}

pub(crate) async fn assistant() -> Assistant {
    assistant_with(Store::in_memory()).await
}
