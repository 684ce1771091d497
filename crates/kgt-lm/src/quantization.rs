//! Weights in fewer bits, for models that would not fit otherwise.

use burn::prelude::Tensor;
use burn::tensor::DType;
use burn::tensor::quantization::{QuantScheme, QuantStore, QuantValue, ScaleDtype};

/// Weights that share a scale: so many neighbours in a row of `[in, out]`.
const BLOCK: usize = 32;

/// How the weights of linear layers are kept. Embeddings, norms and biases stay as they are, and all
/// computation is in float32.
///
/// On the default model `Int8` changes log-probabilities by less than 0.05 a token, `Int4` by less than
/// 0.5 (15 pairs).
///
/// A GPU multiplies by quantized weights directly. The CPU backend makes float32 of a whole matrix
/// each time it multiplies by it, which takes longer than the product of a few tokens, and keeps
/// four bits in eight: there it saves memory only, `Int8` as much as `Int4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quantization {
    /// In their element type.
    #[default]
    None,
    /// 8 bits a weight, symmetric, and a float32 scale for every 32 of them.
    Int8,
    /// 4 bits a weight, likewise.
    Int4,
}

impl Quantization {
    /// The matrix in this form. One whose rows are no whole blocks stays as it is.
    pub(crate) fn apply(self, matrix: Tensor<2>) -> Tensor<2> {
        let Some((value, _)) = self.of(matrix.dims()[1]) else { return matrix };
        let scheme = QuantScheme::default()
            .with_value(value)
            .with_store(QuantStore::PackedU32(0))
            .per_block([BLOCK as u8], ScaleDtype::F32);
        matrix.quantize_dynamic(&scheme)
    }

    /// The bytes that a matrix takes which would have elements of the given type.
    pub(crate) fn bytes(self, [rows, columns]: [usize; 2], element: DType) -> u64 {
        let n = (rows * columns) as u64;
        match self.of(columns) {
            Some((_, bits)) => n * bits / 8 + 4 * n / BLOCK as u64,
            None => n * element.size() as u64,
        }
    }

    /// The form of a matrix with so many columns, and its bits a weight; `None` if it stays as it is.
    fn of(self, columns: usize) -> Option<(QuantValue, u64)> {
        let form = match self {
            Self::None => return None,
            Self::Int8 => (QuantValue::Q8S, 8),
            Self::Int4 => (QuantValue::Q4S, 4),
        };
        columns.is_multiple_of(BLOCK).then_some(form)
    }
}
