//! Tokens times weights, the most of a model's work.

use burn::prelude::*;
use burn::tensor::DType;

use super::gpu;

/// `[seq, in]` times `[in, out]` in float32, whatever the element type of the weight. Backends sum
/// products of halves in float32.
pub(crate) fn product(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    if x.dims()[0] == 1
        && let Some(y) = vector_product(&x, &weight)
    {
        return y;
    }
    match weight.dtype() {
        half @ (DType::F16 | DType::BF16) => x.cast(half).matmul(weight).cast(DType::F32),
        _ => x.matmul(weight),
    }
}

/// Whether a weight `[in, out]` is best kept as the transposed view of `[out, in]`: where the product with
/// one token has a kernel of ours, which reads the weight's rows.
pub(crate) fn outputs_first(device: &Device) -> bool {
    #[cfg(feature = "cpu")]
    if *device == Device::flex() {
        return true;
    }
    gpu::reads_rows(device)
}

/// One token times a weight by a kernel of ours, if one can.
fn vector_product(x: &Tensor<2>, weight: &Tensor<2>) -> Option<Tensor<2>> {
    #[cfg(feature = "cpu")]
    if let Some(y) = super::vector::vector_product(x, weight) {
        return Some(y);
    }
    gpu::vector_product(x, weight)
}
