//! Where weights are read from, range by range, so that a model never has to be in memory twice.

use std::borrow::Cow;

use crate::LmError;

/// A safetensors file of which ranges can be read.
///
/// Whatever lies in memory or is mapped there is one, and is read without a copy.
#[allow(async_fn_in_trait)]
pub trait WeightFile {
    /// Length in bytes.
    fn size(&self) -> u64;

    /// The `length` bytes from `offset` on.
    ///
    /// # Errors
    /// [`LmError::File`] if they are not there or the medium fails.
    async fn read(&self, offset: u64, length: usize) -> Result<Cow<'_, [u8]>, LmError>;
}

impl<B: AsRef<[u8]>> WeightFile for B {
    fn size(&self) -> u64 {
        self.as_ref().len() as u64
    }

    async fn read(&self, offset: u64, length: usize) -> Result<Cow<'_, [u8]>, LmError> {
        let range = usize::try_from(offset).ok().and_then(|start| {
            let end = start.checked_add(length)?;
            self.as_ref().get(start..end)
        });
        range.map(Cow::Borrowed).ok_or_else(|| LmError::weights("it ends too early"))
    }
}
