//! An affine map with the weight as `[in, out]`.

use burn::prelude::*;

use super::product;

#[derive(Debug, Clone)]
pub(crate) struct Linear {
    pub(crate) weight: Tensor<2>,       // [in, out]
    pub(crate) bias: Option<Tensor<1>>, // [out]
}

impl Linear {
    /// `[seq, in]` to `[seq, out]`.
    pub(crate) fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        let y = product(x, self.weight.clone());
        match &self.bias {
            Some(bias) => y + bias.clone().unsqueeze(),
            None => y,
        }
    }
}
