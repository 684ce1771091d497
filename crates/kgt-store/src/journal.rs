//! The rules that every journal follows, for those who implement a store. What is left to them is
//! to keep records, one number beside them, and the format's version, atomically.

use kgt_graph::codec::{self, CodecError};
use kgt_graph::{Edit, EditId};

use crate::StoreError;

/// The version of the layout "records, highest number, version", to be stored beside them.
pub const FORMAT_VERSION: u32 = 1;

/// An edit in its stored form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The edit's number, the record's key.
    pub id: EditId,
    /// The encoded edit.
    pub frame: Vec<u8>,
}

/// A whole journal in its stored form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The edits, oldest first.
    pub records: Vec<Record>,
    /// The highest number ever used.
    pub last: EditId,
}

impl Default for Image {
    /// The journal of a store that never held an edit.
    fn default() -> Self {
        Self { records: Vec::new(), last: EditId(0) }
    }
}

/// Checks the stored version of the layout.
///
/// # Errors
/// [`StoreError::NewerVersion`], or [`StoreError::Corrupt`] for a version that never was.
pub fn check_format(found: u32) -> Result<(), StoreError> {
    match found {
        FORMAT_VERSION => Ok(()),
        0 => Err(StoreError::corrupt("its format version is 0")),
        _ => Err(StoreError::NewerVersion { found, supported: FORMAT_VERSION }),
    }
}

/// The record by which `edit` is appended to a journal whose highest number is `last`.
///
/// # Errors
/// [`StoreError::Conflict`] and [`StoreError::Invalid`].
pub fn record(edit: &Edit, last: EditId) -> Result<Record, StoreError> {
    if edit.id <= last {
        return Err(StoreError::Conflict { id: edit.id, last });
    }
    encode(edit)
}

/// The journal of exactly these edits, in a store whose highest number was `last`.
///
/// # Errors
/// [`StoreError::Unordered`] and [`StoreError::Invalid`].
pub fn image(edits: &[Edit], last: EditId) -> Result<Image, StoreError> {
    let mut after = EditId(0);
    let mut records = Vec::with_capacity(edits.len());
    for edit in edits {
        if edit.id <= after {
            return Err(StoreError::Unordered { id: edit.id, after });
        }
        records.push(encode(edit)?);
        after = edit.id;
    }
    let last = last.max(after);
    Ok(Image { records, last })
}

/// The edit in a record's frame, which was stored under the number `id`.
///
/// # Errors
/// [`StoreError::Corrupt`] and [`StoreError::NewerVersion`].
pub fn edit(id: EditId, frame: &[u8]) -> Result<Edit, StoreError> {
    let edit = codec::decode_edit(frame).map_err(|error| match error {
        CodecError::NewerVersion { found, supported } => {
            StoreError::NewerVersion { found, supported }
        }
        other => StoreError::corrupt(format!("edit {id}: {other}")),
    })?;
    if edit.id != id {
        let what = format!("edit {} is stored as edit {id}", edit.id);
        return Err(StoreError::corrupt(what));
    }
    Ok(edit)
}

fn encode(edit: &Edit) -> Result<Record, StoreError> {
    let id = edit.id;
    let frame = codec::encode_edit(edit).map_err(|source| StoreError::Invalid { id, source })?;
    Ok(Record { id, frame })
}
