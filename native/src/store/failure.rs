//! What redb and the file system report, as a [`StoreError`].

use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};

use kgt_store::StoreError;

/// The store's error for a failure of redb or of the file system.
pub(super) fn failed(error: impl Into<redb::Error>) -> StoreError {
    match error.into() {
        redb::Error::Io(error) => failed_io(error),
        redb::Error::DatabaseAlreadyOpen | redb::Error::LockProtocolMismatch => {
            StoreError::Locked { name: "the store's file".to_owned() }
        }
        redb::Error::Corrupted(what) => StoreError::corrupt(what),
        foreign @ (redb::Error::UpgradeRequired(_)
        | redb::Error::TableDoesNotExist(_)
        | redb::Error::TableIsMultimap(_)
        | redb::Error::TableTypeMismatch { .. }
        | redb::Error::TypeDefinitionChanged { .. }) => StoreError::corrupt(foreign.to_string()),
        other => StoreError::io(other),
    }
}

fn failed_io(error: io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            StoreError::Full
        }
        // A read past the end, or bytes that are no redb file.
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData => StoreError::corrupt(error.to_string()),
        _ => StoreError::io(error),
    }
}

/// Runs `act`; a panic of redb, which it answers some damaged pages with, is an error.
///
/// Nothing that `act` touched may be used after an error.
pub(super) fn guarded<T>(act: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(act))
        .unwrap_or_else(|_| Err(StoreError::corrupt("its pages contradict one another")))
}
