//! An endless, deterministic script of operations on a store. Whoever knows how many operations
//! were acknowledged knows what the store must hold.

use kgt_graph::{Edit, EditId};
use kgt_store::conformance::sample;
use kgt_store::{Store, StoreError};

/// What a store holds at one point of the script.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The journal.
    pub edits: Vec<Edit>,
    /// The highest number ever used.
    pub last: EditId,
}

/// How many edits the script lets a journal grow to.
const LONGEST: usize = 6;
/// How many it then keeps.
const KEPT: usize = 2;

impl Default for State {
    fn default() -> Self {
        Self { edits: vec![], last: EditId(0) }
    }
}

impl State {
    /// What `store` holds now.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub async fn of(store: &mut impl Store) -> Result<Self, StoreError> {
        Ok(Self { edits: store.load().await?, last: store.last_id().await? })
    }

    /// True if the script's next operation is a rewrite and not an append.
    #[must_use]
    pub fn rewrites_next(&self) -> bool {
        self.edits.len() >= LONGEST
    }

    /// The state after the script's next operation.
    #[must_use]
    pub fn next(&self) -> Self {
        let mut next = self.clone();
        if self.rewrites_next() {
            next.edits.drain(..LONGEST - KEPT);
        } else {
            next.last = EditId(self.last.0 + 1);
            next.edits.push(sample::edit(next.last.0));
        }
        next
    }

    /// Carries out the script's next operation on a store in this state; the state it is in then.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn advance(&self, store: &mut impl Store) -> Result<Self, StoreError> {
        let next = self.next();
        if self.rewrites_next() {
            store.rewrite(next.edits.clone()).await?;
        } else if let Some(edit) = next.edits.last() {
            store.append(edit).await?;
        }
        Ok(next)
    }
}
