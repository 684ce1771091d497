//! The device that a model computes on.

#[cfg(feature = "cpu")]
mod cpu;
mod watch;
#[cfg(feature = "webgpu")]
mod webgpu;

use js_sys::Promise;
use kgt::Device as Backend;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "cpu")]
use self::cpu as backend;
pub(crate) use self::watch::Watch;
#[cfg(feature = "webgpu")]
use self::webgpu as backend;
use crate::error::Code;
use crate::promise::promise;
use crate::{selftest, view};

#[cfg(all(feature = "cpu", feature = "webgpu"))]
compile_error!("kgt-web is built for one backend: either `cpu` or `webgpu`");
#[cfg(not(any(feature = "cpu", feature = "webgpu")))]
compile_error!("kgt-web is built for one backend: either `cpu` or `webgpu`");

pub(crate) use self::backend::{BACKEND, INT4};

/// A device, opened.
#[wasm_bindgen]
pub struct Device {
    backend: Backend,
    watch: Watch,
    handle: backend::Handle,
}

#[wasm_bindgen]
impl Device {
    /// Opens the device of this build.
    ///
    /// Rejects with `no-webgpu` if the browser has none or its limits are too low for KGT.
    #[wasm_bindgen(unchecked_return_type = "Promise<Device>")]
    pub fn open() -> Promise {
        promise(async {
            let (backend, watch, handle) = backend::open().await?;
            Ok(Self { backend, watch, handle })
        })
    }

    /// What the device is: name, vendor, on WebGPU also limits.
    #[wasm_bindgen(unchecked_return_type = "any")]
    #[must_use]
    pub fn info(&self) -> JsValue {
        view::to_js(&self.handle.info())
    }

    /// Resolves with the reason when the device is lost, by [`Device::destroy`] too.
    #[wasm_bindgen(getter, unchecked_return_type = "Promise<string>")]
    pub fn lost(&self) -> Promise {
        self.watch.lost()
    }

    /// Computes something small and compares it with what is right.
    ///
    /// Rejects with `internal` if the device computes wrongly, which some drivers do.
    #[wasm_bindgen(js_name = selfTest, unchecked_return_type = "Promise<void>")]
    pub fn self_test(&self) -> Promise {
        let (backend, watch) = (self.backend.clone(), self.watch.clone());
        promise(async move { selftest::run(&backend, &watch).await.map(|()| JsValue::UNDEFINED) })
    }

    /// Gives the device back with all of its memory. Models on it cannot be used any more.
    pub fn destroy(&self) {
        self.watch.fail(Code::DeviceLost, "the device was destroyed");
        self.handle.destroy();
    }
}

impl Device {
    pub(crate) fn parts(&self) -> (Backend, Watch) {
        (self.backend.clone(), self.watch.clone())
    }
}
