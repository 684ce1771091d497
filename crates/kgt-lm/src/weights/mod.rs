//! Weights from safetensors files, one tensor at a time, with a strict account of what was used.

mod element;
mod header;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use burn::prelude::*;

use self::element::Element;
use self::header::Entry;
use crate::{LmError, LoadOptions, ModelFiles, WeightFile};

/// Bytes that are read at once. A multiple of every element's size.
const PIECE_BYTES: usize = 8 << 20;

/// The tensors of all shards by name, and which of them the model took.
pub(crate) struct Weights<'a, F> {
    files: &'a [F],
    tensors: BTreeMap<String, Entry>,
    used: RefCell<BTreeSet<String>>,
    missing: RefCell<Vec<String>>,
    n_bytes: Cell<u64>,
    device: &'a Device,
    options: &'a LoadOptions,
}

/// What a model's weights take in float32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Footprint {
    /// All tensors, in bytes.
    pub total: u64,
    /// The largest tensor, in bytes.
    pub largest: u64,
}

impl<F: WeightFile> ModelFiles<F> {
    /// What the weights will take in float32, from the headers of their files alone.
    ///
    /// # Errors
    /// [`LmError::File`].
    pub async fn footprint(&self) -> Result<Footprint, LmError> {
        let entries = header::entries(&self.weights).await?;
        let bytes = |entry: &Entry| 4 * entry.shape.iter().map(|&n| n as u64).product::<u64>();
        Ok(Footprint {
            total: entries.values().map(bytes).sum(),
            largest: entries.values().map(bytes).max().unwrap_or_default(),
        })
    }
}

impl<'a, F: WeightFile> Weights<'a, F> {
    pub(crate) async fn open(
        files: &'a [F],
        device: &'a Device,
        options: &'a LoadOptions,
    ) -> Result<Self, LmError> {
        Ok(Self {
            files,
            tensors: header::entries(files).await?,
            used: RefCell::default(),
            missing: RefCell::default(),
            n_bytes: Cell::new(0),
            device,
            options,
        })
    }

    /// The tensors whose names start with `prefix`, under the rest of their names; all of them if
    /// none does. GPT-2's checkpoints come with and without `transformer.`
    pub(crate) fn strip_prefix(&mut self, prefix: &str) {
        let strip = |name: String| name.strip_prefix(prefix).map(str::to_owned).unwrap_or(name);
        let tensors = std::mem::take(&mut self.tensors);
        self.tensors = tensors.into_iter().map(|(name, entry)| (strip(name), entry)).collect();
    }

    /// The number of elements in all tensors.
    pub(crate) fn n_parameters(&self) -> usize {
        self.tensors.values().map(|entry| entry.shape.iter().product::<usize>()).sum()
    }

    /// A tensor as float32. A missing one is noted and stands in as zeros until
    /// [`Weights::finish`] reports it.
    pub(crate) async fn tensor<const D: usize>(
        &self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, LmError> {
        let values = self.values(name, &shape).await?;
        let values = values.unwrap_or_else(|| vec![0.0; shape.iter().product()]);
        Ok(self.put(values, shape))
    }

    /// A matrix to multiply by, `[in, out]`, in the form that the options ask for.
    pub(crate) async fn matrix(&self, name: &str, shape: [usize; 2]) -> Result<Tensor<2>, LmError> {
        let values = self.values(name, &shape).await?;
        Ok(self.put_matrix(values.unwrap_or_else(|| vec![0.0; shape[0] * shape[1]]), shape))
    }

    /// The matrices of `nn.Linear` layers `[out, in]` side by side as one `[in, sum of out]`: the
    /// layout that multiplies fastest, and one product where there would be several.
    pub(crate) async fn transposed(
        &self,
        names: &[String],
        d_in: usize,
        d_out: &[usize],
    ) -> Result<Tensor<2>, LmError> {
        let width: usize = d_out.iter().sum();
        let mut joined = vec![0.0f32; d_in * width];
        let mut start = 0;
        for (name, &out) in names.iter().zip(d_out) {
            if let Some(values) = self.values(name, &[out, d_in]).await? {
                for (column, row) in values.chunks_exact(d_in).enumerate() {
                    for (i, &value) in row.iter().enumerate() {
                        joined[i * width + start + column] = value;
                    }
                }
            }
            start += out;
        }
        Ok(self.put_matrix(joined, [d_in, width]))
    }

    /// Vectors one after the other, for the biases of joined layers.
    pub(crate) async fn joined(
        &self,
        names: &[String],
        sizes: &[usize],
    ) -> Result<Tensor<1>, LmError> {
        let mut joined = Vec::new();
        for (name, &size) in names.iter().zip(sizes) {
            let values = self.values(name, &[size]).await?;
            joined.extend(values.unwrap_or_else(|| vec![0.0; size]));
        }
        let n = joined.len();
        Ok(self.put(joined, [n]))
    }

    /// The bytes that the tensors made so far take on the device.
    pub(crate) fn n_bytes(&self) -> u64 {
        self.n_bytes.get()
    }

    fn put_matrix(&self, values: Vec<f32>, shape: [usize; 2]) -> Tensor<2> {
        let matrix = Tensor::from_data(TensorData::new(values, shape), self.device);
        let (matrix, bytes) = self.options.quantization.apply(matrix);
        self.n_bytes.update(|n_bytes| n_bytes + bytes);
        matrix
    }

    fn put<const D: usize>(&self, values: Vec<f32>, shape: [usize; D]) -> Tensor<D> {
        self.n_bytes.update(|n_bytes| n_bytes + 4 * values.len() as u64);
        Tensor::from_data(TensorData::new(values, shape), self.device)
    }

    async fn values(&self, name: &str, shape: &[usize]) -> Result<Option<Vec<f32>>, LmError> {
        let Some(entry) = self.tensors.get(name) else {
            self.missing.borrow_mut().push(name.to_owned());
            return Ok(None);
        };
        self.used.borrow_mut().insert(name.to_owned());
        if entry.shape != shape {
            return Err(LmError::Shape {
                name: name.to_owned(),
                found: entry.shape.clone(),
                expected: shape.to_vec(),
            });
        }
        self.read(entry).await.map(Some)
    }

    /// The elements of a tensor, piece by piece.
    async fn read(&self, entry: &Entry) -> Result<Vec<f32>, LmError> {
        let element = Element::new(entry.dtype)?;
        let mut values = Vec::with_capacity(entry.shape.iter().product());
        for start in (0..entry.length).step_by(PIECE_BYTES) {
            let length = PIECE_BYTES.min(entry.length - start);
            let bytes = self.files[entry.file].read(entry.start + start as u64, length).await?;
            element.decode(&bytes, &mut values);
            self.options.host.pause().await;
        }
        Ok(values)
    }

    /// Refuses weights of which a tensor was missing or, unless `ignored`, not used.
    pub(crate) fn finish(&self, ignored: impl Fn(&str) -> bool) -> Result<(), LmError> {
        let used = self.used.borrow();
        let unused = self.tensors.keys().filter(|name| !used.contains(*name) && !ignored(name));
        let (missing, unused) = (self.missing.take(), unused.cloned().collect::<Vec<_>>());
        if missing.is_empty() && unused.is_empty() {
            return Ok(());
        }
        Err(LmError::Weights { missing, unused })
    }
}
