//! Digests of weights, by which runs prove that they used and left the same model.

use burn::prelude::*;
use burn::tensor::DType;
use sha2::{Digest, Sha256};

use crate::decoder::{Block, Decoder};
use crate::nn::{Linear, Norm};
use crate::score::read;
use crate::{LmError, Model};

/// The digest of one tensor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightDigest {
    /// Where it is, for instance `blocks.3.mlp.down.weight`.
    pub name: String,
    /// SHA-256 of its elements as little-endian float32, row by row.
    pub sha256: [u8; 32],
}

impl Model {
    /// The digest of each tensor, in the order in which a pass uses them.
    ///
    /// # Errors
    /// [`LmError::Unsupported`] if the weights are quantized, [`LmError::Device`].
    pub async fn weight_digests(&self) -> Result<Vec<WeightDigest>, LmError> {
        self.full_precision()?;
        let mut digests = Vec::new();
        for (name, tensor) in self.decoder.tensors() {
            let [values] = read([tensor.cast(DType::F32)]).await?;
            let mut hash = Sha256::new();
            values.iter().for_each(|value| hash.update(value.to_le_bytes()));
            digests.push(WeightDigest { name, sha256: hash.finalize().into() });
        }
        Ok(digests)
    }

    /// One digest of all weights, in hexadecimal: SHA-256 over the names and digests of
    /// [`Model::weight_digests`].
    ///
    /// # Errors
    /// As [`Model::weight_digests`].
    pub async fn weights_digest(&self) -> Result<String, LmError> {
        let mut hash = Sha256::new();
        for digest in self.weight_digests().await? {
            hash.update(digest.name.as_bytes());
            hash.update(digest.sha256);
        }
        Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Decoder {
    /// Every tensor, flat, under a name of its own.
    fn tensors(&self) -> Vec<(String, Tensor<1>)> {
        let mut all = vec![("embedding".to_owned(), self.embedding.clone().flatten(0, 1))];
        if let Some(positions) = &self.positions {
            all.push(("positions".to_owned(), positions.clone().flatten(0, 1)));
        }
        for (i, block) in self.blocks.iter().enumerate() {
            all.extend(block.tensors(&format!("blocks.{i}")));
        }
        all.extend(norm(&self.norm, "norm"));
        all.extend(self.head.iter().flat_map(|head| linear(head, "head")));
        all
    }
}

impl Block {
    fn tensors(&self, path: &str) -> Vec<(String, Tensor<1>)> {
        use crate::nn::Mlp;
        let (Mlp::Gated { gate_up: up, .. } | Mlp::Gelu { up, .. }) = &self.mlp;
        [
            norm(&self.attention_norm, &format!("{path}.attention_norm")),
            linear(&self.attention.qkv, &format!("{path}.attention.qkv")),
            linear(&self.attention.out, &format!("{path}.attention.out")),
            norm(&self.mlp_norm, &format!("{path}.mlp_norm")),
            linear(up, &format!("{path}.mlp.up")),
            linear(self.mlp.down(), &format!("{path}.mlp.down")),
        ]
        .concat()
    }
}

fn linear(linear: &Linear, path: &str) -> Vec<(String, Tensor<1>)> {
    named(path, linear.weight.clone().flatten(0, 1), linear.bias.as_ref())
}

fn norm(norm: &Norm, path: &str) -> Vec<(String, Tensor<1>)> {
    named(path, norm.weight.clone(), norm.bias.as_ref())
}

fn named(path: &str, weight: Tensor<1>, bias: Option<&Tensor<1>>) -> Vec<(String, Tensor<1>)> {
    let bias = bias.map(|bias| (format!("{path}.bias"), bias.clone()));
    std::iter::once((format!("{path}.weight"), weight)).chain(bias).collect()
}
