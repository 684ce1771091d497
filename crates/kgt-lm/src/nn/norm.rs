//! Layer norm and RMS norm over the last axis.

use burn::prelude::*;

#[derive(Debug, Clone)]
pub(crate) enum Norm {
    /// `x / sqrt(mean(x^2) + eps) * weight` (HF `LlamaRMSNorm`).
    Rms { weight: Tensor<1>, eps: f64 },
    /// `(x - mean(x)) / sqrt(var(x) + eps) * weight + bias`.
    Layer { weight: Tensor<1>, bias: Tensor<1>, eps: f64 },
}

impl Norm {
    /// `[seq, d_model]` to the same.
    pub(crate) fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        match self {
            Self::Rms { weight, eps } => {
                let scale = (x.clone() * x.clone()).mean_dim(1).add_scalar(*eps).sqrt().recip();
                x * scale * weight.clone().unsqueeze()
            }
            Self::Layer { weight, bias, eps } => {
                let x = x.clone() - x.mean_dim(1);
                let scale = (x.clone() * x.clone()).mean_dim(1).add_scalar(*eps).sqrt().recip();
                x * scale * weight.clone().unsqueeze() + bias.clone().unsqueeze()
            }
        }
    }
}
