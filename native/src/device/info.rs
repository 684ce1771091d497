//! What a device is.

use serde::{Deserialize, Serialize};

use super::DeviceId;

/// A device as its driver describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeviceInfo {
    /// How it is called on the command line.
    pub id: DeviceId,
    /// Its own name.
    pub name: String,
    /// What computes.
    pub hardware: Hardware,
    /// The driver and its version; for the processor, the operating system.
    pub driver: String,
    /// Memory in bytes, where the driver says it.
    pub memory: Option<u64>,
    /// Memory that is free, in bytes, where the driver says it.
    pub free_memory: Option<u64>,
    /// The largest buffer in bytes, where there is a limit.
    pub largest_buffer: Option<u64>,
}

/// What computes behind a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hardware {
    /// The processor.
    Cpu,
    /// A graphics processor.
    Gpu,
    /// A graphics driver that computes on the processor: for tests, slower than `cpu`.
    SoftwareGpu,
}

/// What a device can do, found by trying.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Capabilities {
    /// Element types that it computes with.
    pub element_types: Vec<String>,
    /// How fast it is, if that was measured.
    pub speed: Option<Speed>,
}

/// Measured rates.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Speed {
    /// Bytes read and written per second by `y = x + 1` on a large vector.
    pub bytes_per_second: f64,
    /// Floating-point operations per second of a square float32 matrix product.
    pub flops: f64,
    /// The side of that matrix.
    pub matrix: usize,
}
