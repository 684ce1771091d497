//! Taking the memory elsewhere: export and import.

use std::io::{Read, Write};

use kgt_graph::export::{ExportError, read_export, write_export};
use kgt_graph::{Cause, Edit, EditId, KnowledgeGraph, Triple};
use kgt_store::Store;

use crate::{Memory, MemoryError};

/// What an import did.
#[derive(Debug, Clone, PartialEq)]
pub enum Imported {
    /// The memory was new: the whole history was taken over.
    Restored {
        /// How many edits.
        edits: usize,
    },
    /// The memory had a history of its own: what the export's facts add and hide became one edit,
    /// which can be undone.
    Merged(Box<Edit>),
}

impl<S: Store> Memory<S> {
    /// Writes the user's whole history as an open text format with a checksum.
    ///
    /// # Errors
    /// [`MemoryError::Export`] if `out` fails, [`MemoryError::Store`].
    pub async fn export(&mut self, out: &mut impl Write) -> Result<usize, MemoryError> {
        let history = self.history().await?;
        write_export(&history, out)?;
        Ok(history.len())
    }

    /// Reads an export, all of it or nothing. `source` names it in the history.
    ///
    /// # Errors
    /// [`MemoryError::Export`] if it is damaged or of a newer version, [`MemoryError::Store`]. The
    /// memory is then unchanged.
    pub async fn import(
        &mut self,
        export: impl Read,
        source: &str,
    ) -> Result<Imported, MemoryError> {
        let edits = read_export(export)?;
        if self.store.last_id().await? == EditId(0) {
            let n = edits.len();
            self.replace(edits).await?;
            return Ok(Imported::Restored { edits: n });
        }
        let mut theirs = KnowledgeGraph::default();
        for edit in &edits {
            theirs.apply(edit).map_err(ExportError::from)?;
        }
        let facts = theirs.overlay().facts().map(|fact| fact.triple.clone()).collect();
        let hidden: Vec<Triple> = theirs.overlay().tombstones().cloned().collect();
        let cause = Cause::Import { source: source.to_owned() };
        Ok(Imported::Merged(Box::new(self.change(cause, facts, &hidden, None).await?)))
    }
}
