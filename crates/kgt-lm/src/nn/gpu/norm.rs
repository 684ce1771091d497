//! RMS norm.

use burn::tensor::Tensor;
use cubecl::prelude::*;

use super::reduce::cube_sum;
use super::{UNITS, float_buffer, output};

/// `x / sqrt(mean(x^2) + eps) * weight` of each row, `[seq, d_model]` to the same.
pub(crate) fn rms_norm(x: &Tensor<2>, weight: &Tensor<1>, eps: f64) -> Option<Tensor<2>> {
    let [seq, width] = x.dims();
    let (x_buffer, weight) = (float_buffer(x)?, float_buffer(weight)?);
    let (y, y_buffer) = output([seq, width], &x.device())?;
    normalize::launch(
        &x_buffer.client.clone(),
        CubeCount::Static(seq as u32, 1, 1),
        CubeDim::new_1d(UNITS as u32),
        x_buffer.into_buffer_arg(),
        weight.into_buffer_arg(),
        y_buffer.into_buffer_arg(),
        eps as f32,
        width,
    );
    Some(y)
}

/// One cube a row.
#[cube(launch)]
fn normalize(x: &[f32], weight: &[f32], y: &mut [f32], eps: f32, #[comptime] width: usize) {
    let (unit, row) = (UNIT_POS as usize, CUBE_POS * width);
    let mut squares = 0.0f32;
    for i in range_stepped(unit, width, UNITS) {
        squares += x[row + i] * x[row + i];
    }
    let mean = cube_sum(squares) / comptime!(width as f32);
    let scale = 1.0f32 / (mean + eps).sqrt();
    for i in range_stepped(unit, width, UNITS) {
        y[row + i] = x[row + i] * scale * weight[i];
    }
}
