//! One token times a weight on the processor: the product that decoding waits for.
//!
//! It reads each weight once and computes little with it, so memory is the limit. The backend's general
//! product reads one row of a weight after the other and leaves all of them to one thread; here several
//! rows are read side by side, each a stream that the processor fetches ahead, by all threads.

use burn::backend::Flex;
use burn::prelude::*;
use pulp::{Arch, Simd, WithSimd};

/// Rows of a weight that are read side by side.
const STREAMS: usize = 4;

/// `[1, in]` times the transposed view of a weight `[out, in]`, both float32 and on the processor; `None`
/// for anything else.
pub(super) fn vector_product(x: &Tensor<2>, weight: &Tensor<2>) -> Option<Tensor<2>> {
    let device = x.device();
    let x = x.clone().try_into_primitive::<Flex>().ok()?;
    let weight = weight.clone().transpose().try_into_primitive::<Flex>().ok()?;
    let (x, weight) = (x.as_slice::<f32>()?, weight.as_slice::<f32>()?);
    let mut y = vec![0.0; weight.len() / x.len()];
    multiply(x, weight, &mut y);
    let shape = [1, y.len()];
    Some(Tensor::from_data(TensorData::new(y, shape), &device))
}

/// Shares the rows among the threads.
#[cfg(feature = "threads")]
fn multiply(x: &[f32], weight: &[f32], y: &mut [f32]) {
    use rayon::prelude::*;

    let part = y.len().div_ceil(rayon::current_num_threads()).next_multiple_of(STREAMS);
    let arch = Arch::new();
    y.par_chunks_mut(part)
        .zip(weight.par_chunks(part * x.len()))
        .for_each(|(y, weight)| arch.dispatch(Rows { x, weight, y }));
}

#[cfg(not(feature = "threads"))]
fn multiply(x: &[f32], weight: &[f32], y: &mut [f32]) {
    Arch::new().dispatch(Rows { x, weight, y });
}

/// Rows of a weight `[y.len(), x.len()]`, and where their products with `x` go.
struct Rows<'a> {
    x: &'a [f32],
    weight: &'a [f32],
    y: &'a mut [f32],
}

impl WithSimd for Rows<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Self { x, weight, y } = self;
        let mut groups = weight.chunks_exact(STREAMS * x.len());
        let mut sums = y.chunks_exact_mut(STREAMS);
        for (rows, sums) in (&mut groups).zip(&mut sums) {
            side_by_side::<S, STREAMS>(simd, x, rows, sums);
        }
        let rest = groups.remainder().chunks_exact(x.len());
        for (row, sum) in rest.zip(sums.into_remainder().chunks_exact_mut(1)) {
            side_by_side::<S, 1>(simd, x, row, sum);
        }
    }
}

/// `R` rows times `x`. Two sums a row, so that an addition need not wait for the one before.
#[inline(always)]
fn side_by_side<S: Simd, const R: usize>(simd: S, x: &[f32], rows: &[f32], sums: &mut [f32]) {
    let row = |r: usize| &rows[r * x.len()..][..x.len()];
    let (x_lanes, x_rest) = S::as_simd_f32s(x);
    let lanes: [&[S::f32s]; R] = std::array::from_fn(|r| S::as_simd_f32s(row(r)).0);
    let mut partial = [[simd.splat_f32s(0.0); 2]; R];
    for (i, &x) in x_lanes.iter().enumerate() {
        for r in 0..R {
            partial[r][i % 2] = simd.mul_add_e_f32s(x, lanes[r][i], partial[r][i % 2]);
        }
    }
    for (r, sum) in sums.iter_mut().enumerate() {
        let rest = S::as_simd_f32s(row(r)).1;
        let rest: f32 = x_rest.iter().zip(rest).map(|(x, w)| x * w).sum();
        *sum = simd.reduce_sum_f32s(simd.add_f32s(partial[r][0], partial[r][1])) + rest;
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Tolerance;

    use super::*;

    #[test]
    fn it_is_the_product_of_the_backend() {
        let device = Device::flex();
        let tensor = |shape: [usize; 2]| -> Tensor<2> {
            let values = (0..shape[0] * shape[1]).map(|i| (i * 37 % 101) as f32 / 101.0 - 0.5);
            Tensor::from_data(TensorData::new(values.collect::<Vec<f32>>(), shape), &device)
        };
        for (d_in, out) in [(24, 19), (7, 3), (64, 64), (33, 1), (8, 130)] {
            let (x, weight) = (tensor([1, d_in]), tensor([out, d_in]).transpose());
            let expected = x.clone().matmul(weight.clone()).into_data();
            let y = vector_product(&x, &weight).unwrap().into_data();
            y.assert_approx_eq::<f32>(&expected, Tolerance::absolute(1e-5));
        }
    }

    #[test]
    fn what_it_cannot_read_is_left_to_the_backend() {
        let device = Device::flex();
        let x = Tensor::<2>::zeros([1, 8], &device);
        let inputs_first = Tensor::<2>::zeros([8, 4], &device);
        assert!(vector_product(&x, &inputs_first).is_none());
        let half = Tensor::<2>::zeros([4, 8], &device).cast(burn::tensor::DType::F16).transpose();
        assert!(vector_product(&x, &half).is_none());
    }
}
