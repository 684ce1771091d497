//! What a device is.

use kgt::lm::Footprint;
use serde::{Deserialize, Serialize};

use super::{DeviceError, DeviceId};

const MEGABYTE: u64 = 1_000_000;

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

impl DeviceInfo {
    /// Whether a model fits, as far as the driver tells.
    ///
    /// # Errors
    /// [`DeviceError::Memory`], [`DeviceError::Buffer`].
    pub fn fits(&self, model: Footprint) -> Result<(), DeviceError> {
        let (id, total, largest) = (self.id, model.total / MEGABYTE, model.largest / MEGABYTE);
        if let Some(free) = self.free_memory.filter(|&free| free < model.total) {
            return Err(DeviceError::Memory { id, needed: total, available: free / MEGABYTE });
        }
        if let Some(limit) = self.largest_buffer.filter(|&limit| limit < model.largest) {
            return Err(DeviceError::Buffer { id, needed: largest, limit: limit / MEGABYTE });
        }
        Ok(())
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_must_fit_into_memory_and_its_matrices_into_buffers() {
        let info = DeviceInfo {
            id: DeviceId::Wgpu(0),
            name: String::new(),
            hardware: Hardware::Gpu,
            driver: String::new(),
            memory: None,
            free_memory: Some(10 * MEGABYTE),
            largest_buffer: Some(2 * MEGABYTE),
        };
        let fits = |total, largest| {
            info.fits(Footprint { total: total * MEGABYTE, largest: largest * MEGABYTE })
        };
        assert!(fits(10, 2).is_ok());
        assert!(matches!(fits(11, 2), Err(DeviceError::Memory { needed: 11, available: 10, .. })));
        assert!(matches!(fits(10, 3), Err(DeviceError::Buffer { needed: 3, limit: 2, .. })));
        let unknown = DeviceInfo { free_memory: None, largest_buffer: None, ..info };
        assert!(unknown.fits(Footprint { total: u64::MAX, largest: u64::MAX }).is_ok());
    }
}
