//! Answers, explanations, scores.

use kgt::{Answer, Explanation, Found, Generation, LogProb, RetrievedFact, Stop};
use serde::Serialize;

use super::edit::FactView;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExplanationView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject_found: Option<&'static str>,
    considered: Vec<ConsideredView<'a>>,
    used: usize,
    prompt: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ConsideredView<'a> {
    #[serde(flatten)]
    fact: FactView<'a>,
    log_relation: f64,
    probability: f64,
    bears: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AnswerView<'a> {
    #[serde(flatten)]
    explanation: ExplanationView<'a>,
    text: &'a str,
    stop: &'static str,
    model_tokens: u64,
    wall_ms: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct GenerationView<'a> {
    text: &'a str,
    stop: &'static str,
    model_tokens: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ScoreView {
    log_prob: f64,
    tokens: usize,
}

pub(crate) fn explanation(explanation: &Explanation) -> ExplanationView<'_> {
    ExplanationView {
        subject: explanation.subject.as_ref().map(|entity| entity.name.as_str()),
        subject_found: explanation.subject.as_ref().map(|entity| found(entity.found)),
        considered: explanation.considered.iter().map(considered).collect(),
        used: explanation.used,
        prompt: &explanation.prompt,
    }
}

fn considered(retrieved: &RetrievedFact) -> ConsideredView<'_> {
    ConsideredView {
        fact: FactView::new(&retrieved.fact),
        log_relation: retrieved.log_relation,
        probability: retrieved.probability,
        bears: retrieved.bears,
    }
}

pub(crate) fn answer(answer: &Answer) -> AnswerView<'_> {
    AnswerView {
        explanation: explanation(&answer.explanation),
        text: &answer.text,
        stop: stop(answer.stop),
        model_tokens: answer.model_tokens,
        wall_ms: answer.wall_ms,
    }
}

pub(crate) fn generation(generation: &Generation) -> GenerationView<'_> {
    GenerationView {
        text: &generation.text,
        stop: stop(generation.stop),
        model_tokens: generation.model_tokens,
    }
}

pub(crate) fn scores(log_probs: &[LogProb]) -> Vec<ScoreView> {
    let view =
        |log_prob: &LogProb| ScoreView { log_prob: log_prob.total, tokens: log_prob.n_tokens };
    log_probs.iter().map(view).collect()
}

fn stop(stop: Stop) -> &'static str {
    match stop {
        Stop::EndOfText => "endOfText",
        Stop::StopString => "stopString",
        Stop::Length => "length",
        Stop::Cancelled => "cancelled",
    }
}

pub(super) fn found(found: Found) -> &'static str {
    match found {
        Found::Given => "given",
        Found::InGraph => "inGraph",
        Found::Alias => "alias",
        Found::User => "user",
        Found::InWords => "inWords",
        Found::ByModel => "byModel",
        _ => "other",
    }
}
