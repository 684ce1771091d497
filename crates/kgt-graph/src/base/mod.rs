//! The immutable, shared graph under every user's overlay: what the graph needs of it, and the
//! packed form for large ones such as ConceptNet.

mod block;
mod builder;
mod cursor;
mod layout;
mod packed;
mod posting;
mod relations;
mod tree;
mod verify;

#[cfg(test)]
mod tests;

pub use builder::{BaseBuilder, BaseStats};
pub use packed::PackedBase;

use crate::{Key, Triple};

/// A read-only graph, looked up by subject.
pub trait BaseGraph: Send + Sync {
    /// The triples about `subject`, in a fixed order and without duplicates.
    ///
    /// # Errors
    /// [`BaseError`] if the stored form is damaged where it was read.
    fn about(&self, subject: &Key) -> Result<Vec<Triple>, BaseError>;

    /// True if some triple has this subject.
    ///
    /// # Errors
    /// As [`BaseGraph::about`].
    fn has_subject(&self, subject: &Key) -> Result<bool, BaseError>;

    /// The distinct relations, in a fixed order.
    ///
    /// # Errors
    /// As [`BaseGraph::about`].
    fn relations(&self) -> Result<Vec<String>, BaseError>;

    /// Number of triples.
    fn len(&self) -> u64;

    /// True if there are no triples.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Why a base graph could not be opened or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaseError {
    /// The bytes are not a base graph at all.
    #[error("not a KGT base graph")]
    NotABase,
    /// Written by a newer version of KGT.
    #[error("the base graph has format version {found}; this program reads up to {supported}")]
    NewerVersion {
        /// Version in the file.
        found: u32,
        /// Newest version that can be read.
        supported: u32,
    },
    /// Damaged: a checksum or a length does not fit.
    #[error("the base graph is damaged: {what}")]
    Corrupt {
        /// What does not fit.
        what: &'static str,
    },
}

/// A base graph without triples.
#[derive(Debug, Clone, Copy, Default)]
pub struct EmptyBase;

impl BaseGraph for EmptyBase {
    fn about(&self, _: &Key) -> Result<Vec<Triple>, BaseError> {
        Ok(Vec::new())
    }

    fn has_subject(&self, _: &Key) -> Result<bool, BaseError> {
        Ok(false)
    }

    fn relations(&self) -> Result<Vec<String>, BaseError> {
        Ok(Vec::new())
    }

    fn len(&self) -> u64 {
        0
    }
}
