//! What a model asks of its surroundings while it works.

use std::pin::Pin;
use std::sync::Arc;

/// A host that may do other things between two pieces of a model's work. The unit host `()` does
/// nothing.
pub trait Host: Send + Sync {
    /// Awaited between pieces of a tensor that is loaded, between tokens and after packed passes. A
    /// browser gives way to its event loop here.
    fn pause(&self) -> Pin<Box<dyn Future<Output = ()> + '_>>;
}

impl Host for () {
    fn pause(&self) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(std::future::ready(()))
    }
}

/// How a model is loaded and run.
#[derive(Clone)]
pub struct LoadOptions {
    /// Who may pause the work.
    pub host: Arc<dyn Host>,
}

impl Default for LoadOptions {
    fn default() -> Self {
        Self { host: Arc::new(()) }
    }
}
