//! A small computation whose result is known: some drivers compute wrongly without saying so.

use burn::tensor::{Tensor, TensorData, activation::softmax};
use kgt::Device;

use crate::cancel::cancellable;
use crate::device::Watch;
use crate::error::{Code, Failure};

/// Size of the matrices: several tiles of a matrix product, and no multiple of one.
const N: usize = 70;
const TOLERANCE: f32 = 1e-4;

/// Runs it on a device: products of matrices, a sum and an exponential, as in attention.
pub(crate) async fn run(device: &Device, watch: &Watch) -> Result<(), Failure> {
    cancellable(None, watch, async {
        let a = matrix(|i, j| ((3 * i + 5 * j) % 11) as f32 / 11.0 - 0.5);
        let b = matrix(|i, j| ((7 * i + 2 * j) % 13) as f32 / 13.0 - 0.5);
        let on_device =
            |m: &[f32]| Tensor::<2>::from_data(TensorData::new(m.to_vec(), [N, N]), device);
        let got = softmax(on_device(&a).matmul(on_device(&b)), 1);
        let got = got.into_data_async().await.map_err(|e| wrong(&e.to_string()))?;
        let got: Vec<f32> = got.try_into_vec().map_err(|e| wrong(&format!("{e:?}")))?;
        let expected = softmax_of_product(&a, &b);
        let error = got.iter().zip(&expected).map(|(x, y)| (x - y).abs()).fold(0.0, f32::max);
        // A comparison that a NaN fails, too.
        if got.len() == N * N && error <= TOLERANCE {
            return Ok(());
        }
        Err(wrong(&format!("the largest error is {error}")))
    })
    .await
}

fn wrong(what: &str) -> Failure {
    Failure::new(Code::Internal, format!("the device computes wrongly: {what}"))
}

fn matrix(element: impl Fn(usize, usize) -> f32) -> Vec<f32> {
    (0..N * N).map(|index| element(index / N, index % N)).collect()
}

fn softmax_of_product(a: &[f32], b: &[f32]) -> Vec<f32> {
    let product = matrix(|i, j| (0..N).map(|k| a[i * N + k] * b[k * N + j]).sum());
    let exps: Vec<f32> = product.iter().map(|x| x.exp()).collect();
    matrix(|i, j| exps[i * N + j] / exps[i * N..(i + 1) * N].iter().sum::<f32>())
}
