//! Where the user's edits are kept: in IndexedDB, or in memory.

mod indexed_db;
mod lock;
mod schema;

use js_sys::Promise;
use kgt::store::MemoryStore;
use kgt::{Edit, graph::EditId};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

pub use self::indexed_db::IndexedDbStore;
pub(crate) use self::lock::WebLock;
pub use self::schema::SetAside;
use crate::error::Failure;
use crate::promise::promise;
use crate::view;

/// A store that an assistant can be made with.
#[wasm_bindgen]
pub struct Store {
    kind: Kind,
    set_aside: Vec<SetAside>,
}

/// The two stores as one type.
pub(crate) enum Kind {
    Memory(MemoryStore),
    IndexedDb(IndexedDbStore),
}

#[wasm_bindgen]
impl Store {
    /// Opens the IndexedDB database of this name, or makes it. Records that cannot be read any more
    /// are set aside, see [`Store::set_aside`].
    ///
    /// Rejects with `bad-store` if a newer KGT wrote it, `locked` if another tab holds an older
    /// version of it open, `quota`.
    #[wasm_bindgen(js_name = openIndexedDb, unchecked_return_type = "Promise<Store>")]
    pub fn open_indexed_db(name: String) -> Promise {
        promise(async move {
            let mut store = IndexedDbStore::open(&name).await?;
            // Reading finds the records that are to be set aside.
            let lock = WebLock::acquire(&name).await;
            kgt::Store::load(&mut store).await?;
            drop(lock);
            let set_aside = store.set_aside().await?;
            Ok(Self { kind: Kind::IndexedDb(store), set_aside })
        })
    }

    /// A store that leaves no trace.
    #[wasm_bindgen(js_name = inMemory)]
    #[must_use]
    pub fn in_memory() -> Self {
        Self { kind: Kind::Memory(MemoryStore::default()), set_aside: Vec::new() }
    }

    /// Deletes a database with everything in it. Tabs that have it open lose it.
    #[wasm_bindgen(js_name = deleteIndexedDb, unchecked_return_type = "Promise<void>")]
    pub fn delete_indexed_db(name: String) -> Promise {
        promise(async move {
            schema::delete(&name).await?;
            Ok(JsValue::UNDEFINED)
        })
    }

    /// The records that were set aside, now or earlier, each with its reason.
    #[wasm_bindgen(getter, js_name = setAside, unchecked_return_type = "{ id: number, reason: string }[]")]
    #[must_use]
    pub fn set_aside(&self) -> JsValue {
        view::to_js(&self.set_aside)
    }
}

impl Store {
    pub(crate) fn into_kind(self) -> Kind {
        self.kind
    }
}

impl Kind {
    /// Takes the lock of a store that other tabs may write to. `None` for one that is nobody else's.
    pub(crate) async fn lock(&self) -> Option<WebLock> {
        match self {
            Self::Memory(_) => None,
            Self::IndexedDb(store) => WebLock::acquire(&store.name()).await,
        }
    }

    /// Whether someone else wrote since this store was read.
    pub(crate) async fn is_stale(&self) -> Result<bool, Failure> {
        match self {
            Self::Memory(_) => Ok(false),
            Self::IndexedDb(store) => Ok(store.is_stale().await?),
        }
    }
}

impl kgt::Store for Kind {
    async fn load(&mut self) -> Result<Vec<Edit>, kgt::StoreError> {
        match self {
            Self::Memory(store) => store.load().await,
            Self::IndexedDb(store) => store.load().await,
        }
    }

    async fn last_id(&mut self) -> Result<EditId, kgt::StoreError> {
        match self {
            Self::Memory(store) => store.last_id().await,
            Self::IndexedDb(store) => store.last_id().await,
        }
    }

    async fn append(&mut self, edit: &Edit) -> Result<(), kgt::StoreError> {
        match self {
            Self::Memory(store) => store.append(edit).await,
            Self::IndexedDb(store) => store.append(edit).await,
        }
    }

    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), kgt::StoreError> {
        match self {
            Self::Memory(store) => store.rewrite(edits).await,
            Self::IndexedDb(store) => store.rewrite(edits).await,
        }
    }
}
