//! A triple as it stands in a graph: with where it came from.

use std::fmt;

use crate::Triple;

/// The number of an edit in one user's history, from 1, never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditId(pub u64);

impl fmt::Display for EditId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Milliseconds since 1970-01-01T00:00:00Z, given by the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub u64);

/// Where a fact came from.
///
/// The order is the order in which a graph lists facts: the user's own by age, then the base's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Added by the user's edit `id`, as its `index`-th addition.
    Edit {
        /// The edit that added it first.
        id: EditId,
        /// Position among that edit's additions.
        index: u32,
    },
    /// Part of the immutable base graph.
    Base,
}

/// A triple of a graph and its provenance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fact {
    /// What is known.
    pub triple: Triple,
    /// How it got here.
    pub origin: Origin,
}
