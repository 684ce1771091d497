//! Building a packed base from triples in any order.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::io::{self, Write};

use super::cursor::{Cursor, put_chunk, put_varint};
use super::layout::{Footer, Span, header};
use super::posting::PostingWriter;
use super::relations::RelationSet;
use super::tree::{Level, Output};
use crate::{BaseError, Key, Triple};

/// Collects triples and writes them in the form that [`PackedBase`](crate::PackedBase) opens.
///
/// Triples are held in memory, compactly: about 16 bytes each besides their texts. The output
/// depends on the triples and their order alone; the triples of a subject keep that order.
///
/// ```
/// use kgt_graph::{BaseBuilder, BaseGraph, PackedBase, Triple};
///
/// let mut builder = BaseBuilder::new();
/// builder.push(&Triple::new("dog", "is a", "animal")?);
/// builder.push(&Triple::new("Dog", "is a", "Animal")?); // the same triple, written otherwise
/// builder.push(&Triple::new("Dog", "likes", "bones")?);
/// let mut file = Vec::new();
/// let stats = builder.write(&mut file)?;
/// assert_eq!((stats.triples, stats.duplicates, stats.subjects), (2, 1, 1));
///
/// let base = PackedBase::open(file)?;
/// let facts: Vec<String> = base.about(&"DOG".into())?.iter().map(Triple::to_string).collect();
/// assert_eq!(facts, ["(dog, is a, animal)", "(Dog, likes, bones)"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct BaseBuilder {
    relations: RelationSet,
    /// The triples, one record behind the other, in the order in which they came.
    records: Vec<u8>,
    slots: Vec<Slot>,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BaseStats {
    /// Triples in the file.
    pub triples: u64,
    /// Triples that were left out because one with the same key came earlier.
    pub duplicates: u64,
    /// Different subjects, compared by key.
    pub subjects: u64,
    /// Different written forms of relations.
    pub relations: u64,
    /// Length of the file.
    pub bytes: u64,
}

/// Finds a record and sorts it: most comparisons need no look at the record.
#[derive(Debug, Clone, Copy)]
struct Slot {
    /// The first eight bytes of the subject's key, as a number that sorts like them.
    prefix: u64,
    at: usize,
}

/// A triple as the builder holds it.
struct Record<'a> {
    key: &'a str,
    subject: &'a str,
    relation: usize,
    object: &'a str,
}

impl BaseBuilder {
    /// A builder without triples.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a triple.
    pub fn push(&mut self, triple: &Triple) {
        let key = Key::new(triple.subject());
        let relation = self.relations.number(triple.relation());
        // An empty form stands for a subject that is written as its key.
        let form = if triple.subject() == key.as_str() { "" } else { triple.subject() };
        self.slots.push(Slot { prefix: prefix(key.as_str().as_bytes()), at: self.records.len() });
        put_chunk(&mut self.records, key.as_str().as_bytes());
        put_chunk(&mut self.records, form.as_bytes());
        put_varint(&mut self.records, relation as u64);
        put_chunk(&mut self.records, triple.object().as_bytes());
    }

    /// Writes the base, in pieces of about 4 KiB, and flushes `out`.
    ///
    /// # Errors
    /// Those of `out`; what it received until then is no base.
    pub fn write<W: Write>(mut self, out: W) -> io::Result<BaseStats> {
        let mut slots = std::mem::take(&mut self.slots);
        slots.sort_unstable_by(|a, b| self.compare(a, b));
        let mut out = Output::new(out);
        out.put(&header())?;
        let relation_table = out.put(&self.relations.encode())?;
        let footer = self.write_tree(&mut out, &slots, relation_table)?;
        out.put(&footer.encode())?;
        Ok(BaseStats {
            triples: footer.triples,
            duplicates: slots.len() as u64 - footer.triples,
            subjects: footer.subjects,
            relations: footer.relations,
            bytes: out.finish()?,
        })
    }

    /// Writes the leaves and the index.
    fn write_tree<W: Write>(
        &self,
        out: &mut Output<W>,
        slots: &[Slot],
        relation_table: Span,
    ) -> io::Result<Footer> {
        let mut leaves = Level::leaves();
        let mut posting = PostingWriter::default();
        let (mut triples, mut subjects) = (0, 0);
        for group in slots.chunk_by(|a, b| self.same_subject(a, b)) {
            let key = self.record(&group[0]).key;
            posting.start(key);
            triples += self.fill(&mut posting, group);
            subjects += 1;
            leaves.add(out, key.as_bytes(), posting.bytes())?;
        }
        let (root, height) = leaves.crown(out)?;
        let relations = self.relations.len() as u64;
        Ok(Footer { triples, subjects, root, height, relations, relation_table })
    }

    /// By subject, and for one subject in the order of the input.
    fn compare(&self, a: &Slot, b: &Slot) -> Ordering {
        let by_prefix = a.prefix.cmp(&b.prefix);
        by_prefix.then_with(|| self.key(a).cmp(self.key(b))).then(a.at.cmp(&b.at))
    }

    fn same_subject(&self, a: &Slot, b: &Slot) -> bool {
        a.prefix == b.prefix && self.key(a) == self.key(b)
    }

    /// Fills the posting of one subject and returns how many triples are in it.
    fn fill(&self, posting: &mut PostingWriter, group: &[Slot]) -> u64 {
        let mut count = 0;
        let mut seen = HashSet::new();
        for slot in group {
            let record = self.record(slot);
            // A single triple has no duplicates; this spares most subjects the object's key.
            let identity = || (self.relations.identity(record.relation), Key::new(record.object));
            if group.len() == 1 || seen.insert(identity()) {
                posting.push(record.subject, record.relation, record.object);
                count += 1;
            }
        }
        count
    }

    /// The key of a record's subject.
    fn key(&self, slot: &Slot) -> &[u8] {
        Cursor::new(&self.records[slot.at..])
            .chunk()
            .expect("invariant: a record starts with the subject's key")
    }

    fn record(&self, slot: &Slot) -> Record<'_> {
        parse(&self.records[slot.at..]).expect("invariant: a record reads back as it was pushed")
    }
}

fn parse(bytes: &[u8]) -> Result<Record<'_>, BaseError> {
    let mut cursor = Cursor::new(bytes);
    let key = cursor.text()?;
    let form = cursor.text()?;
    Ok(Record {
        key,
        subject: if form.is_empty() { key } else { form },
        relation: cursor.length()?,
        object: cursor.text()?,
    })
}

fn prefix(key: &[u8]) -> u64 {
    let mut prefix = [0; size_of::<u64>()];
    for (to, from) in prefix.iter_mut().zip(key) {
        *to = *from;
    }
    u64::from_be_bytes(prefix)
}
