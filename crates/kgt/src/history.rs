//! The history of edits, and taking edits back.

use std::collections::BTreeSet;

use kgt_graph::{Cause, Edit, EditId};
use kgt_store::Store;

use crate::{Memory, MemoryError};

impl<S: Store> Memory<S> {
    /// All edits, oldest first.
    ///
    /// # Errors
    /// [`MemoryError::Store`].
    pub async fn history(&mut self) -> Result<Vec<Edit>, MemoryError> {
        Ok(self.store.load().await?)
    }

    /// Takes an edit back by a new edit: the given one, or the last that changed something and was
    /// neither taken back nor is itself a taking back. Undoing an undo restores the edit. What later
    /// edits changed meanwhile stays as they left it.
    ///
    /// # Errors
    /// [`MemoryError::NoSuchEdit`], [`MemoryError::NothingToUndo`],
    /// [`MemoryError::AlreadyUndone`], [`MemoryError::Store`].
    pub async fn undo(&mut self, id: Option<EditId>) -> Result<Edit, MemoryError> {
        let history = self.history().await?;
        let edit = match id {
            Some(id) => {
                history.iter().find(|edit| edit.id == id).ok_or(MemoryError::NoSuchEdit { id })?
            }
            None => last_effective(&history).ok_or(MemoryError::NothingToUndo)?,
        };
        let inverse = edit.inverse(self.next_id().await?, self.timestamp());
        let inverse = self.graph.fitting(inverse);
        if inverse.is_empty() {
            return Err(MemoryError::AlreadyUndone { id: edit.id });
        }
        self.record(&inverse).await?;
        Ok(inverse)
    }
}

/// The last edit that [`Memory::undo`] takes back when none is named.
fn last_effective(history: &[Edit]) -> Option<&Edit> {
    let mut undone = BTreeSet::new();
    for edit in history.iter().rev() {
        match edit.cause {
            // An undone undo is no longer in force, so its edit counts again.
            Cause::Undo { of } if !undone.contains(&edit.id) => drop(undone.insert(of)),
            Cause::Undo { .. } => {}
            _ if undone.contains(&edit.id) || edit.is_empty() => {}
            _ => return Some(edit),
        }
    }
    None
}
