//! RMS norm and layer norm.

use burn::tensor::Tensor;
use cubecl::prelude::*;

use super::reduce::cube_sum;
use super::{UNITS, float_buffer, output};

/// `x / sqrt(mean(x^2) + eps) * weight` of each row, `[seq, d_model]` to the same; with a bias the mean is taken off
/// `x` first and the bias added last.
pub(crate) fn norm(
    x: &Tensor<2>,
    weight: &Tensor<1>,
    bias: Option<&Tensor<1>>,
    eps: f64,
) -> Option<Tensor<2>> {
    let [seq, width] = x.dims();
    let (x_buffer, weight) = (float_buffer(x)?, float_buffer(weight)?);
    let bias_buffer = bias.map_or_else(|| Some(weight.clone()), float_buffer)?;
    let (y, y_buffer) = output([seq, width], &x.device())?;
    normalize::launch(
        &x_buffer.client.clone(),
        CubeCount::Static(seq as u32, 1, 1),
        CubeDim::new_1d(UNITS as u32),
        x_buffer.into_buffer_arg(),
        weight.into_buffer_arg(),
        bias_buffer.into_buffer_arg(),
        y_buffer.into_buffer_arg(),
        eps as f32,
        width,
        bias.is_some(),
    );
    Some(y)
}

/// One cube a row.
#[cube(launch)]
fn normalize(
    x: &[f32],
    weight: &[f32],
    bias: &[f32],
    y: &mut [f32],
    eps: f32,
    #[comptime] width: usize,
    #[comptime] centers: bool,
) {
    let (unit, row) = (UNIT_POS as usize, CUBE_POS * width);
    let mut mean = 0.0f32;
    if comptime!(centers) {
        let mut sum = 0.0f32;
        for i in range_stepped(unit, width, UNITS) {
            sum += x[row + i];
        }
        mean = cube_sum(sum) / comptime!(width as f32);
    }
    let mut squares = 0.0f32;
    for i in range_stepped(unit, width, UNITS) {
        let off = x[row + i] - mean;
        squares += off * off;
    }
    let scale = 1.0f32 / (cube_sum(squares) / comptime!(width as f32) + eps).sqrt();
    for i in range_stepped(unit, width, UNITS) {
        let mut value = (x[row + i] - mean) * scale * weight[i];
        if comptime!(centers) {
            value += bias[i];
        }
        y[row + i] = value;
    }
}
