//! The layout of the database and its transactions.
//!
//! | object store | key | value |
//! |---|---|---|
//! | `edits` | number of the edit | the encoded edit, a `Uint8Array` |
//! | `meta` | `format`, `last`, `revision` | number |
//! | `set-aside` | number of the edit | `{ id, reason, bytes }` |
//!
//! `revision` rises with every change, so that a tab sees whether another one wrote.

use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};
use js_sys::Uint8Array;
use kgt::StoreError;
use kgt::store::journal::{FORMAT_VERSION, Record};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};

pub(super) const EDITS: &str = "edits";
pub(super) const META: &str = "meta";
pub(super) const SET_ASIDE: &str = "set-aside";
pub(super) const FORMAT: &str = "format";
pub(super) const LAST: &str = "last";
pub(super) const REVISION: &str = "revision";

/// The object stores that each version of the layout added. A version is never changed; a new one
/// adds a row, and what older ones hold stays.
const VERSIONS: [&[&str]; 2] = [&[EDITS, META], &[SET_ASIDE]];

/// A record that could not be read and was put away, with its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetAside {
    /// The number of the edit.
    pub id: u64,
    /// Why it could not be read.
    pub reason: String,
}

/// Opens the database, upgrading it or making it.
pub(super) async fn open(name: &str) -> Result<Database, StoreError> {
    let blocked = std::rc::Rc::new(std::cell::Cell::new(false));
    let was_blocked = blocked.clone();
    let opened = Database::open(name)
        .with_version(VERSIONS.len() as u8)
        .with_on_blocked(move |_| {
            was_blocked.set(true);
            Ok(())
        })
        .with_on_upgrade_needed(|event, database| upgrade(event.old_version() as usize, &database))
        .await;
    match opened {
        Ok(database) => Ok(database),
        Err(OpenDbError::Base(Error::DomException(error))) if name_of(&error) == "VersionError" => {
            Err(newer(name).await)
        }
        Err(_) if blocked.get() => Err(StoreError::Locked { name: name.to_owned() }),
        Err(error) => Err(StoreError::io(error.to_string())),
    }
}

fn upgrade(from: usize, database: &Database) -> Result<(), Error> {
    for store in VERSIONS.iter().skip(from).copied().flatten() {
        database.create_object_store(store).build()?;
    }
    Ok(())
}

/// The refusal of a database whose layout is newer than this program's.
async fn newer(name: &str) -> StoreError {
    let found = match Database::open(name).await {
        Ok(database) => {
            let found = database.version() as u32;
            database.close();
            found
        }
        Err(_) => 0,
    };
    StoreError::NewerVersion { found, supported: VERSIONS.len() as u32 }
}

/// Deletes a database.
pub(super) async fn delete(name: &str) -> Result<(), StoreError> {
    let request = Database::delete_by_name(name).map_err(|e| StoreError::io(e.to_string()))?;
    request.await.map_err(failure)
}

/// A transaction over all object stores whose changes are on the disk when it is committed.
pub(super) fn write(database: &Database) -> Result<Transaction<'_>, StoreError> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    let transaction = database.transaction([EDITS, META, SET_ASIDE]).with_options(options);
    let transaction = transaction.with_mode(TransactionMode::Readwrite).build();
    transaction.map_err(|error| closed(database, error))
}

/// A transaction that only reads.
pub(super) fn read(database: &Database) -> Result<Transaction<'_>, StoreError> {
    let transaction = database.transaction([EDITS, META, SET_ASIDE]).build();
    transaction.map_err(|error| closed(database, error))
}

/// Why no transaction begins: another tab has taken the database over, or something else.
fn closed(database: &Database, error: Error) -> StoreError {
    match error {
        Error::DomException(DomException::InvalidStateError(_)) => {
            StoreError::Locked { name: database.name() }
        }
        other => failure(other),
    }
}

/// Commits. If the browser refuses, it says why only in the transaction itself.
pub(super) async fn commit(transaction: Transaction<'_>) -> Result<(), StoreError> {
    let system = transaction.as_sys().clone();
    match transaction.commit().await {
        Ok(()) => Ok(()),
        Err(error) => Err(match system.error() {
            Some(exception) => failure(DomException::from(exception).into()),
            None => failure(error),
        }),
    }
}

/// A number of the object store `meta`; 0 if it is not there.
pub(super) async fn number(meta: &ObjectStore<'_>, key: &str) -> Result<u64, StoreError> {
    let found: Option<f64> = meta.get(key).primitive().map_err(failure)?.await.map_err(failure)?;
    Ok(found.unwrap_or_default() as u64)
}

/// Sets a number of the object store `meta`.
pub(super) fn set_number(meta: &ObjectStore<'_>, key: &str, value: u64) -> Result<(), StoreError> {
    // The request is part of the transaction, which answers for it.
    drop(meta.put(value as f64).with_key(key).primitive().map_err(failure)?);
    Ok(())
}

/// Notes that the journal changed, and up to which number it goes.
pub(super) async fn touch(transaction: &Transaction<'_>, last: u64) -> Result<u64, StoreError> {
    let meta = transaction.object_store(META).map_err(failure)?;
    let revision = number(&meta, REVISION).await? + 1;
    set_number(&meta, FORMAT, u64::from(FORMAT_VERSION))?;
    set_number(&meta, LAST, last)?;
    set_number(&meta, REVISION, revision)?;
    Ok(revision)
}

/// Puts a record under its number.
pub(super) fn put(edits: &ObjectStore<'_>, record: &Record) -> Result<(), StoreError> {
    let bytes: JsValue = Uint8Array::from(record.frame.as_slice()).into();
    drop(edits.put(bytes).with_key(record.id.0 as f64).primitive().map_err(failure)?);
    Ok(())
}

/// The name of an exception, which says of what kind it is.
fn name_of(error: &DomException) -> String {
    AsRef::<JsValue>::as_ref(error).unchecked_ref::<web_sys::DomException>().name()
}

/// What an error of IndexedDB means for the store.
pub(super) fn failure(error: Error) -> StoreError {
    match &error {
        Error::DomException(exception) if name_of(exception) == "QuotaExceededError" => {
            StoreError::Full
        }
        _ => StoreError::io(error.to_string()),
    }
}
