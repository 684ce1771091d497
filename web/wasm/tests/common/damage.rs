//! Databases that are damaged, older, newer or full.

use js_sys::{Array, Uint8Array};
use kgt::store::conformance::sample;
use kgt::store::journal;
use kgt::{EditId, Store, StoreError};
use kgt_web::IndexedDbStore;
use wasm_bindgen::JsValue;

use super::{fresh_name, raw};

async fn holding(name: &str, ids: &[u64]) {
    let mut store = IndexedDbStore::open(name).await.unwrap();
    for &id in ids {
        store.append(&sample::edit(id)).await.unwrap();
    }
}

/// A record with a flipped byte, or that is no record, is put away with its bytes and reported;
/// everything else stays, and so does the number.
pub(crate) async fn broken_records_are_set_aside() {
    let name = fresh_name();
    holding(&name, &[1, 2, 3, 4]).await;
    let frame: Uint8Array = raw::get(&name, "edits", 2).await.unwrap().into();
    let mut bytes = frame.to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    raw::put(&name, "edits", 2, Uint8Array::from(bytes.as_slice())).await;
    raw::put(&name, "edits", 4, "not bytes").await;

    for _ in 0..2 {
        let mut store = IndexedDbStore::open(&name).await.unwrap();
        let edits = store.load().await.unwrap();
        assert_eq!(edits, [sample::edit(1), sample::edit(3)]);
        assert_eq!(store.last_id().await.unwrap(), EditId(4));
        let aside = store.set_aside().await.unwrap();
        assert_eq!(aside.iter().map(|record| record.id).collect::<Vec<_>>(), [2, 4]);
        assert!(aside.iter().all(|record| !record.reason.is_empty()), "{aside:?}");
    }
    let all = raw::bytes(&name).await;
    assert!(all.windows(bytes.len()).any(|window| window == bytes), "the bytes are kept");

    let mut store = IndexedDbStore::open(&name).await.unwrap();
    store.rewrite(vec![sample::edit(1)]).await.unwrap();
    assert!(store.set_aside().await.unwrap().is_empty(), "forgetting leaves no byte");
    let all = raw::bytes(&name).await;
    assert!(!all.windows(bytes.len()).any(|window| window == bytes));
}

/// An edit that takes back what a broken record had added follows it, so that the rest replays.
pub(crate) async fn what_hung_on_a_broken_record_is_set_aside_too() {
    let name = fresh_name();
    let mut store = IndexedDbStore::open(&name).await.unwrap();
    let first = sample::edit(1);
    store.append(&first).await.unwrap();
    store.append(&first.inverse(EditId(2), first.at)).await.unwrap();
    store.append(&sample::edit(3)).await.unwrap();
    drop(store);
    raw::put(&name, "edits", 1, JsValue::NULL).await;
    let mut store = IndexedDbStore::open(&name).await.unwrap();
    assert_eq!(store.load().await.unwrap(), [sample::edit(3)]);
    let aside = store.set_aside().await.unwrap();
    assert_eq!(aside.iter().map(|record| record.id).collect::<Vec<_>>(), [1, 2]);
}

/// Layouts from the future are refused and left as they are.
pub(crate) async fn newer_versions_are_refused() {
    let name = fresh_name();
    raw::make(&name, 99, &["edits"]).await;
    let refused = IndexedDbStore::open(&name).await.err();
    assert!(matches!(refused, Some(StoreError::NewerVersion { found: 99, .. })), "{refused:?}");

    let name = fresh_name();
    holding(&name, &[1]).await;
    raw::put(&name, "meta", "format", journal::FORMAT_VERSION + 1).await;
    let refused = IndexedDbStore::open(&name).await.err();
    assert!(matches!(refused, Some(StoreError::NewerVersion { .. })), "{refused:?}");
}

/// A database of the first layout is opened with all it holds.
pub(crate) async fn older_layouts_are_upgraded() {
    let name = fresh_name();
    raw::make(&name, 1, &["edits", "meta"]).await;
    let record = journal::record(&sample::edit(5), EditId(0)).unwrap();
    raw::put(&name, "edits", 5, Uint8Array::from(record.frame.as_slice())).await;
    raw::put(&name, "meta", "format", journal::FORMAT_VERSION).await;
    raw::put(&name, "meta", "last", 7).await;
    let mut store = IndexedDbStore::open(&name).await.unwrap();
    assert_eq!(store.load().await.unwrap(), [sample::edit(5)]);
    assert_eq!(store.last_id().await.unwrap(), EditId(7));
    assert!(store.set_aside().await.unwrap().is_empty());
    store.append(&sample::edit(8)).await.unwrap();
}

/// An older tab gives way to an upgrade and then says that it has lost the database.
pub(crate) async fn an_open_store_gives_way() {
    let name = fresh_name();
    holding(&name, &[1]).await;
    let mut store = IndexedDbStore::open(&name).await.unwrap();
    raw::make(&name, 99, &["later"]).await;
    let lost = store.append(&sample::edit(2)).await;
    assert!(matches!(lost, Err(StoreError::Locked { .. })), "{lost:?}");
    assert_eq!(Array::length(&Array::of1(&raw::get(&name, "edits", 1).await.unwrap())), 1);
}
