//! Keeping a model's weights to return to them.

use crate::decoder::Decoder;
use crate::{LmError, Model};

/// The weights of a model at one moment. It shares the tensors that did not change since, so that it
/// costs the memory of those that did.
#[derive(Debug, Clone)]
pub struct Snapshot(Decoder);

impl Model {
    /// The weights as they are.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.decoder.clone())
    }

    /// Puts back the weights of a snapshot of this model, bit for bit.
    ///
    /// # Errors
    /// [`LmError::OtherModel`] if the snapshot is of a model of another shape.
    pub fn restore(&mut self, snapshot: &Snapshot) -> Result<(), LmError> {
        if snapshot.0.config != self.decoder.config {
            return Err(LmError::OtherModel { what: "snapshot" });
        }
        self.decoder = snapshot.0.clone();
        Ok(())
    }
}
