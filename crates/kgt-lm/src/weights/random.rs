//! Weights made up on the device, for measuring a model of which only the shape is at hand.

use burn::prelude::*;
use burn::tensor::{DType, Distribution};

use super::{Parameters, Placement};
use crate::LmError;

/// Any tensor that is asked for, initialized as HF does (`_init_weights`): matrices from a normal
/// distribution, the weights of norms 1, biases 0. Nothing passes through the host's memory but what
/// the device keeps there.
pub(crate) struct Random<'a> {
    placement: &'a Placement<'a>,
}

/// HF's `initializer_range`.
const STANDARD_DEVIATION: f64 = 0.02;
const SEED: u64 = 0;

impl<'a> Random<'a> {
    pub(crate) fn new(placement: &'a Placement<'a>) -> Self {
        placement.device.seed(SEED);
        Self { placement }
    }

    fn normal<const D: usize>(&self, shape: [usize; D], dtype: DType) -> Tensor<D> {
        let distribution = Distribution::Normal(0.0, STANDARD_DEVIATION);
        Tensor::random(shape, distribution, (self.placement.device, dtype))
    }
}

impl Parameters for Random<'_> {
    fn strip_prefix(&mut self, _: &str) {}

    async fn tensor<const D: usize>(
        &self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, LmError> {
        let device = self.placement.device;
        let tensor = match (D, name.ends_with(".bias")) {
            (1, true) => Tensor::zeros(shape, device),
            (1, false) => Tensor::ones(shape, device),
            _ => self.normal(shape, DType::F32),
        };
        Ok(self.placement.tensor(tensor))
    }

    async fn embedding(&self, _: &str, shape: [usize; 2]) -> Result<Tensor<2>, LmError> {
        self.placement.options.host.pause().await;
        Ok(self.placement.tensor(self.normal(shape, self.placement.embedding_dtype(DType::F32))))
    }

    async fn matrix(&self, _: &str, [d_in, d_out]: [usize; 2]) -> Result<Tensor<2>, LmError> {
        self.placement.options.host.pause().await;
        let dtype = self.placement.matrix_dtype(DType::F32);
        Ok(self.placement.matrix(match self.placement.outputs_first() {
            true => self.normal([d_out, d_in], dtype).transpose(),
            false => self.normal([d_in, d_out], dtype),
        }))
    }

    async fn transposed(
        &self,
        _: &[String],
        d_in: usize,
        d_out: &[usize],
    ) -> Result<Tensor<2>, LmError> {
        self.matrix("", [d_in, d_out.iter().sum()]).await
    }

    async fn joined(&self, _: &[String], sizes: &[usize]) -> Result<Tensor<1>, LmError> {
        let shape = [sizes.iter().sum::<usize>()];
        Ok(self.placement.tensor(Tensor::zeros(shape, self.placement.device)))
    }

    fn finish(&self, _: impl Fn(&str) -> bool) -> Result<(), LmError> {
        Ok(())
    }
}
