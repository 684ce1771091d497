//! What a model asks of its surroundings while it works.

use std::pin::Pin;

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
