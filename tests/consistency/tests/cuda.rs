//! The scenarios on every NVIDIA GPU of this machine.

#![cfg(all(feature = "cuda", not(target_family = "wasm")))]

mod support;

use kgt_native::device::{self, DeviceId};

#[test]
fn every_gpu_agrees_with_transformers_and_with_the_recorded_edits() {
    let mut gpus = device::list();
    gpus.retain(|info| matches!(info.id, DeviceId::Cuda(_)));
    if gpus.is_empty() {
        println!("skipped: no NVIDIA driver answers");
    }
    for info in gpus {
        support::assert_agrees("CUDA, native", info);
    }
}
