//! Reading triples that others wrote: ConceptNet's assertions, tab-separated triples and JSON
//! Lines, plain or compressed with gzip.
//!
//! A line is a record, a problem, or left out for a stated reason; all of them are counted, so
//! nothing disappears in silence. Whether a problem stops the import is the caller's decision.
//!
//! ```
//! use kgt_graph::BaseBuilder;
//! use kgt_graph::import::{ImportError, Importer};
//!
//! let text = "IsA\tdog\tanimal\nAtLocation\tdog\n\nAtLocation\tdog\tkennel\t2.5\n";
//! let mut importer = Importer::detect(text.as_bytes())?;
//! let mut builder = BaseBuilder::new();
//! let mut problems = Vec::new();
//! for record in &mut importer {
//!     match record {
//!         Ok(record) => builder.push(&record.triple),
//!         Err(error @ ImportError::Line { .. }) => problems.push(error.to_string()),
//!         Err(fatal) => return Err(fatal.into()),
//!     }
//! }
//! assert_eq!(problems, ["line 2: 2 columns where 3 or 4 were expected"]);
//! let summary = importer.summary();
//! assert_eq!((summary.records, summary.blank, summary.malformed), (2, 1, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod conceptnet;
mod detect;
mod error;
mod importer;
mod json_lines;
mod lines;
mod relation;
mod tab;
mod text;

#[cfg(test)]
mod tests;

pub use detect::detect;
pub use error::{ImportError, LineProblem};
pub use importer::{Format, Importer, Languages, Record, Summary};
pub use text::Text;
