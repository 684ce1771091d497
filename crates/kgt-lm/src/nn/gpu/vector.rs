//! One token times a weight: the product that decoding waits for. It is as fast as the weight can be read, and so
//! takes in what stands before and after it in a block, which by itself would be one more kernel each.

use burn::backend::cubecl::dtype_to_storage_type;
use burn::tensor::{DType, Tensor};
use cubecl::prelude::*;

use super::super::mlp::MINUS_TWO_SQRT_2_OVER_PI;
use super::super::{Activation, Around};
use super::gated::weigh;
use super::reduce::{Planes, plane_total};
use super::{Buffer, UNITS, buffer, float_buffer, output};

/// Rows of the weight that a plane reads side by side.
const ROWS: usize = 2;

/// `[1, in]` times the transposed view of a weight `[out, in]` of any float type, plus a bias `[out]`, with what is
/// around it. Sums in float32.
pub(crate) fn vector_product(
    x: &Tensor<2>,
    weight: &Tensor<2>,
    bias: Option<&Tensor<1>>,
    around: Around<'_>,
) -> Option<Tensor<2>> {
    let ([seq, d_in], [_, d_out]) = (x.dims(), weight.dims());
    if seq != 1 {
        return None;
    }
    let bytes = match weight.dtype() {
        DType::F32 => 4,
        DType::F16 | DType::BF16 => 2,
        _ => return None,
    };
    let (x_buffer, weight) = (float_buffer(x)?, buffer(&weight.clone().transpose())?);
    let client = x_buffer.client.clone();
    let widest = client.properties().hardware.max_vector_size;
    let lanes = widest.min(16 / bytes); // a unit reads sixteen bytes at once
    if d_in % lanes != 0 {
        return None;
    }
    let step = Step {
        normed: around.norm.is_some(),
        biased: bias.is_some(),
        activation: around.activation,
        added: around.residual.is_some(),
    };
    let or_x = |buffer: Option<Option<Buffer>>| buffer.unwrap_or_else(|| Some(x_buffer.clone()));
    let norm = or_x(around.norm.map(|(weight, _)| float_buffer(weight)))?;
    let bias = or_x(bias.map(float_buffer))?;
    let residual = or_x(around.residual.map(float_buffer))?;
    let n = if step.gates() { d_out / 2 } else { d_out };
    let (y, y_buffer) = output([1, n], &x.device())?;
    let planes = Planes::of(&client);
    let per_cube = UNITS / planes.size * if step.gates() { 1 } else { ROWS };
    let dtype = weight.dtype;
    multiply::launch(
        &client,
        CubeCount::Static(n.div_ceil(per_cube) as u32, 1, 1),
        CubeDim::new_2d(planes.size as u32, (UNITS / planes.size) as u32),
        lanes,
        x_buffer.into_buffer_arg(),
        norm.into_buffer_arg(),
        weight.into_buffer_arg(),
        bias.into_buffer_arg(),
        residual.into_buffer_arg(),
        y_buffer.into_buffer_arg(),
        around.norm.map_or(0.0, |(_, eps)| eps as f32),
        d_in / lanes,
        lanes,
        planes,
        step,
        dtype_to_storage_type(dtype),
    );
    Some(y)
}

/// What is around a product, as its kernel is compiled for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Step {
    normed: bool,
    biased: bool,
    activation: Option<Activation>,
    added: bool,
}

impl Step {
    fn gates(self) -> bool {
        self.activation == Some(Activation::Gate)
    }

    fn curves(self) -> bool {
        self.activation == Some(Activation::GeluTanh)
    }
}

/// A plane for every [`ROWS`] rows, its units side by side along them; for a gate, of each half one row. The norm's
/// factor is common to all of a row, and so multiplies the sum.
#[cube(launch)]
#[allow(clippy::too_many_arguments)]
fn multiply<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: &[Vector<f32, N>],
    weight: &[Vector<W, N>],
    bias: &[f32],
    residual: &[f32],
    y: &mut [f32],
    eps: f32,
    #[comptime] width: usize,
    #[comptime] lanes: usize,
    #[comptime] planes: Planes,
    #[comptime] step: Step,
    #[define(W)] _dtype: ElemType,
) {
    let n = y.len();
    let plane = CUBE_POS * comptime!(UNITS / planes.size) + UNIT_POS_Y as usize;
    let (first, second) = rows(plane, n, comptime!(step.gates()));
    // Planes behind the end read the last rows once more, and write nothing.
    let (row_above, row_below) =
        (min(first, n - 1), min(second, n_rows(n, comptime!(step.gates())) - 1));
    let (above, below) = (row_above * width, row_below * width);
    let mut sum_above = Vector::<f32, N>::new(0.0f32);
    let mut sum_below = Vector::<f32, N>::new(0.0f32);
    let mut squares = Vector::<f32, N>::new(0.0f32);
    for i in range_stepped(UNIT_POS_X as usize, width, comptime!(planes.size)) {
        let mut value = x[i];
        if comptime!(step.normed) {
            squares += value * value;
            value *= norm[i];
        }
        sum_above += value * Vector::cast_from(weight[above + i]);
        sum_below += value * Vector::cast_from(weight[below + i]);
    }
    let mut total_above = plane_total(Vector::vector_sum(sum_above), planes);
    let mut total_below = plane_total(Vector::vector_sum(sum_below), planes);
    if comptime!(step.normed) {
        let mean =
            plane_total(Vector::vector_sum(squares), planes) / comptime!((width * lanes) as f32);
        let scale = 1.0f32 / (mean + eps).sqrt();
        total_above *= scale;
        total_below *= scale;
    }
    if comptime!(step.biased) {
        total_above += bias[row_above];
        total_below += bias[row_below];
    }
    if UNIT_POS_X == 0 {
        if comptime!(step.gates()) {
            if first < n {
                y[first] = weigh(total_above, total_below);
            }
        } else {
            if first < n {
                y[first] = finished(total_above, first, residual, step);
            }
            if second < n {
                y[second] = finished(total_below, second, residual, step);
            }
        }
    }
}

/// The two rows of a plane.
#[cube]
fn rows(plane: usize, n: usize, #[comptime] gates: bool) -> (usize, usize) {
    if comptime!(gates) { (plane, plane + n) } else { (plane * ROWS, plane * ROWS + 1) }
}

/// Rows of a weight for so many results.
#[cube]
fn n_rows(n: usize, #[comptime] gates: bool) -> usize {
    if comptime!(gates) { 2 * n } else { n }
}

/// What a result becomes last.
#[cube]
fn finished(sum: f32, row: usize, residual: &[f32], #[comptime] step: Step) -> f32 {
    let mut value = sum;
    if comptime!(step.curves()) {
        let cubic = value * (1.0f32 + 0.044715f32 * value * value);
        value /= 1.0f32 + (comptime!(MINUS_TWO_SQRT_2_OVER_PI as f32) * cubic).exp();
    }
    if comptime!(step.added) {
        value += residual[row];
    }
    value
}
