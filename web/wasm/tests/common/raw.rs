//! The database as it lies there, past the store.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use js_sys::{JSON, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

const STORES: [&str; 3] = ["edits", "meta", "set-aside"];

/// Every byte of every value in the database.
pub(crate) async fn bytes(name: &str) -> Vec<u8> {
    let database = Database::open(name).await.unwrap();
    let mut bytes = Vec::new();
    {
        let transaction = database.transaction(STORES).build().unwrap();
        for store in STORES {
            let store = transaction.object_store(store).unwrap();
            let values = store.get_all::<JsValue>().primitive().unwrap().await.unwrap();
            for value in values {
                collect(&value.unwrap(), &mut bytes);
            }
        }
    }
    database.close();
    bytes
}

fn collect(value: &JsValue, bytes: &mut Vec<u8>) {
    if let Some(array) = value.dyn_ref::<Uint8Array>() {
        bytes.extend(array.to_vec());
    } else if value.is_object() {
        for key in Object::keys(value.unchecked_ref::<Object>()) {
            collect(&Reflect::get(value, &key).unwrap(), bytes);
        }
    } else {
        bytes.extend(String::from(JSON::stringify(value).unwrap()).bytes());
    }
}

/// The value under a key.
pub(crate) async fn get(name: &str, store: &str, key: impl Into<JsValue>) -> Option<JsValue> {
    let database = Database::open(name).await.unwrap();
    let value = {
        let transaction = database.transaction(store).build().unwrap();
        let store = transaction.object_store(store).unwrap();
        store.get::<JsValue, JsValue, _>(key.into()).primitive().unwrap().await.unwrap()
    };
    database.close();
    value
}

/// Writes a value under a key.
pub(crate) async fn put(
    name: &str,
    store: &str,
    key: impl Into<JsValue>,
    value: impl Into<JsValue>,
) {
    let database = Database::open(name).await.unwrap();
    {
        let transaction = database.transaction(store);
        let transaction = transaction.with_mode(TransactionMode::Readwrite).build().unwrap();
        let (key, value): (JsValue, JsValue) = (key.into(), value.into());
        let object_store = transaction.object_store(store).unwrap();
        object_store.put(value).with_key(key).primitive().unwrap().await.unwrap();
        drop(object_store);
        transaction.commit().await.unwrap();
    }
    database.close();
}

/// Makes a database with some object stores and a version of its own.
pub(crate) async fn make(name: &str, version: u32, stores: &'static [&'static str]) {
    let database = Database::open(name)
        .with_version(version)
        .with_on_upgrade_needed(move |_, database| {
            for store in stores {
                database.create_object_store(store).build()?;
            }
            Ok(())
        })
        .await
        .unwrap();
    database.close();
}
