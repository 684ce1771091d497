//! Elements of tensors as float32.

use burn::tensor::DType;
use half::{bf16, f16};
use safetensors::Dtype;

use crate::LmError;

/// An element type that weights may have.
#[derive(Debug, Clone, Copy)]
pub(super) enum Element {
    F32,
    F16,
    Bf16,
}

impl Element {
    pub(super) fn new(dtype: Dtype) -> Result<Self, LmError> {
        match dtype {
            Dtype::F32 => Ok(Self::F32),
            Dtype::F16 => Ok(Self::F16),
            Dtype::BF16 => Ok(Self::Bf16),
            other => Err(LmError::Unsupported {
                what: "weights' element type",
                found: format!("{other:?}"),
                supported: "F32, F16, BF16",
            }),
        }
    }

    /// What burn calls it.
    pub(super) fn dtype(self) -> DType {
        match self {
            Self::F32 => DType::F32,
            Self::F16 => DType::F16,
            Self::Bf16 => DType::BF16,
        }
    }

    /// Appends little-endian elements to `values`.
    pub(super) fn decode(self, bytes: &[u8], values: &mut Vec<f32>) {
        let halves = || bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]]));
        match self {
            Self::F32 => {
                let quads = bytes.chunks_exact(4);
                values.extend(quads.map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])));
            }
            Self::F16 => values.extend(halves().map(|bits| f16::from_bits(bits).to_f32())),
            Self::Bf16 => values.extend(halves().map(|bits| bf16::from_bits(bits).to_f32())),
        }
    }
}
