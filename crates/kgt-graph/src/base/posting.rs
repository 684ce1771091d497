//! A posting: all triples of one subject, in their order.
//!
//! It is a list of items, each led by a number. `n > 0` is a triple with relation `n - 1` and the
//! object that follows; 0 says how the subject of the triples after it is written. Until the first
//! such item it is written as its key, which spares most subjects a second copy of their name.

use super::cursor::{Cursor, corrupt, put_chunk, put_varint};
use crate::{BaseError, Triple};

/// Number of the item that changes the written form of the subject.
const SUBJECT_FORM: u64 = 0;

/// A posting in the making.
#[derive(Debug, Default)]
pub(super) struct PostingWriter {
    bytes: Vec<u8>,
    form: String,
}

impl PostingWriter {
    /// Starts the posting of the subject with this key.
    pub(super) fn start(&mut self, key: &str) {
        self.bytes.clear();
        self.form.clear();
        self.form.push_str(key);
    }

    /// Appends a triple of this subject, which is written as `form`.
    pub(super) fn push(&mut self, form: &str, relation: usize, object: &str) {
        if self.form != form {
            put_varint(&mut self.bytes, SUBJECT_FORM);
            put_chunk(&mut self.bytes, form.as_bytes());
            self.form.clear();
            self.form.push_str(form);
        }
        put_varint(&mut self.bytes, relation as u64 + 1);
        put_chunk(&mut self.bytes, object.as_bytes());
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The triples of a posting; `relation` looks up a relation by its number.
pub(super) fn decode<'a>(
    posting: &[u8],
    key: &str,
    relation: impl Fn(u64) -> Result<&'a str, BaseError>,
) -> Result<Vec<Triple>, BaseError> {
    let mut cursor = Cursor::new(posting);
    let mut form = key;
    let mut triples = Vec::new();
    while !cursor.is_empty() {
        let item = cursor.varint()?;
        let text = cursor.text()?;
        if item == SUBJECT_FORM {
            form = text;
            continue;
        }
        let triple = Triple::new(form, relation(item - 1)?, text)
            .map_err(|_| corrupt("a stored triple is not valid"))?;
        triples.push(triple);
    }
    Ok(triples)
}
