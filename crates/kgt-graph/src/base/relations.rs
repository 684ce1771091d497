//! The relation table of a packed base: the written form of each relation, by number.
//!
//! Relations are few and their texts repeat in every posting, hence the table. Two written forms
//! of one relation are two entries, so that each triple comes back as it was written.

use std::collections::HashMap;

use super::cursor::{corrupt, to_text, to_usize};
use super::layout::seal;
use crate::{BaseError, Key};

const END_LEN: usize = size_of::<u64>();

/// The relations of a base in the making, numbered by first appearance.
#[derive(Debug, Default)]
pub(super) struct RelationSet {
    texts: Vec<Box<str>>,
    numbers: HashMap<Box<str>, usize>,
    /// For each relation the first one with the same key.
    same_as: Vec<usize>,
    first_by_key: HashMap<Key, usize>,
}

impl RelationSet {
    /// The number of the relation that is written as `text`.
    pub(super) fn number(&mut self, text: &str) -> usize {
        if let Some(&number) = self.numbers.get(text) {
            return number;
        }
        let number = self.texts.len();
        let same_as = *self.first_by_key.entry(Key::new(text)).or_insert(number);
        self.texts.push(text.into());
        self.numbers.insert(text.into(), number);
        self.same_as.push(same_as);
        number
    }

    /// The number that all relations with the key of this one share.
    pub(super) fn identity(&self, number: usize) -> usize {
        self.same_as[number]
    }

    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// The table with its checksum.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut table = Vec::new();
        let mut end = 0;
        for text in &self.texts {
            end += text.len() as u64;
            table.extend_from_slice(&end.to_le_bytes());
        }
        for text in &self.texts {
            table.extend_from_slice(text.as_bytes());
        }
        seal(&mut table);
        table
    }
}

/// A table as it lies in the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct RelationTable<'a> {
    ends: &'a [u8],
    texts: &'a [u8],
}

impl<'a> RelationTable<'a> {
    /// The table of `count` relations in `bytes`, which come without their checksum.
    pub(super) fn new(bytes: &'a [u8], count: u64) -> Result<Self, BaseError> {
        let (ends, texts) = to_usize(count)?
            .checked_mul(END_LEN)
            .and_then(|len| bytes.split_at_checked(len))
            .ok_or(corrupt("the relation table is too short"))?;
        Ok(Self { ends, texts })
    }

    /// The written form of a relation.
    pub(super) fn get(&self, number: u64) -> Result<&'a str, BaseError> {
        let number = to_usize(number)?;
        let end = self.end(number)?;
        let start = match number.checked_sub(1) {
            Some(before) => self.end(before)?,
            None => 0,
        };
        let text = self.texts.get(start..end);
        to_text(text.ok_or(corrupt("a relation reaches past the end of its table"))?)
    }

    /// Checks every entry and that no bytes are left over.
    pub(super) fn verify(&self) -> Result<(), BaseError> {
        let (ends, _) = self.ends.as_chunks::<END_LEN>();
        for number in 0..ends.len() as u64 {
            self.get(number)?;
        }
        let used = ends.last().map_or(0, |end| u64::from_le_bytes(*end));
        if used != self.texts.len() as u64 {
            return Err(corrupt("the relation table is too long"));
        }
        Ok(())
    }

    fn end(&self, number: usize) -> Result<usize, BaseError> {
        let (ends, _) = self.ends.as_chunks::<END_LEN>();
        let end = ends.get(number).ok_or(corrupt("there is no such relation"))?;
        to_usize(u64::from_le_bytes(*end))
    }
}
