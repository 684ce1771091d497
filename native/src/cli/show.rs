//! Edits, answers and facts as text of at most 80 columns.

use kgt::graph::Origin;
use kgt::{Candidate, Cause, Change, Edit, Evidence, Explanation, Fact, Found, RetrievedFact};

use super::output::{
    ADDED, BOLD, DIM, NAME, REMOVED, count, cut, loss, milliseconds, println, probability, safe,
    styled,
};

/// Widest line.
pub(crate) const WIDTH: usize = 80;

/// A heading of the demo and of long listings.
pub(crate) fn heading(text: &str) {
    println!("\n{}", styled(BOLD, text));
}

/// What an edit did, one line a triple.
pub(crate) fn edit(edit: &Edit) {
    for fact in &edit.added {
        println!("  {}", styled(ADDED, cut(&format!("+ {}", fact.triple), WIDTH - 2)));
    }
    for fact in &edit.removed {
        println!("  {}", styled(REMOVED, cut(&format!("- {}", fact.triple), WIDTH - 2)));
    }
    if edit.is_empty() {
        println!("  nothing had to change");
    }
}

/// The line under an edit: its number, loss, tokens and time.
pub(crate) fn summary(edit: &Edit) {
    let Some(evidence) = &edit.evidence else { return };
    let mut line = format!(
        "  edit {}: loss {} -> {}, {} model tokens",
        edit.id,
        loss(evidence.loss_before),
        loss(evidence.loss_after),
        evidence.model_tokens
    );
    if let Some(ms) = evidence.wall_ms {
        line += &format!(", {}", milliseconds(ms));
    }
    println!("{}", styled(DIM, line));
}

/// The triples that were considered, with their probabilities, and the steps that were tried.
pub(crate) fn evidence(evidence: &Evidence) {
    println!(
        "  {}",
        styled(
            DIM,
            "considered                                   P(a|q,z)  P(z|q) before -> after"
        )
    );
    for candidate in &evidence.candidates {
        println!("  {}", candidate_line(candidate));
    }
    if evidence.unscored > 0 {
        println!("  and {} beyond the limit", count(evidence.unscored, "fact"));
    }
    let mut losses = vec![format!("loss {}", loss(evidence.loss_before))];
    for (i, step) in evidence.steps.iter().enumerate() {
        let sign = if step.change == Change::Add { '+' } else { '-' };
        let mark = if i < evidence.kept { "" } else { "?" };
        losses.push(format!("{sign}{}{mark} {}", step.candidate + 1, loss(step.loss)));
    }
    println!("  {}", styled(DIM, cut(&losses.join("  "), WIDTH - 2)));
}

fn candidate_line(candidate: &Candidate) -> String {
    let (before, after) = (candidate.retrieval_before, candidate.retrieval_after);
    let (mark, style) = match (before > 0.0, after > 0.0) {
        (false, true) => ('+', ADDED),
        (true, false) => ('-', REMOVED),
        (true, true) => (' ', anstyle::Style::new()),
        (false, false) => (' ', DIM),
    };
    let triple = cut(&candidate.triple.to_string(), 44);
    let text = format!(
        "{mark} {triple:<44} {:>7} {:>8} -> {}",
        probability(candidate.log_reasoning.exp()),
        probability(before),
        probability(after)
    );
    styled(style, text)
}

/// Why an answer was given.
pub(crate) fn explanation(explanation: &Explanation) {
    let Some(subject) = &explanation.subject else {
        println!("  {}", styled(DIM, "your graph knows nothing that the question names"));
        return;
    };
    println!("  about {} ({})", styled(NAME, safe(&subject.name)), found(subject.found));
    for (i, fact) in explanation.considered.iter().take(8).enumerate() {
        println!("  {}", considered_line(fact, i < explanation.used));
    }
    let more = explanation.considered.len().saturating_sub(8);
    if more > 0 {
        println!("  {}", styled(DIM, format!("and {}", count(more, "less probable fact"))));
    }
    if explanation.used == 0 {
        println!(
            "  {}",
            styled(DIM, "none of these bears on the question: the model's own answer")
        );
    }
}

fn considered_line(fact: &RetrievedFact, used: bool) -> String {
    let mark = if used { '*' } else { ' ' };
    let text = format!(
        "{mark} {:<46} P(z|q) {:>6}  P(r|q) {:>6}",
        cut(&fact.fact.triple.to_string(), 46),
        probability(fact.probability),
        probability(fact.log_relation.exp())
    );
    if used { styled(ADDED, text) } else { text }
}

/// How an entity was found.
pub(crate) fn found(found: Found) -> &'static str {
    match found {
        Found::Given => "given",
        Found::InGraph => "named in the question",
        Found::Alias => "another name in the question",
        Found::User => "the question is about you",
        Found::InWords => "read from the question",
        Found::ByModel => "found by the model",
        _ => "found",
    }
}

/// A fact with where it came from.
pub(crate) fn fact(fact: &Fact) {
    let origin = match fact.origin {
        Origin::Base => "base".to_owned(),
        Origin::Edit { id, .. } => format!("edit {id}"),
    };
    println!("{:<66} {}", cut(&fact.triple.to_string(), 66), styled(DIM, origin));
}

/// Why an edit was made, in one line.
pub(crate) fn cause(edit: &Edit) -> String {
    let text = match &edit.cause {
        Cause::Feedback { query, answer, .. } => format!("“{query}” should be “{answer}”"),
        Cause::Manual => "by hand".to_owned(),
        Cause::Undo { of } => format!("undid edit {of}"),
        Cause::Import { source } => format!("imported from {source}"),
        Cause::Redacted => "(forgotten)".to_owned(),
    };
    cut(&text, 44)
}
