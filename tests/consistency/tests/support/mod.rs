//! What the tests of GPUs share.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a part of tests")]

use futures_lite::future::block_on;
use kgt_consistency::row::Row;
use kgt_consistency::run;
use kgt_native::device::{self, DeviceInfo};

/// Runs every scenario on a device, prints its row and fails for anything beyond what is allowed.
pub(crate) fn assert_agrees(backend: &'static str, info: DeviceInfo) {
    let device = device::open(info.id).unwrap();
    let report = block_on(run(&device, |_| true)).unwrap();
    println!("{}", Row::new(backend, info.name, info.driver, &report).line());
    assert!(report.violations().is_empty(), "{}: {:#?}", info.id, report.violations());
}
