//! The second moment of a layer's keys over text, and its inverse.
//!
//! ROME's `C = E[k k^T]` (Meng et al. 2022, eq. 2): how keys are distributed in ordinary text, so that
//! an update leaves them alone as far as it can.

use burn::prelude::*;
use safetensors::{Dtype, SafeTensors, tensor::TensorView};

use super::cholesky::Cholesky;
use super::stem::Stem;
use crate::nn::Row;
use crate::score::read;
use crate::{LmError, Model};

const FILE: &str = "the key statistics";
const TENSOR: &str = "moment";
/// Passes summed in float32 on the device before they are added up in float64.
const PASSES_PER_SUM: usize = 64;
/// Longest pass in tokens.
const MAX_PASS_TOKENS: usize = 512;

/// The mean of `k k^T` over the tokens of a text, for one layer of one model.
#[derive(Debug, Clone, PartialEq)]
pub struct Covariance {
    /// The layer whose keys these are.
    pub layer: usize,
    /// How many tokens the mean is over.
    pub n_tokens: u64,
    /// [`Model::weights_digest`] of the model that was read.
    pub model: String,
    /// Width of a key, `d_ff`.
    pub(super) width: usize,
    /// `[width, width]`, symmetric.
    pub(super) moment: Vec<f32>,
}

/// Sums up the keys of texts as they come.
pub struct Collector {
    layer: usize,
    width: usize,
    n_tokens: u64,
    sum: Vec<f64>,
    /// On the device, of so many passes.
    partial: Option<Tensor<2>>,
    n_partial: usize,
}

/// The inverse of a [`Covariance`], factored.
pub struct Precision {
    layer: usize,
    n_tokens: u64,
    factor: Cholesky,
}

impl Collector {
    /// Starts with no text.
    ///
    /// # Errors
    /// [`LmError::NoSuchLayer`].
    pub fn new(model: &Model, layer: usize) -> Result<Self, LmError> {
        let [width, _] = model.down(layer)?.weight.dims();
        Ok(Self {
            layer,
            width,
            n_tokens: 0,
            sum: vec![0.0; width * width],
            partial: None,
            n_partial: 0,
        })
    }

    /// Tokens read so far.
    #[must_use]
    pub fn n_tokens(&self) -> u64 {
        self.n_tokens
    }

    /// Adds the keys of one text, as it is and without a chat template. A text longer than the model
    /// reads is cut into pieces.
    ///
    /// # Errors
    /// [`LmError::Tokenizer`], [`LmError::Device`].
    pub async fn add(&mut self, model: &Model, text: &str) -> Result<(), LmError> {
        let tokens = model.tokenizer.encode(text, true)?;
        for piece in tokens.chunks(model.decoder.config.max_positions.min(MAX_PASS_TOKENS)) {
            let keys = Stem::new(&model.decoder, &Row::text(piece, 0), self.layer).keys;
            let product = keys.clone().transpose().matmul(keys); // [width, width]
            self.partial = Some(match self.partial.take() {
                Some(partial) => partial + product,
                None => product,
            });
            self.n_tokens += piece.len() as u64;
            self.n_partial += 1;
            if self.n_partial == PASSES_PER_SUM {
                self.flush().await?;
            }
        }
        Ok(())
    }

    /// The mean over all that was added; `model` is the digest of the model that was read.
    ///
    /// # Errors
    /// [`LmError::Device`].
    pub async fn finish(mut self, model: String) -> Result<Covariance, LmError> {
        self.flush().await?;
        let n = self.n_tokens.max(1) as f64;
        let moment = self.sum.iter().map(|sum| (sum / n) as f32).collect();
        let Self { layer, width, n_tokens, .. } = self;
        Ok(Covariance { layer, n_tokens, model, width, moment })
    }

    async fn flush(&mut self) -> Result<(), LmError> {
        self.n_partial = 0;
        if let Some(partial) = self.partial.take() {
            let [partial] = read([partial.flatten(0, 1)]).await?;
            self.sum.iter_mut().zip(partial).for_each(|(sum, x)| *sum += f64::from(x));
        }
        Ok(())
    }
}

impl Covariance {
    /// As a safetensors file that names layer, model and number of tokens.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let bytes: Vec<u8> = self.moment.iter().flat_map(|x| x.to_le_bytes()).collect();
        let shape = vec![self.width, self.width];
        let view = TensorView::new(Dtype::F32, shape, &bytes)
            .expect("invariant: the moment is a square of its width");
        let about = [
            ("layer".to_owned(), self.layer.to_string()),
            ("model".to_owned(), self.model.clone()),
            ("tokens".to_owned(), self.n_tokens.to_string()),
        ];
        safetensors::serialize([(TENSOR, view)], Some(about.into()))
            .expect("invariant: one tensor of a known type can be serialized")
    }

    /// Reads a file that [`Covariance::to_bytes`] made for layer `layer` of the model with the digest
    /// `model`.
    ///
    /// # Errors
    /// [`LmError::File`] if it is no such file, [`LmError::OtherModel`] if it is of another model or
    /// layer.
    pub fn from_bytes(bytes: &[u8], model: &str, layer: usize) -> Result<Self, LmError> {
        let (_, header) = SafeTensors::read_metadata(bytes).map_err(|e| LmError::file(FILE, e))?;
        let about = header.metadata().clone().unwrap_or_default();
        let entry = |name: &str| {
            about.get(name).ok_or_else(|| LmError::file(FILE, format!("no {name} in its header")))
        };
        let number = |name: &str| entry(name)?.parse::<u64>().map_err(|e| LmError::file(FILE, e));
        if entry("model")? != model || number("layer")? != layer as u64 {
            return Err(LmError::OtherModel { what: FILE });
        }
        let file = SafeTensors::deserialize(bytes).map_err(|e| LmError::file(FILE, e))?;
        let view = file.tensor(TENSOR).map_err(|e| LmError::file(FILE, e))?;
        let &[width, columns] = view.shape() else {
            return Err(LmError::file(FILE, "the moment is no matrix"));
        };
        if width != columns || view.dtype() != Dtype::F32 {
            return Err(LmError::file(FILE, "the moment is no square of float32"));
        }
        let quads = view.data().chunks_exact(4);
        let moment = quads.map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
        Ok(Self { layer, n_tokens: number("tokens")?, model: model.to_owned(), width, moment })
    }

    /// The inverse, in float64.
    ///
    /// # Errors
    /// [`LmError::SingularCovariance`] if the text was too short for the keys' width.
    pub fn precision(&self) -> Result<Precision, LmError> {
        let moment = self.moment.iter().map(|&x| f64::from(x)).collect();
        let singular =
            || LmError::SingularCovariance { n_tokens: self.n_tokens, width: self.width };
        let factor = Cholesky::new(moment, self.width).ok_or_else(singular)?;
        Ok(Precision { layer: self.layer, n_tokens: self.n_tokens, factor })
    }
}

impl Precision {
    /// How many tokens of text the statistics are over.
    #[must_use]
    pub fn n_tokens(&self) -> u64 {
        self.n_tokens
    }

    /// `C^-1 key`, for a key of the same layer.
    pub(super) fn times(&self, key: &[f32], layer: usize) -> Result<Vec<f64>, LmError> {
        if layer != self.layer || key.len() != self.factor.size() {
            return Err(LmError::OtherModel { what: FILE });
        }
        Ok(self.factor.solve(key.iter().map(|&x| f64::from(x)).collect()))
    }
}
