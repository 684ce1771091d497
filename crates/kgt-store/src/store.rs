//! The contract of a store.

use kgt_graph::{Edit, EditId};

use crate::StoreError;

/// A durable journal of one user's edits.
///
/// Numbers of edits rise along the journal and are never used twice, not even after the edits that
/// had them were forgotten. A store has one owner at a time: opening it a second time fails with
/// [`StoreError::Locked`].
///
/// After an error the journal is as it was before the operation or as it would be after it,
/// wholly: [`Store::load`] tells which. Only [`StoreError::Conflict`], [`StoreError::Unordered`]
/// and [`StoreError::Invalid`] promise that nothing changed. The same holds for an operation
/// whose future is dropped before it is ready.
///
/// The futures need not be `Send`: a browser's are not. Native stores block the calling thread.
#[allow(async_fn_in_trait)]
pub trait Store {
    /// All edits, oldest first.
    ///
    /// # Errors
    /// [`StoreError`] if the medium cannot be read or is damaged; never an empty list instead.
    async fn load(&mut self) -> Result<Vec<Edit>, StoreError>;

    /// The highest number that an edit ever had in this store; 0 if it never held one.
    ///
    /// # Errors
    /// As [`Store::load`].
    async fn last_id(&mut self) -> Result<EditId, StoreError>;

    /// Adds an edit, atomically. It is durable when this returns `Ok`.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the edit's number is not above [`Store::last_id`], so that no
    /// update is lost to another writer; [`StoreError::Invalid`] if the edit cannot be encoded;
    /// others if the medium fails.
    async fn append(&mut self, edit: &Edit) -> Result<(), StoreError>;

    /// Replaces the whole journal, atomically and durably: for forgetting and for imports. No byte
    /// of an edit that was left out remains in the medium, and [`Store::last_id`] does not fall.
    ///
    /// # Errors
    /// [`StoreError::Unordered`] if the numbers do not rise; [`StoreError::Invalid`] if an edit
    /// cannot be encoded; others if the medium fails.
    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), StoreError>;
}
