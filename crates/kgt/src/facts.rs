//! Reading and changing facts by hand.

use kgt_graph::{Cause, Edit, Fact, Key, Triple};
use kgt_store::Store;

use crate::{Memory, MemoryError};

impl<S: Store> Memory<S> {
    /// The user's facts, or all facts about one subject, the base's included.
    ///
    /// # Errors
    /// [`MemoryError::Base`].
    pub fn facts(&self, subject: Option<&str>) -> Result<Vec<Fact>, MemoryError> {
        match subject {
            Some(subject) => Ok(self.graph.about(&Key::new(subject))?),
            None => Ok(self.graph.overlay().facts().cloned().collect()),
        }
    }

    /// Adds facts as one edit. Those that the graph holds already are left out.
    ///
    /// # Errors
    /// [`MemoryError::Store`], [`MemoryError::Base`].
    pub async fn add_facts(&mut self, triples: Vec<Triple>) -> Result<Edit, MemoryError> {
        self.change(Cause::Manual, triples, &[], None).await
    }

    /// Removes facts as one edit; base facts are hidden from this user.
    ///
    /// # Errors
    /// [`MemoryError::NoSuchFact`] if the graph does not hold one of them; nothing is removed then.
    pub async fn remove_facts(&mut self, triples: Vec<Triple>) -> Result<Edit, MemoryError> {
        for triple in &triples {
            if !self.graph.contains(&triple.key())? {
                return Err(MemoryError::NoSuchFact { fact: triple.to_string() });
            }
        }
        self.change(Cause::Manual, Vec::new(), &triples, None).await
    }
}
