//! Answering: which facts of the graph the model needs for a query, and whether they bear on it.

pub const BACKGROUND_RELATIONS: &[&str] = &[];
pub struct Relevance;
pub struct Retrieval;
pub struct RetrievedFact;
pub fn retrieve() {}
