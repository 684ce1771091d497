//! How a model is loaded.

use std::sync::Arc;

use crate::{ElementType, Host, Quantization};

/// How a model is loaded and run.
#[derive(Clone)]
pub struct LoadOptions {
    /// In which element type the weights are kept and multiplied. In float32 on the processor, matrices that
    /// the file has in 16 bits stay so: they are widened while they are multiplied by, with the same results.
    pub element_type: ElementType,
    /// Whether the weights of linear layers are kept in fewer bits; multiplied they are in float32.
    pub quantization: Quantization,
    /// Who may pause the work.
    pub host: Arc<dyn Host>,
}

impl Default for LoadOptions {
    /// Float32, without pauses.
    fn default() -> Self {
        Self {
            element_type: ElementType::F32,
            quantization: Quantization::None,
            host: Arc::new(()),
        }
    }
}

impl LoadOptions {
    /// The element type of the matrices of linear layers, unless they are quantized; those that are
    /// too narrow for that are float32 then.
    pub(crate) fn matrix_type(&self) -> ElementType {
        match self.quantization {
            Quantization::None => self.element_type,
            Quantization::Int8 | Quantization::Int4 => ElementType::F32,
        }
    }
}
