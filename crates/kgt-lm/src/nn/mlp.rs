//! The feed-forward half of a block.

use burn::prelude::*;

use super::{Linear, cpu, gpu};

#[derive(Debug, Clone)]
pub(crate) enum Mlp {
    /// `down(silu(gate(x)) * up(x))`, gate and up in one matrix (HF `LlamaMLP`).
    Gated { gate_up: Linear, down: Linear },
    /// `down(gelu(up(x)))` with the tanh approximation (HF `GPT2MLP`, `gelu_new`).
    Gelu { up: Linear, down: Linear },
}

impl Mlp {
    /// `[seq, d_model]` to the same.
    pub(crate) fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.down().forward(self.inner(x))
    }

    /// What the down projection is applied to: `[seq, d_model]` to `[seq, d_ff]`.
    pub(crate) fn inner(&self, x: Tensor<2>) -> Tensor<2> {
        match self {
            Self::Gated { gate_up, .. } => {
                let gate_up = gate_up.forward(x);
                let by_kernel = cpu::gated(&gate_up).or_else(|| gpu::gated(&gate_up));
                by_kernel.unwrap_or_else(|| gated(gate_up))
            }
            Self::Gelu { up, .. } => {
                let x = up.forward(x);
                cpu::gelu_tanh(&x).unwrap_or_else(|| gelu_tanh(x))
            }
        }
    }

    /// The projection back to the residual stream, `[d_ff, d_model]`.
    pub(crate) fn down(&self) -> &Linear {
        let (Self::Gated { down, .. } | Self::Gelu { down, .. }) = self;
        down
    }
}

/// `silu(gate) * up` of gate and up side by side: `[seq, 2 d_ff]` to `[seq, d_ff]`.
fn gated(gate_up: Tensor<2>) -> Tensor<2> {
    let [seq, width] = gate_up.dims();
    let gate = gate_up.clone().slice([0..seq, 0..width / 2]);
    silu(gate) * gate_up.slice([0..seq, width / 2..width])
}

/// `x sigmoid(x)`, without the branch that the CPU backend takes in its sigmoid.
fn silu(x: Tensor<2>) -> Tensor<2> {
    let exp = x.clone().neg().exp();
    x / exp.add_scalar(1.0)
}

/// `0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))`, written with the equal `x / (1 + exp(-2u))`,
/// which the CPU backend computes many times faster than a tanh.
fn gelu_tanh(x: Tensor<2>) -> Tensor<2> {
    const MINUS_TWO_SQRT_2_OVER_PI: f64 = -1.595_769_121_605_730_8;
    let square = (x.clone() * x.clone()).mul_scalar(0.044715 * MINUS_TWO_SQRT_2_OVER_PI);
    let minus_2u = square.add_scalar(MINUS_TWO_SQRT_2_OVER_PI) * x.clone();
    x / minus_2u.exp().add_scalar(1.0)
}
