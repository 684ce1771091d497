//! A block: entries of key and value in ascending key order, each key without the bytes it shares
//! with the key before it.
//!
//! An entry is the number of shared bytes, the rest of the key, and the value; rest and value
//! stand behind their length. Leaves and index blocks differ only in what the values mean.

use std::cmp::Ordering;

use super::cursor::{Cursor, corrupt, put_chunk, put_varint};
use super::layout::{Span, seal};
use crate::BaseError;

/// A block in the making.
#[derive(Debug, Default)]
pub(super) struct BlockWriter {
    bytes: Vec<u8>,
    last: Vec<u8>,
    entries: usize,
}

impl BlockWriter {
    /// Appends an entry; keys must come in ascending order.
    pub(super) fn push(&mut self, key: &[u8], value: &[u8]) {
        let shared = common_prefix(&self.last, key);
        put_varint(&mut self.bytes, shared as u64);
        put_chunk(&mut self.bytes, &key[shared..]);
        put_chunk(&mut self.bytes, value);
        self.last.truncate(shared);
        self.last.extend_from_slice(&key[shared..]);
        self.entries += 1;
    }

    pub(super) fn entries(&self) -> usize {
        self.entries
    }

    /// Length so far, in bytes.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The finished block with its checksum; the writer is empty again.
    pub(super) fn finish(&mut self) -> Vec<u8> {
        let mut block = std::mem::take(self).bytes;
        seal(&mut block);
        block
    }
}

/// The entry that [`seek`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found<'a> {
    pub(super) value: &'a [u8],
    /// True if the entry's key is the one that was sought, not a smaller one.
    pub(super) exact: bool,
}

/// The last entry whose key is not above `target`.
pub(super) fn seek<'a>(block: &'a [u8], target: &[u8]) -> Result<Option<Found<'a>>, BaseError> {
    let mut cursor = Cursor::new(block);
    let mut found = None;
    // How many leading bytes of `target` the key before this one, a smaller one, starts with.
    let mut matched = 0;
    while !cursor.is_empty() {
        let shared = cursor.length()?;
        let suffix = cursor.chunk()?;
        let value = cursor.chunk()?;
        // A key that shares more than `matched` bytes with a smaller key is smaller at the same
        // place; one that shares fewer has left the target's prefix upwards.
        let order = match shared.cmp(&matched) {
            Ordering::Greater => Ordering::Less,
            Ordering::Less => Ordering::Greater,
            Ordering::Equal => {
                let rest = target.get(matched..).unwrap_or_default();
                matched += common_prefix(suffix, rest);
                suffix.cmp(rest)
            }
        };
        if order == Ordering::Greater {
            break;
        }
        let exact = order == Ordering::Equal;
        found = Some(Found { value, exact });
        if exact {
            break;
        }
    }
    Ok(found)
}

/// All entries of a block, with the checks that [`seek`] can do without.
pub(super) struct Entries<'a> {
    cursor: Cursor<'a>,
    key: Vec<u8>,
    first: bool,
}

impl<'a> Entries<'a> {
    pub(super) fn new(block: &'a [u8]) -> Self {
        Self { cursor: Cursor::new(block), key: Vec::new(), first: true }
    }

    /// Goes to the next entry and returns its value, or `None` behind the last.
    pub(super) fn next(&mut self) -> Result<Option<&'a [u8]>, BaseError> {
        if self.cursor.is_empty() {
            return Ok(None);
        }
        let shared = self.cursor.length()?;
        let suffix = self.cursor.chunk()?;
        let value = self.cursor.chunk()?;
        let replaced = self
            .key
            .get(shared..)
            .ok_or(corrupt("a key shares more than the key before it has"))?;
        // The next byte must differ, and upwards: else `seek` would take a wrong turn.
        if !self.first && suffix.first() <= replaced.first() {
            return Err(corrupt("keys are out of order"));
        }
        self.first = false;
        self.key.truncate(shared);
        self.key.extend_from_slice(suffix);
        Ok(Some(value))
    }

    /// The key of the entry that [`Entries::next`] went to.
    pub(super) fn key(&self) -> &[u8] {
        &self.key
    }
}

/// The value of an index entry: where the block below lies.
pub(super) fn encode_child(child: Span) -> Vec<u8> {
    let mut value = Vec::new();
    put_varint(&mut value, child.at);
    put_varint(&mut value, child.len);
    value
}

/// Reads what [`encode_child`] wrote.
pub(super) fn decode_child(value: &[u8]) -> Result<Span, BaseError> {
    let mut cursor = Cursor::new(value);
    let child = Span { at: cursor.varint()?, len: cursor.varint()? };
    if !cursor.is_empty() {
        return Err(corrupt("an index entry is too long"));
    }
    Ok(child)
}

fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(x, y)| x == y).count()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::base::layout::CRC_LEN;
    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;

    fn keys() -> impl Strategy<Value = Vec<u8>> {
        vec(0_u8..3, 0..6)
    }

    proptest! {
        #[test]
        fn seek_finds_what_a_map_finds(
            model in btree_map(keys(), any::<Vec<u8>>(), 0..20),
            target in keys(),
        ) {
            let mut writer = BlockWriter::default();
            for (key, value) in &model {
                writer.push(key, value);
            }
            let block = writer.finish();
            let payload = &block[..block.len() - CRC_LEN];

            let expected = model.range(..=target.clone()).next_back();
            let found = seek(payload, &target).unwrap();
            prop_assert_eq!(
                found.map(|found| (found.exact, found.value)),
                expected.map(|(key, value)| (*key == target, value.as_slice()))
            );

            let mut entries = Entries::new(payload);
            let mut all = BTreeMap::new();
            while let Some(value) = entries.next().unwrap() {
                all.insert(entries.key().to_vec(), value.to_vec());
            }
            prop_assert_eq!(all, model);
        }

        #[test]
        fn random_bytes_never_panic(block: Vec<u8>, target in keys()) {
            let _ = seek(&block, &target);
            let mut entries = Entries::new(&block);
            while let Ok(Some(_)) = entries.next() {}
            let _ = decode_child(&block);
        }
    }

    #[test]
    fn keys_out_of_order_are_found() {
        let mut writer = BlockWriter::default();
        writer.push(b"b", b"");
        writer.push(b"a", b"");
        let block = writer.finish();
        let mut entries = Entries::new(&block[..block.len() - CRC_LEN]);
        assert!(entries.next().is_ok());
        assert_eq!(entries.next(), Err(corrupt("keys are out of order")));
    }
}
