//! The user's graph together with the store that keeps it.

use std::sync::Arc;

use kgt_graph::{
    BaseGraph, Cause, Edit, EditId, Evidence, Fact, KnowledgeGraph, Timestamp, Triple,
};
use kgt_store::Store;

use crate::MemoryError;

/// The knowledge graph of one user, kept in a store. Every change is an [`Edit`] that is durable
/// before the change is visible.
pub struct Memory<S> {
    pub(crate) store: S,
    pub(crate) graph: KnowledgeGraph,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    clock: Box<dyn Fn() -> f64>,
}

impl<S: Store> Memory<S> {
    /// Replays the stored history over `base`. `clock` gives the milliseconds since
    /// 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`MemoryError::Store`] if the store cannot be read, [`MemoryError::Replay`] if its edits do
    /// not follow from one another.
    pub async fn open(
        store: S,
        base: Option<Arc<dyn BaseGraph>>,
        clock: impl Fn() -> f64 + 'static,
    ) -> Result<Self, MemoryError> {
        let graph = base.map(KnowledgeGraph::new).unwrap_or_default();
        let mut memory = Self { store, graph, clock: Box::new(clock) };
        memory.refresh().await?;
        Ok(memory)
    }

    /// Replays the stored history again: for a store that others write to as well.
    ///
    /// # Errors
    /// As [`Memory::open`]; the graph is then as it was.
    pub async fn refresh(&mut self) -> Result<(), MemoryError> {
        let mut graph = self.graph.without_overlay();
        for edit in self.store.load().await? {
            graph.apply(&edit)?;
        }
        self.graph = graph;
        Ok(())
    }

    /// The graph: the base under the user's facts.
    #[must_use]
    pub fn graph(&self) -> &KnowledgeGraph {
        &self.graph
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &S {
        &self.store
    }

    pub(crate) fn now_ms(&self) -> f64 {
        (self.clock)()
    }

    pub(crate) fn timestamp(&self) -> Timestamp {
        Timestamp(self.now_ms() as u64)
    }

    pub(crate) async fn next_id(&mut self) -> Result<EditId, MemoryError> {
        Ok(EditId(self.store.last_id().await?.0 + 1))
    }

    /// Makes, stores and applies the edit that adds and removes these triples. What is there already
    /// is not added, what is not there not removed.
    pub(crate) async fn change(
        &mut self,
        cause: Cause,
        added: Vec<Triple>,
        removed: &[Triple],
        evidence: Option<Evidence>,
    ) -> Result<Edit, MemoryError> {
        let id = self.next_id().await?;
        let added: Vec<Fact> = self.graph.additions(id, added)?;
        let removed = self.graph.removals(removed)?;
        let edit = Edit { id, at: self.timestamp(), cause, added, removed, evidence };
        self.record(&edit).await?;
        Ok(edit)
    }

    /// Stores an edit, then applies it: if the store fails, the graph has not changed.
    pub(crate) async fn record(&mut self, edit: &Edit) -> Result<(), MemoryError> {
        self.graph.check(edit)?;
        self.store.append(edit).await?;
        Ok(self.graph.apply(edit)?)
    }

    /// Replaces the history and derives the graph anew.
    pub(crate) async fn replace(&mut self, edits: Vec<Edit>) -> Result<(), MemoryError> {
        let mut graph = self.graph.without_overlay();
        for edit in &edits {
            graph.apply(edit)?;
        }
        self.store.rewrite(edits).await?;
        self.graph = graph;
        Ok(())
    }
}
