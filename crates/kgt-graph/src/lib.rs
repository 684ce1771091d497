//! The knowledge graph that KGT tunes: triples, an immutable base graph under the
//! user's overlay, and edits as values with an inverse.
//!
//! This crate is pure: it does no IO of its own (readers and writers are handed in), knows
//! no clock, no model and no platform. Times are milliseconds that the host supplies.
//!
//! ```
//! use kgt_graph::{Cause, Edit, EditId, KnowledgeGraph, Timestamp, Triple};
//!
//! let mut graph = KnowledgeGraph::default();
//! let likes = Triple::new("my dog", "enjoys", "vegetables")?;
//! let edit = Edit::manual(EditId(1), Timestamp(0), graph.additions(EditId(1), [likes])?, vec![]);
//! graph.apply(&edit)?;
//! assert_eq!(graph.about(&"My  DOG".into())?.len(), 1);
//!
//! graph.apply(&edit.inverse(EditId(2), Timestamp(1)))?;
//! assert!(graph.about(&"my dog".into())?.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod base;
pub mod codec;
mod edit;
mod evidence;
pub mod export;
mod fact;
mod graph;
pub mod import;
mod key;
mod mention;
mod overlay;
mod triple;

pub use base::{BaseBuilder, BaseError, BaseGraph, BaseStats, EmptyBase, PackedBase};
pub use edit::{Cause, Edit};
pub use evidence::{Candidate, Change, Evidence, Objective, Step};
pub use fact::{EditId, Fact, Origin, Timestamp};
pub use graph::{GraphError, KnowledgeGraph};
pub use key::Key;
pub use mention::{ALIAS_RELATION, Mention, names};
pub use overlay::Overlay;
pub use triple::{MAX_PART_BYTES, Triple, TripleError, TripleKey};
