//! Why a store could not do what it was asked.

use std::error::Error;

use kgt_graph::EditId;
use kgt_graph::codec::CodecError;

/// Why a store could not do what it was asked. See [`Store`](crate::Store) for what it then holds.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another process, tab or handle has the store open.
    #[error("{name} is in use by another process")]
    Locked {
        /// The store, as the host names it.
        name: String,
    },
    /// Written by a newer version of KGT.
    #[error("the store has format version {found}; this program reads up to {supported}")]
    NewerVersion {
        /// Version in the store.
        found: u32,
        /// Newest version that can be read.
        supported: u32,
    },
    /// The medium does not hold what was written to it.
    #[error("the store is damaged: {what}")]
    Corrupt {
        /// What does not fit.
        what: String,
    },
    /// The disk is full or the quota is used up.
    #[error("there is no space left for the store")]
    Full,
    /// The medium failed.
    #[error("the store's medium failed: {source}")]
    Io {
        /// What the host said.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The edit's number was used before: someone else wrote in between, or it was sent twice.
    #[error("edit {id} does not follow edit {last}, the last one of the store")]
    Conflict {
        /// The refused edit.
        id: EditId,
        /// The highest number used so far.
        last: EditId,
    },
    /// The numbers of a new journal do not rise.
    #[error("edit {id} follows edit {after}; numbers must rise")]
    Unordered {
        /// The edit out of order.
        id: EditId,
        /// The edit before it.
        after: EditId,
    },
    /// The edit cannot be stored.
    #[error("edit {id} cannot be stored: {source}")]
    Invalid {
        /// The refused edit.
        id: EditId,
        /// What is wrong with it.
        source: CodecError,
    },
}

impl StoreError {
    /// A failure of the medium that has no variant of its own.
    pub fn io(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Io { source: source.into() }
    }

    /// Damage of the medium.
    pub fn corrupt(what: impl Into<String>) -> Self {
        Self::Corrupt { what: what.into() }
    }
}
