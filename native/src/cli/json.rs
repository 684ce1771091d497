//! The same as JSON, for programs. An infinite loss is null.

use kgt::graph::Origin;
use kgt::{Answer, Cause, Change, Edit, Evidence, Explanation, Fact, Stop, Triple};
use serde_json::{Value, json};

use super::output::println;

/// Prints one document.
pub(crate) fn print(value: &Value) {
    println!("{value}");
}

pub(crate) fn triple(triple: &Triple) -> Value {
    json!({
        "subject": triple.subject(),
        "relation": triple.relation(),
        "object": triple.object(),
    })
}

pub(crate) fn fact(fact: &Fact) -> Value {
    let mut value = triple(&fact.triple);
    value["origin"] = match fact.origin {
        Origin::Base => json!("base"),
        Origin::Edit { id, .. } => json!({ "edit": id.0 }),
    };
    value
}

pub(crate) fn facts<'a>(list: impl IntoIterator<Item = &'a Fact>) -> Value {
    list.into_iter().map(fact).collect()
}

pub(crate) fn edit(edit: &Edit) -> Value {
    json!({
        "id": edit.id.0,
        "at_ms": edit.at.0,
        "cause": cause(&edit.cause),
        "added": facts(&edit.added),
        "removed": facts(&edit.removed),
        "evidence": edit.evidence.as_ref().map(evidence),
    })
}

fn cause(cause: &Cause) -> Value {
    match cause {
        Cause::Feedback { query, answer, subject, object } => json!({
            "kind": "feedback", "query": query, "answer": answer,
            "subject": subject, "object": object,
        }),
        Cause::Manual => json!({ "kind": "manual" }),
        Cause::Undo { of } => json!({ "kind": "undo", "of": of.0 }),
        Cause::Import { source } => json!({ "kind": "import", "source": source }),
        Cause::Redacted => json!({ "kind": "redacted" }),
    }
}

fn evidence(evidence: &Evidence) -> Value {
    let finite = |loss: f64| loss.is_finite().then_some(loss);
    let candidates = evidence.candidates.iter().map(|candidate| {
        let mut value = triple(&candidate.triple);
        value["personalized"] = json!(candidate.personalized);
        value["in_graph_before"] = json!(candidate.in_graph_before);
        value["log_reasoning"] = json!(candidate.log_reasoning);
        value["log_relation"] = json!(candidate.log_relation);
        value["retrieval_before"] = json!(candidate.retrieval_before);
        value["retrieval_after"] = json!(candidate.retrieval_after);
        value
    });
    let steps = evidence.steps.iter().map(|step| {
        let change = if step.change == Change::Add { "add" } else { "remove" };
        json!({ "change": change, "candidate": step.candidate, "loss": finite(step.loss) })
    });
    json!({
        "objective": format!("{:?}", evidence.objective),
        "candidates": candidates.collect::<Value>(),
        "loss_before": finite(evidence.loss_before),
        "steps": steps.collect::<Value>(),
        "kept": evidence.kept,
        "loss_after": finite(evidence.loss_after),
        "unscored": evidence.unscored,
        "model_tokens": evidence.model_tokens,
        "wall_ms": evidence.wall_ms,
    })
}

pub(crate) fn answer(answer: &Answer) -> Value {
    let stop = match answer.stop {
        Stop::EndOfText => "end_of_text",
        Stop::StopString => "stop_string",
        Stop::Length => "length",
        Stop::Cancelled => "cancelled",
    };
    let mut value = explanation(&answer.explanation);
    value["text"] = json!(answer.text);
    value["stop"] = json!(stop);
    value["model_tokens"] = json!(answer.model_tokens);
    value["wall_ms"] = json!(answer.wall_ms);
    value
}

fn explanation(explanation: &Explanation) -> Value {
    let considered = explanation.considered.iter().map(|retrieved| {
        let mut value = fact(&retrieved.fact);
        value["log_relation"] = json!(retrieved.log_relation);
        value["probability"] = json!(retrieved.probability);
        value["bears"] = json!(retrieved.bears);
        value
    });
    json!({
        "subject": explanation.subject.as_ref().map(|entity| &entity.name),
        "subject_found": explanation.subject.as_ref().map(|entity| format!("{:?}", entity.found)),
        "considered": considered.collect::<Value>(),
        "used": explanation.used,
        "prompt": explanation.prompt,
    })
}
