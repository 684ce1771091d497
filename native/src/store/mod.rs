//! The user's edits in one file, on redb.
//!
//! What redb does not promise by itself is added here: a file that cannot be read, for whatever
//! reason, is left byte for byte as it was (`held`); a panic of redb on damaged pages becomes an
//! error; forgetting writes a new file, so that the old bytes leave the medium; a second process
//! is kept out while files are exchanged ([`FileMedium`]).

mod failure;
mod file_medium;
mod held;
mod medium;
mod sys;
mod tables;

use std::path::Path;

use kgt_graph::{Edit, EditId};
use kgt_store::journal::{self, Image};
use kgt_store::{Store, StoreError};

pub use file_medium::FileMedium;
pub use medium::Medium;

use failure::{failed, guarded};
use tables::Journal;

/// A [`Store`] in one file.
///
/// Every operation blocks. An append costs one redb transaction of two phases, that is two
/// synchronizations with the disk: the price of finding damage in the newest commit instead of
/// silently falling back to the one before.
#[derive(Debug)]
pub struct FileStore {
    medium: Box<dyn Medium>,
    /// `None` after a failure: the next operation opens and checks the file again.
    journal: Option<Journal>,
}

impl FileStore {
    /// Opens the store in the file at `path`; creates it, and the folders above it, if there is
    /// none. The whole journal is checked. A file named `path` with `.lock` added stays beside it.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another process has it open; [`StoreError::NewerVersion`] or
    /// [`StoreError::Corrupt`] if the file is not a store that this program can read in full;
    /// [`StoreError::Io`] if it cannot be opened for writing. Its bytes are then untouched.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::over(FileMedium::lock(path.as_ref())?)
    }

    /// As [`FileStore::open`], on a medium of the caller's.
    ///
    /// # Errors
    /// As [`FileStore::open`].
    pub fn over(medium: impl Medium + 'static) -> Result<Self, StoreError> {
        let mut store = Self { medium: Box::new(medium), journal: None };
        store.medium.discard_beside().map_err(failed)?;
        if store.medium.open().map_err(failed)?.is_none() {
            store.replace(&Image::default())?;
        }
        store.with(|_| Ok(()))?;
        Ok(store)
    }

    /// Does something with the open journal, opening it if it is not. A failure closes it.
    fn with<T>(
        &mut self,
        act: impl FnOnce(&Journal) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let open = self.journal.take();
        let medium = &mut self.medium;
        let (journal, value) = guarded(move || {
            let journal = match open {
                Some(journal) => journal,
                None => reopen(&mut **medium)?,
            };
            let value = act(&journal)?;
            Ok((journal, value))
        })?;
        self.journal = Some(journal);
        Ok(value)
    }

    /// Writes `image` to a new file and puts it in the place of the store's.
    fn replace(&mut self, image: &Image) -> Result<(), StoreError> {
        let beside = self.medium.create_beside().map_err(failed)?;
        if let Err(error) = guarded(|| Journal::create(beside, image)) {
            // The space may be needed, and the journal still is what it was: a leftover that
            // cannot be removed now is removed by the next open.
            let _ = self.medium.discard_beside();
            return Err(error);
        }
        // Not every platform renames over a file that is open. What closing it fails to write is
        // about to be replaced.
        let open = self.journal.take();
        let _ = guarded(move || {
            drop(open);
            Ok(())
        });
        self.medium.replace().map_err(failed)
    }
}

/// Opens the file that an earlier open found or made.
fn reopen(medium: &mut dyn Medium) -> Result<Journal, StoreError> {
    let backend = medium.open().map_err(failed)?;
    let gone = || StoreError::io(format!("{} is gone", medium.name()));
    Journal::open(backend.ok_or_else(gone)?)
}

impl Store for FileStore {
    async fn load(&mut self) -> Result<Vec<Edit>, StoreError> {
        self.with(Journal::load)
    }

    async fn last_id(&mut self) -> Result<EditId, StoreError> {
        self.with(Journal::last_id)
    }

    async fn append(&mut self, edit: &Edit) -> Result<(), StoreError> {
        let record = journal::record(edit, self.with(Journal::last_id)?)?;
        self.with(|journal| journal.append(&record))
    }

    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), StoreError> {
        let last = self.with(Journal::last_id)?;
        self.replace(&journal::image(&edits, last)?)
    }
}
