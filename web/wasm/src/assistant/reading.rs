//! Asking: answers, explanations, scores, texts.

use std::ops::ControlFlow;

use js_sys::{Function, Promise};
use kgt::LanguageModel;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::AbortSignal;

use super::{Assistant, Inner};
use crate::cancel::cancellable;
use crate::error::Failure;
use crate::promise::promise;
use crate::{options, view};

#[wasm_bindgen]
impl Assistant {
    /// Answers a query; `onText` is given the text as it is made.
    #[wasm_bindgen(unchecked_return_type = "Promise<any>")]
    pub fn ask(
        &self,
        query: String,
        #[wasm_bindgen(unchecked_param_type = "AskOptions | undefined")] options: JsValue,
        #[wasm_bindgen(js_name = onText, unchecked_param_type = "((piece: string) => void) | undefined")]
        on_text: Option<Function>,
        signal: Option<AbortSignal>,
    ) -> Promise {
        self.read(signal, async move |inner| {
            let options = options::ask(options)?;
            let mut sink = sink(on_text.as_ref());
            let answer = inner.ask(&query, &options, &mut sink).await?;
            Ok(view::to_js(&view::answer(&answer)))
        })
    }

    /// Which facts an answer would rest on, without making it.
    #[wasm_bindgen(unchecked_return_type = "Promise<any>")]
    pub fn explain(
        &self,
        query: String,
        #[wasm_bindgen(unchecked_param_type = "AskOptions | undefined")] options: JsValue,
        signal: Option<AbortSignal>,
    ) -> Promise {
        self.read(signal, async move |inner| {
            let explanation = inner.explain(&query, &options::ask(options)?).await?;
            Ok(view::to_js(&view::explanation(&explanation)))
        })
    }

    /// The log-probability of each continuation after its prompt, and its number of tokens.
    #[wasm_bindgen(unchecked_return_type = "Promise<{ logProb: number, tokens: number }[]>")]
    pub fn score(
        &self,
        #[wasm_bindgen(unchecked_param_type = "{ prompt: string, continuation: string }[]")]
        pairs: JsValue,
        signal: Option<AbortSignal>,
    ) -> Promise {
        self.read(signal, async move |inner| {
            let scores = inner.model().score(&options::pairs(pairs)?).await?;
            Ok(view::to_js(&view::scores(&scores.log_probs)))
        })
    }

    /// Continues a prompt, without the graph.
    #[wasm_bindgen(unchecked_return_type = "Promise<any>")]
    pub fn generate(
        &self,
        prompt: String,
        #[wasm_bindgen(unchecked_param_type = "GenerateOptions | undefined")] options: JsValue,
        #[wasm_bindgen(js_name = onText, unchecked_param_type = "((piece: string) => void) | undefined")]
        on_text: Option<Function>,
        signal: Option<AbortSignal>,
    ) -> Promise {
        self.read(signal, async move |inner| {
            let options = options::generate(options)?;
            let mut sink = sink(on_text.as_ref());
            let generation = inner.model().generate(&prompt, &options, &mut sink).await?;
            Ok(view::to_js(&view::generation(&generation)))
        })
    }

    fn read(
        &self,
        signal: Option<AbortSignal>,
        read: impl AsyncFnOnce(&Inner) -> Result<JsValue, Failure> + 'static,
    ) -> Promise {
        let (inner, watch) = (self.inner.clone(), self.watch.clone());
        promise(async move {
            cancellable(signal, &watch, async { read(&*inner.read().await).await }).await
        })
    }
}

/// Hands text to JavaScript. What the function throws does not stop the model.
fn sink(on_text: Option<&Function>) -> impl FnMut(&str) -> ControlFlow<()> {
    move |piece| {
        if let Some(on_text) = on_text {
            let _ = on_text.call1(&JsValue::UNDEFINED, &piece.into());
        }
        ControlFlow::Continue(())
    }
}
