//! Weights from safetensors files, one tensor at a time, with a strict account of what was used.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use burn::prelude::*;
use half::slice::HalfFloatSliceExt;
use half::{bf16, f16};
use safetensors::{Dtype, SafeTensors, tensor::TensorView};

use crate::LmError;

/// The tensors of all shards by name, and which of them the model took.
pub(crate) struct Weights<'a> {
    tensors: BTreeMap<String, TensorView<'a>>,
    used: RefCell<BTreeSet<String>>,
    missing: RefCell<Vec<String>>,
    device: Device,
}

impl<'a> Weights<'a> {
    pub(crate) fn open<B: AsRef<[u8]>>(shards: &'a [B], device: &Device) -> Result<Self, LmError> {
        let mut tensors = BTreeMap::new();
        for shard in shards {
            let file = SafeTensors::deserialize(shard.as_ref())
                .map_err(|e| LmError::file("model.safetensors", e))?;
            tensors.extend(file.tensors());
        }
        let (used, missing) = (RefCell::default(), RefCell::default());
        Ok(Self { tensors, used, missing, device: device.clone() })
    }

    /// The tensors whose names start with `prefix`, under the rest of their names; all of them if
    /// none does. GPT-2's checkpoints come with and without `transformer.`
    pub(crate) fn strip_prefix(mut self, prefix: &str) -> Self {
        let strip = |name: String| name.strip_prefix(prefix).map(str::to_owned).unwrap_or(name);
        self.tensors = self.tensors.into_iter().map(|(name, view)| (strip(name), view)).collect();
        self
    }

    /// The number of elements in all tensors.
    pub(crate) fn n_parameters(&self) -> usize {
        self.tensors.values().map(|view| view.shape().iter().product::<usize>()).sum()
    }

    /// A tensor as float32. A missing one is noted and stands in as zeros until
    /// [`Weights::finish`] reports it.
    pub(crate) fn tensor<const D: usize>(
        &self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, LmError> {
        match self.values(name, &shape)? {
            Some(values) => Ok(Tensor::from_data(TensorData::new(values, shape), &self.device)),
            None => Ok(Tensor::zeros(shape, &self.device)),
        }
    }

    /// The matrices of `nn.Linear` layers `[out, in]` side by side as one `[in, sum of out]`: the
    /// layout that multiplies fastest, and one product where there would be several.
    pub(crate) fn transposed(
        &self,
        names: &[String],
        d_in: usize,
        d_out: &[usize],
    ) -> Result<Tensor<2>, LmError> {
        let width: usize = d_out.iter().sum();
        let mut joined = vec![0.0f32; d_in * width];
        let mut start = 0;
        for (name, &out) in names.iter().zip(d_out) {
            if let Some(values) = self.values(name, &[out, d_in])? {
                for (column, row) in values.chunks_exact(d_in).enumerate() {
                    for (i, &value) in row.iter().enumerate() {
                        joined[i * width + start + column] = value;
                    }
                }
            }
            start += out;
        }
        Ok(Tensor::from_data(TensorData::new(joined, [d_in, width]), &self.device))
    }

    /// Vectors one after the other, for the biases of joined layers.
    pub(crate) fn joined(&self, names: &[String], sizes: &[usize]) -> Result<Tensor<1>, LmError> {
        let mut joined = Vec::new();
        for (name, &size) in names.iter().zip(sizes) {
            joined.extend(self.values(name, &[size])?.unwrap_or_else(|| vec![0.0; size]));
        }
        let n = joined.len();
        Ok(Tensor::from_data(TensorData::new(joined, [n]), &self.device))
    }

    fn values(&self, name: &str, shape: &[usize]) -> Result<Option<Vec<f32>>, LmError> {
        let Some(view) = self.tensors.get(name) else {
            self.missing.borrow_mut().push(name.to_owned());
            return Ok(None);
        };
        self.used.borrow_mut().insert(name.to_owned());
        if view.shape() != shape {
            return Err(LmError::Shape {
                name: name.to_owned(),
                found: view.shape().to_vec(),
                expected: shape.to_vec(),
            });
        }
        to_f32(view).map(Some)
    }

    /// Refuses weights of which a tensor was missing or, unless `ignored`, not used.
    pub(crate) fn finish(self, ignored: impl Fn(&str) -> bool) -> Result<(), LmError> {
        let used = self.used.into_inner();
        let unused = self.tensors.into_keys().filter(|name| !used.contains(name) && !ignored(name));
        let (missing, unused) = (self.missing.into_inner(), unused.collect::<Vec<_>>());
        if missing.is_empty() && unused.is_empty() {
            return Ok(());
        }
        Err(LmError::Weights { missing, unused })
    }
}

/// The elements of a tensor in float32, from float32, float16 or bfloat16 (little endian).
fn to_f32(view: &TensorView<'_>) -> Result<Vec<f32>, LmError> {
    let bytes = view.data();
    let halves = || bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]]));
    match view.dtype() {
        Dtype::F32 => {
            let quads = bytes.chunks_exact(4);
            Ok(quads.map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect())
        }
        Dtype::F16 => Ok(halves().map(f16::from_bits).collect::<Vec<_>>().to_f32_vec()),
        Dtype::BF16 => Ok(halves().map(bf16::from_bits).collect::<Vec<_>>().to_f32_vec()),
        other => Err(LmError::Unsupported {
            what: "weights' element type",
            found: format!("{other:?}"),
            supported: "F32, F16, BF16",
        }),
    }
}
