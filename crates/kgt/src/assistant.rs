//! A model with a memory.

use kgt_core::{AddFirst, Config, Exhausted, LanguageModel, Order, RemoveFirst};
use kgt_graph::Objective;
use kgt_store::Store;

use crate::Memory;

/// A language model that answers from the user's graph and learns from corrections.
pub struct Assistant<M, S> {
    pub(crate) model: M,
    pub(crate) memory: Memory<S>,
    pub(crate) config: Config,
}

impl<M: LanguageModel, S: Store> Assistant<M, S> {
    /// A model with a memory, which makes edits by [`assistant_config`].
    #[must_use]
    pub fn new(model: M, memory: Memory<S>) -> Self {
        Self { model, memory, config: assistant_config() }
    }

    /// The same with another way of making edits.
    #[must_use]
    pub fn with_config(self, config: Config) -> Self {
        Self { config, ..self }
    }

    /// The model and the memory again.
    #[must_use]
    pub fn into_parts(self) -> (M, Memory<S>) {
        (self.model, self.memory)
    }

    /// How edits are made.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
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

/// How an assistant makes edits unless told otherwise. If the model extracts relations by which it
/// would not find the correction again, it is asked which relation it looks up. All personalized triples enter the graph
/// (Eq. 7 as printed), then what contradicts them leaves it, as far as it matters. On the default
/// model this is better than the single triple that satisfies [`Objective::InGraph`] and the printed
/// alternation: `docs/results/tuning.md` has the numbers.
#[must_use]
pub fn assistant_config() -> Config {
    Config {
        lookup_below: 0.1,
        objective: Objective::Full,
        add_first: AddFirst::MostProbable,
        remove_first: RemoveFirst::MostContradicting,
        order: Order::AdditionsFirst,
        exhausted: Exhausted::FewestChanges(0.1),
        ..Config::default()
    }
}
