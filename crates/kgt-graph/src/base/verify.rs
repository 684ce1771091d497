//! The full check of a packed base.
//!
//! The tree is walked in key order. On each level the blocks must follow one another without a
//! gap, and each level must begin where the one below ends: so every byte is seen, each block is
//! read once, and a file that was made to mislead cannot send the walk in circles.

use std::collections::HashSet;

use super::block::{Entries, decode_child};
use super::cursor::{corrupt, to_text, to_usize};
use super::layout::{Footer, HEADER_LEN, Span};
use super::posting;
use super::relations::RelationTable;
use crate::{BaseError, Key};

/// Checks a whole file whose footer was read already.
pub(super) fn verify(file: &[u8], footer: &Footer) -> Result<(), BaseError> {
    let table = footer.relation_table.read(file)?;
    let relations = RelationTable::new(table, footer.relations)?;
    relations.verify()?;
    let mut walk = Walk {
        file,
        relations,
        levels: vec![None; to_usize(footer.height)? + 1],
        last_key: None,
        triples: 0,
        subjects: 0,
    };
    walk.block(footer.root, to_usize(footer.height)?, None)?;
    walk.check_levels(footer)?;
    if (walk.triples, walk.subjects) != (footer.triples, footer.subjects) {
        return Err(corrupt("there are not as many triples as the footer says"));
    }
    Ok(())
}

/// What the walk has seen so far.
struct Walk<'a> {
    file: &'a [u8],
    relations: RelationTable<'a>,
    /// The bytes seen on each level, leaves first.
    levels: Vec<Option<Span>>,
    last_key: Option<Vec<u8>>,
    triples: u64,
    subjects: u64,
}

impl Walk<'_> {
    /// Walks the block and all below it; `first_key` is what the level above says of it.
    fn block(
        &mut self,
        span: Span,
        height: usize,
        first_key: Option<&[u8]>,
    ) -> Result<(), BaseError> {
        let payload = span.read(self.file)?;
        self.extend_level(span, height)?;
        let mut entries = Entries::new(payload);
        let mut expected = first_key;
        while let Some(value) = entries.next()? {
            let key = entries.key();
            if expected.take().is_some_and(|expected| expected != key) {
                return Err(corrupt("a block starts with another key than the index says"));
            }
            match height.checked_sub(1) {
                Some(below) => self.block(decode_child(value)?, below, Some(key))?,
                None => self.posting(key, value)?,
            }
        }
        if expected.is_some() {
            return Err(corrupt("the index names an empty block"));
        }
        Ok(())
    }

    fn extend_level(&mut self, span: Span, height: usize) -> Result<(), BaseError> {
        let seen = match self.levels[height] {
            None => span,
            Some(seen) if seen.end()? == span.at => Span {
                at: seen.at,
                len: seen
                    .len
                    .checked_add(span.len)
                    .ok_or(corrupt("an offset does not fit 64 bits"))?,
            },
            Some(_) => return Err(corrupt("blocks do not follow one another")),
        };
        self.levels[height] = Some(seen);
        Ok(())
    }

    fn posting(&mut self, key: &[u8], posting: &[u8]) -> Result<(), BaseError> {
        if self.last_key.as_deref().is_some_and(|last| last >= key) {
            return Err(corrupt("subjects are out of order"));
        }
        self.last_key = Some(key.to_vec());
        let key = to_text(key)?;
        let triples = posting::decode(posting, key, |number| self.relations.get(number))?;
        let subject = Key::new(key);
        let mut seen = HashSet::new();
        for triple in &triples {
            let identity = triple.key();
            if subject.as_str() != key || identity.subject != subject {
                return Err(corrupt("a triple stands under another subject"));
            }
            if !seen.insert(identity) {
                return Err(corrupt("a triple stands in the base twice"));
            }
        }
        if triples.is_empty() {
            return Err(corrupt("a subject has no triples"));
        }
        self.triples += triples.len() as u64;
        self.subjects += 1;
        Ok(())
    }

    /// The header, the relation table, the levels and the footer must follow one another.
    fn check_levels(&self, footer: &Footer) -> Result<(), BaseError> {
        let mut end = HEADER_LEN as u64;
        let table = Some(footer.relation_table);
        for part in [table].iter().chain(&self.levels) {
            let part = part.ok_or(corrupt("a level of the index is missing"))?;
            if part.at != end {
                return Err(corrupt("parts do not follow one another"));
            }
            end = part.end()?;
        }
        if end != Footer::start(self.file.len()) {
            return Err(corrupt("parts do not follow one another"));
        }
        Ok(())
    }
}
