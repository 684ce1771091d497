//! Adapters of the graphics driver, through wgpu.

use burn::tensor::DeviceKind;
use burn::tensor::wgpu::{WgpuBackend, wgpu};
use futures_lite::future::block_on;
use kgt::Device;

use super::{DeviceError, DeviceId, DeviceInfo, Hardware};

/// The graphics interface of this platform.
#[cfg(target_vendor = "apple")]
const API: (wgpu::Backend, WgpuBackend) = (wgpu::Backend::Metal, WgpuBackend::Metal);
#[cfg(windows)]
const API: (wgpu::Backend, WgpuBackend) = (wgpu::Backend::Dx12, WgpuBackend::Dx12);
#[cfg(not(any(target_vendor = "apple", windows)))]
const API: (wgpu::Backend, WgpuBackend) = (wgpu::Backend::Vulkan, WgpuBackend::Vulkan);

/// An adapter and how burn finds it again: the how-manieth of its kind.
struct Adapter {
    kind: DeviceKind,
    adapter: wgpu::Adapter,
}

/// All adapters: discrete, integrated and virtual ones, then software.
pub(super) fn list() -> Vec<DeviceInfo> {
    let adapters = adapters().into_iter().enumerate();
    adapters.map(|(n, found)| info(DeviceId::Wgpu(n), &found.adapter)).collect()
}

/// Opens the adapter at this place of [`list`].
pub(super) fn open(n: usize) -> Result<Device, DeviceError> {
    let id = DeviceId::Wgpu(n);
    let Some(Adapter { kind, .. }) = adapters().into_iter().nth(n) else {
        return Err(DeviceError::NoDriver { id });
    };
    let options = Device::wgpu_options().graphics_api(API.1).device_kind(kind);
    options.init().map_err(|e| DeviceError::Refused { id, reason: e.to_string() })
}

fn adapters() -> Vec<Adapter> {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends: API.0.into(),
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let all = block_on(instance.enumerate_adapters(API.0.into()));
    let of_type = |device_type: wgpu::DeviceType| {
        let same = all.iter().filter(move |adapter| adapter.get_info().device_type == device_type);
        same.cloned().enumerate()
    };
    use wgpu::DeviceType;
    let mut adapters = Vec::new();
    let mut push = |(kind, adapter)| adapters.push(Adapter { kind, adapter });
    let discrete = of_type(DeviceType::DiscreteGpu).map(|(n, a)| (DeviceKind::DiscreteGpu(n), a));
    let integrated =
        of_type(DeviceType::IntegratedGpu).map(|(n, a)| (DeviceKind::IntegratedGpu(n), a));
    let virtual_ = of_type(DeviceType::VirtualGpu).map(|(n, a)| (DeviceKind::VirtualGpu(n), a));
    discrete.chain(integrated).chain(virtual_).for_each(&mut push);
    // burn knows one software adapter only.
    of_type(DeviceType::Cpu).take(1).map(|(_, a)| (DeviceKind::Cpu, a)).for_each(push);
    adapters
}

fn info(id: DeviceId, adapter: &wgpu::Adapter) -> DeviceInfo {
    let wgpu::AdapterInfo { name, device_type, driver, driver_info, backend, .. } =
        adapter.get_info();
    let software = device_type == wgpu::DeviceType::Cpu;
    let limits = adapter.limits();
    DeviceInfo {
        id,
        name,
        hardware: if software { Hardware::SoftwareGpu } else { Hardware::Gpu },
        driver: format!("{backend}, {driver} {driver_info}").trim_end().to_owned(),
        memory: None,
        free_memory: None,
        largest_buffer: Some(
            limits.max_buffer_size.min(u64::from(limits.max_storage_buffer_binding_size)),
        ),
    }
}
