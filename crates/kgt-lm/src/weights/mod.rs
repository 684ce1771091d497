//! Where a model's tensors come from, and how they are put on the device.

mod checkpoint;
mod element;
mod header;
mod placement;
mod random;

use burn::prelude::*;

pub(crate) use self::checkpoint::Checkpoint;
pub(crate) use self::placement::Placement;
pub(crate) use self::random::Random;
use crate::LmError;

/// What a model's weights take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Footprint {
    /// All tensors, in bytes.
    pub total: u64,
    /// The largest tensor, in bytes.
    pub largest: u64,
}

/// A source of tensors by their Hugging Face names.
pub(crate) trait Parameters {
    /// The tensors whose names start with `prefix` get the rest of their names. GPT-2's checkpoints
    /// come with and without `transformer.`
    fn strip_prefix(&mut self, prefix: &str);

    /// A tensor that is not multiplied by, in float32.
    async fn tensor<const D: usize>(
        &self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, LmError>;

    /// A matrix of which rows are taken, `[vocab, d_model]`, and which may be the output matrix too.
    async fn embedding(&self, name: &str, shape: [usize; 2]) -> Result<Tensor<2>, LmError>;

    /// A matrix to multiply by, `[in, out]`, in the form that the device and the options ask for.
    async fn matrix(&self, name: &str, shape: [usize; 2]) -> Result<Tensor<2>, LmError>;

    /// The matrices of `nn.Linear` layers `[out, in]` side by side as one `[in, sum of out]`: one
    /// product where there would be several.
    async fn transposed(
        &self,
        names: &[String],
        d_in: usize,
        d_out: &[usize],
    ) -> Result<Tensor<2>, LmError>;

    /// Vectors one after the other, for the biases of joined layers.
    async fn joined(&self, names: &[String], sizes: &[usize]) -> Result<Tensor<1>, LmError>;

    /// Refuses a source of which a tensor was missing or, unless `ignored`, not used.
    fn finish(&self, ignored: impl Fn(&str) -> bool) -> Result<(), LmError>;
}
