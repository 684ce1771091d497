//! The file store's manners in a real folder.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::fs;
use std::path::Path;

use futures_lite::future::block_on;
use kgt_native::store::FileStore;
use kgt_store::conformance::sample;
use kgt_store::{Store, StoreError};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn folders_are_created_and_nothing_else_is_left_in_them() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("a/b/c");
    let path = folder.join("user.kgt");
    let mut store = FileStore::open(&path).unwrap();
    block_on(store.append(&sample::edit(1))).unwrap();
    block_on(store.rewrite(vec![sample::edit(2)])).unwrap();
    drop(store);
    assert_eq!(names(&folder), ["user.kgt", "user.kgt.lock"]);
}

#[test]
fn a_folder_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let error = FileStore::open(root.path()).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
    assert!(names(root.path()).is_empty());
    let error = FileStore::open(root.path().join("..")).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
}

#[test]
fn a_file_in_the_place_of_a_folder_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("file");
    fs::write(&file, "text").unwrap();
    let error = FileStore::open(file.join("user.kgt")).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
    assert_eq!(fs::read(&file).unwrap(), b"text");
}

#[test]
fn a_read_only_file_is_refused_and_left_alone() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("user.kgt");
    let mut store = FileStore::open(&path).unwrap();
    block_on(store.append(&sample::edit(1))).unwrap();
    drop(store);
    let before = fs::read(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let error = FileStore::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
    assert!(error.to_string().contains("read-only"), "{error}");
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn what_a_crash_left_beside_the_store_is_removed() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("user.kgt");
    drop(FileStore::open(&path).unwrap());
    fs::write(root.path().join("user.kgt.new"), "half a rewrite").unwrap();
    let _store = FileStore::open(&path).unwrap();
    assert_eq!(names(root.path()), ["user.kgt", "user.kgt.lock"]);
}

#[test]
fn a_store_whose_file_vanished_is_not_an_empty_one() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("user.kgt");
    let mut store = FileStore::open(&path).unwrap();
    block_on(store.append(&sample::edit(1))).unwrap();
    // Leaves the file closed until the next operation.
    block_on(store.rewrite(vec![sample::edit(1)])).unwrap();
    fs::remove_file(&path).unwrap();
    let error = block_on(store.load()).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error:?}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_store() {
    use std::os::unix::fs::PermissionsExt;
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("user.kgt");
    let mut store = FileStore::open(&path).unwrap();
    for _ in 0..2 {
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        block_on(store.rewrite(vec![])).unwrap();
    }
}

/// Forgetting through a link must reach the file behind it.
#[cfg(unix)]
#[test]
fn a_link_is_followed_and_kept() {
    let root = tempfile::tempdir().unwrap();
    let (real, link) = (root.path().join("real.kgt"), root.path().join("link.kgt"));
    drop(FileStore::open(&real).unwrap());
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let mut store = FileStore::open(&link).unwrap();
    assert!(matches!(FileStore::open(&real), Err(StoreError::Locked { .. })));
    block_on(store.append(&sample::correction(1, "a secret"))).unwrap();
    block_on(store.rewrite(vec![])).unwrap();
    drop(store);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    let bytes = fs::read(&real).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"a secret"));
}

/// The lock file does not know a second name of the same file; redb's own lock does.
#[cfg(unix)]
#[test]
fn a_second_name_of_the_file_does_not_pass_the_lock() {
    let root = tempfile::tempdir().unwrap();
    let (path, other) = (root.path().join("user.kgt"), root.path().join("other.kgt"));
    let _store = FileStore::open(&path).unwrap();
    fs::hard_link(&path, &other).unwrap();
    assert!(matches!(FileStore::open(&other), Err(StoreError::Locked { .. })));
}

#[test]
fn stores_move_between_threads() {
    fn assert_send<T: Send>() {}
    assert_send::<FileStore>();
}
