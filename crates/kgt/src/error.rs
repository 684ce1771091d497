//! What can go wrong in a memory and in an assistant.

use kgt_core::TuneError;
use kgt_graph::export::ExportError;
use kgt_graph::{BaseError, EditId, GraphError, TripleError};
use kgt_store::StoreError;

/// Why the user's graph could not be read or changed. It is then as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MemoryError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The base graph failed.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// The stored history does not fit together.
    #[error("the stored history does not replay: {0}")]
    Replay(#[from] GraphError),
    /// A fact cannot be stated so.
    #[error(transparent)]
    Triple(#[from] TripleError),
    /// An export could not be written or read.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// There is no such edit.
    #[error("there is no edit {id}")]
    NoSuchEdit {
        /// The number asked for.
        id: EditId,
    },
    /// Nothing is left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Everything that the edit did was undone or overruled since.
    #[error("nothing of edit {id} is left to undo")]
    AlreadyUndone {
        /// The edit.
        id: EditId,
    },
    /// The facts to remove are not in the graph.
    #[error("the graph holds no {fact}")]
    NoSuchFact {
        /// What was asked for.
        fact: String,
    },
}

/// Why the assistant could not answer or learn. The graph is then as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssistantError<E: std::error::Error + 'static> {
    /// The model failed.
    #[error(transparent)]
    Model(E),
    /// The memory failed.
    #[error(transparent)]
    Memory(#[from] MemoryError),
    /// The correction could not be turned into an edit.
    #[error(transparent)]
    Tune(TuneError<E>),
    /// A text that must say something is empty.
    #[error("the {what} is empty")]
    Empty {
        /// `query` or `answer`.
        what: &'static str,
    },
    /// No entity was found in the query.
    #[error("what {query:?} is about could not be found; name the subject")]
    NoSubject {
        /// The query.
        query: String,
    },
}

impl<E: std::error::Error + 'static> From<BaseError> for AssistantError<E> {
    fn from(error: BaseError) -> Self {
        Self::Memory(error.into())
    }
}
