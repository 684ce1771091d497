//! Damaged and foreign files: a typed error, never wrong data, and the file as it was.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::fs;
use std::path::Path;

use futures_lite::future::block_on;
use kgt_native::store::FileStore;
use kgt_store::{Store, StoreError};
use kgt_tests::store::disk::Disk;
use kgt_tests::store::script::State;
use redb::{Database, TableDefinition};

/// What redb writes in place: magic number, flags, geometry and the two commit slots.
const HEADER: usize = 320;

/// The bytes of a small store and what it holds.
struct Sample {
    bytes: Vec<u8>,
    state: State,
}

/// A store with four edits that was closed, or was cut off while open.
fn sample(closed: bool) -> Sample {
    let disk = Disk::default();
    let mut store = FileStore::over(disk.clone()).unwrap();
    let mut state = State::default();
    for _ in 0..4 {
        state = block_on(state.advance(&mut store)).unwrap();
    }
    if closed {
        drop(store);
    }
    let bytes = disk.bytes().unwrap();
    Sample { bytes, state }
}

/// Opens a store with these bytes. It holds the sample's journal, or is refused and untouched;
/// true if it was refused.
fn is_refused(sample: &Sample, bytes: Vec<u8>, what: &str) -> bool {
    let disk = Disk::holding(bytes.clone());
    let opened = FileStore::over(disk.clone());
    let found = opened.and_then(|mut store| block_on(State::of(&mut store)));
    match found {
        Ok(found) => {
            assert_eq!(found, sample.state, "{what}: wrong data");
            false
        }
        Err(StoreError::Corrupt { .. }) => {
            assert!(disk.bytes() == Some(bytes), "{what}: the file was changed");
            true
        }
        Err(other) => panic!("{what}: {other:?}"),
    }
}

fn flip(sample: &Sample, at: usize, mask: u8, what: &str) -> bool {
    let mut bytes = sample.bytes.clone();
    bytes[at] ^= mask;
    is_refused(sample, bytes, &format!("{what}, byte {at} ^ {mask:#04x}"))
}

#[test]
fn a_flipped_byte_of_the_header_is_harmless_or_refused() {
    for (closed, what) in [(true, "closed"), (false, "cut off")] {
        let sample = sample(closed);
        let mut refused = 0;
        for at in 0..HEADER {
            for mask in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
                // The flags of a file that was cut off say which of two commits is the newest, and
                // nothing else does: a crash between the two phases of a commit looks the same.
                if at == 9 && !closed && mask & 1 == 1 {
                    continue;
                }
                refused += usize::from(flip(&sample, at, mask, what));
            }
        }
        assert!(refused > 1000, "{what}: only {refused} flips were refused");
    }
}

#[test]
fn a_flipped_byte_of_the_pages_is_harmless_or_refused() {
    let sample = sample(true);
    let mut refused = 0;
    for at in (HEADER..sample.bytes.len()).step_by(7) {
        let mask = 1 << (at / 7 % 8);
        refused += usize::from(flip(&sample, at, mask, "closed"));
    }
    assert!(refused > 500, "only {refused} flips were refused");
}

#[test]
fn a_truncated_or_extended_file_is_refused() {
    let sample = sample(true);
    let len = sample.bytes.len();
    let around = |at: usize| [at.saturating_sub(1), at, at + 1];
    let lengths = (0..=len / 4096).flat_map(|page| around(page * 4096));
    for length in lengths.chain([2, 9, 63, 64, 320, 321]).filter(|length| *length != len) {
        let mut bytes = sample.bytes.clone();
        bytes.resize(length, 0);
        let refused = is_refused(&sample, bytes, &format!("{length} of {len} bytes"));
        assert!(refused || length > len, "{length} of {len} bytes");
    }
}

#[test]
fn zeroed_pages_are_harmless_or_refused() {
    for closed in [true, false] {
        let sample = sample(closed);
        for page in 0..sample.bytes.len() / 4096 {
            let mut bytes = sample.bytes.clone();
            bytes[page * 4096..(page + 1) * 4096].fill(0);
            is_refused(&sample, bytes, &format!("page {page}"));
        }
    }
}

/// Opens a file that must be refused, and shows that it was left alone.
fn refusal(path: &Path) -> StoreError {
    let before = fs::read(path).unwrap();
    let error = FileStore::open(path).unwrap_err();
    assert!(before == fs::read(path).unwrap(), "{error}: the file was changed");
    error
}

#[test]
fn a_damaged_file_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.kgt");
    let sample = sample(true);
    let text = sample.bytes.windows(7).position(|bytes| bytes == b"enjoys ").unwrap();
    for at in [0, 9, 100, 200, text] {
        let mut bytes = sample.bytes.clone();
        bytes[at] ^= 0x10;
        fs::write(&path, &bytes).unwrap();
        let opened = FileStore::open(&path);
        if opened.is_err() {
            drop(opened);
            assert!(fs::read(&path).unwrap() == bytes, "byte {at}: the file was changed");
        }
    }
    fs::write(&path, &sample.bytes).unwrap();
    let mut store = FileStore::open(&path).unwrap();
    assert_eq!(block_on(State::of(&mut store)).unwrap(), sample.state);
}

#[test]
fn foreign_files_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    for bytes in [&b"Buy beans.\n"[..], b"", b"redb", &[0; 4096], &[0xff; 100_000]] {
        fs::write(&path, bytes).unwrap();
        let error = refusal(&path);
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error:?}");
    }
}

#[test]
fn a_database_of_something_else_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.redb");
    for table in ["other", "meta"] {
        let table = TableDefinition::<&[u8], &str>::new(table);
        let database = Database::create(&path).unwrap();
        let write = database.begin_write().unwrap();
        write.open_table(table).unwrap().insert(&b"key"[..], "value").unwrap();
        write.commit().unwrap();
        drop(database);
        let error = refusal(&path);
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error:?}");
        fs::remove_file(&path).unwrap();
    }
}

/// Opens the store with redb itself and changes a number of its own.
fn set_meta(path: &Path, key: &str, value: u64) {
    const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
    let database = Database::open(path).unwrap();
    let write = database.begin_write().unwrap();
    write.open_table(META).unwrap().insert(key, value).unwrap();
    write.commit().unwrap();
}

#[test]
fn a_store_of_a_newer_version_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.kgt");
    drop(FileStore::open(&path).unwrap());
    for (version, found) in [(2, 2), (u64::MAX, u32::MAX)] {
        set_meta(&path, "format", version);
        let error = refusal(&path);
        assert!(
            matches!(error, StoreError::NewerVersion { found: named, supported: 1 } if named == found),
            "{error:?}"
        );
    }
}

#[test]
fn an_edit_of_a_newer_version_is_refused_and_left_alone() {
    const EDITS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("edits");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.kgt");
    drop(FileStore::open(&path).unwrap());
    let version = 2_u32.to_le_bytes();
    let len = 2_u32.to_le_bytes();
    let crc = crc32fast::hash(&[&version[..], &len, b"{}"].concat()).to_le_bytes();
    let frame = [b"KGTe", &version[..], &len, &crc, b"{}"].concat();
    let database = Database::open(&path).unwrap();
    let write = database.begin_write().unwrap();
    write.open_table(EDITS).unwrap().insert(1, frame.as_slice()).unwrap();
    write.commit().unwrap();
    drop(database);
    let error = refusal(&path);
    assert!(matches!(error, StoreError::NewerVersion { found: 2, .. }), "{error:?}");
}

#[test]
fn a_journal_ahead_of_its_last_number_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.kgt");
    let mut store = FileStore::open(&path).unwrap();
    block_on(store.append(&kgt_store::conformance::sample::edit(5))).unwrap();
    drop(store);
    set_meta(&path, "last_id", 4);
    let error = refusal(&path);
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error:?}");
}
