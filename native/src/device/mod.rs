//! Which devices there are, which of them to use, and what they can do.
//!
//! A graphics driver can crash the process, fail in a thread of its own, or compute wrong numbers.
//! So a device other than the processor is first tried in a process of its own ([`Prober`]); only
//! one that opened and passed the self-test there is opened here.

#[cfg(feature = "cuda")]
mod cuda;
mod error;
mod id;
mod info;
mod probe;
mod processor;
mod self_test;
mod speed;
#[cfg(feature = "wgpu")]
mod wgpu;

use burn::tensor::DType;
use kgt::Device;
use kgt::lm::ElementType;

use crate::bench::Ceilings;

pub use error::DeviceError;
pub use id::{DeviceChoice, DeviceId};
pub use info::{Capabilities, DeviceInfo, Hardware, Speed};
pub use probe::{Chosen, Prober};

/// The backends in this program.
pub const BUILT_WITH: &str = match (cfg!(feature = "wgpu"), cfg!(feature = "cuda")) {
    (false, false) => "cpu",
    (true, false) => "cpu, wgpu",
    (false, true) => "cpu, cuda",
    (true, true) => "cpu, wgpu, cuda",
};

/// Every device of this machine that this program can use: the processor, then the others, the
/// most capable kinds first. Opens none of them.
#[must_use]
pub fn list() -> Vec<DeviceInfo> {
    let devices = std::iter::once(processor::info());
    #[cfg(feature = "cuda")]
    let devices = devices.chain(cuda::list());
    #[cfg(feature = "wgpu")]
    let devices = devices.chain(wgpu::list());
    devices.collect()
}

/// Opens a device.
///
/// # Errors
/// [`DeviceError`] if it is not there or not in this program. A broken driver can end the process:
/// see [`Prober::test`].
pub fn open(id: DeviceId) -> Result<Device, DeviceError> {
    find(id, list)?;
    match id {
        #[cfg(feature = "cuda")]
        DeviceId::Cuda(n) => cuda::open(n),
        #[cfg(feature = "wgpu")]
        DeviceId::Wgpu(n) => wgpu::open(n),
        _ => Ok(Device::flex()),
    }
}

/// A device among those that `list` finds, if this program has its backend.
fn find(id: DeviceId, list: impl FnOnce() -> Vec<DeviceInfo>) -> Result<DeviceInfo, DeviceError> {
    let built = match id {
        DeviceId::Cpu => true,
        DeviceId::Wgpu(_) => cfg!(feature = "wgpu"),
        DeviceId::Cuda(_) => cfg!(feature = "cuda"),
    };
    if !built {
        return Err(DeviceError::NotBuilt { id, built_with: BUILT_WITH });
    }
    let devices = list();
    let found = devices.iter().filter(|info| info.id.backend() == id.backend()).count();
    let absent = || match found {
        0 => DeviceError::NoDriver { id },
        found => DeviceError::Absent { id, found },
    };
    devices.into_iter().find(|info| info.id == id).ok_or_else(absent)
}

/// Opens a device and tries it; measures its speed if asked. Meant for a process of its own.
///
/// # Errors
/// As [`open`], and [`DeviceError::SelfTest`] if it fails or computes wrong numbers.
pub fn examine(id: DeviceId, measure: bool) -> Result<Capabilities, DeviceError> {
    let device = open(id)?;
    let failed = |reason| DeviceError::SelfTest { id, reason };
    self_test::run(&device).map_err(failed)?;
    let speed =
        if measure { Some(speed::measure(&device, DType::F32).map_err(failed)?) } else { None };
    Ok(Capabilities { element_types: self_test::element_types(&device), speed })
}

/// Bytes of a device's memory that are in use by all processes, as its driver counts them, where it says.
#[must_use]
pub fn memory_in_use(id: DeviceId) -> Option<u64> {
    match id {
        #[cfg(feature = "cuda")]
        DeviceId::Cuda(n) => cuda::memory_in_use(n),
        _ => None,
    }
}

/// The best rates that a device reaches with weights of a type, in this process.
///
/// # Errors
/// As [`open`], and [`DeviceError::SelfTest`] if it fails.
pub fn ceilings(id: DeviceId, weights: ElementType) -> Result<Ceilings, DeviceError> {
    let failed = |reason| DeviceError::SelfTest { id, reason };
    let device = open(id)?;
    let speed = speed::measure(&device, weights.dtype()).map_err(failed)?;
    let reading = speed::read(&device).map_err(failed)?;
    Ok(Ceilings { bytes_per_second: speed.bytes_per_second.max(reading), flops: speed.flops })
}
