//! The steps of a decoder on a GPU, one kernel each, where the backend would run many small ones: while
//! it decodes, a model's time is the number of its kernels as much as their work.
//!
//! Every function returns `None` for what its kernel cannot do; the caller then leaves the step to the
//! backend. Tensors are float32 unless a function says otherwise.

mod attention;
mod gated;
mod heads;
mod norm;
mod reduce;
#[cfg(all(test, feature = "wgpu"))]
mod tests;
mod vector;

use burn::backend::tensor::FloatTensor;
use burn::tensor::{DType, Device, Tensor};
use cubecl::prelude::CubeCount;

pub(crate) use attention::attend;
pub(crate) use gated::gated;
pub(crate) use heads::split;
pub(crate) use norm::norm;
pub(crate) use vector::vector_product;

/// The backend of every GPU, whatever compiles its kernels.
#[cfg(feature = "cuda")]
type Gpu = burn::backend::Cuda;
#[cfg(not(feature = "cuda"))]
type Gpu = burn::backend::Wgpu;

/// A tensor's buffer, its layout and the queue that kernels on it go to.
type Buffer = FloatTensor<Gpu>;

/// Units of a cube in every kernel: a block in CUDA's words, a workgroup in WebGPU's.
const UNITS: usize = 256;

/// Whether the kernels run where a tensor is.
pub(crate) fn has_kernels<const D: usize>(tensor: &Tensor<D>) -> bool {
    tensor.clone().try_into_primitive::<Gpu>().is_ok()
}

/// Whether [`vector_product`] runs on a device.
pub(crate) fn reads_rows(device: &Device) -> bool {
    has_kernels(&Tensor::<1>::empty([1], device))
}

/// The buffer of a tensor on a GPU whose elements lie in order. CUDA pads the rows of narrow tensors;
/// those are left to the backend.
fn buffer<const D: usize>(tensor: &Tensor<D>) -> Option<Buffer> {
    let buffer = tensor.clone().try_into_primitive::<Gpu>().ok()?;
    buffer.is_contiguous().then_some(buffer)
}

/// The same, only of float32.
fn float_buffer<const D: usize>(tensor: &Tensor<D>) -> Option<Buffer> {
    buffer(tensor).filter(|buffer| buffer.dtype == DType::F32)
}

/// A tensor for a kernel to fill, and its buffer.
fn output<const D: usize>(shape: [usize; D], device: &Device) -> Option<(Tensor<D>, Buffer)> {
    let tensor = Tensor::empty(shape, device);
    float_buffer(&tensor).map(|buffer| (tensor, buffer))
}

/// How many cubes cover so many elements, one a unit.
fn cubes(elements: usize) -> CubeCount {
    CubeCount::Static(elements.div_ceil(UNITS) as u32, 1, 1)
}
