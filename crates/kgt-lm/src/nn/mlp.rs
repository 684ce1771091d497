//! The feed-forward half of a block.

use burn::prelude::*;

use super::{Linear, Norm, cpu, gpu};

#[derive(Debug, Clone)]
pub(crate) enum Mlp {
    /// `down(silu(gate(x)) * up(x))`, gate and up in one matrix (HF `LlamaMLP`).
    Gated { gate_up: Linear, down: Linear },
    /// `down(gelu(up(x)))` with the tanh approximation (HF `GPT2MLP`, `gelu_new`).
    Gelu { up: Linear, down: Linear },
}

impl Mlp {
    /// The residual stream `[seq, d_model]` after it, with a norm before it.
    pub(crate) fn forward(&self, x: Tensor<2>, norm: &Norm) -> Tensor<2> {
        let inner = self.inner(x.clone(), norm);
        self.down().onto(x, inner)
    }

    /// What the down projection is applied to: `[seq, d_model]` to `[seq, d_ff]`.
    pub(crate) fn inner(&self, x: Tensor<2>, norm: &Norm) -> Tensor<2> {
        let (up, activation) = match self {
            Self::Gated { gate_up, .. } => (gate_up, Activation::Gate),
            Self::Gelu { up, .. } => (up, Activation::GeluTanh),
        };
        up.of_normed(x, norm, Some(activation))
    }

    /// The projection back to the residual stream, `[d_ff, d_model]`.
    pub(crate) fn down(&self) -> &Linear {
        let (Self::Gated { down, .. } | Self::Gelu { down, .. }) = self;
        down
    }
}

/// Of the tanh approximation of GELU.
pub(super) const MINUS_TWO_SQRT_2_OVER_PI: f64 = -1.595_769_121_605_730_8;

/// What a feed-forward layer does between its two products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Activation {
    /// `silu(gate) * up` of gate and up side by side, `[seq, 2 d_ff]` to `[seq, d_ff]`.
    Gate,
    /// GELU by its tanh approximation, `[seq, d_ff]` to the same.
    GeluTanh,
}

impl Activation {
    pub(crate) fn forward(self, x: Tensor<2>) -> Tensor<2> {
        match self {
            Self::Gate => cpu::gated(&x).or_else(|| gpu::gated(&x)).unwrap_or_else(|| gated(x)),
            Self::GeluTanh => cpu::gelu_tanh(&x).unwrap_or_else(|| gelu_tanh(x)),
        }
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
    let square = (x.clone() * x.clone()).mul_scalar(0.044715 * MINUS_TWO_SQRT_2_OVER_PI);
    let minus_2u = square.add_scalar(MINUS_TWO_SQRT_2_OVER_PI) * x.clone();
    x / minus_2u.exp().add_scalar(1.0)
}
