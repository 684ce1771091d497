//! What the tests of the store share, in a page and in a worker: names, raw access, and the cases.

#![allow(clippy::unwrap_used, dead_code)]

pub(crate) mod damage;
pub(crate) mod raw;
pub(crate) mod tiny;

use kgt::graph::EditId;
use kgt::store::conformance::{StoreFactory, run_all, sample};
use kgt::{Store, StoreError};
use kgt_web::IndexedDbStore;

/// A name that no other database has.
pub(crate) fn fresh_name() -> String {
    format!("kgt-test-{}", js_sys::Math::random())
}

struct IndexedDb;

impl StoreFactory for IndexedDb {
    type Store = IndexedDbStore;

    async fn fresh(&mut self) -> Result<IndexedDbStore, StoreError> {
        IndexedDbStore::open(&fresh_name()).await
    }

    async fn reopen(&mut self, store: IndexedDbStore) -> Result<IndexedDbStore, StoreError> {
        let name = store.name();
        drop(store);
        IndexedDbStore::open(&name).await
    }

    async fn medium_holds(&mut self, store: &mut IndexedDbStore, needle: &[u8]) -> bool {
        raw::bytes(&store.name()).await.windows(needle.len()).any(|window| window == needle)
    }
}

pub(crate) async fn conformance() {
    run_all(IndexedDb).await;
}

/// Two handles on one database: nothing is overwritten, and each sees what the other wrote.
pub(crate) async fn two_handles() {
    let name = fresh_name();
    let mut one = IndexedDbStore::open(&name).await.unwrap();
    let mut other = IndexedDbStore::open(&name).await.unwrap();
    one.append(&sample::edit(1)).await.unwrap();
    assert!(other.is_stale().await.unwrap());
    let late = other.append(&sample::edit(1)).await;
    assert!(matches!(late, Err(StoreError::Conflict { last: EditId(1), .. })), "{late:?}");
    other.append(&sample::edit(2)).await.unwrap();
    let edits = [sample::edit(1), sample::edit(2)];
    assert_eq!(one.load().await.unwrap(), edits);
    assert!(!one.is_stale().await.unwrap());
    assert_eq!(other.load().await.unwrap(), edits);
}
