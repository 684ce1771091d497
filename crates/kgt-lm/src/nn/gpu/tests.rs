//! The kernels against the backend's own operations, on whatever graphics driver there is.

use burn::prelude::*;
use burn::tensor::activation::{gelu_approximate, softmax};
use burn::tensor::module::layer_norm;
use burn::tensor::{DType, DeviceKind, Tolerance};

use super::super::{Activation, Around, Heads};
use super::*;

fn device() -> Device {
    Device::wgpu(DeviceKind::DefaultDevice)
}

/// Numbers between -0.5 and 0.5 that look drawn.
fn tensor<const D: usize>(shape: [usize; D]) -> Tensor<D> {
    let n: usize = shape.iter().product();
    let values: Vec<f32> = (0..n).map(|i| (i * 7919 % 1009) as f32 / 1009.0 - 0.5).collect();
    Tensor::from_data(TensorData::new(values, shape), &device())
}

fn assert_close<const D: usize>(got: Tensor<D>, want: Tensor<D>, tolerance: f64) {
    let (got, want) = (got.into_data(), want.into_data());
    got.assert_approx_eq::<f32>(&want, Tolerance::rel_abs(tolerance, tolerance));
}

fn rms_normed(x: Tensor<2>, weight: Tensor<1>, eps: f64) -> Tensor<2> {
    let scale = (x.clone() * x.clone()).mean_dim(1).add_scalar(eps).sqrt().recip();
    x * scale * weight.unsqueeze()
}

fn silu_gated(x: Tensor<2>) -> Tensor<2> {
    let half = x.dims()[1] / 2;
    let (gate, up) = (x.clone().narrow(1, 0, half), x.narrow(1, half, half));
    gate.clone() / gate.neg().exp().add_scalar(1.0) * up
}

#[test]
fn norms_are_those_of_the_backend() {
    for [seq, width] in [[1, 64], [3, 300], [2, 512]] {
        let (x, weight, bias) =
            (tensor([seq, width]) + 0.3, tensor([width]), tensor([width]) * 2.0);
        let want = rms_normed(x.clone(), weight.clone(), 1e-5);
        assert_close(norm(&x, &weight, None, 1e-5).unwrap(), want, 1e-5);
        let want = layer_norm(x.clone(), weight.clone(), Some(bias.clone()), 1e-5);
        assert_close(norm(&x, &weight, Some(&bias), 1e-5).unwrap(), want, 1e-5);
    }
}

#[test]
fn a_gate_weighs_its_other_half() {
    let x = tensor([3, 200]) * 9.0;
    let want = silu_gated(x.clone());
    assert_close(gated(&x).unwrap(), want, 1e-5);
}

#[test]
fn heads_are_split_turned_and_put_behind_the_cached_ones() {
    let heads = Heads { queries: 4, keys: 2, dim: 8 };
    let (seq, past) = (3, 2);
    let qkv = tensor([seq, 64]);
    let (cos, sin) = (tensor([1, seq, 8]), tensor([1, seq, 8]) * 2.0);
    let (keys, values) = (tensor([2, 6, 8]), tensor([2, 6, 8]));
    let (keys_before, values_before) = (keys.clone() + 0.0, values.clone() + 0.0);
    let rotation = (cos.clone(), sin.clone());
    let queries = split(&qkv, Some(&rotation), &keys, &values, past, heads).unwrap();

    let all = qkv.reshape([seq, 8, 8]).swap_dims(0, 1); // [heads, seq, dim]
    let turn = |x: Tensor<3>| {
        let (first, second) = (x.clone().narrow(2, 0, 4), x.clone().narrow(2, 4, 4));
        x * cos.clone() + Tensor::cat(vec![second.neg(), first], 2) * sin.clone()
    };
    assert_close(queries, turn(all.clone().narrow(0, 0, 4)) / 8f32.sqrt(), 1e-5);
    let behind = |x: Tensor<3>| x.narrow(1, past, seq);
    assert_close(behind(keys.clone()), turn(all.clone().narrow(0, 4, 2)), 1e-5);
    assert_close(behind(values.clone()), all.narrow(0, 6, 2), 0.0);
    for (now, before) in [(keys, keys_before), (values, values_before)] {
        assert_close(now.clone().narrow(1, 0, past), before.clone().narrow(1, 0, past), 0.0);
        assert_close(now.narrow(1, past + seq, 1), before.narrow(1, past + seq, 1), 0.0);
    }
}

#[test]
fn a_token_attends_to_what_is_filled() {
    let (keys, values) = (tensor([2, 700, 16]) * 8.0, tensor([2, 700, 16]));
    let queries = tensor([6, 1, 16]) * 3.0;
    for len in [1, 5, 256, 300, 700] {
        let filled = |x: &Tensor<3>| x.clone().narrow(1, 0, len);
        let grouped = queries.clone().reshape([2, 3, 16]);
        let scores = grouped.matmul(filled(&keys).swap_dims(1, 2));
        let want = softmax(scores, 2).matmul(filled(&values)).reshape([1, 96]);
        assert_close(attend(&queries, &keys, &values, len).unwrap(), want, 1e-5);
    }
    assert!(attend(&tensor([6, 2, 16]), &keys, &values, 5).is_none(), "only one token");
}

#[test]
fn a_vector_times_the_rows_of_a_weight() {
    for (d_in, d_out) in [(64, 48), (128, 33), (24, 1), (512, 700)] {
        let (x, weight) = (tensor([1, d_in]), tensor([d_out, d_in]).transpose());
        let want = x.clone().matmul(weight.clone());
        let alone = |weight: &Tensor<2>| vector_product(&x, weight, None, Around::default());
        assert_close(alone(&weight).unwrap(), want, 1e-5);
        if device().supports_dtype(DType::F16) {
            let half = weight.clone().cast(DType::F16);
            let want = x.clone().matmul(half.clone().cast(DType::F32));
            assert_close(alone(&half).unwrap(), want, 1e-5);
        }
    }
    let alone =
        |x: Tensor<2>, weight: Tensor<2>| vector_product(&x, &weight, None, Around::default());
    assert!(alone(tensor([1, 64]), tensor([64, 48])).is_none(), "inputs first");
    assert!(alone(tensor([2, 64]), tensor([48, 64]).transpose()).is_none(), "two tokens");
}

#[test]
fn a_product_takes_in_what_is_around_it() {
    for (d_in, d_out) in [(64, 48), (128, 34), (512, 702)] {
        let (x, weight) = (tensor([1, d_in]) * 2.0, tensor([d_out, d_in]).transpose());
        let (scale, bias) = (tensor([d_in]) + 1.0, tensor([d_out]) * 3.0);
        let residual = tensor([1, d_out]) * 5.0;
        let normed = rms_normed(x.clone(), scale.clone(), 1e-5);
        let product = |x: Tensor<2>| x.matmul(weight.clone());
        let biased = |x| product(x) + bias.clone().unsqueeze();
        let by_kernel = |bias, around| vector_product(&x, &weight, bias, around).unwrap();
        let norm = Some((&scale, 1e-5));

        let around = Around { norm, ..Around::default() };
        assert_close(by_kernel(None, around), product(normed.clone()), 1e-4);
        let around = Around { residual: Some(&residual), ..Around::default() };
        let want = biased(x.clone()) + residual.clone();
        assert_close(by_kernel(Some(&bias), around), want, 1e-4);
        let around = Around { norm, activation: Some(Activation::Gate), residual: None };
        assert_close(by_kernel(Some(&bias), around), silu_gated(biased(normed.clone())), 1e-4);
        let around = Around { activation: Some(Activation::GeluTanh), ..Around::default() };
        let want = gelu_approximate(biased(x.clone()));
        assert_close(by_kernel(Some(&bias), around), want, 1e-4);
    }
}
