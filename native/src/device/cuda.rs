//! NVIDIA's GPUs, through CUDA. What they are is asked of the driver's management library (NVML).

use kgt::Device;
use nvml_wrapper::Nvml;
use nvml_wrapper::error::NvmlError;

use super::{DeviceError, DeviceId, DeviceInfo, Hardware};

/// The oldest driver whose CUDA this program's kernels are compiled for: 13.0.
const CUDA: i32 = 13_000;

/// All devices, in the driver's order.
pub(super) fn list() -> Vec<DeviceInfo> {
    let Ok(nvml) = Nvml::init() else { return vec![] };
    let count = nvml.device_count().unwrap_or(0);
    (0..count).filter_map(|n| info(&nvml, n).ok()).collect()
}

/// Opens the device at this place of [`list`].
pub(super) fn open(n: usize) -> Result<Device, DeviceError> {
    let id = DeviceId::Cuda(n);
    let refused = |reason| DeviceError::Refused { id, reason };
    let nvml = Nvml::init().map_err(|_| DeviceError::NoDriver { id })?;
    let cuda = nvml.sys_cuda_driver_version().map_err(|e| refused(e.to_string()))?;
    if cuda < CUDA {
        let [found, needed] = [cuda, CUDA].map(|v| format!("{}.{}", v / 1000, v % 1000 / 10));
        return Err(refused(format!("the driver offers CUDA {found}; update it to {needed}")));
    }
    Ok(Device::cuda(n))
}

pub(super) fn memory_in_use(n: usize) -> Option<u64> {
    let nvml = Nvml::init().ok()?;
    let memory = nvml.device_by_index(u32::try_from(n).ok()?).ok()?.memory_info().ok()?;
    Some(memory.used)
}

fn info(nvml: &Nvml, n: u32) -> Result<DeviceInfo, NvmlError> {
    let device = nvml.device_by_index(n)?;
    let memory = device.memory_info()?;
    Ok(DeviceInfo {
        id: DeviceId::Cuda(n as usize),
        name: device.name()?,
        hardware: Hardware::Gpu,
        driver: format!("CUDA, driver {}", nvml.sys_driver_version()?),
        memory: Some(memory.total),
        free_memory: Some(memory.free),
        largest_buffer: None,
    })
}
