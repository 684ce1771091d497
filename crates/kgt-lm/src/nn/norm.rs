//! RMS norm and layer norm over the last axis.

use burn::prelude::*;
use burn::tensor::module::layer_norm;

use super::gpu;

/// `x / sqrt(mean(x^2) + eps) * weight` (HF `LlamaRMSNorm`); a layer norm takes the mean off `x`
/// first and adds a bias last.
#[derive(Debug, Clone)]
pub(crate) struct Norm {
    pub(crate) weight: Tensor<1>,
    /// The bias of a layer norm.
    pub(crate) bias: Option<Tensor<1>>,
    eps: f64,
}

impl Norm {
    pub(crate) fn rms(weight: Tensor<1>, eps: f64) -> Self {
        Self { weight, bias: None, eps }
    }

    pub(crate) fn layer(weight: Tensor<1>, bias: Tensor<1>, eps: f64) -> Self {
        Self { weight, bias: Some(bias), eps }
    }

    /// `[seq, d_model]` to the same.
    pub(crate) fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        if let Some(y) = gpu::norm(&x, &self.weight, self.bias.as_ref(), self.eps) {
            return y;
        }
        match &self.bias {
            Some(bias) => layer_norm(x, self.weight.clone(), Some(bias.clone()), self.eps),
            None => self.rms_norm(x),
        }
    }

    /// Weight and epsilon, if it is an RMS norm.
    pub(crate) fn root_mean_square(&self) -> Option<(&Tensor<1>, f64)> {
        self.bias.is_none().then_some((&self.weight, self.eps))
    }

    fn rms_norm(&self, x: Tensor<2>) -> Tensor<2> {
        let scale = (x.clone() * x.clone()).mean_dim(1).add_scalar(self.eps).sqrt().recip();
        x * scale * self.weight.clone().unsqueeze()
    }
}
