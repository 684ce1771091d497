//! KGT for JavaScript: a device, a model, a store and an assistant, in a browser's page or worker
//! and, on the CPU, in Node.
//!
//! One source makes two builds: `cpu` computes in WebAssembly with SIMD, `webgpu` on the browser's
//! GPU. Everything that takes time returns a promise, gives way to the event loop as it works, and
//! ends in a value or in an `Error` with a `code`, even if the program panics.

#![cfg(target_family = "wasm")]

mod assistant;
mod cancel;
mod device;
mod error;
mod event_loop;
mod host;
mod memory;
mod model;
mod options;
mod promise;
mod selftest;
mod start;
mod store;
mod view;
mod weight_file;

pub use assistant::Assistant;
pub use device::Device;
pub use model::Model;
pub use store::{IndexedDbStore, SetAside, Store};
pub use weight_file::WeightFile;

/// The backend that this build computes on.
#[wasm_bindgen::prelude::wasm_bindgen]
#[must_use]
pub fn backend() -> String {
    device::BACKEND.to_owned()
}
