//! Every store of this repository against the contracts of a store.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::fs;
use std::path::PathBuf;

use futures_lite::future::block_on;
use kgt_native::store::FileStore;
use kgt_store::conformance::{self, StoreFactory};
use kgt_store::{MemoryStore, StoreError};
use kgt_tests::store::disk::Disk;
use tempfile::TempDir;

struct InMemory;

impl StoreFactory for InMemory {
    type Store = MemoryStore;

    async fn fresh(&mut self) -> Result<MemoryStore, StoreError> {
        Ok(MemoryStore::default())
    }

    async fn reopen(&mut self, store: MemoryStore) -> Result<MemoryStore, StoreError> {
        Ok(store)
    }

    async fn medium_holds(&mut self, store: &mut MemoryStore, needle: &[u8]) -> bool {
        store.frames().any(|frame| contains(frame, needle))
    }
}

/// One folder per store; the last one is the store at hand.
struct InFiles {
    root: TempDir,
    stores: usize,
}

impl InFiles {
    fn folder(&self) -> PathBuf {
        self.root.path().join(self.stores.to_string())
    }
}

impl StoreFactory for InFiles {
    type Store = FileStore;

    async fn fresh(&mut self) -> Result<FileStore, StoreError> {
        self.stores += 1;
        FileStore::open(self.folder().join("user.kgt"))
    }

    async fn reopen(&mut self, store: FileStore) -> Result<FileStore, StoreError> {
        drop(store);
        FileStore::open(self.folder().join("user.kgt"))
    }

    async fn medium_holds(&mut self, _: &mut FileStore, needle: &[u8]) -> bool {
        fs::read_dir(self.folder())
            .unwrap()
            .any(|entry| contains(&fs::read(entry.unwrap().path()).unwrap(), needle))
    }
}

#[derive(Default)]
struct OnTestDisk(Disk);

impl StoreFactory for OnTestDisk {
    type Store = FileStore;

    async fn fresh(&mut self) -> Result<FileStore, StoreError> {
        self.0 = Disk::default();
        FileStore::over(self.0.clone())
    }

    async fn reopen(&mut self, store: FileStore) -> Result<FileStore, StoreError> {
        drop(store);
        FileStore::over(self.0.clone())
    }

    async fn medium_holds(&mut self, _: &mut FileStore, needle: &[u8]) -> bool {
        self.0.holds(needle)
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn memory_store() {
    block_on(conformance::run_all(InMemory));
}

#[test]
fn file_store() {
    let root = tempfile::tempdir().unwrap();
    block_on(conformance::run_all(InFiles { root, stores: 0 }));
}

#[test]
fn file_store_on_the_test_disk() {
    block_on(conformance::run_all(OnTestDisk::default()));
}
