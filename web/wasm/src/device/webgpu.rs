//! The browser's WebGPU.

use std::sync::Arc;

use burn::tensor::wgpu::WgpuSetup;
use burn::tensor::wgpu::wgpu::{
    Adapter, Backend, Backends, Device as GpuDevice, DeviceDescriptor, DeviceLostReason, Error,
    Features, Instance, InstanceDescriptor, Limits, MemoryHints, PowerPreference,
    RequestAdapterOptions,
};
use kgt::Device;
use kgt::lm::Quantization;
use serde::Serialize;
use tokio::sync::mpsc::unbounded_channel;
use wasm_bindgen_futures::spawn_local;

use super::Watch;
use crate::error::{Code, Failure};

pub(crate) const BACKEND: &str = "webgpu";

/// What four bits are here.
pub(crate) const INT4: Quantization = Quantization::Int4;

/// What the matrix products need of a workgroup, and attention of a shader stage.
const MIN_INVOCATIONS: u32 = 256;
const MIN_STORAGE_BUFFERS: u32 = 8;

/// The device itself, to destroy it, and its adapter, to describe it.
pub(super) struct Handle {
    adapter: Adapter,
    device: GpuDevice,
}

/// What a device is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Info {
    name: String,
    vendor: String,
    limits: InfoLimits,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InfoLimits {
    max_buffer_size: u64,
    max_storage_buffer_binding_size: u64,
    max_storage_buffers_per_shader_stage: u32,
    max_compute_invocations_per_workgroup: u32,
    max_compute_workgroup_storage_size: u32,
}

pub(super) async fn open() -> Result<(Device, Watch, Handle), Failure> {
    let instance = Instance::new(InstanceDescriptor {
        backends: Backends::BROWSER_WEBGPU,
        ..InstanceDescriptor::new_without_display_handle()
    });
    let adapter = instance
        .request_adapter(&RequestAdapterOptions {
            power_preference: PowerPreference::HighPerformance,
            ..Default::default()
        })
        .await
        .map_err(|error| no_webgpu(&format!("no adapter answers ({error})")))?;
    check(&adapter.limits())?;
    let (device, queue) = adapter
        .request_device(&DeviceDescriptor {
            // No optional feature: models run in float32, and what burn finds it uses, at times wrongly.
            required_features: Features::empty(),
            required_limits: adapter.limits(),
            memory_hints: MemoryHints::MemoryUsage,
            ..Default::default()
        })
        .await
        .map_err(|error| no_webgpu(&error.to_string()))?;
    let handle = Handle { adapter: adapter.clone(), device: device.clone() };
    let backend = Backend::BrowserWebGpu;
    let setup = WgpuSetup { instance, adapter, device, queue, backend };
    let device = Device::wgpu_options().setup(setup).init();
    let device = device.map_err(|error| no_webgpu(&error.to_string()))?;
    let watch = watch(&handle.device);
    Ok((device, watch, handle))
}

fn no_webgpu(reason: &str) -> Failure {
    Failure::new(Code::NoWebGpu, format!("WebGPU cannot be used: {reason}"))
}

fn check(limits: &Limits) -> Result<(), Failure> {
    let needed = [
        (
            "maxComputeInvocationsPerWorkgroup",
            limits.max_compute_invocations_per_workgroup,
            MIN_INVOCATIONS,
        ),
        (
            "maxStorageBuffersPerShaderStage",
            limits.max_storage_buffers_per_shader_stage,
            MIN_STORAGE_BUFFERS,
        ),
    ];
    match needed.into_iter().find(|(_, found, least)| found < least) {
        Some((name, found, least)) => {
            Err(no_webgpu(&format!("its limit {name} is {found}, and KGT needs {least}")))
        }
        None => Ok(()),
    }
}

/// Watches a device, in place of the handlers that burn installed, which panic.
fn watch(device: &GpuDevice) -> Watch {
    let watch = Watch::default();
    let (lost, mut failures) = unbounded_channel();
    let failed = lost.clone();
    // Nobody listens any more after the first failure.
    device.set_device_lost_callback(move |reason, message| {
        let why = match reason {
            DeviceLostReason::Destroyed => "the device was destroyed".to_owned(),
            DeviceLostReason::Unknown => format!("the browser took the device away: {message}"),
        };
        let _ = lost.send((Code::DeviceLost, why));
    });
    device.on_uncaptured_error(Arc::new(move |error: Error| {
        let code = match error {
            Error::OutOfMemory { .. } => Code::OutOfMemory,
            Error::Validation { .. } | Error::Internal { .. } => Code::Internal,
        };
        let _ = failed.send((code, error.to_string()));
    }));
    let told = watch.clone();
    spawn_local(async move {
        if let Some((code, reason)) = failures.recv().await {
            told.fail(code, &reason);
        }
    });
    watch
}

impl Handle {
    pub(super) fn info(&self) -> Info {
        let (info, limits) = (self.adapter.get_info(), self.device.limits());
        Info {
            name: info.name,
            vendor: info.driver_info,
            limits: InfoLimits {
                max_buffer_size: limits.max_buffer_size,
                max_storage_buffer_binding_size: limits.max_storage_buffer_binding_size,
                max_storage_buffers_per_shader_stage: limits.max_storage_buffers_per_shader_stage,
                max_compute_invocations_per_workgroup: limits.max_compute_invocations_per_workgroup,
                max_compute_workgroup_storage_size: limits.max_compute_workgroup_storage_size,
            },
        }
    }

    pub(super) fn destroy(&self) {
        self.device.destroy();
    }
}
