//! The scenarios in a browser: on the CPU with feature `cpu`, on WebGPU with feature `wgpu`.
//! `cargo xtask consistency` runs it in Chromium through chromedriver.

#![cfg(target_family = "wasm")]
#![allow(unsafe_code)]

use kgt::Device;
use kgt_consistency::row::Row;
use kgt_consistency::run;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

// A worker: a long computation must not block the page that the driver talks to.
wasm_bindgen_test_configure!(run_in_dedicated_worker);

unsafe extern "C" {
    fn __wasm_call_ctors();
}

/// burn registers its kernels in static constructors. Unless something names the function that runs
/// them, the linker runs all of them again on each call of an export.
fn set_up() {
    // SAFETY: called once, before anything that the constructors set up is used.
    unsafe { __wasm_call_ctors() }
}

/// What a piece of JavaScript evaluates to, awaited.
async fn javascript(code: &str) -> String {
    let promise = js_sys::eval(&format!("(async () => String({code}))()")).unwrap();
    let value = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(promise)).await;
    value.unwrap().as_string().unwrap()
}

async fn browser() -> String {
    let agent = javascript("navigator.userAgent").await;
    let version = agent.split_whitespace().find(|word| word.contains("Chrome/"));
    version.unwrap_or(&agent).to_owned()
}

#[cfg(not(feature = "wgpu"))]
#[wasm_bindgen_test]
async fn the_cpu_agrees_with_transformers_and_with_the_recorded_edits() {
    set_up();
    let report = run(&Device::flex(), |_| true).await.unwrap();
    let simd = if cfg!(target_feature = "simd128") { "wasm32, simd128" } else { "wasm32" };
    console_log!("{}", Row::new("CPU, browser", simd.into(), browser().await, &report).line());
    assert!(report.violations().is_empty(), "{:#?}", report.violations());
}

/// What a software adapter is given, which takes seconds for a step: each kind of block, and the small
/// models that hold conversations.
#[cfg(feature = "wgpu")]
const MODELS: [&str; 5] = ["gpt2", "llama3", "qwen2", "stories260k", "tiny_chat"];

#[cfg(feature = "wgpu")]
#[wasm_bindgen_test]
async fn webgpu_agrees_with_transformers_and_with_the_recorded_edits() {
    set_up();
    let info = "(({ vendor, architecture }) => `${vendor} ${architecture}`)\
                ((await navigator.gpu.requestAdapter()).info)";
    let adapter = javascript(info).await;
    let device = Device::wgpu_options().init_async().await.unwrap();
    let report = run(&device, |model| MODELS.contains(&model)).await.unwrap();
    console_log!("{}", Row::new("WebGPU, browser", adapter, browser().await, &report).line());
    assert!(report.violations().is_empty(), "{:#?}", report.violations());
}
