//! Tokens times weights, the most of a model's work.

use burn::prelude::*;
use burn::tensor::DType;

use super::{Activation, cpu, gpu};

/// What stands around an affine map: a kernel can take it in.
#[derive(Debug, Clone, Copy, Default)]
#[cfg_attr(not(feature = "kernels"), expect(dead_code, reason = "only kernels read all of it"))]
pub(crate) struct Around<'a> {
    /// Weight and epsilon of an RMS norm before it.
    pub(crate) norm: Option<(&'a Tensor<1>, f64)>,
    /// What comes after it.
    pub(crate) activation: Option<Activation>,
    /// Added last, `[seq, out]`.
    pub(crate) residual: Option<&'a Tensor<2>>,
}

/// `[seq, in]` times `[in, out]` in float32, whatever the element type of the weight. Backends sum
/// products of halves in float32.
pub(crate) fn product(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    if let Some(y) = by_kernel(&x, &weight) {
        return y;
    }
    match weight.dtype() {
        DType::F16 | DType::BF16 if widens_halves(&x.device()) => x.matmul(weight.cast(DType::F32)),
        half @ (DType::F16 | DType::BF16) => x.cast(half).matmul(weight).cast(DType::F32),
        _ => x.matmul(weight),
    }
}

/// Whether a weight `[in, out]` is best kept as the transposed view of `[out, in]`: where the product has a
/// kernel of ours, which reads the weight's rows.
pub(crate) fn outputs_first(device: &Device) -> bool {
    cpu::reads_rows(device) || gpu::reads_rows(device)
}

/// Whether products on this device widen halves to float32, and so lose nothing by them.
pub(crate) fn widens_halves(device: &Device) -> bool {
    cpu::reads_rows(device)
}

/// Whether a pass of two or three tokens takes about as long as one of a single token: where the product waits for
/// memory and has a kernel for so few.
pub(crate) fn few_cost_as_one(device: &Device) -> bool {
    cpu::reads_rows(device)
}

/// The product by a kernel of ours, if one can.
fn by_kernel(x: &Tensor<2>, weight: &Tensor<2>) -> Option<Tensor<2>> {
    cpu::product(x, weight).or_else(|| gpu::vector_product(x, weight, None, Around::default()))
}
