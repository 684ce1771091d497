//! Attention of one token over the cache.

use burn::tensor::Tensor;
use cubecl::prelude::*;

use super::reduce::{cube_max, cube_sum};
use super::{UNITS, float_buffer, output};

/// Floats that are read at once.
const LANES: usize = 4;

/// `softmax(q k) v` of one token: queries `[heads, 1, dim]`, already scaled, over the first `len` keys and
/// values of `[kv_heads, capacity, dim]`. Returns `[1, heads * dim]`.
pub(crate) fn attend(
    queries: &Tensor<3>,
    keys: &Tensor<3>,
    values: &Tensor<3>,
    len: usize,
) -> Option<Tensor<2>> {
    let [heads, seq, dim] = queries.dims();
    let [kv_heads, capacity, _] = keys.dims();
    if seq != 1 || dim > UNITS || dim % LANES != 0 {
        return None;
    }
    let query_buffer = float_buffer(queries)?;
    let (mixed, mixed_buffer) = output([1, heads * dim], &queries.device())?;
    mix::launch(
        &query_buffer.client.clone(),
        CubeCount::Static(heads as u32, 1, 1),
        CubeDim::new_1d(UNITS as u32),
        LANES,
        query_buffer.into_buffer_arg(),
        float_buffer(keys)?.into_buffer_arg(),
        float_buffer(values)?.into_buffer_arg(),
        mixed_buffer.into_buffer_arg(),
        len,
        capacity,
        heads / kv_heads,
        dim,
    );
    Some(mixed)
}

/// One cube a head. Takes as many places as there are units at a time and keeps the sums of those before
/// relative to the largest score so far.
#[cube(launch)]
#[allow(clippy::too_many_arguments)]
fn mix<N: Size>(
    queries: &[Vector<f32, N>],
    keys: &[Vector<f32, N>],
    values: &[f32],
    mixed: &mut [f32],
    len: usize,
    capacity: usize,
    #[comptime] group: usize,
    #[comptime] dim: usize,
) {
    let (unit, head) = (UNIT_POS as usize, CUBE_POS);
    let lanes = comptime!(dim / LANES);
    let first = head / group * capacity;
    let mut weights = Shared::<[f32]>::new_slice(UNITS);
    let mut top = f32::MIN.runtime();
    let mut total = 0.0f32;
    let mut sum = 0.0f32;
    let mut from = 0usize.runtime();
    while from < len {
        let place = from + unit;
        let mut score = f32::MIN.runtime();
        if place < len {
            let mut products = Vector::<f32, N>::new(0.0f32);
            for i in 0..lanes {
                products += queries[head * lanes + i] * keys[(first + place) * lanes + i];
            }
            score = Vector::vector_sum(products);
        }
        let new_top = max(top, cube_max(score));
        let mut weight = 0.0f32;
        if place < len {
            weight = (score - new_top).exp();
        }
        weights[unit] = weight;
        let fade = (top - new_top).exp();
        total = total * fade + cube_sum(weight);
        sum *= fade;
        if unit < dim {
            let end = min(len - from, UNITS);
            for j in 0..end {
                sum += weights[j] * values[(first + from + j) * dim + unit];
            }
        }
        top = new_top;
        from += UNITS;
        sync_cube();
    }
    if unit < dim {
        mixed[head * dim + unit] = sum / total;
    }
}
