//! Weights from safetensors files, one tensor at a time, with a strict account of what was used.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use burn::prelude::*;
use burn::tensor::DType;

use super::element::Element;
use super::header::{self, Entry};
use super::{Parameters, Placement};
use crate::{LmError, WeightFile};

/// Bytes that are read at once. A multiple of every element's size.
const PIECE_BYTES: usize = 8 << 20;

/// The tensors of all shards by name, and which of them the model took.
pub(crate) struct Checkpoint<'a, F> {
    files: &'a [F],
    tensors: BTreeMap<String, Entry>,
    used: RefCell<BTreeSet<String>>,
    missing: RefCell<Vec<String>>,
    placement: &'a Placement<'a>,
}

impl<'a, F: WeightFile> Checkpoint<'a, F> {
    pub(crate) async fn open(
        files: &'a [F],
        placement: &'a Placement<'a>,
    ) -> Result<Self, LmError> {
        let tensors = header::entries(files).await?;
        let (used, missing) = Default::default();
        Ok(Self { files, tensors, used, missing, placement })
    }

    /// Hands a tensor's elements to `take`, some whole rows at a time, with the place of the first. A
    /// missing tensor is noted for [`Parameters::finish`], and nothing is handed over.
    async fn read(
        &self,
        name: &str,
        shape: &[usize],
        mut take: impl FnMut(usize, &[f32]),
    ) -> Result<(), LmError> {
        let Some(entry) = self.tensors.get(name) else {
            self.missing.borrow_mut().push(name.to_owned());
            return Ok(());
        };
        self.used.borrow_mut().insert(name.to_owned());
        if entry.shape != shape {
            return Err(LmError::Shape {
                name: name.to_owned(),
                found: entry.shape.clone(),
                expected: shape.to_vec(),
            });
        }
        let element = Element::new(entry.dtype)?;
        let row_bytes = entry.length / shape.iter().rev().skip(1).product::<usize>().max(1);
        let piece = (PIECE_BYTES / row_bytes.max(1)).max(1) * row_bytes;
        let (mut first, mut values) = (0, Vec::new());
        for start in (0..entry.length).step_by(piece.max(1)) {
            let length = piece.min(entry.length - start);
            let bytes = self.files[entry.file].read(entry.start + start as u64, length).await?;
            values.clear();
            element.decode(&bytes, &mut values);
            take(first, &values);
            first += values.len();
            self.placement.options.host.pause().await;
        }
        Ok(())
    }

    /// Puts elements on the device, converted before they go there.
    fn upload<const D: usize>(
        &self,
        values: Vec<f32>,
        shape: [usize; D],
        dtype: DType,
    ) -> Tensor<D> {
        let data = TensorData::new(values, shape).convert_dtype(dtype);
        Tensor::from_data(data, (self.placement.device, dtype))
    }

    fn put_matrix(&self, values: Vec<f32>, shape: [usize; 2], found: DType) -> Tensor<2> {
        self.placement.matrix(self.upload(values, shape, self.placement.matrix_dtype(found)))
    }

    /// A matrix `[in, out]` that lies in memory as `[out, in]`.
    fn put_outputs(&self, values: Vec<f32>, shape: [usize; 2], found: DType) -> Tensor<2> {
        let outputs = self.upload(values, shape, self.placement.matrix_dtype(found));
        self.placement.matrix(outputs.transpose())
    }

    /// The element type that all of these tensors have; float32 if they differ or are missing.
    fn dtype(&self, names: &[impl AsRef<str>]) -> DType {
        let of = |name: &str| Some(Element::new(self.tensors.get(name)?.dtype).ok()?.dtype());
        let mut found = names.iter().map(|name| of(name.as_ref()).unwrap_or(DType::F32));
        let first = found.next().unwrap_or(DType::F32);
        if found.all(|dtype| dtype == first) { first } else { DType::F32 }
    }

    /// A tensor's elements; zeros if it is missing.
    async fn values(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, LmError> {
        let mut values = vec![0.0; shape.iter().product()];
        self.read(name, shape, |first, piece| {
            values[first..first + piece.len()].copy_from_slice(piece);
        })
        .await?;
        Ok(values)
    }
}

/// Writes the rows of a matrix, `d_in` long each, as columns of `joined` from `column` on; a row of
/// `joined` has `width` elements.
fn transpose(rows: &[f32], d_in: usize, joined: &mut [f32], width: usize, column: usize) {
    /// Columns written together: a cache line.
    const TILE: usize = 16;
    for (tile, rows) in rows.chunks(TILE * d_in).enumerate() {
        let column = column + tile * TILE;
        for (i, target) in joined.chunks_exact_mut(width).enumerate() {
            let cells = target[column..].iter_mut().zip(rows[i..].iter().step_by(d_in));
            cells.for_each(|(cell, &value)| *cell = value);
        }
    }
}

impl<F: WeightFile> Parameters for Checkpoint<'_, F> {
    fn strip_prefix(&mut self, prefix: &str) {
        let strip = |name: String| name.strip_prefix(prefix).map(str::to_owned).unwrap_or(name);
        let tensors = std::mem::take(&mut self.tensors);
        self.tensors = tensors.into_iter().map(|(name, entry)| (strip(name), entry)).collect();
    }

    async fn tensor<const D: usize>(
        &self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, LmError> {
        let values = self.values(name, &shape).await?;
        Ok(self.placement.tensor(self.upload(values, shape, DType::F32)))
    }

    async fn embedding(&self, name: &str, shape: [usize; 2]) -> Result<Tensor<2>, LmError> {
        let values = self.values(name, &shape).await?;
        let dtype = self.placement.embedding_dtype(self.dtype(&[name]));
        Ok(self.placement.tensor(self.upload(values, shape, dtype)))
    }

    async fn matrix(&self, name: &str, [d_in, d_out]: [usize; 2]) -> Result<Tensor<2>, LmError> {
        if !self.placement.outputs_first() {
            let values = self.values(name, &[d_in, d_out]).await?;
            return Ok(self.put_matrix(values, [d_in, d_out], self.dtype(&[name])));
        }
        let mut values = vec![0.0; d_in * d_out];
        self.read(name, &[d_in, d_out], |first, rows| {
            transpose(rows, d_out, &mut values, d_in, first / d_out);
        })
        .await?;
        Ok(self.put_outputs(values, [d_out, d_in], self.dtype(&[name])))
    }

    async fn transposed(
        &self,
        names: &[String],
        d_in: usize,
        d_out: &[usize],
    ) -> Result<Tensor<2>, LmError> {
        let width: usize = d_out.iter().sum();
        let outputs_first = self.placement.outputs_first();
        let mut joined = vec![0.0f32; d_in * width];
        let mut start = 0;
        for (name, &out) in names.iter().zip(d_out) {
            self.read(name, &[out, d_in], |first, rows| match outputs_first {
                true => joined[start * d_in + first..][..rows.len()].copy_from_slice(rows),
                false => transpose(rows, d_in, &mut joined, width, start + first / d_in),
            })
            .await?;
            start += out;
        }
        Ok(match outputs_first {
            true => self.put_outputs(joined, [width, d_in], self.dtype(names)),
            false => self.put_matrix(joined, [d_in, width], self.dtype(names)),
        })
    }

    async fn joined(&self, names: &[String], sizes: &[usize]) -> Result<Tensor<1>, LmError> {
        let mut joined = Vec::new();
        for (name, &size) in names.iter().zip(sizes) {
            joined.extend(self.values(name, &[size]).await?);
        }
        let n = joined.len();
        Ok(self.placement.tensor(self.upload(joined, [n], DType::F32)))
    }

    fn finish(&self, ignored: impl Fn(&str) -> bool) -> Result<(), LmError> {
        let used = self.used.borrow();
        let unused = self.tensors.keys().filter(|name| !used.contains(*name) && !ignored(name));
        let (missing, unused) = (self.missing.take(), unused.cloned().collect::<Vec<_>>());
        if missing.is_empty() && unused.is_empty() {
            return Ok(());
        }
        Err(LmError::Weights { missing, unused })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matrices_are_transposed_side_by_side_and_piece_by_piece() {
        let (d_in, first, second) = (3, 40, 2);
        let value = |matrix: usize, row: usize, i: usize| (1000 * matrix + 10 * row + i) as f32;
        let rows = |matrix: usize, rows: std::ops::Range<usize>| -> Vec<f32> {
            rows.flat_map(|row| (0..d_in).map(move |i| value(matrix, row, i))).collect()
        };
        let width = first + second;
        let mut joined = vec![0.0; d_in * width];
        transpose(&rows(1, 0..23), d_in, &mut joined, width, 0);
        transpose(&rows(1, 23..first), d_in, &mut joined, width, 23);
        transpose(&rows(2, 0..second), d_in, &mut joined, width, first);
        for (i, row) in joined.chunks(width).enumerate() {
            let expected = (0..first).map(|column| value(1, column, i));
            let expected = expected.chain((0..second).map(|column| value(2, column, i)));
            assert!(row.iter().copied().eq(expected), "row {i}");
        }
    }
}
