//! Facts, edits and the numbers behind them.

use kgt::graph::Origin;
use kgt::{
    Candidate, Cause, Change, Correction, Edit, Evidence, Fact, Forgotten, Imported, Objective,
    Source, Step, Triple,
};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct TripleView<'a> {
    subject: &'a str,
    relation: &'a str,
    object: &'a str,
}

impl<'a> TripleView<'a> {
    fn new(triple: &'a Triple) -> Self {
        Self { subject: triple.subject(), relation: triple.relation(), object: triple.object() }
    }
}

#[derive(Serialize)]
pub(crate) struct FactView<'a> {
    #[serde(flatten)]
    triple: TripleView<'a>,
    origin: OriginView,
}

#[derive(Serialize)]
#[serde(untagged)]
enum OriginView {
    Base(&'static str),
    Edit { edit: u64 },
}

impl<'a> FactView<'a> {
    pub(super) fn new(fact: &'a Fact) -> Self {
        let origin = match fact.origin {
            Origin::Base => OriginView::Base("base"),
            Origin::Edit { id, .. } => OriginView::Edit { edit: id.0 },
        };
        Self { triple: TripleView::new(&fact.triple), origin }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EditView<'a> {
    id: u64,
    at_ms: u64,
    cause: CauseView<'a>,
    added: Vec<FactView<'a>>,
    removed: Vec<FactView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<EvidenceView<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum CauseView<'a> {
    Feedback { query: &'a str, answer: &'a str, subject: &'a str, object: &'a str },
    Manual,
    Undo { of: u64 },
    Import { source: &'a str },
    Redacted,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EvidenceView<'a> {
    objective: &'static str,
    candidates: Vec<CandidateView<'a>>,
    loss_before: Option<f64>,
    steps: Vec<StepView>,
    kept: usize,
    loss_after: Option<f64>,
    unscored: usize,
    model_tokens: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    wall_ms: Option<f64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CandidateView<'a> {
    #[serde(flatten)]
    triple: TripleView<'a>,
    personalized: bool,
    in_graph_before: bool,
    log_reasoning: f64,
    log_relation: f64,
    retrieval_before: f64,
    retrieval_after: f64,
}

#[derive(Serialize)]
struct StepView {
    change: &'static str,
    candidate: usize,
    loss: Option<f64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CorrectionView<'a> {
    edit: EditView<'a>,
    subject: &'a str,
    subject_found: &'static str,
    source: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ForgottenView {
    facts: usize,
    edits_dropped: usize,
    edits_redacted: usize,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum ImportedView<'a> {
    Restored { edits: usize },
    Merged { edit: Box<EditView<'a>> },
}

pub(crate) fn facts<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Vec<FactView<'a>> {
    facts.into_iter().map(FactView::new).collect()
}

pub(crate) fn edits(edits: &[Edit]) -> Vec<EditView<'_>> {
    edits.iter().map(edit).collect()
}

pub(crate) fn edit(edit: &Edit) -> EditView<'_> {
    EditView {
        id: edit.id.0,
        at_ms: edit.at.0,
        cause: cause(&edit.cause),
        added: facts(&edit.added),
        removed: facts(&edit.removed),
        evidence: edit.evidence.as_ref().map(evidence),
    }
}

fn cause(cause: &Cause) -> CauseView<'_> {
    match cause {
        Cause::Feedback { query, answer, subject, object } => {
            CauseView::Feedback { query, answer, subject, object }
        }
        Cause::Manual => CauseView::Manual,
        Cause::Undo { of } => CauseView::Undo { of: of.0 },
        Cause::Import { source } => CauseView::Import { source },
        Cause::Redacted => CauseView::Redacted,
    }
}

fn evidence(evidence: &Evidence) -> EvidenceView<'_> {
    EvidenceView {
        objective: match evidence.objective {
            Objective::Full => "full",
            Objective::InGraph => "inGraph",
        },
        candidates: evidence.candidates.iter().map(candidate).collect(),
        loss_before: finite(evidence.loss_before),
        steps: evidence.steps.iter().map(step).collect(),
        kept: evidence.kept,
        loss_after: finite(evidence.loss_after),
        unscored: evidence.unscored,
        model_tokens: evidence.model_tokens,
        wall_ms: evidence.wall_ms,
    }
}

fn candidate(candidate: &Candidate) -> CandidateView<'_> {
    CandidateView {
        triple: TripleView::new(&candidate.triple),
        personalized: candidate.personalized,
        in_graph_before: candidate.in_graph_before,
        log_reasoning: candidate.log_reasoning,
        log_relation: candidate.log_relation,
        retrieval_before: candidate.retrieval_before,
        retrieval_after: candidate.retrieval_after,
    }
}

fn step(step: &Step) -> StepView {
    let change = match step.change {
        Change::Add => "add",
        Change::Remove => "remove",
    };
    StepView { change, candidate: step.candidate, loss: finite(step.loss) }
}

fn finite(loss: f64) -> Option<f64> {
    loss.is_finite().then_some(loss)
}

pub(crate) fn correction(correction: &Correction) -> CorrectionView<'_> {
    CorrectionView {
        edit: edit(&correction.edit),
        subject: &correction.subject.name,
        subject_found: super::answer::found(correction.subject.found),
        source: match correction.source {
            Source::Given => "given",
            Source::Extracted => "extracted",
            Source::Ranked => "ranked",
        },
    }
}

pub(crate) fn forgotten(forgotten: &Forgotten) -> ForgottenView {
    ForgottenView {
        facts: forgotten.facts,
        edits_dropped: forgotten.edits_dropped,
        edits_redacted: forgotten.edits_redacted,
    }
}

pub(crate) fn imported(imported: &Imported) -> ImportedView<'_> {
    match imported {
        Imported::Restored { edits } => ImportedView::Restored { edits: *edits },
        Imported::Merged(merged) => ImportedView::Merged { edit: Box::new(edit(merged)) },
    }
}
