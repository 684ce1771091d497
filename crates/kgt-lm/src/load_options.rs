//! How a model is loaded.

use std::sync::Arc;

use crate::{Host, Quantization};

/// How a model is loaded and run.
#[derive(Clone)]
pub struct LoadOptions {
    /// How the weights are kept.
    pub quantization: Quantization,
    /// Who may pause the work.
    pub host: Arc<dyn Host>,
}

impl Default for LoadOptions {
    /// Float32, without pauses.
    fn default() -> Self {
        Self { quantization: Quantization::None, host: Arc::new(()) }
    }
}
