//! The assistant: a model with a store.
//!
//! Operations of the model only read the graph, run side by side with other readers, and end early
//! if they are told to. Operations of the memory wait for the readers, hold the store's lock against
//! other tabs, read what those wrote, and are never interrupted.

mod learning;
mod memory;
mod reading;

use std::rc::Rc;

use js_sys::{Date, Promise};
use kgt::{Device, Memory};
use tokio::sync::RwLock;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::device::Watch;
use crate::error::Failure;
use crate::model::Model;
use crate::promise::promise;
use crate::store::{Kind, Store};
use crate::{memory as program, options, view};

type Inner = kgt::Assistant<kgt::Model, Kind>;

/// A language model that answers from the user's graph and learns from corrections.
#[wasm_bindgen]
pub struct Assistant {
    inner: Rc<RwLock<Inner>>,
    device: Device,
    watch: Watch,
    model_bytes: u64,
}

#[wasm_bindgen]
impl Assistant {
    /// Makes an assistant of a model and a store; both are used up.
    #[wasm_bindgen(unchecked_return_type = "Promise<Assistant>")]
    pub fn create(
        model: Model,
        store: Store,
        #[wasm_bindgen(unchecked_param_type = "Config | undefined")] config: JsValue,
    ) -> Promise {
        promise(async move {
            let (model, device, watch) = model.into_parts();
            let model_bytes = model.info().n_bytes;
            let memory = Memory::open(store.into_kind(), None, Date::now).await?;
            let assistant = kgt::Assistant::new(model, memory);
            let config = options::config(config, *assistant.config())?;
            let inner = Rc::new(RwLock::new(assistant.with_config(config)));
            Ok(Self { inner, device, watch, model_bytes })
        })
    }

    /// Bytes of the model's weights, of the program's memory, in which a CPU model's weights are, and
    /// of what a GPU holds for the program.
    #[wasm_bindgen(
        unchecked_return_type = "{ modelBytes: number, wasmBytes: number, deviceBytes?: number }"
    )]
    #[must_use]
    pub fn memory(&self) -> JsValue {
        view::to_js(&view::MemoryView {
            model_bytes: self.model_bytes,
            wasm_bytes: program::wasm_bytes(),
            device_bytes: self.device_bytes(),
        })
    }
}

impl Assistant {
    fn device_bytes(&self) -> Option<u64> {
        if self.watch.failure().is_some() {
            return None;
        }
        self.device.memory_pool_usage().map(|usage| usage.bytes_reserved)
    }

    /// Changes the memory, alone among tabs and after what they wrote.
    fn change<T: Into<JsValue>>(
        &self,
        change: impl AsyncFnOnce(&mut Inner) -> Result<T, Failure> + 'static,
    ) -> Promise {
        let inner = self.inner.clone();
        promise(async move {
            let mut inner = inner.write().await;
            changed(&mut inner, change).await
        })
    }
}

/// The body of [`Assistant::change`].
async fn changed<T>(
    inner: &mut Inner,
    change: impl AsyncFnOnce(&mut Inner) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let _lock = inner.memory().store().lock().await;
    if inner.memory().store().is_stale().await? {
        inner.memory_mut().refresh().await?;
    }
    change(inner).await
}
