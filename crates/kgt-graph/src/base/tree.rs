//! Writing the blocks of a packed base: the leaves, then each level of the index above them.

use std::io::{self, Write};

use super::block::{BlockWriter, encode_child};
use super::layout::Span;

/// A block is closed before it grows beyond this. One page is read for a lookup, give or take a
/// neighbour, and its checksum costs less than a microsecond.
const BLOCK_BYTES: usize = 4096;

/// An output that knows how much was written.
#[derive(Debug)]
pub(super) struct Output<W> {
    writer: W,
    at: u64,
}

impl<W: Write> Output<W> {
    pub(super) fn new(writer: W) -> Self {
        Self { writer, at: 0 }
    }

    /// Writes `bytes` and says where they lie.
    pub(super) fn put(&mut self, bytes: &[u8]) -> io::Result<Span> {
        self.writer.write_all(bytes)?;
        let span = Span { at: self.at, len: bytes.len() as u64 };
        self.at += span.len;
        Ok(span)
    }

    /// Flushes the writer and returns the number of bytes written.
    pub(super) fn finish(mut self) -> io::Result<u64> {
        self.writer.flush()?;
        Ok(self.at)
    }
}

/// A written block, as the level above names it.
#[derive(Debug)]
pub(super) struct Child {
    first_key: Box<[u8]>,
    span: Span,
}

/// The blocks of one level, written as they fill up.
#[derive(Debug)]
pub(super) struct Level {
    block: BlockWriter,
    first_key: Box<[u8]>,
    written: Vec<Child>,
    /// A block is not closed with fewer entries, however long they are.
    min_entries: usize,
}

impl Level {
    /// The level of the postings. One posting may fill a block by itself.
    pub(super) fn leaves() -> Self {
        Self::new(1)
    }

    /// A level of the index. Two entries at least make each level at most half as long as the one
    /// below it.
    fn index() -> Self {
        Self::new(2)
    }

    fn new(min_entries: usize) -> Self {
        Self {
            block: BlockWriter::default(),
            first_key: Box::default(),
            written: Vec::new(),
            min_entries,
        }
    }

    /// Adds an entry; keys must come in ascending order.
    pub(super) fn add<W: Write>(
        &mut self,
        out: &mut Output<W>,
        key: &[u8],
        value: &[u8],
    ) -> io::Result<()> {
        let full = self.block.len() + key.len() + value.len() > BLOCK_BYTES;
        if full && self.block.entries() >= self.min_entries {
            self.close_block(out)?;
        }
        if self.block.entries() == 0 {
            self.first_key = key.into();
        }
        self.block.push(key, value);
        Ok(())
    }

    fn close_block<W: Write>(&mut self, out: &mut Output<W>) -> io::Result<()> {
        let span = out.put(&self.block.finish())?;
        self.written.push(Child { first_key: std::mem::take(&mut self.first_key), span });
        Ok(())
    }

    /// Closes the last block. A level without entries is one empty block.
    fn finish<W: Write>(mut self, out: &mut Output<W>) -> io::Result<Vec<Child>> {
        if self.block.entries() > 0 || self.written.is_empty() {
            self.close_block(out)?;
        }
        Ok(self.written)
    }

    /// Closes this level and writes the index above it; returns the root and its height.
    pub(super) fn crown<W: Write>(self, out: &mut Output<W>) -> io::Result<(Span, u64)> {
        let mut blocks = self.finish(out)?;
        let mut height = 0;
        while blocks.len() > 1 {
            let mut level = Self::index();
            for child in &blocks {
                level.add(out, &child.first_key, &encode_child(child.span))?;
            }
            blocks = level.finish(out)?;
            height += 1;
        }
        Ok((blocks[0].span, height))
    }
}
