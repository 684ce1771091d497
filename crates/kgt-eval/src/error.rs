//! What can end a run.

use std::io;

use crate::MethodError;

/// Why a run ended early. What it has finished is in its archive.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EvalError {
    /// The method or its model failed.
    #[error("the method failed: {0}")]
    Method(#[from] MethodError),
    /// The archive cannot be read or written.
    #[error("the results cannot be kept: {0}")]
    Archive(#[from] io::Error),
    /// The archive holds other corrections than this run makes.
    #[error("the results in the folder are of another run: {reason}")]
    OtherRun {
        /// What differs.
        reason: String,
    },
}
