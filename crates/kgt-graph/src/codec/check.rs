//! What every stored edit must fulfil, asked when it is written and when it is read: so what was
//! written can be read, and readers may follow an edit's references without asking again.

use super::CodecError;
use crate::{Cause, Edit, Evidence, Fact, Origin};

/// The largest edit number and time: the largest integer that every reader of JSON keeps exactly.
pub const MAX_INTEGER: u64 = (1 << 53) - 1;

/// The longest stored edit, in bytes of JSON.
pub const MAX_EDIT_BYTES: usize = 64 << 20;

/// Checks numbers and references of an edit.
///
/// # Errors
/// [`CodecError::Invalid`] with the first thing that is wrong.
pub(super) fn check(edit: &Edit) -> Result<(), CodecError> {
    let id = edit.id.0;
    ensure((1..=MAX_INTEGER).contains(&id), || {
        format!("the number {id} is not from 1 to {MAX_INTEGER}")
    })?;
    let at = edit.at.0;
    ensure(at <= MAX_INTEGER, || format!("the time {at} is above {MAX_INTEGER}"))?;
    if let Cause::Undo { of } = edit.cause {
        ensure((1..id).contains(&of.0), || format!("edit {id} cannot undo edit {of}"))?;
    }
    for fact in edit.added.iter().chain(&edit.removed) {
        check_fact(id, fact)?;
    }
    edit.evidence.as_ref().map_or(Ok(()), check_evidence)
}

fn check_fact(edit: u64, fact: &Fact) -> Result<(), CodecError> {
    let Origin::Edit { id, .. } = fact.origin else {
        return Ok(());
    };
    ensure((1..=edit).contains(&id.0), || format!("edit {edit} holds a fact of edit {id}"))
}

fn check_evidence(evidence: &Evidence) -> Result<(), CodecError> {
    let (candidates, steps) = (evidence.candidates.len(), evidence.steps.len());
    for step in &evidence.steps {
        ensure(step.candidate < candidates, || {
            format!("a step names candidate {} of {candidates}", step.candidate)
        })?;
    }
    ensure(evidence.kept <= steps, || {
        format!("{} of {steps} steps are said to be kept", evidence.kept)
    })
}

fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), CodecError> {
    if holds {
        return Ok(());
    }
    Err(CodecError::Invalid { what: what() })
}
