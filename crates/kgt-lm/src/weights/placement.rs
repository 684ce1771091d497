//! Tensors on the device in the form that the options ask for, and what they take there.

use std::cell::Cell;

use burn::prelude::*;
use burn::tensor::DType;

use crate::nn::{outputs_first, widens_halves};
use crate::{ElementType, LmError, LoadOptions, Quantization};

pub(crate) struct Placement<'a> {
    pub(super) device: &'a Device,
    pub(super) options: &'a LoadOptions,
    n_parameters: Cell<usize>,
    n_bytes: Cell<u64>,
}

impl<'a> Placement<'a> {
    /// # Errors
    /// [`LmError::Unsupported`] if the device does not compute with the element type asked for.
    pub(crate) fn new(device: &'a Device, options: &'a LoadOptions) -> Result<Self, LmError> {
        if !device.supports_dtype(options.element_type.dtype()) {
            return Err(LmError::Unsupported {
                what: "element type on this device",
                found: options.element_type.to_string(),
                supported: "f32, and what `kgt doctor` lists",
            });
        }
        Ok(Self { device, options, n_parameters: Cell::new(0), n_bytes: Cell::new(0) })
    }

    /// Elements placed so far.
    pub(crate) fn n_parameters(&self) -> usize {
        self.n_parameters.get()
    }

    /// Bytes that they take on the device.
    pub(crate) fn n_bytes(&self) -> u64 {
        self.n_bytes.get()
    }

    /// The element type of an embedding that the source has in `found`.
    pub(super) fn embedding_dtype(&self, found: DType) -> DType {
        self.kept(self.options.element_type, found)
    }

    /// The element type in which a matrix that the source has in `found` is put on the device, to be quantized
    /// there if asked.
    pub(super) fn matrix_dtype(&self, found: DType) -> DType {
        match self.options.quantization {
            Quantization::None => self.kept(self.options.matrix_type(), found),
            Quantization::Int8 | Quantization::Int4 => self.options.matrix_type().dtype(),
        }
    }

    /// Halves stay halves where they are multiplied by as float32.
    fn kept(&self, asked: ElementType, found: DType) -> DType {
        match asked {
            ElementType::F32 if widens_halves(self.device) => found,
            asked => asked.dtype(),
        }
    }

    /// Whether matrices are put on the device as `[out, in]`.
    pub(super) fn outputs_first(&self) -> bool {
        self.options.quantization == Quantization::None && outputs_first(self.device)
    }

    /// A tensor of the device, as it is.
    pub(super) fn tensor<const D: usize>(&self, tensor: Tensor<D>) -> Tensor<D> {
        let n = tensor.shape().num_elements();
        self.count(n, (n * tensor.dtype().size()) as u64);
        tensor
    }

    /// A matrix of the device to multiply by.
    pub(super) fn matrix(&self, matrix: Tensor<2>) -> Tensor<2> {
        let LoadOptions { quantization, .. } = self.options;
        let shape = matrix.dims();
        self.count(shape[0] * shape[1], quantization.bytes(shape, matrix.dtype()));
        quantization.apply(matrix)
    }

    fn count(&self, parameters: usize, bytes: u64) {
        self.n_parameters.update(|n| n + parameters);
        self.n_bytes.update(|n| n + bytes);
    }
}
