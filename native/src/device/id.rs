//! Naming a device: `cpu`, `wgpu`, `wgpu:1`, `cuda:0`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::DeviceError;

/// A device of this machine. The number counts the devices of a kind, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum DeviceId {
    /// The processor.
    Cpu,
    /// An adapter of the graphics driver, through wgpu.
    Wgpu(usize),
    /// A CUDA device.
    Cuda(usize),
}

/// Which device to use.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DeviceChoice {
    /// The best that is present and computes what it should.
    #[default]
    Auto,
    /// This one or none.
    Given(DeviceId),
}

impl DeviceId {
    /// What its backend is called in a sentence.
    #[must_use]
    pub fn backend(self) -> &'static str {
        match self {
            Self::Cpu => "the CPU",
            Self::Wgpu(_) => "wgpu",
            Self::Cuda(_) => "CUDA",
        }
    }
}

impl DeviceId {
    /// What must be installed for it.
    pub(super) fn drivers(self) -> &'static str {
        match self {
            Self::Cpu => "none",
            Self::Wgpu(_) => "for Vulkan, Metal or DirectX 12",
            Self::Cuda(_) => "NVIDIA's, with CUDA 13",
        }
    }
}

impl FromStr for DeviceId {
    type Err = DeviceError;

    fn from_str(text: &str) -> Result<Self, DeviceError> {
        let unknown = || DeviceError::Unknown { text: text.to_owned() };
        let (backend, number) = match text.split_once(':') {
            Some((backend, number)) => (backend, Some(number.parse().map_err(|_| unknown())?)),
            None => (text, None),
        };
        match (backend, number) {
            ("cpu", None) => Ok(Self::Cpu),
            ("wgpu", number) => Ok(Self::Wgpu(number.unwrap_or(0))),
            ("cuda", number) => Ok(Self::Cuda(number.unwrap_or(0))),
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cpu => f.write_str("cpu"),
            Self::Wgpu(n) => write!(f, "wgpu:{n}"),
            Self::Cuda(n) => write!(f, "cuda:{n}"),
        }
    }
}

impl From<DeviceId> for String {
    fn from(id: DeviceId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for DeviceId {
    type Error = DeviceError;

    fn try_from(text: String) -> Result<Self, DeviceError> {
        text.parse()
    }
}

impl FromStr for DeviceChoice {
    type Err = DeviceError;

    fn from_str(text: &str) -> Result<Self, DeviceError> {
        if text == "auto" { Ok(Self::Auto) } else { text.parse().map(Self::Given) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_named_as_on_the_command_line() {
        for (text, id) in [
            ("cpu", DeviceId::Cpu),
            ("wgpu", DeviceId::Wgpu(0)),
            ("wgpu:2", DeviceId::Wgpu(2)),
            ("cuda:0", DeviceId::Cuda(0)),
        ] {
            assert_eq!(text.parse::<DeviceChoice>().unwrap(), DeviceChoice::Given(id));
        }
        assert_eq!("auto".parse::<DeviceChoice>().unwrap(), DeviceChoice::Auto);
        assert_eq!(DeviceId::Wgpu(2).to_string().parse::<DeviceId>().unwrap(), DeviceId::Wgpu(2));
        for text in ["", "gpu", "cpu:0", "wgpu:", "wgpu:-1", "wgpu:x", "CUDA"] {
            assert!(text.parse::<DeviceChoice>().is_err(), "{text:?}");
        }
    }
}
