//! The graph that the model answers from: base under overlay.

use std::sync::Arc;

use crate::{
    BaseError, BaseGraph, Edit, EditId, EmptyBase, Fact, Key, Origin, Overlay, Triple, TripleKey,
};

/// An immutable base under the user's overlay.
#[derive(Clone)]
pub struct KnowledgeGraph {
    base: Arc<dyn BaseGraph>,
    overlay: Overlay,
}

/// Why an edit does not fit a graph. The graph is unchanged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GraphError {
    /// The edit adds what is already there.
    #[error("edit {edit} adds {triple}, which the graph already holds")]
    AlreadyPresent {
        /// The edit.
        edit: EditId,
        /// The triple.
        triple: Box<Triple>,
    },
    /// The edit removes what is not there.
    #[error("edit {edit} removes {triple}, which the graph does not hold")]
    NotPresent {
        /// The edit.
        edit: EditId,
        /// The triple.
        triple: Box<Triple>,
    },
    /// The base graph could not be read.
    #[error(transparent)]
    Base(#[from] BaseError),
}

impl Default for KnowledgeGraph {
    fn default() -> Self {
        Self::new(Arc::new(EmptyBase))
    }
}

impl KnowledgeGraph {
    /// A graph over `base` to which the user has done nothing yet.
    #[must_use]
    pub fn new(base: Arc<dyn BaseGraph>) -> Self {
        Self { base, overlay: Overlay::default() }
    }

    /// The shared base.
    #[must_use]
    pub fn base(&self) -> &dyn BaseGraph {
        &*self.base
    }

    /// The same base without the user's layer.
    #[must_use]
    pub fn without_overlay(&self) -> Self {
        Self::new(Arc::clone(&self.base))
    }

    /// The user's layer.
    #[must_use]
    pub fn overlay(&self) -> &Overlay {
        &self.overlay
    }

    /// `G_eq`: the facts about `subject`, the user's own first, each triple once.
    ///
    /// # Errors
    /// [`BaseError`] if the base cannot be read.
    pub fn about(&self, subject: &Key) -> Result<Vec<Fact>, BaseError> {
        let own = self.overlay.about(subject);
        let own_keys: Vec<TripleKey> = own.iter().map(|fact| fact.triple.key()).collect();
        let base = self.base.about(subject)?.into_iter().filter(|triple| {
            let key = triple.key();
            !own_keys.contains(&key) && !self.overlay.hides(&key)
        });
        let base = base.map(|triple| Fact { triple, origin: Origin::Base });
        Ok(own.iter().cloned().chain(base).collect())
    }

    /// True if the graph knows anything about `subject`.
    ///
    /// # Errors
    /// [`BaseError`] if the base cannot be read.
    pub fn knows(&self, subject: &Key) -> Result<bool, BaseError> {
        if !self.overlay.about(subject).is_empty() {
            return Ok(true);
        }
        Ok(self.base.has_subject(subject)? && !self.about(subject)?.is_empty())
    }

    /// True if the triple is in the graph.
    ///
    /// # Errors
    /// [`BaseError`] if the base cannot be read.
    pub fn contains(&self, key: &TripleKey) -> Result<bool, BaseError> {
        Ok(self.overlay.get(key).is_some() || self.base_shows(key)?)
    }

    /// The facts by which edit `id` adds `triples`, leaving out those that the graph holds already
    /// and repeated ones.
    ///
    /// # Errors
    /// [`BaseError`] if the base cannot be read.
    pub fn additions(
        &self,
        id: EditId,
        triples: impl IntoIterator<Item = Triple>,
    ) -> Result<Vec<Fact>, BaseError> {
        let mut seen = Vec::new();
        let mut facts = Vec::new();
        for triple in triples {
            let key = triple.key();
            if seen.contains(&key) || self.contains(&key)? {
                continue;
            }
            seen.push(key);
            let index = u32::try_from(facts.len()).unwrap_or(u32::MAX);
            facts.push(Fact { triple, origin: Origin::Edit { id, index } });
        }
        Ok(facts)
    }

    /// The facts to take away so that `triples` are no longer in the graph: the user's own and the
    /// base's beneath it.
    ///
    /// # Errors
    /// [`BaseError`] if the base cannot be read.
    pub fn removals<'a>(
        &self,
        triples: impl IntoIterator<Item = &'a Triple>,
    ) -> Result<Vec<Fact>, BaseError> {
        let mut facts = Vec::new();
        for triple in triples {
            let key = triple.key();
            facts.extend(self.overlay.get(&key).cloned());
            if self.base_shows(&key)? {
                facts.push(Fact { triple: triple.clone(), origin: Origin::Base });
            }
        }
        Ok(facts)
    }

    /// Applies an edit, all of it or nothing.
    ///
    /// # Errors
    /// [`GraphError`] if the edit does not fit the graph; the graph is then unchanged.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), GraphError> {
        for (done, fact) in edit.removed.iter().enumerate() {
            if !self.overlay.remove(fact) {
                self.roll_back(&edit.removed[..done], &[]);
                let triple = Box::new(fact.triple.clone());
                return Err(GraphError::NotPresent { edit: edit.id, triple });
            }
        }
        for (done, fact) in edit.added.iter().enumerate() {
            if !self.overlay.insert(fact) {
                self.roll_back(&edit.removed, &edit.added[..done]);
                let triple = Box::new(fact.triple.clone());
                return Err(GraphError::AlreadyPresent { edit: edit.id, triple });
            }
        }
        Ok(())
    }

    /// Whether [`KnowledgeGraph::apply`] would take this edit. The graph is the same afterwards.
    ///
    /// # Errors
    /// As [`KnowledgeGraph::apply`].
    pub fn check(&mut self, edit: &Edit) -> Result<(), GraphError> {
        self.apply(edit)?;
        self.roll_back(&edit.removed, &edit.added);
        Ok(())
    }

    fn roll_back(&mut self, removed: &[Fact], added: &[Fact]) {
        for fact in added {
            self.overlay.remove(fact);
        }
        for fact in removed {
            self.overlay.insert(fact);
        }
    }

    /// The part of `edit` that still fits this graph: what later edits already added or removed is
    /// left out. For undoing an edit that is not the last one.
    #[must_use]
    pub fn fitting(&self, mut edit: Edit) -> Edit {
        edit.removed.retain(|fact| self.overlay.can_remove(fact));
        edit.added.retain(|fact| self.overlay.can_insert(fact));
        edit
    }

    /// True if the base holds the triple and the user has not hidden it.
    fn base_shows(&self, key: &TripleKey) -> Result<bool, BaseError> {
        let held = self.base.about(&key.subject)?.iter().any(|triple| triple.key() == *key);
        Ok(held && !self.overlay.hides(key))
    }
}
