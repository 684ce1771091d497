//! Learning from corrections.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::AbortSignal;

use super::{Assistant, changed};
use crate::cancel::cancellable;
use crate::promise::promise;
use crate::{options, view};

#[wasm_bindgen]
impl Assistant {
    /// Learns that the answer to `query` should have been `answer`. The edit is in the store when
    /// the promise resolves; if it is aborted before, nothing has changed.
    #[wasm_bindgen(unchecked_return_type = "Promise<any>")]
    pub fn feedback(
        &self,
        query: String,
        answer: String,
        #[wasm_bindgen(unchecked_param_type = "FeedbackOptions | undefined")] options: JsValue,
        signal: Option<AbortSignal>,
    ) -> Promise {
        let (inner, watch) = (self.inner.clone(), self.watch.clone());
        promise(async move {
            let options = options::feedback(options)?;
            let work = async {
                let inner = inner.read().await;
                Ok(inner.propose(&query, &answer, &options).await?)
            };
            let proposal = cancellable(signal, &watch, work).await?;
            let mut inner = inner.write().await;
            let accept = async |inner: &mut super::Inner| Ok(inner.accept(proposal).await?);
            let correction = changed(&mut inner, accept).await?;
            Ok(view::to_js(&view::correction(&correction)))
        })
    }
}
