//! A base graph that is used where it lies: in a memory map, or in bytes of any other kind.

use std::collections::BTreeSet;
use std::fmt;

use super::block::{decode_child, seek};
use super::layout::Footer;
use super::posting;
use super::relations::RelationTable;
use crate::{BaseError, BaseGraph, Key, Triple};

/// A base graph in the packed form, written by [`BaseBuilder`](crate::BaseBuilder).
///
/// Opening reads the frame of the file and the relation table, whatever the size of the rest; a
/// lookup reads one block of about 4 KiB per level of the index (three for ten million triples).
/// Each block is checked against its checksum whenever it is read, so damage is an error and
/// never a wrong triple.
#[derive(Clone)]
pub struct PackedBase<B> {
    bytes: B,
    footer: Footer,
}

impl<B: AsRef<[u8]> + Send + Sync> PackedBase<B> {
    /// Opens a base, the whole file, whose bytes must not change while it is open.
    ///
    /// # Errors
    /// [`BaseError`] if the bytes are no base, are of a newer version, were cut off, or if header,
    /// footer or relation table are damaged. Damage elsewhere is reported by the lookups that meet
    /// it, and by [`PackedBase::verify`].
    pub fn open(bytes: B) -> Result<Self, BaseError> {
        let file = bytes.as_ref();
        let footer = Footer::decode(file)?;
        let table = footer.relation_table.read(file)?;
        RelationTable::new(table, footer.relations)?;
        Ok(Self { bytes, footer })
    }

    /// Number of different subjects.
    #[must_use]
    pub fn subjects(&self) -> u64 {
        self.footer.subjects
    }

    /// Reads all of the file and checks everything: checksums, order, that each triple stands
    /// under its subject and once only, and that no byte is unaccounted for. Takes about as long
    /// as building.
    ///
    /// # Errors
    /// [`BaseError::Corrupt`] with the first thing that does not fit.
    pub fn verify(&self) -> Result<(), BaseError> {
        super::verify::verify(self.bytes.as_ref(), &self.footer)
    }

    /// The relation table, which was verified when the base was opened.
    fn relation_table(&self) -> Result<RelationTable<'_>, BaseError> {
        let table = self.footer.relation_table.read_again(self.bytes.as_ref())?;
        RelationTable::new(table, self.footer.relations)
    }

    /// The posting of `subject`.
    fn find(&self, subject: &Key) -> Result<Option<&[u8]>, BaseError> {
        let (file, target) = (self.bytes.as_ref(), subject.as_str().as_bytes());
        let mut span = self.footer.root;
        for _ in 0..self.footer.height {
            match seek(span.read(file)?, target)? {
                Some(found) => span = decode_child(found.value)?,
                None => return Ok(None),
            }
        }
        let found = seek(span.read(file)?, target)?;
        Ok(found.filter(|found| found.exact).map(|found| found.value))
    }
}

impl<B: AsRef<[u8]> + Send + Sync> BaseGraph for PackedBase<B> {
    fn about(&self, subject: &Key) -> Result<Vec<Triple>, BaseError> {
        let Some(posting) = self.find(subject)? else {
            return Ok(Vec::new());
        };
        let relations = self.relation_table()?;
        posting::decode(posting, subject.as_str(), |number| relations.get(number))
    }

    fn has_subject(&self, subject: &Key) -> Result<bool, BaseError> {
        Ok(self.find(subject)?.is_some())
    }

    /// The first written form of each relation, in the order in which the triples came.
    fn relations(&self) -> Result<Vec<String>, BaseError> {
        let table = self.relation_table()?;
        let mut seen = BTreeSet::new();
        let mut distinct = Vec::new();
        for number in 0..self.footer.relations {
            let text = table.get(number)?;
            if seen.insert(Key::new(text)) {
                distinct.push(text.to_owned());
            }
        }
        Ok(distinct)
    }

    fn len(&self) -> u64 {
        self.footer.triples
    }
}

impl<B> fmt::Debug for PackedBase<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PackedBase")
            .field("triples", &self.footer.triples)
            .field("subjects", &self.footer.subjects)
            .finish_non_exhaustive()
    }
}
