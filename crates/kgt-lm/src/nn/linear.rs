//! An affine map with the weight as `[in, out]`.

use burn::prelude::*;

use super::{Activation, Around, Norm, gpu, product};

#[derive(Debug, Clone)]
pub(crate) struct Linear {
    pub(crate) weight: Tensor<2>,       // [in, out]
    pub(crate) bias: Option<Tensor<1>>, // [out]
}

impl Linear {
    /// `[seq, in]` to `[seq, out]`.
    pub(crate) fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        match &self.bias {
            Some(bias) => self
                .by_kernel(&x, Around::default())
                .unwrap_or_else(|| product(x, self.weight.clone()) + bias.clone().unsqueeze()),
            None => product(x, self.weight.clone()),
        }
    }

    /// The same of normed states, and what an activation makes of it.
    pub(crate) fn of_normed(
        &self,
        x: Tensor<2>,
        norm: &Norm,
        activation: Option<Activation>,
    ) -> Tensor<2> {
        let rms = norm.root_mean_square();
        if rms.is_some()
            && let Some(y) = self.by_kernel(&x, Around { norm: rms, activation, residual: None })
        {
            return y;
        }
        let x = norm.forward(x);
        match activation {
            Some(apply) => self
                .by_kernel(&x, Around { activation, ..Around::default() })
                .unwrap_or_else(|| apply.forward(self.forward(x))),
            None => self.forward(x),
        }
    }

    /// The same added to a residual stream, `[seq, out]`.
    pub(crate) fn onto(&self, residual: Tensor<2>, x: Tensor<2>) -> Tensor<2> {
        self.by_kernel(&x, Around { residual: Some(&residual), ..Around::default() })
            .unwrap_or_else(|| residual + self.forward(x))
    }

    /// By one kernel with all that is around the product, if there is one for these tensors.
    fn by_kernel(&self, x: &Tensor<2>, around: Around<'_>) -> Option<Tensor<2>> {
        gpu::vector_product(x, &self.weight, self.bias.as_ref(), around)
    }
}
