//! The user's layer as a file of their own: the whole history of edits as open, readable JSON
//! Lines that a person can keep, read and carry to another machine.
//!
//! ```text
//! {"format":"kgt-export","version":1}
//! {"id":1,"at":1700000000000,"cause":{"kind":"manual"},"added":[...],"removed":[],"evidence":null}
//! {"edits":1,"sha256":"<over every byte above this line>"}
//! ```
//!
//! An edit's line is the payload of [`codec`]. Every line ends with one line feed.
//! An import takes all of an export or nothing: it refuses and never repairs.

use std::io::{self, BufRead, BufReader, Read, Write};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::codec::{self, CodecError, MAX_EDIT_BYTES};
use crate::{Edit, EditId, GraphError, KnowledgeGraph};

/// The version that [`write_export`] writes, and the newest that [`read_export`] reads.
pub const VERSION: u32 = 1;

const FORMAT: &str = "kgt-export";
const FOOTER_START: &[u8] = br#"{"edits":"#;

/// Why an export cannot be written or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The text does not start as an export does.
    #[error("not a KGT export")]
    NotAnExport,
    /// Written by a newer version of KGT.
    #[error("the export has format version {found}; this program reads up to {supported}")]
    NewerVersion {
        /// Version in the header.
        found: u32,
        /// Newest version that can be read.
        supported: u32,
    },
    /// Damaged: the bytes are not those that were written.
    #[error("the export is damaged: {what}")]
    Corrupt {
        /// What does not fit.
        what: &'static str,
    },
    /// A line is longer than any that an export holds.
    #[error("line {line} of the export has more than {MAX_EDIT_BYTES} bytes")]
    LineTooLong {
        /// The line, from 1.
        line: usize,
    },
    /// Undamaged, but an edit in it is not one that KGT makes.
    #[error("line {line} of the export: {source}")]
    Invalid {
        /// The line, from 1.
        line: usize,
        /// What is wrong with the edit.
        source: CodecError,
    },
    /// Numbers of edits must rise.
    #[error("edit {id} follows edit {after}; numbers must rise")]
    Unordered {
        /// The edit out of order.
        id: EditId,
        /// The edit before it.
        after: EditId,
    },
    /// The edits do not follow from one another.
    #[error("the history does not replay: {0}")]
    Replay(#[from] GraphError),
    /// The text could not be read or written.
    #[error("the export could not be read or written: {0}")]
    Io(#[from] io::Error),
}

#[derive(Deserialize)]
struct Header {
    format: String,
    version: u32,
}

/// Writes a history of edits, oldest first.
///
/// # Errors
/// [`ExportError`] if [`read_export`] would refuse the result or `out` fails. What was written so
/// far is then no valid export.
pub fn write_export(edits: &[Edit], out: &mut impl Write) -> Result<(), ExportError> {
    check_history(edits)?;
    let mut hash = Sha256::new();
    let header = header();
    hash.update(&header);
    out.write_all(header.as_bytes())?;
    for (index, edit) in edits.iter().enumerate() {
        let mut line = codec::to_json(edit).map_err(|source| invalid(index + 2, source))?;
        line.push(b'\n');
        hash.update(&line);
        out.write_all(&line)?;
    }
    out.write_all(footer(edits.len(), hash).as_bytes())?;
    Ok(out.flush()?)
}

/// Reads a history of edits, oldest first. It replays on an empty graph.
///
/// # Errors
/// [`ExportError`] if any byte is not what [`write_export`] wrote, if a newer program wrote it, if
/// the edits do not follow from one another, or if `input` fails.
pub fn read_export(input: impl Read) -> Result<Vec<Edit>, ExportError> {
    let mut lines =
        Lines { input: BufReader::new(input), line: Vec::new(), read: 0, hash: Sha256::new() };
    lines.header()?;
    let edits = lines.edits()?;
    check_history(&edits)?;
    Ok(edits)
}

struct Lines<R> {
    input: BufReader<R>,
    /// The current line with its line feed; empty at the end.
    line: Vec<u8>,
    /// How many lines were read.
    read: usize,
    /// Over all lines that were taken.
    hash: Sha256,
}

impl<R: Read> Lines<R> {
    fn header(&mut self) -> Result<(), ExportError> {
        // Enough for any version's header, and little enough for a file that is no export.
        self.next_line(1 << 10).map_err(|error| match error {
            ExportError::LineTooLong { .. } => ExportError::NotAnExport,
            other => other,
        })?;
        let found: Header =
            serde_json::from_slice(&self.line).map_err(|_| ExportError::NotAnExport)?;
        if found.format != FORMAT {
            return Err(ExportError::NotAnExport);
        }
        if found.version > VERSION {
            return Err(ExportError::NewerVersion { found: found.version, supported: VERSION });
        }
        if self.line != header().as_bytes() {
            return corrupt("the header");
        }
        self.take_line();
        Ok(())
    }

    /// The edits up to the footer. An edit that cannot be read is reported only when the footer
    /// has shown that the text is undamaged.
    fn edits(&mut self) -> Result<Vec<Edit>, ExportError> {
        let mut edits = Vec::new();
        let mut refused = None;
        let mut count = 0;
        loop {
            self.next_line(MAX_EDIT_BYTES)?;
            if self.line.starts_with(FOOTER_START) {
                break;
            }
            let Some(json) = self.line.strip_suffix(b"\n") else {
                return corrupt("its end is missing");
            };
            count += 1;
            if refused.is_none() {
                match codec::from_json(json) {
                    Ok(edit) => edits.push(edit),
                    Err(source) => refused = Some(invalid(self.read, source)),
                }
            }
            self.take_line();
        }
        self.footer(count)?;
        refused.map_or(Ok(edits), Err)
    }

    fn footer(&mut self, count: usize) -> Result<(), ExportError> {
        if self.line != footer(count, self.hash.clone()).as_bytes() {
            return corrupt("the checksum does not fit");
        }
        self.next_line(1)?;
        if !self.line.is_empty() {
            return corrupt("there is text after its end");
        }
        Ok(())
    }

    /// Reads the next line, of at most `limit` bytes without its line feed.
    fn next_line(&mut self, limit: usize) -> Result<(), ExportError> {
        self.line.clear();
        self.read += 1;
        let mut limited = (&mut self.input).take(limit as u64 + 1);
        limited.read_until(b'\n', &mut self.line)?;
        if self.line.len() > limit && !self.line.ends_with(b"\n") {
            return Err(ExportError::LineTooLong { line: self.read });
        }
        Ok(())
    }

    fn take_line(&mut self) {
        self.hash.update(&self.line);
    }
}

fn header() -> String {
    format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION}}}\n")
}

fn footer(count: usize, hash: Sha256) -> String {
    let digest: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{{\"edits\":{count},\"sha256\":\"{digest}\"}}\n")
}

/// Numbers rise, and each edit fits the graph that those before it made.
fn check_history(edits: &[Edit]) -> Result<(), ExportError> {
    let mut graph = KnowledgeGraph::default();
    let mut after = EditId(0);
    for edit in edits {
        if edit.id <= after {
            return Err(ExportError::Unordered { id: edit.id, after });
        }
        graph.apply(edit)?;
        after = edit.id;
    }
    Ok(())
}

fn corrupt<T>(what: &'static str) -> Result<T, ExportError> {
    Err(ExportError::Corrupt { what })
}

fn invalid(line: usize, source: CodecError) -> ExportError {
    ExportError::Invalid { line, source }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::arbitrary;
    use crate::{Fact, Origin, Timestamp, Triple};

    /// Two facts, one of them taken back, and a base fact hidden.
    fn history() -> Vec<Edit> {
        let triple = |object| Triple::new("my dög", "enjoys", object).unwrap();
        let graph = KnowledgeGraph::default();
        let added = graph.additions(EditId(1), [triple("beans"), triple("\"peas\"\\")]);
        let first = Edit::manual(EditId(1), Timestamp(7), added.unwrap(), vec![]);
        let hidden = Fact { triple: triple("meat"), origin: Origin::Base };
        let second = Edit::manual(EditId(3), Timestamp(8), vec![], vec![hidden]);
        let third = first.inverse(EditId(4), Timestamp(9));
        vec![first, second, third]
    }

    fn exported(edits: &[Edit]) -> Vec<u8> {
        let mut bytes = Vec::new();
        write_export(edits, &mut bytes).unwrap();
        bytes
    }

    /// An undamaged export of these lines, whatever they hold.
    fn sealed(lines: &[&str]) -> Vec<u8> {
        let mut text = header();
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
        let hash = Sha256::new_with_prefix(&text);
        text.push_str(&footer(lines.len(), hash));
        text.into_bytes()
    }

    #[test]
    fn a_history_survives() {
        assert_eq!(read_export(&exported(&history())[..]).unwrap(), history());
        assert_eq!(read_export(&exported(&[])[..]).unwrap(), vec![]);
    }

    proptest! {
        #[test]
        fn any_edit_without_facts_survives(mut edit in arbitrary::edit()) {
            // Arbitrary facts seldom replay.
            edit.added.clear();
            edit.removed.clear();
            let edits = vec![edit];
            prop_assert_eq!(read_export(&exported(&edits)[..]).unwrap(), edits);
        }

        #[test]
        fn foreign_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(read_export(&bytes[..]).is_err());
            let text = String::from_utf8_lossy(&bytes).into_owned();
            prop_assert!(read_export(&sealed(&[&text])[..]).is_err());
        }
    }

    #[test]
    fn every_flipped_byte_is_an_error() {
        let good = exported(&history());
        for at in 0..good.len() {
            for mask in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
                let mut bad = good.clone();
                bad[at] ^= mask;
                let result = read_export(&bad[..]);
                let typed = matches!(
                    result,
                    Err(ExportError::Corrupt { .. }
                        | ExportError::NotAnExport
                        | ExportError::NewerVersion { .. })
                );
                assert!(typed, "byte {at} with {mask:#x}: {result:?}");
            }
        }
    }

    #[test]
    fn every_truncation_and_every_extra_byte_is_an_error() {
        let good = exported(&history());
        for at in 0..good.len() {
            assert!(read_export(&good[..at]).is_err(), "cut at {at}");
            for extra in [b' ', b'\n', b'\r', b'\t', b'0'] {
                let longer = [&good[..at], &[extra], &good[at..]].concat();
                assert!(read_export(&longer[..]).is_err(), "{extra} put in at {at}");
            }
        }
        assert!(read_export(&[&good[..], b"\n"].concat()[..]).is_err());
        assert!(read_export(&[&good[..], &good[..]].concat()[..]).is_err());
    }

    #[test]
    fn a_newer_version_says_so_whatever_follows() {
        let newer = b"{\"format\":\"kgt-export\",\"version\":2,\"new\":true}\nsomething else";
        assert!(matches!(
            read_export(&newer[..]),
            Err(ExportError::NewerVersion { found: 2, supported: VERSION })
        ));
    }

    #[test]
    fn foreign_texts_are_named() {
        for text in ["", "\n", "{}", "{\"format\":\"other\",\"version\":1}\n", "PK"] {
            let result = read_export(text.as_bytes());
            assert!(matches!(result, Err(ExportError::NotAnExport)), "{text:?}");
        }
        let endless = io::repeat(b'x');
        assert!(matches!(read_export(endless), Err(ExportError::NotAnExport)));
    }

    #[test]
    fn an_endless_line_is_refused() {
        let start = io::Cursor::new(header());
        let result = read_export(start.chain(io::repeat(b'x')));
        assert!(matches!(result, Err(ExportError::LineTooLong { line: 2 })));
    }

    #[test]
    fn only_histories_are_taken() {
        let line = |id: u64| {
            format!(
                r#"{{"id":{id},"at":0,"cause":{{"kind":"manual"}},"added":[{{"triple":["a","r","b"],"origin":{{"edit":{{"id":1,"index":0}}}}}}],"removed":[],"evidence":null}}"#
            )
        };
        let refusal = |lines: &[&str]| read_export(&sealed(lines)[..]).unwrap_err();
        assert!(read_export(&sealed(&[&line(1)])[..]).is_ok());
        assert!(matches!(refusal(&[&line(1), &line(1)]), ExportError::Unordered { .. }));
        assert!(matches!(refusal(&[&line(1), &line(2)]), ExportError::Replay(_)));
        assert!(matches!(refusal(&[&line(1), "{}", "more"]), ExportError::Invalid { line: 3, .. }));
    }

    #[test]
    fn what_could_not_be_read_back_is_not_written() {
        let mut edits = history();
        edits.swap(0, 1);
        let result = write_export(&edits, &mut Vec::new());
        assert!(matches!(result, Err(ExportError::Unordered { .. })));
    }
}
