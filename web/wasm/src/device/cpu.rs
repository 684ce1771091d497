//! The CPU, by WebAssembly with SIMD, on one thread.

use kgt::Device;
use kgt::lm::Quantization;
use serde::Serialize;

use super::Watch;
use crate::error::Failure;

pub(crate) const BACKEND: &str = "cpu";

/// What four bits are here: the CPU backend keeps them in eight.
pub(crate) const INT4: Quantization = Quantization::Int8;

/// Nothing is held: the CPU is always there.
pub(super) struct Handle;

/// What the CPU is.
#[derive(Serialize)]
pub(super) struct Info {
    name: &'static str,
    vendor: &'static str,
}

pub(super) async fn open() -> Result<(Device, Watch, Handle), Failure> {
    Ok((Device::flex(), Watch::default(), Handle))
}

impl Handle {
    pub(super) fn info(&self) -> Info {
        Info { name: "WebAssembly", vendor: "" }
    }

    pub(super) fn destroy(&self) {}
}
