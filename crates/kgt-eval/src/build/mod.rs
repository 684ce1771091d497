//! Data sets made from ParaRel.

mod extension;
mod pararel;
mod same_subject;

pub use extension::{Extension, build_extension};
pub use pararel::Relation;
pub use same_subject::{OtherFact, SubjectFacts};
