//! What can be wrong with imported text.

use std::io;

use crate::TripleError;

/// Why an import stopped or a line gave no record.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// One line is malformed; the lines after it can still be read.
    #[error("line {line}: {problem}")]
    Line {
        /// Number of the line, from 1.
        line: u64,
        /// What is wrong with it.
        problem: LineProblem,
    },
    /// The text cannot be read further: the reader failed, or compressed data is damaged.
    #[error("cannot read line {line}")]
    Read {
        /// Number of the line that could not be read, from 1.
        line: u64,
        /// The reader's error.
        source: io::Error,
    },
    /// The first lines are in none of the known formats.
    #[error("the first lines are in none of the known formats")]
    UnknownFormat,
    /// The text is tab-separated, but nothing tells which column is the relation.
    #[error("it is not clear which of the tab-separated columns is the relation")]
    UnclearColumns,
}

/// What is wrong with one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LineProblem {
    /// The line is not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// The line is longer than any that is read.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The longest line that is read, in bytes.
        limit: usize,
    },
    /// Not the number of tab-separated columns that the format has.
    #[error("{found} columns where {expected} were expected")]
    Columns {
        /// The numbers of columns that the format allows.
        expected: &'static str,
        /// The number of columns of the line.
        found: usize,
    },
    /// The score in the fourth column is not a finite number.
    #[error("the score is not a number")]
    Score,
    /// A column does not hold the kind of ConceptNet URI that belongs there.
    #[error("the {column} is not a ConceptNet URI that starts with {prefix}")]
    Uri {
        /// `assertion`, `relation`, `start` or `end`.
        column: &'static str,
        /// How such a URI starts.
        prefix: &'static str,
    },
    /// The JSON is malformed, or lacks a field, or a field has another type.
    #[error("bad JSON in column {}: {}", .0.column(), without_position(.0))]
    Json(serde_json::Error),
    /// The parts do not make a triple.
    #[error(transparent)]
    Triple(#[from] TripleError),
}

/// serde_json counts lines too, but always from the start of the one line it was given.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((reason, _)) => reason.to_owned(),
        None => text,
    }
}
