//! One token times a weight: the product that decoding waits for. It is as fast as the weight can be read.

use burn::backend::cubecl::dtype_to_storage_type;
use burn::tensor::{DType, Tensor};
use cubecl::client::Client;
use cubecl::features::Plane;
use cubecl::prelude::*;

use super::{UNITS, buffer, float_buffer, output};

/// Rows of the weight that a plane reads side by side.
const ROWS: usize = 2;

/// `[1, in]` times the transposed view of a weight `[out, in]` of any float type. Sums in float32.
pub(crate) fn vector_product(x: &Tensor<2>, weight: &Tensor<2>) -> Option<Tensor<2>> {
    let ([seq, d_in], [_, d_out]) = (x.dims(), weight.dims());
    let bytes = match weight.dtype() {
        DType::F32 => 4,
        DType::F16 | DType::BF16 => 2,
        _ => return None,
    };
    let (x_buffer, weight) = (float_buffer(x)?, buffer(&weight.clone().transpose())?);
    let client = x_buffer.client.clone();
    let widest = client.properties().hardware.max_vector_size;
    let lanes = widest.min(16 / bytes); // a unit reads sixteen bytes at once
    if seq != 1 || d_in % lanes != 0 {
        return None;
    }
    let plane = plane_size(&client)?;
    let rows = UNITS / plane * ROWS;
    let dtype = weight.dtype;
    let (y, y_buffer) = output([1, d_out], &x.device())?;
    multiply::launch(
        &client,
        CubeCount::Static(d_out.div_ceil(rows) as u32, 1, 1),
        CubeDim::new_2d(plane as u32, (UNITS / plane) as u32),
        lanes,
        x_buffer.into_buffer_arg(),
        weight.into_buffer_arg(),
        y_buffer.into_buffer_arg(),
        d_in / lanes,
        plane,
        dtype_to_storage_type(dtype),
    );
    Some(y)
}

/// Units of a plane (a warp, a subgroup), if the device can sum over one and all have the same size.
pub(super) fn plane_size(client: &Client) -> Option<usize> {
    let hardware = &client.properties().hardware;
    let known = hardware.plane_size_min == hardware.plane_size_max;
    let sums = client.features().plane.contains(Plane::Ops);
    (known && sums).then_some(hardware.plane_size_max as usize)
}

/// A plane for every [`ROWS`] rows, its units side by side along them.
#[cube(launch)]
fn multiply<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<W, N>],
    y: &mut [f32],
    #[comptime] width: usize,
    #[comptime] plane: usize,
    #[define(W)] _dtype: ElemType,
) {
    let planes = comptime!(UNITS / plane);
    let row = (CUBE_POS * planes + UNIT_POS_Y as usize) * ROWS;
    let last = y.len() - 1;
    let (above, below) = (min(row, last) * width, min(row + 1, last) * width);
    let mut sum_above = Vector::<f32, N>::new(0.0f32);
    let mut sum_below = Vector::<f32, N>::new(0.0f32);
    for i in range_stepped(UNIT_POS_X as usize, width, plane) {
        sum_above += x[i] * Vector::cast_from(weight[above + i]);
        sum_below += x[i] * Vector::cast_from(weight[below + i]);
    }
    let y_above = plane_sum(Vector::vector_sum(sum_above));
    let y_below = plane_sum(Vector::vector_sum(sum_below));
    if UNIT_POS_X == 0 {
        if row <= last {
            y[row] = y_above;
        }
        if row < last {
            y[row + 1] = y_below;
        }
    }
}
