//! The scenarios on every NVIDIA GPU of this machine.

#![cfg(all(feature = "cuda", not(target_family = "wasm")))]

use futures_lite::future::block_on;
use kgt_consistency::row::Row;
use kgt_consistency::run;
use kgt_native::device::{self, DeviceId};

#[test]
fn every_gpu_agrees_with_transformers_and_with_the_recorded_edits() {
    let mut gpus = device::list();
    gpus.retain(|info| matches!(info.id, DeviceId::Cuda(_)));
    if gpus.is_empty() {
        println!("skipped: no NVIDIA driver answers");
    }
    for info in gpus {
        let device = device::open(info.id).unwrap();
        let report = block_on(run(&device, |_| true)).unwrap();
        println!("{}", Row::new("CUDA, native", info.name, info.driver, &report).line());
        assert!(report.violations().is_empty(), "{}: {:#?}", info.id, report.violations());
    }
}
