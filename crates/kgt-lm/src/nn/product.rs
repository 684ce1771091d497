//! Tokens times weights, the most of a model's work.

use burn::prelude::*;
use burn::tensor::DType;

/// `[seq, in]` times `[in, out]` in float32, whatever the element type of the weight. Backends sum
/// products of halves in float32.
pub(crate) fn product(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    match weight.dtype() {
        half @ (DType::F16 | DType::BF16) => x.cast(half).matmul(weight).cast(DType::F32),
        _ => matmul(x, weight),
    }
}

/// Whether a weight `[in, out]` is best kept as the transposed view of `[out, in]`: on the processor,
/// where the products of several threads then read memory of their own, in order.
#[cfg(feature = "cpu")]
pub(crate) fn outputs_first(device: &Device) -> bool {
    *device == Device::flex()
}

#[cfg(not(feature = "cpu"))]
pub(crate) fn outputs_first(_: &Device) -> bool {
    false
}

#[cfg(feature = "cpu")]
fn matmul(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    let single = if x.dims()[0] == 1 { super::vector::vector_product(&x, &weight) } else { None };
    single.unwrap_or_else(|| x.matmul(weight))
}

#[cfg(not(feature = "cpu"))]
fn matmul(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    x.matmul(weight)
}
