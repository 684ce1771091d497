//! A decoder's steps on the processor, where the backend's are slow (`kgt-cpu`): tokens times weights, attention,
//! and what is between the products of a feed-forward layer.
//!
//! The backend's own product is made for square matrices: with few tokens it reads a weight slowly, and leaves
//! most of the work to one thread. Its activations make a pass for each operation, one value at a time; attention is
//! two dozen operations, and computes what a bias then hides.

use burn::backend::Flex;
use burn::backend::flex::FlexTensor;
use burn::prelude::*;
use burn::tensor::DType;
use kgt_cpu::Weight;

use super::{Heads, KvCache, RowTensors};

/// Whether the products on this device read a weight's rows, in any of its element types, as float32.
pub(crate) fn reads_rows(device: &Device) -> bool {
    *device == Device::flex()
}

/// Runs a forward pass on one of the threads that share its work, if it is the processor's.
pub(crate) fn pass<T: Send>(device: &Device, forward: impl FnOnce() -> T + Send) -> T {
    if reads_rows(device) { kgt_cpu::enter(forward) } else { forward() }
}

/// `[seq, in]` times the transposed view of a weight `[out, in]`, in float32 and on the processor; `None`
/// for anything else.
pub(crate) fn product(x: &Tensor<2>, weight: &Tensor<2>) -> Option<Tensor<2>> {
    let ([_, d_in], [_, d_out]) = (x.dims(), weight.dims());
    with_values(x, d_out, |x| {
        let weight = weight.clone().transpose().try_into_primitive::<Flex>().ok()?;
        Some(kgt_cpu::product(x, elements(&weight)?, d_in))
    })
}

/// GELU by its tanh approximation, `[seq, width]` to the same; `None` if the values are not float32 on the
/// processor.
pub(crate) fn gelu_tanh(x: &Tensor<2>) -> Option<Tensor<2>> {
    let [_, width] = x.dims();
    with_values(x, width, |x| Some(kgt_cpu::gelu_tanh(x, width)))
}

/// `silu(gate) * up` of gate and up side by side, `[seq, 2 width]` to `[seq, width]`; `None` as above.
pub(crate) fn gated(gate_up: &Tensor<2>) -> Option<Tensor<2>> {
    let width = gate_up.dims()[1] / 2;
    with_values(gate_up, width, |gate_up| Some(kgt_cpu::gated(gate_up, width)))
}

/// What heads read from the values, `[read, queries * dim]`, of the common projection of a row,
/// `[seq, (queries + 2 keys) * dim]`; `None` as above. A cache's tokens are seen as well, and the row's are appended.
pub(crate) fn mix(
    qkv: &Tensor<2>,
    row: &RowTensors,
    cache: &mut Option<(&mut KvCache, usize)>,
    heads: Heads,
) -> Option<Tensor<2>> {
    let ([seq, _], device) = (qkv.dims(), qkv.device());
    let Heads { queries: n_queries, keys: n_keys, dim } = heads;
    let heads = kgt_cpu::Heads { queries: n_queries, keys: n_keys, dim };
    let past = cache.as_ref().map_or(0, |(cache, _)| cache.len());
    let qkv = float32(qkv)?;
    let angles = match &row.rotation {
        Some((cos, sin)) => Some((float32(cos)?, float32(sin)?)),
        None => None,
    };
    let rotation = angles.as_ref().map(|(cos, sin)| (cos.storage(), sin.storage()));
    let bias = match &row.bias {
        Some(bias) => Some(float32(bias)?),
        None => None,
    };
    let attend = |keys: Tensor<3>, values: Tensor<3>| {
        let (mut keys, mut values) = (owned(keys), owned(values));
        let (all_keys, all_values) = (keys.storage_mut(), values.storage_mut());
        let queries = kgt_cpu::split(qkv.storage(), rotation, all_keys, all_values, past, heads);
        let queries = match &row.read {
            Some(places) => rows(&queries, n_queries * dim, places),
            None => queries,
        };
        let (n, len) = (queries.len() / (n_queries * dim), past + seq);
        let bias: Option<&[f32]> = bias.as_ref().map(|bias| &bias.storage()[..n * len]);
        let mixed = kgt_cpu::attend(&queries, all_keys, all_values, len, bias, heads);
        let mixed = TensorData::new(mixed, [n, n_queries * dim]);
        (Tensor::from_primitive::<Flex>(keys), Tensor::from_primitive::<Flex>(values), mixed)
    };
    let mixed = match cache {
        Some((cache, layer)) => cache.lend(*layer, [n_keys, dim], &device, attend),
        None => {
            let empty = || Tensor::zeros([n_keys, seq, dim], &device);
            attend(empty(), empty()).2
        }
    };
    Some(Tensor::from_data(mixed, &device))
}

/// Some rows of a matrix.
fn rows(matrix: &[f32], width: usize, places: &[usize]) -> Vec<f32> {
    places.iter().flat_map(|place| &matrix[place * width..][..width]).copied().collect()
}

/// A cache's tensor as the backend has it.
fn owned(tensor: Tensor<3>) -> FlexTensor {
    tensor.try_into_primitive::<Flex>().expect("invariant: a cache is where its model is")
}

/// A tensor on the processor, in float32 and in order; `None` for any other.
fn float32<const D: usize>(x: &Tensor<D>) -> Option<FlexTensor> {
    let x = x.clone().try_into_primitive::<Flex>().ok()?;
    (x.dtype() == DType::F32).then(|| x.to_contiguous())
}

/// `[seq, width]` that `make` makes of the values of `x`, `[seq, ..]`.
fn with_values(
    x: &Tensor<2>,
    width: usize,
    make: impl FnOnce(&[f32]) -> Option<Vec<f32>>,
) -> Option<Tensor<2>> {
    let ([seq, _], device) = (x.dims(), x.device());
    let y = make(float32(x)?.storage())?;
    Some(Tensor::from_data(TensorData::new(y, [seq, width]), &device))
}

/// A matrix as it lies in memory, if its rows do so one after the other.
fn elements(matrix: &FlexTensor) -> Option<Weight<'_>> {
    let f16s = || matrix.as_slice().map(Weight::F16);
    let bf16s = || matrix.as_slice().map(Weight::Bf16);
    matrix.as_slice().map(Weight::F32).or_else(f16s).or_else(bf16s)
}

#[cfg(test)]
mod tests {
    use burn::tensor::activation::{gelu_approximate, silu};
    use burn::tensor::{DType, Tolerance};

    use super::*;

    fn tensor(shape: [usize; 2]) -> Tensor<2> {
        let values = (0..shape[0] * shape[1]).map(|i| (i * 37 % 101) as f32 / 101.0 - 0.5);
        Tensor::from_data(TensorData::new(values.collect::<Vec<f32>>(), shape), &Device::flex())
    }

    #[test]
    fn the_product_is_that_of_the_backend() {
        for seq in [1, 5, 100] {
            let (x, weight) = (tensor([seq, 24]), tensor([19, 24]).transpose());
            let expected = x.clone().matmul(weight.clone()).into_data();
            let y = product(&x, &weight).unwrap().into_data();
            y.assert_approx_eq::<f32>(&expected, Tolerance::default());
        }
    }

    #[test]
    fn halves_are_multiplied_by_as_float32() {
        let x = tensor([3, 24]);
        for half in [DType::F16, DType::BF16] {
            let weight = tensor([19, 24]).cast(half);
            let wide = weight.clone().cast(DType::F32).transpose();
            let expected = product(&x, &wide).unwrap().into_data();
            product(&x, &weight.transpose()).unwrap().into_data().assert_eq(&expected, true);
        }
    }

    #[test]
    fn what_it_cannot_read_is_left_to_the_backend() {
        let x = tensor([1, 8]);
        assert!(product(&x, &tensor([8, 4])).is_none());
        assert!(product(&x.cast(DType::F16), &tensor([4, 8]).transpose()).is_none());
    }

    #[test]
    fn the_activations_are_those_of_the_backend() {
        let x = tensor([6, 40]).mul_scalar(20.0);
        let gelu = gelu_tanh(&x).unwrap().into_data();
        let expected = gelu_approximate(x.clone()).into_data();
        gelu.assert_approx_eq::<f32>(&expected, Tolerance::default());
        let (gate, up) = (x.clone().narrow(1, 0, 20), x.clone().narrow(1, 20, 20));
        let expected = (silu(gate) * up).into_data();
        gated(&x).unwrap().into_data().assert_approx_eq::<f32>(&expected, Tolerance::default());
    }
}
