//! The scenarios on every wgpu adapter of this machine, a software driver among them.

#![cfg(all(feature = "wgpu", not(target_family = "wasm")))]

mod support;

use kgt_native::device::{self, DeviceId};

#[test]
fn every_adapter_agrees_with_transformers_and_with_the_recorded_edits() {
    let mut adapters = device::list();
    adapters.retain(|info| matches!(info.id, DeviceId::Wgpu(_)));
    assert!(!adapters.is_empty(), "no graphics driver answers: mesa-vulkan-drivers has one");
    for info in adapters {
        support::assert_agrees("wgpu, native", info);
    }
}
