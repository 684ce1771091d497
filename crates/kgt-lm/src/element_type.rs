//! In which element type weights are kept and multiplied.

use std::fmt;

use burn::tensor::DType;

/// The element type of matrices and of the products with them, whose sums are float32 all the same.
/// Norms, biases, attention and the residual stream stay float32.
///
/// Half the bytes a weight are read twice as fast, where that is what the time goes into: where tokens are few.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ElementType {
    /// Float32. On the processor 16 bits of a file are kept, and widened while they are multiplied by.
    #[default]
    F32,
    /// IEEE half precision: 5 bits of exponent, 10 of mantissa.
    F16,
    /// bfloat16: 8 bits of exponent, 7 of mantissa.
    Bf16,
}

impl ElementType {
    /// What burn calls it.
    #[must_use]
    pub fn dtype(self) -> DType {
        match self {
            Self::F32 => DType::F32,
            Self::F16 => DType::F16,
            Self::Bf16 => DType::BF16,
        }
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::F32 => "f32",
            Self::F16 => "f16",
            Self::Bf16 => "bf16",
        })
    }
}
