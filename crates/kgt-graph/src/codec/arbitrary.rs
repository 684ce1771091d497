//! Generators of edits for property tests: everything that the domain types allow and
//! [`check`](super::check) accepts, NaN left out because it is not equal to itself.

use proptest::option;
use proptest::prelude::*;

use super::MAX_INTEGER;
use crate::{
    Candidate, Cause, Change, Edit, EditId, Evidence, Fact, Objective, Origin, Step, Timestamp,
    Triple,
};

/// Any valid edit.
pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    (1..=MAX_INTEGER).prop_flat_map(|id| {
        let facts = || prop::collection::vec(fact(id), 0..4);
        let parts = (0..=MAX_INTEGER, cause(id), facts(), facts(), option::of(evidence()));
        parts.prop_map(move |(at, cause, added, removed, evidence)| Edit {
            id: EditId(id),
            at: Timestamp(at),
            cause,
            added,
            removed,
            evidence,
        })
    })
}

fn cause(id: u64) -> impl Strategy<Value = Cause> {
    let text = || any::<String>();
    let feedback = (text(), text(), text(), text()).prop_map(|(query, answer, subject, object)| {
        Cause::Feedback { query, answer, subject, object }
    });
    let import = text().prop_map(|source| Cause::Import { source });
    let undo = (0..id).prop_map(|of| match of {
        0 => Cause::Manual,
        of => Cause::Undo { of: EditId(of) },
    });
    prop_oneof![feedback, import, undo, Just(Cause::Redacted)]
}

fn fact(edit: u64) -> impl Strategy<Value = Fact> {
    let own =
        (1..=edit, any::<u32>()).prop_map(|(id, index)| Origin::Edit { id: EditId(id), index });
    let origin = prop_oneof![Just(Origin::Base), own];
    (triple(), origin).prop_map(|(triple, origin)| Fact { triple, origin })
}

fn triple() -> impl Strategy<Value = Triple> {
    (".{1,20}", ".{1,20}", ".{1,20}")
        .prop_filter_map("not a triple", |(s, r, o)| Triple::new(&s, &r, &o).ok())
}

fn number() -> impl Strategy<Value = f64> {
    let finite = any::<f64>().prop_filter("not finite", |number| number.is_finite());
    prop_oneof![8 => finite, 1 => Just(f64::INFINITY), 1 => Just(f64::NEG_INFINITY)]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    prop::collection::vec(candidate(), 1..4).prop_flat_map(|candidates| {
        let steps = prop::collection::vec(step(candidates.len()), 0..5);
        (Just(candidates), steps).prop_flat_map(|(candidates, steps)| {
            let numbers = (number(), number(), option::of(number()));
            let counts = (0..=steps.len(), 0..1000_usize, any::<u64>(), any::<bool>());
            (numbers, counts).prop_map(move |(numbers, counts)| Evidence {
                objective: if counts.3 { Objective::Full } else { Objective::InGraph },
                candidates: candidates.clone(),
                loss_before: numbers.0,
                steps: steps.clone(),
                kept: counts.0,
                loss_after: numbers.1,
                unscored: counts.1,
                model_tokens: counts.2,
                wall_ms: numbers.2,
            })
        })
    })
}

fn candidate() -> impl Strategy<Value = Candidate> {
    let numbers = (number(), number(), number(), number());
    (triple(), any::<(bool, bool)>(), numbers).prop_map(|(triple, flags, numbers)| Candidate {
        triple,
        personalized: flags.0,
        in_graph_before: flags.1,
        log_reasoning: numbers.0,
        log_relation: numbers.1,
        retrieval_before: numbers.2,
        retrieval_after: numbers.3,
    })
}

fn step(candidates: usize) -> impl Strategy<Value = Step> {
    (any::<bool>(), 0..candidates, number()).prop_map(|(add, candidate, loss)| Step {
        change: if add { Change::Add } else { Change::Remove },
        candidate,
        loss,
    })
}
