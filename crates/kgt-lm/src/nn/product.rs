//! Tokens times weights, the most of a model's work.

use burn::prelude::*;
use burn::tensor::DType;

/// `[seq, in]` times `[in, out]` in float32, whatever the element type of the weight. Backends sum
/// products of halves in float32.
pub(crate) fn product(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    match weight.dtype() {
        half @ (DType::F16 | DType::BF16) => matmul(x.cast(half), weight).cast(DType::F32),
        _ => matmul(x, weight),
    }
}

/// Whether a weight `[in, out]` is best kept as the transposed view of `[out, in]`: on the processor,
/// where the products of several threads then read memory of their own, in order.
pub(crate) fn outputs_first(device: &Device) -> bool {
    processor::threads(device) > 0
}

fn matmul(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    let [rows, _] = x.dims();
    let quantized = matches!(weight.dtype(), DType::QFloat(_));
    if rows > 1 || quantized {
        return x.matmul(weight);
    }
    match processor::threads(&x.device()) {
        0 | 1 => x.matmul(weight),
        threads => vector_matmul(x, weight.transpose(), threads),
    }
}

/// `[1, in]` times the transposed `[out, in]`, in as many parts as there are threads. One row waits
/// for memory, which the backend leaves to a single thread unless it gets a batch.
fn vector_matmul(x: Tensor<2>, weight: Tensor<2>, parts: usize) -> Tensor<2> {
    let [out, d_in] = weight.dims();
    let parts = parts.min(out);
    let width = out / parts;
    let even = width * parts;
    let batch = weight.clone().slice([0..even, 0..d_in]).reshape([parts, width, d_in]);
    let y = x.clone().unsqueeze::<3>().matmul(batch.swap_dims(1, 2)).reshape([1, even]);
    if even == out {
        return y;
    }
    let rest = x.matmul(weight.slice([even..out, 0..d_in]).transpose());
    Tensor::cat(vec![y, rest], 1)
}

/// The processor as a device.
#[cfg(all(feature = "cpu", feature = "threads"))]
mod processor {
    use burn::prelude::Device;

    /// How many threads compute on a device; 0 if it is not the processor.
    pub(super) fn threads(device: &Device) -> usize {
        if *device == Device::flex() { rayon::current_num_threads() } else { 0 }
    }
}

/// Without threads there is nothing to share.
#[cfg(not(all(feature = "cpu", feature = "threads")))]
mod processor {
    use burn::prelude::Device;

    pub(super) fn threads(_: &Device) -> usize {
        0
    }
}

#[cfg(all(test, feature = "cpu"))]
mod tests {
    use burn::tensor::Tolerance;

    use super::*;

    #[test]
    fn parts_make_the_whole_product() {
        let device = Device::flex();
        let values = |n: usize| (0..n).map(|i| (i * 37 % 101) as f32 / 101.0 - 0.5).collect();
        let tensor = |shape: [usize; 2]| -> Tensor<2> {
            let values: Vec<f32> = values(shape[0] * shape[1]);
            Tensor::from_data(TensorData::new(values, shape), &device)
        };
        let (x, weight) = (tensor([1, 24]), tensor([19, 24]));
        let whole = x.clone().matmul(weight.clone().transpose()).into_data();
        for parts in [2, 3, 8, 19, 40] {
            let y = vector_matmul(x.clone(), weight.clone(), parts).into_data();
            y.assert_approx_eq::<f32>(&whole, Tolerance::absolute(1e-5));
        }
    }
}
