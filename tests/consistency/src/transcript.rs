//! What came of a conversation, as `edits.json` keeps it. Numbers have nine significant digits; an
//! infinite loss is null.

use kgt::{Answer, Cause, Change, Edit, Evidence, Fact, Triple};
use serde::{Deserialize, Serialize};

/// Subject, relation, object.
pub type Parts = [String; 3];

/// The outcome of every turn.
#[derive(Debug, Serialize, Deserialize)]
pub struct Transcript {
    /// The conversation.
    pub name: String,
    /// In the order of its turns.
    pub turns: Vec<Outcome>,
}

/// What one turn came to.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The graph was edited.
    Edit(EditRecord),
    /// A question was answered.
    Answer(AnswerRecord),
}

/// An edit of the graph.
#[derive(Debug, Serialize, Deserialize)]
pub struct EditRecord {
    /// Triples that entered the graph.
    pub added: Vec<Parts>,
    /// Triples that left it.
    pub removed: Vec<Parts>,
    /// How the edit was found; an undoing has nothing to find.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchRecord>,
}

/// What Algorithm 1 saw and did.
#[derive(Debug, Serialize, Deserialize)]
pub struct SearchRecord {
    /// `q`.
    pub query: String,
    /// `a`.
    pub answer: String,
    /// `e_q`.
    pub subject: String,
    /// `e_a`.
    pub object: String,
    /// Every scored triple, `H` first.
    pub candidates: Vec<CandidateRecord>,
    /// Index of a candidate for each step; negative minus one for its removal.
    pub steps: Vec<i64>,
    /// How many of the steps make up the edit.
    pub kept: usize,
    /// Eq. 7 before.
    pub loss_before: Option<f64>,
    /// Eq. 7 after.
    pub loss_after: Option<f64>,
}

/// A scored triple.
#[derive(Debug, Serialize, Deserialize)]
pub struct CandidateRecord {
    /// `z`.
    pub triple: Parts,
    /// `z` is one of `H`.
    pub personalized: bool,
    /// `z` was in the graph before.
    pub in_graph: bool,
    /// `log P(a | q, z)`.
    pub log_reasoning: f64,
    /// `log P(r | retrieve(q))`.
    pub log_relation: f64,
}

/// An answer.
#[derive(Debug, Serialize, Deserialize)]
pub struct AnswerRecord {
    /// The question.
    pub query: String,
    /// The answer.
    pub text: String,
    /// The facts that were put before the model.
    pub used: Vec<Parts>,
    /// The facts about the subject by falling probability, each with `log P(r | retrieve(q))` and
    /// `P(z | q)`.
    pub considered: Vec<(Parts, f64, f64)>,
}

impl Outcome {
    pub(crate) fn edit(edit: &Edit) -> Self {
        Self::Edit(EditRecord {
            added: facts(&edit.added),
            removed: facts(&edit.removed),
            search: edit.evidence.as_ref().and_then(|evidence| search(&edit.cause, evidence)),
        })
    }

    pub(crate) fn answer(query: &str, answer: &Answer) -> Self {
        let explanation = &answer.explanation;
        let considered = explanation.considered.iter();
        Self::Answer(AnswerRecord {
            query: query.to_owned(),
            text: answer.text.clone(),
            used: explanation.used().iter().map(|z| parts(&z.fact.triple)).collect(),
            considered: considered
                .map(|z| (parts(&z.fact.triple), rounded(z.log_relation), rounded(z.probability)))
                .collect(),
        })
    }
}

fn search(cause: &Cause, evidence: &Evidence) -> Option<SearchRecord> {
    let Cause::Feedback { query, answer, subject, object } = cause else { return None };
    let candidates = evidence.candidates.iter().map(|z| CandidateRecord {
        triple: parts(&z.triple),
        personalized: z.personalized,
        in_graph: z.in_graph_before,
        log_reasoning: rounded(z.log_reasoning),
        log_relation: rounded(z.log_relation),
    });
    let steps = evidence.steps.iter().map(|step| match (step.change, step.candidate as i64) {
        (Change::Add, candidate) => candidate,
        (Change::Remove, candidate) => -1 - candidate,
    });
    Some(SearchRecord {
        query: query.clone(),
        answer: answer.clone(),
        subject: subject.clone(),
        object: object.clone(),
        candidates: candidates.collect(),
        steps: steps.collect(),
        kept: evidence.kept,
        loss_before: finite(evidence.loss_before),
        loss_after: finite(evidence.loss_after),
    })
}

fn facts(facts: &[Fact]) -> Vec<Parts> {
    facts.iter().map(|fact| parts(&fact.triple)).collect()
}

fn parts(triple: &Triple) -> Parts {
    [triple.subject(), triple.relation(), triple.object()].map(str::to_owned)
}

fn finite(loss: f64) -> Option<f64> {
    loss.is_finite().then(|| rounded(loss))
}

/// Nine significant digits: more than a float32 model has.
fn rounded(x: f64) -> f64 {
    format!("{x:.8e}").parse().unwrap_or(x)
}
