//! A model with a memory.

use kgt_core::{Config, LanguageModel};
use kgt_store::Store;

use crate::Memory;

/// A language model that answers from the user's graph and learns from corrections.
pub struct Assistant<M, S> {
    pub(crate) model: M,
    pub(crate) memory: Memory<S>,
    pub(crate) config: Config,
}

impl<M: LanguageModel, S: Store> Assistant<M, S> {
    /// A model with a memory and the default [`Config`].
    #[must_use]
    pub fn new(model: M, memory: Memory<S>) -> Self {
        Self { model, memory, config: Config::default() }
    }

    /// The same with another way of making edits.
    #[must_use]
    pub fn with_config(self, config: Config) -> Self {
        Self { config, ..self }
    }

    /// The model.
    #[must_use]
    pub fn model(&self) -> &M {
        &self.model
    }

    /// The user's graph: facts, history, export.
    #[must_use]
    pub fn memory(&self) -> &Memory<S> {
        &self.memory
    }

    /// The user's graph, to change it: facts by hand, undo, import, forgetting.
    #[must_use]
    pub fn memory_mut(&mut self) -> &mut Memory<S> {
        &mut self.memory
    }
}
