//! The journal in IndexedDB.

use std::cell::Cell;

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::Transaction;
use js_sys::{Object, Reflect, Uint8Array};
use kgt::graph::EditId;
use kgt::store::journal;
use kgt::{Edit, KnowledgeGraph, Store, StoreError};
use wasm_bindgen::{JsCast, JsValue};

use super::schema::{self, EDITS, META, SET_ASIDE, SetAside, failure};

/// A store in IndexedDB. An edit is on the disk, all of it or nothing, before it is acknowledged.
///
/// Other tabs may have the same database open. Numbers are given out inside transactions, so that no
/// edit is ever overwritten: who is behind gets [`StoreError::Conflict`]. To write without
/// conflicts, hold the database's lock and read what is new before. If the database is to be
/// upgraded or deleted elsewhere, this store closes, and then fails.
pub struct IndexedDbStore {
    database: Database,
    /// The revision that was last read or written here.
    seen: Cell<u64>,
}

/// A record that could not be read.
struct Broken {
    id: f64,
    bytes: JsValue,
    reason: String,
}

impl IndexedDbStore {
    /// Opens the database of this name, or makes it.
    ///
    /// # Errors
    /// [`StoreError::NewerVersion`]; [`StoreError::Locked`] if another tab keeps it from being
    /// upgraded; [`StoreError::Io`].
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let database = schema::open(name).await?;
        close_when_asked(&database)?;
        let store = Self { database, seen: Cell::new(0) };
        store.check_format().await?;
        Ok(store)
    }

    /// The database's name.
    #[must_use]
    pub fn name(&self) -> String {
        self.database.name()
    }

    /// Whether someone else wrote since this store was last read or written.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub async fn is_stale(&self) -> Result<bool, StoreError> {
        Ok(self.meta(schema::REVISION).await? != self.seen.get())
    }

    /// The records that were set aside because they could not be read, or did not fit to what could
    /// be. They keep their bytes until the journal is rewritten.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub async fn set_aside(&self) -> Result<Vec<SetAside>, StoreError> {
        let transaction = schema::read(&self.database)?;
        let store = transaction.object_store(SET_ASIDE).map_err(failure)?;
        let records = store.get_all::<JsValue>().primitive().map_err(failure)?;
        let records = records.await.map_err(failure)?;
        Ok(records.filter_map(Result::ok).map(|record| listed(&record)).collect())
    }

    /// Closes the database.
    pub fn close(self) {
        self.database.close();
    }

    async fn check_format(&self) -> Result<(), StoreError> {
        match self.meta(schema::FORMAT).await? {
            0 if self.meta(schema::LAST).await? == 0 => Ok(()),
            found => journal::check_format(u32::try_from(found).unwrap_or(u32::MAX)),
        }
    }

    async fn meta(&self, key: &str) -> Result<u64, StoreError> {
        let transaction = schema::read(&self.database)?;
        let meta = transaction.object_store(META).map_err(failure)?;
        schema::number(&meta, key).await
    }

    /// The edits that can be read, those that cannot, and the revision of both.
    async fn read(&self) -> Result<(Vec<Edit>, Vec<Broken>, u64), StoreError> {
        let transaction = schema::read(&self.database)?;
        let store = transaction.object_store(EDITS).map_err(failure)?;
        let keys = store.get_all_keys::<f64>().primitive().map_err(failure)?;
        let values = store.get_all::<JsValue>().primitive().map_err(failure)?;
        let keys = keys.await.map_err(failure)?.collect::<Result<Vec<f64>, _>>();
        let keys = keys.map_err(|error| StoreError::corrupt(error.to_string()))?;
        let values = values.await.map_err(failure)?.filter_map(Result::ok);
        let meta = transaction.object_store(META).map_err(failure)?;
        let revision = schema::number(&meta, schema::REVISION).await?;
        let (mut edits, mut broken) = (Vec::with_capacity(keys.len()), Vec::new());
        for (id, bytes) in keys.into_iter().zip(values) {
            match decoded(id, &bytes) {
                Ok(edit) => edits.push(edit),
                Err(StoreError::Corrupt { what }) => {
                    broken.push(Broken { id, bytes, reason: what });
                }
                Err(other) => return Err(other),
            }
        }
        Ok((edits, broken, revision))
    }

    /// Moves records that cannot be read out of the way, and with them edits that do not follow from
    /// the rest, so that what is left replays.
    async fn put_away(
        &self,
        edits: Vec<Edit>,
        broken: Vec<Broken>,
    ) -> Result<Vec<Edit>, StoreError> {
        let mut graph = KnowledgeGraph::default();
        let (mut kept, mut misfits) = (Vec::with_capacity(edits.len()), Vec::new());
        for edit in edits {
            match graph.apply(&edit) {
                Ok(()) => kept.push(edit),
                Err(error) => misfits.push((edit.id, error.to_string())),
            }
        }
        let transaction = schema::write(&self.database)?;
        {
            let edits = transaction.object_store(EDITS).map_err(failure)?;
            let aside = transaction.object_store(SET_ASIDE).map_err(failure)?;
            let put_aside = |id: f64, reason: &str, bytes: &JsValue| {
                drop(
                    aside
                        .put(entry(id, reason, bytes))
                        .with_key(id)
                        .primitive()
                        .map_err(failure)?,
                );
                drop(edits.delete(id).primitive().map_err(failure)?);
                Ok(())
            };
            for Broken { id, bytes, reason } in broken {
                put_aside(id, &reason, &bytes)?;
            }
            for (id, reason) in misfits {
                let id = id.0 as f64;
                let bytes: Option<JsValue> =
                    edits.get(id).primitive().map_err(failure)?.await.map_err(failure)?;
                put_aside(id, &reason, &bytes.unwrap_or_default())?;
            }
        }
        self.commit(transaction, None).await?;
        Ok(kept)
    }

    /// Commits a change of the journal, of which `last` is the new highest number.
    async fn commit(
        &self,
        transaction: Transaction<'_>,
        last: Option<EditId>,
    ) -> Result<(), StoreError> {
        let last = match last {
            Some(last) => last,
            None => last_in(&transaction).await?,
        };
        let revision = schema::touch(&transaction, last.0).await?;
        schema::commit(transaction).await?;
        self.seen.set(revision);
        Ok(())
    }
}

impl Store for IndexedDbStore {
    /// Records that cannot be read are set aside and left out; [`IndexedDbStore::set_aside`] lists
    /// them.
    async fn load(&mut self) -> Result<Vec<Edit>, StoreError> {
        let (edits, broken, revision) = self.read().await?;
        self.seen.set(revision);
        if broken.is_empty() { Ok(edits) } else { self.put_away(edits, broken).await }
    }

    async fn last_id(&mut self) -> Result<EditId, StoreError> {
        Ok(EditId(self.meta(schema::LAST).await?))
    }

    async fn append(&mut self, edit: &Edit) -> Result<(), StoreError> {
        let transaction = schema::write(&self.database)?;
        let record = journal::record(edit, last_in(&transaction).await?)?;
        schema::put(&transaction.object_store(EDITS).map_err(failure)?, &record)?;
        self.commit(transaction, Some(record.id)).await
    }

    /// What was set aside is deleted too, for nobody can say what is in it.
    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), StoreError> {
        let transaction = schema::write(&self.database)?;
        let image = journal::image(&edits, last_in(&transaction).await?)?;
        {
            let edits = transaction.object_store(EDITS).map_err(failure)?;
            let aside = transaction.object_store(SET_ASIDE).map_err(failure)?;
            drop(edits.clear().map_err(failure)?);
            drop(aside.clear().map_err(failure)?);
            for record in &image.records {
                schema::put(&edits, record)?;
            }
        }
        self.commit(transaction, Some(image.last)).await
    }
}

async fn last_in(transaction: &Transaction<'_>) -> Result<EditId, StoreError> {
    let meta = transaction.object_store(META).map_err(failure)?;
    Ok(EditId(schema::number(&meta, schema::LAST).await?))
}

fn decoded(id: f64, bytes: &JsValue) -> Result<Edit, StoreError> {
    let Some(bytes) = bytes.dyn_ref::<Uint8Array>() else {
        return Err(StoreError::corrupt(format!(
            "edit {id} is stored as something else than bytes"
        )));
    };
    journal::edit(EditId(id as u64), &bytes.to_vec())
}

/// A record of the object store `set-aside`.
fn entry(id: f64, reason: &str, bytes: &JsValue) -> JsValue {
    let entry = Object::new();
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&entry, &"id".into(), &id.into());
    let _ = Reflect::set(&entry, &"reason".into(), &reason.into());
    let _ = Reflect::set(&entry, &"bytes".into(), bytes);
    entry.into()
}

fn listed(entry: &JsValue) -> SetAside {
    let field = |name: &str| Reflect::get(entry, &name.into()).unwrap_or_default();
    SetAside {
        id: field("id").as_f64().unwrap_or_default() as u64,
        reason: field("reason").as_string().unwrap_or_default(),
    }
}

/// Closes the database when it is to be upgraded or deleted elsewhere, which would otherwise wait
/// for this tab.
fn close_when_asked(database: &Database) -> Result<(), StoreError> {
    let mut changes = database.version_changes().map_err(failure)?;
    let database = database.clone();
    wasm_bindgen_futures::spawn_local(async move {
        if changes.recv().await.is_some() {
            database.close();
        }
    });
    Ok(())
}
