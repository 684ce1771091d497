//! Why a device cannot be used.

use std::io;

use super::DeviceId;

/// Why a device cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// Not a name of a device.
    #[error("{text:?} names no device; devices are auto, cpu, wgpu[:n], cuda[:n]")]
    Unknown {
        /// What was given.
        text: String,
    },
    /// The backend is not in this program.
    #[error(
        "{id}: this program was built without {}; it was built with: {built_with}",
        id.backend()
    )]
    NotBuilt {
        /// The device.
        id: DeviceId,
        /// What is there.
        built_with: &'static str,
    },
    /// No driver has a device.
    #[error(
        "{id}: no driver for {} answers; install one ({}), or use --device cpu",
        id.backend(), id.drivers()
    )]
    NoDriver {
        /// The device.
        id: DeviceId,
    },
    /// The machine has fewer devices.
    #[error("{id}: there is no such device; `kgt doctor` lists the {found} that are there")]
    Absent {
        /// The device.
        id: DeviceId,
        /// How many of its kind there are.
        found: usize,
    },
    /// The driver refuses to open the device.
    #[error("{id} cannot be opened: {reason}")]
    Refused {
        /// The device.
        id: DeviceId,
        /// What the driver said.
        reason: String,
    },
    /// The device failed the self-test, or computes wrong numbers.
    #[error("{id} failed the self-test: {reason}; use --device cpu, or update its driver")]
    SelfTest {
        /// The device.
        id: DeviceId,
        /// How.
        reason: String,
    },
    /// The self-test ended the process it ran in.
    #[error("{id} crashed in the self-test: {reason}; use --device cpu, or update its driver")]
    Crashed {
        /// The device.
        id: DeviceId,
        /// The signal or exit code, and what was printed last.
        reason: String,
    },
    /// The self-test did not end.
    #[error("{id} did not answer within {seconds} s; use --device cpu, or update its driver")]
    Silent {
        /// The device.
        id: DeviceId,
        /// How long it had.
        seconds: u64,
    },
    /// The process for the self-test could not be started or read.
    #[error("{id} could not be tested: {source}")]
    NotTested {
        /// The device.
        id: DeviceId,
        /// What the system said.
        source: io::Error,
    },
    /// The model does not fit.
    #[error("{id} has {available} MB of memory free; the model needs {needed} MB")]
    Memory {
        /// The device.
        id: DeviceId,
        /// What the weights take, in megabytes.
        needed: u64,
        /// What is free, in megabytes.
        available: u64,
    },
    /// One of the model's matrices does not fit into a buffer.
    #[error("{id} takes buffers of at most {limit} MB; a matrix of the model has {needed} MB")]
    Buffer {
        /// The device.
        id: DeviceId,
        /// The largest matrix, in megabytes.
        needed: u64,
        /// The largest buffer, in megabytes.
        limit: u64,
    },
}
