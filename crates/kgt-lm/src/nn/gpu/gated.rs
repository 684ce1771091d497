//! What a gated feed-forward layer does between its two products.

use burn::tensor::Tensor;
use cubecl::prelude::*;

use super::{UNITS, cubes, float_buffer, output};

/// `silu(gate) * up` of gate and up side by side: `[seq, 2 d_ff]` to `[seq, d_ff]`.
pub(crate) fn gated(gate_up: &Tensor<2>) -> Option<Tensor<2>> {
    let [seq, double] = gate_up.dims();
    let buffer = float_buffer(gate_up)?;
    let (y, y_buffer) = output([seq, double / 2], &gate_up.device())?;
    gate::launch(
        &buffer.client.clone(),
        cubes(seq * double / 2),
        CubeDim::new_1d(UNITS as u32),
        buffer.into_buffer_arg(),
        y_buffer.into_buffer_arg(),
        double / 2,
    );
    Some(y)
}

/// One unit an element of the result.
#[cube(launch)]
fn gate(gate_up: &[f32], y: &mut [f32], #[comptime] width: usize) {
    let i = ABSOLUTE_POS;
    if i < y.len() {
        let at = i / width * (2 * width) + i % width;
        y[i] = weigh(gate_up[at], gate_up[at + width]);
    }
}

/// `silu(gate) * up`.
#[cube]
pub(super) fn weigh(gate: f32, up: f32) -> f32 {
    gate / (1.0f32 + (-gate).exp()) * up
}
