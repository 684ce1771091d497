//! Noting what a model is asked to do.

use std::time::Instant;

use kgt::Model;
use kgt_eval::Metered;

/// A model whose work is noted, by the system's clock.
#[must_use]
pub fn metered(model: &Model) -> Metered<'_, Model> {
    let started = Instant::now();
    Metered::new(model, move || started.elapsed().as_secs_f64() * 1e3)
}
