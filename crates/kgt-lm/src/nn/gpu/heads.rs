//! From the common projection to heads: queries, and keys and values behind the cached ones.

use burn::tensor::Tensor;
use cubecl::prelude::*;

use super::super::Heads;
use super::{UNITS, cubes, float_buffer, output};

/// Splits `[seq, (queries + 2 keys) * dim]`, rotates queries and keys by cosines and sines
/// `[1, seq, dim]`, if any, and divides queries by the root of `dim`. Keys and values are written into
/// `keys` and `values`, `[keys, capacity, dim]`, from the place `past` on. Returns the queries,
/// `[queries, seq, dim]`.
pub(crate) fn split(
    qkv: &Tensor<2>,
    rotation: Option<&(Tensor<3>, Tensor<3>)>,
    keys: &Tensor<3>,
    values: &Tensor<3>,
    past: usize,
    heads: Heads,
) -> Option<Tensor<3>> {
    let [seq, width] = qkv.dims();
    let [_, capacity, _] = keys.dims();
    let buffer = float_buffer(qkv)?;
    let (cos, sin) = match rotation {
        Some((cos, sin)) => (float_buffer(cos)?, float_buffer(sin)?),
        None => (buffer.clone(), buffer.clone()),
    };
    let (keys, values) = (float_buffer(keys)?, float_buffer(values)?);
    let (queries, query_buffer) = output([heads.queries, seq, heads.dim], &qkv.device())?;
    place::launch(
        &buffer.client.clone(),
        cubes(seq * width),
        CubeDim::new_1d(UNITS as u32),
        buffer.into_buffer_arg(),
        cos.into_buffer_arg(),
        sin.into_buffer_arg(),
        query_buffer.into_buffer_arg(),
        keys.into_buffer_arg(),
        values.into_buffer_arg(),
        seq,
        past,
        capacity,
        1.0 / (heads.dim as f32).sqrt(),
        heads,
        rotation.is_some(),
    );
    Some(queries)
}

/// One unit an element of the projection. Rotates as HF does: the second half of a head's channels pairs
/// with the first.
#[cube(launch)]
#[allow(clippy::too_many_arguments)]
fn place(
    qkv: &[f32],
    cos: &[f32],
    sin: &[f32],
    queries: &mut [f32],
    keys: &mut [f32],
    values: &mut [f32],
    seq: usize,
    past: usize,
    capacity: usize,
    scale: f32,
    #[comptime] heads: Heads,
    #[comptime] rotates: bool,
) {
    let (dim, turned) = comptime!((heads.dim, heads.queries + heads.keys));
    let width = comptime!((heads.queries + 2 * heads.keys) * heads.dim);
    let i = ABSOLUTE_POS;
    if i < seq * width {
        let (token, column) = (i / width, i % width);
        let (head, channel) = (column / dim, column % dim);
        let mut value = qkv[i];
        #[allow(clippy::collapsible_if, reason = "the outer one is decided before the kernel runs")]
        if comptime!(rotates) {
            if head < turned {
                let half = comptime!(dim / 2);
                let first = channel < half;
                let other = qkv[select(first, i + half, i - half)];
                let other = select(first, -other, other);
                let angle = token * dim + channel;
                value = value * cos[angle] + other * sin[angle];
            }
        }
        let queries_end = comptime!(heads.queries);
        if head < queries_end {
            queries[(head * seq + token) * dim + channel] = value * scale;
        } else if head < turned {
            keys[((head - queries_end) * capacity + past + token) * dim + channel] = value;
        } else {
            values[((head - turned) * capacity + past + token) * dim + channel] = value;
        }
    }
}
