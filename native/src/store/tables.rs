//! The journal as tables of one redb file.
//!
//! | table | key | value |
//! |---|---|---|
//! | `meta` | `format` | [`FORMAT_VERSION`] |
//! | `meta` | `last_id` | the highest number that an edit ever had |
//! | `edits` | the edit's number | the edit as [`kgt_graph::codec`] encodes it |

use kgt_graph::{Edit, EditId};
use kgt_store::StoreError;
use kgt_store::journal::{self, FORMAT_VERSION, Image, Record};
use redb::{
    Builder, Database, ReadTransaction, ReadableDatabase, ReadableTable, StorageBackend,
    TableDefinition, WriteTransaction,
};

use super::failure::failed;
use super::held::HeldBackend;

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const EDITS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("edits");

const FORMAT: &str = "format";
const LAST_ID: &str = "last_id";

/// Pages that redb may keep in memory, in bytes; a journal is read once and then only appended to.
const CACHE_BYTES: usize = 16 << 20;

/// An open, checked journal.
#[derive(Debug)]
pub(super) struct Journal {
    database: Database,
}

impl Journal {
    /// Writes `image` to an empty file and closes it: it is durable when this returns `Ok`.
    ///
    /// # Errors
    /// If the file fails.
    pub(super) fn create(file: Box<dyn StorageBackend>, image: &Image) -> Result<(), StoreError> {
        let file = HeldBackend::released(file);
        let database = builder().create_with_backend(file).map_err(failed)?;
        let write = begin_write(&database)?;
        {
            let mut meta = write.open_table(META).map_err(failed)?;
            let mut edits = write.open_table(EDITS).map_err(failed)?;
            let format = u64::from(FORMAT_VERSION);
            meta.insert(FORMAT, format).map_err(failed)?;
            meta.insert(LAST_ID, image.last.0).map_err(failed)?;
            for record in &image.records {
                let frame = record.frame.as_slice();
                edits.insert(record.id.0, frame).map_err(failed)?;
            }
        }
        write.commit().map_err(failed)?;
        database.close().map_err(failed)
    }

    /// Opens a file and checks every page and every edit in it.
    ///
    /// # Errors
    /// If it is not a whole journal that this program can read, or fails. Unless it failed while
    /// it was written, the file is untouched.
    pub(super) fn open(file: Box<dyn StorageBackend>) -> Result<Self, StoreError> {
        // redb would make a new database of it.
        if file.len().map_err(failed)? == 0 {
            return Err(StoreError::corrupt("its file is empty"));
        }
        let file = HeldBackend::new(file).map_err(failed)?;
        let database = builder().create_with_backend(file.clone()).map_err(failed)?;
        let journal = Self { database };
        journal.load()?;
        file.release().map_err(failed)?;
        Ok(journal)
    }

    /// All edits, oldest first.
    pub(super) fn load(&self) -> Result<Vec<Edit>, StoreError> {
        let read = self.database.begin_read().map_err(failed)?;
        let last = last_id(&read)?;
        let mut edits = Vec::new();
        for entry in read.open_table(EDITS).map_err(failed)?.iter().map_err(failed)? {
            let (id, frame) = entry.map_err(failed)?;
            edits.push(journal::edit(EditId(id.value()), frame.value())?);
        }
        if edits.last().is_some_and(|edit| edit.id > last) {
            return Err(StoreError::corrupt("an edit is newer than the last one"));
        }
        Ok(edits)
    }

    /// The highest number that an edit ever had.
    pub(super) fn last_id(&self) -> Result<EditId, StoreError> {
        last_id(&self.database.begin_read().map_err(failed)?)
    }

    /// Adds a record in a transaction of its own.
    pub(super) fn append(&self, record: &Record) -> Result<(), StoreError> {
        let write = begin_write(&self.database)?;
        {
            let mut edits = write.open_table(EDITS).map_err(failed)?;
            let frame = record.frame.as_slice();
            edits.insert(record.id.0, frame).map_err(failed)?;
            let mut meta = write.open_table(META).map_err(failed)?;
            meta.insert(LAST_ID, record.id.0).map_err(failed)?;
        }
        write.commit().map_err(failed)
    }
}

fn builder() -> Builder {
    let mut builder = Builder::new();
    builder.set_cache_size(CACHE_BYTES).set_check_integrity_on_open(true);
    builder
}

/// A transaction that is durable when its commit returns. Two phases make damage to the newest
/// commit an error; with one, redb takes it for a torn commit and goes back to the one before.
fn begin_write(database: &Database) -> Result<WriteTransaction, StoreError> {
    let mut write = database.begin_write().map_err(failed)?;
    write.set_two_phase_commit(true);
    Ok(write)
}

fn last_id(read: &ReadTransaction) -> Result<EditId, StoreError> {
    let meta = read.open_table(META).map_err(failed)?;
    let number = |key: &'static str| {
        let value = meta.get(key).map_err(failed)?;
        let missing = || StoreError::corrupt(format!("its {key} is missing"));
        Ok(value.ok_or_else(missing)?.value())
    };
    let format = u32::try_from(number(FORMAT)?);
    journal::check_format(format.unwrap_or(u32::MAX))?;
    Ok(EditId(number(LAST_ID)?))
}
