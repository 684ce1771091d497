//! Edits to test and to measure stores with.

use kgt_graph::{
    Candidate, Cause, Change, Edit, EditId, Evidence, Fact, Objective, Origin, Step, Timestamp,
    Triple,
};

const CANDIDATES: usize = 10;

/// An edit as a correction makes it: two facts, ten scored candidates, infinite losses until the
/// last step. Edits of different numbers replay on one another.
///
/// # Panics
/// Never for the texts in it.
#[must_use]
pub fn edit(id: u64) -> Edit {
    correction(id, &format!("the {id}th object with “quotes”, \\ and \u{1f996}"))
}

/// As [`edit`], with this text as the object of its first fact.
///
/// # Panics
/// If `object` cannot be one.
#[must_use]
pub fn correction(id: u64, object: &str) -> Edit {
    let subject = format!("my {id}th dog");
    let relation = |index: usize| format!("enjoys (kind {index})");
    let triple = |index: usize| {
        let other = format!("object {index}");
        let object = if index == 0 { object } else { &other };
        Triple::new(&subject, &relation(index), object).expect("sample: a valid triple")
    };
    let fact = |index: u32| Fact {
        triple: triple(index as usize),
        origin: Origin::Edit { id: EditId(id), index },
    };
    Edit {
        id: EditId(id),
        at: Timestamp(1_700_000_000_000 + id % 1_000_000),
        cause: Cause::Feedback {
            query: format!("What does {subject} enjoy?"),
            answer: format!("It enjoys {object}."),
            subject: subject.clone(),
            object: object.to_owned(),
        },
        added: vec![fact(0), fact(1)],
        removed: vec![],
        evidence: Some(evidence((0..CANDIDATES).map(triple))),
    }
}

fn evidence(triples: impl Iterator<Item = Triple>) -> Evidence {
    let candidates = triples.enumerate().map(|(index, triple)| Candidate {
        triple,
        personalized: true,
        in_graph_before: false,
        log_reasoning: -0.1 - 1.7 * index as f64,
        log_relation: -2.3 / (1.0 + index as f64),
        retrieval_before: 0.0,
        retrieval_after: if index < 2 { 0.1 + 0.2 * index as f64 } else { 0.0 },
    });
    let step = |candidate, loss| Step { change: Change::Add, candidate, loss };
    Evidence {
        objective: Objective::InGraph,
        candidates: candidates.collect(),
        loss_before: f64::INFINITY,
        steps: vec![step(0, f64::INFINITY), step(1, 0.1 + 0.2)],
        kept: 2,
        loss_after: 0.1 + 0.2,
        unscored: 0,
        model_tokens: 1234,
        wall_ms: Some(56.78),
    }
}
