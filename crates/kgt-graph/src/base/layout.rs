//! The frame of a packed base: header, footer, and where everything lies.
//!
//! ```text
//! header      magic [8], format version u32
//! relations   end of each text u64, the texts, CRC-32
//! leaves      blocks of subjects with their postings, in key order
//! index       blocks that name the first key of each block one level below; the root comes last
//! footer      triples, subjects, root (offset, length), height, relations (count, offset,
//!             length), file length: u64 each; CRC-32 of header and footer
//! ```
//!
//! Numbers are little-endian, offsets count from the start of the file. Every byte is covered by
//! exactly one checksum, and each part is checked where it is read: opening costs the header, the
//! footer and the relations, a lookup one block per level. This is why the index is made of small
//! blocks and not one automaton, which would have to be read whole before it could be trusted.
//! The footer is last so that a base can be written to a stream that cannot seek.

use super::cursor::{corrupt, to_usize};
use crate::BaseError;

const MAGIC: [u8; 8] = *b"\x89KGTbase";
/// The format version that is written, and the newest that can be read.
const VERSION: u32 = 1;

pub(super) const HEADER_LEN: usize = MAGIC.len() + size_of::<u32>();
pub(super) const CRC_LEN: usize = size_of::<u32>();
const FOOTER_FIELDS: usize = 9;
const FOOTER_LEN: usize = FOOTER_FIELDS * size_of::<u64>() + CRC_LEN;

/// Every index block names at least two blocks, so no tree of 64-bit offsets is higher than this.
const MAX_HEIGHT: u64 = 64;

/// Where a part lies in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) at: u64,
    pub(super) len: u64,
}

impl Span {
    /// The offset behind the part.
    pub(super) fn end(self) -> Result<u64, BaseError> {
        self.at.checked_add(self.len).ok_or(corrupt("an offset does not fit 64 bits"))
    }

    /// The part's bytes without its checksum, which is verified.
    pub(super) fn read(self, file: &[u8]) -> Result<&[u8], BaseError> {
        let (payload, crc) = self.split(file)?;
        if crc32fast::hash(payload).to_le_bytes() != *crc {
            return Err(corrupt("a checksum does not match"));
        }
        Ok(payload)
    }

    /// As [`Span::read`], of a part that was verified before.
    pub(super) fn read_again(self, file: &[u8]) -> Result<&[u8], BaseError> {
        Ok(self.split(file)?.0)
    }

    fn split(self, file: &[u8]) -> Result<(&[u8], &[u8; CRC_LEN]), BaseError> {
        let range = to_usize(self.at)?..to_usize(self.end()?)?;
        file.get(range)
            .ok_or(corrupt("an offset reaches past the end of the file"))?
            .split_last_chunk()
            .ok_or(corrupt("a part has no room for its checksum"))
    }
}

/// What opening needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Footer {
    pub(super) triples: u64,
    pub(super) subjects: u64,
    pub(super) root: Span,
    /// Levels of index blocks; 0 if the root is a leaf.
    pub(super) height: u64,
    pub(super) relations: u64,
    pub(super) relation_table: Span,
}

/// The first bytes of the file.
pub(super) fn header() -> [u8; HEADER_LEN] {
    let mut header = [0; HEADER_LEN];
    header[..MAGIC.len()].copy_from_slice(&MAGIC);
    header[MAGIC.len()..].copy_from_slice(&VERSION.to_le_bytes());
    header
}

impl Footer {
    /// The bytes behind the root.
    pub(super) fn encode(&self) -> Vec<u8> {
        let file_len = self.root.at + self.root.len + FOOTER_LEN as u64;
        let fields: [u64; FOOTER_FIELDS] = [
            self.triples,
            self.subjects,
            self.root.at,
            self.root.len,
            self.height,
            self.relations,
            self.relation_table.at,
            self.relation_table.len,
            file_len,
        ];
        let mut bytes: Vec<u8> = fields.iter().flat_map(|f| f.to_le_bytes()).collect();
        let crc = frame_crc(&header(), &bytes);
        bytes.extend_from_slice(&crc.to_le_bytes());
        bytes
    }

    /// Reads and checks header and footer of a whole file.
    pub(super) fn decode(file: &[u8]) -> Result<Self, BaseError> {
        let header = check_header(file)?;
        let footer =
            file[HEADER_LEN..].last_chunk::<FOOTER_LEN>().ok_or(corrupt("the file is cut off"))?;
        let (fields, crc) = footer.split_at(FOOTER_LEN - CRC_LEN);
        if frame_crc(header, fields).to_le_bytes() != crc {
            return Err(corrupt("the footer's checksum does not match"));
        }
        let field = |n: usize| u64_at(fields, n);
        let footer = Self {
            triples: field(0),
            subjects: field(1),
            root: Span { at: field(2), len: field(3) },
            height: field(4),
            relations: field(5),
            relation_table: Span { at: field(6), len: field(7) },
        };
        if field(8) != file.len() as u64 {
            return Err(corrupt("the file's length does not match"));
        }
        if footer.height > MAX_HEIGHT {
            return Err(corrupt("the index is too high"));
        }
        Ok(footer)
    }

    /// The offset of the footer of a file of `file_len` bytes.
    pub(super) fn start(file_len: usize) -> u64 {
        file_len.saturating_sub(FOOTER_LEN) as u64
    }
}

fn check_header(file: &[u8]) -> Result<&[u8], BaseError> {
    let header = file
        .first_chunk::<HEADER_LEN>()
        .filter(|header| header.starts_with(&MAGIC))
        .ok_or(BaseError::NotABase)?;
    let mut version = [0; size_of::<u32>()];
    version.copy_from_slice(&header[MAGIC.len()..]);
    match u32::from_le_bytes(version) {
        0 => Err(corrupt("there is no format version 0")),
        VERSION => Ok(header),
        found => Err(BaseError::NewerVersion { found, supported: VERSION }),
    }
}

fn frame_crc(header: &[u8], fields: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(header);
    hasher.update(fields);
    hasher.finalize()
}

/// The `n`-th of the numbers at the start of `bytes`, which must hold it.
fn u64_at(bytes: &[u8], n: usize) -> u64 {
    let mut field = [0; size_of::<u64>()];
    field.copy_from_slice(&bytes[n * size_of::<u64>()..][..size_of::<u64>()]);
    u64::from_le_bytes(field)
}

/// Appends the checksum of everything in `bytes`.
pub(super) fn seal(bytes: &mut Vec<u8>) {
    let crc = crc32fast::hash(bytes);
    bytes.extend_from_slice(&crc.to_le_bytes());
}
