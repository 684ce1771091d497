//! A decoder's steps on the processor, where the backend's are slow: tokens times weights, and what is between
//! the products of a feed-forward layer.
//!
//! Weights lie as `[out, in]`, each output's weights one after the other. The backend's own product is made for
//! square matrices: with few tokens it reads a weight slowly, and leaves most of the work to one thread.

mod activation;
mod few_tokens;
mod many_tokens;
mod threads;

use burn::backend::Flex;
use burn::prelude::*;

pub(crate) use activation::{gated, gelu_tanh};

/// Up to as many tokens memory is the limit, and not arithmetic.
const FEW: usize = 48;

/// Whether the products on this device read a weight's rows.
pub(crate) fn reads_rows(device: &Device) -> bool {
    *device == Device::flex()
}

/// Runs a forward pass on one of the threads that share its work, if it is the processor's: each product would
/// otherwise have to wake one of them, and that one the others.
pub(crate) fn pass<T: Send>(device: &Device, forward: impl FnOnce() -> T + Send) -> T {
    if reads_rows(device) { threads::enter(forward) } else { forward() }
}

/// `[seq, in]` times the transposed view of a weight `[out, in]`, both float32 and on the processor; `None`
/// for anything else.
pub(crate) fn product(x: &Tensor<2>, weight: &Tensor<2>) -> Option<Tensor<2>> {
    let ([seq, d_in], [_, d_out]) = (x.dims(), weight.dims());
    let device = x.device();
    let x = x.clone().try_into_primitive::<Flex>().ok()?;
    let weight = weight.clone().transpose().try_into_primitive::<Flex>().ok()?;
    let weight = weight.as_slice::<f32>()?;
    let x = x.to_contiguous();
    let x = x.as_slice::<f32>()?;
    let mut y = vec![0.0; seq * d_out];
    if seq <= FEW {
        few_tokens::multiply(x, weight, &mut y, d_in);
    } else {
        many_tokens::multiply(x, weight, &mut y, d_in);
    }
    Some(Tensor::from_data(TensorData::new(y, [seq, d_out]), &device))
}

#[cfg(test)]
mod tests {
    use burn::tensor::{DType, Tolerance};

    use super::*;

    fn tensor(shape: [usize; 2]) -> Tensor<2> {
        let values = (0..shape[0] * shape[1]).map(|i| (i * 37 % 101) as f32 / 101.0 - 0.5);
        Tensor::from_data(TensorData::new(values.collect::<Vec<f32>>(), shape), &Device::flex())
    }

    #[test]
    fn it_is_the_product_of_the_backend() {
        for seq in [1, 2, 3, 4, 5, 17, 100] {
            for (d_in, out) in [(24, 19), (7, 3), (64, 64), (33, 1), (8, 130), (1100, 100)] {
                let (x, weight) = (tensor([seq, d_in]), tensor([out, d_in]).transpose());
                let expected = x.clone().matmul(weight.clone()).into_data();
                let y = product(&x, &weight).unwrap().into_data();
                y.assert_approx_eq::<f32>(&expected, Tolerance::default());
            }
        }
    }

    #[test]
    fn among_few_a_token_gets_the_same_bits_whatever_is_beside_it() {
        let (x, weight) = (tensor([FEW, 300]), tensor([50, 300]).transpose());
        let all = product(&x, &weight).unwrap();
        for few in [1, 2, 7] {
            let alone = product(&x.clone().narrow(0, 10, few), &weight).unwrap();
            all.clone().narrow(0, 10, few).into_data().assert_eq(&alone.into_data(), true);
        }
    }

    #[test]
    fn what_it_cannot_read_is_left_to_the_backend() {
        let x = tensor([1, 8]);
        assert!(product(&x, &tensor([8, 4])).is_none());
        assert!(product(&x, &tensor([4, 8]).cast(DType::F16).transpose()).is_none());
    }
}
