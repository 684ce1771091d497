//! A transcript against its golden.

use crate::report::{Agreement, ConversationReport, Difference};
use crate::transcript::{AnswerRecord, EditRecord, Outcome, SearchRecord, Transcript};

pub(crate) fn transcripts(got: &Transcript, want: &Transcript) -> ConversationReport {
    let mut report = ConversationReport {
        name: got.name.clone(),
        edits: Agreement::default(),
        answers: Agreement::default(),
        scores: Difference::default(),
        losses: Difference::default(),
    };
    for (i, want) in want.turns.iter().enumerate() {
        let what = format!("{:?}, turn {}", got.name, i + 1);
        match (got.turns.get(i), want) {
            (Some(Outcome::Edit(got)), Outcome::Edit(want)) => edit(&mut report, &what, got, want),
            (Some(Outcome::Answer(got)), Outcome::Answer(want)) => {
                answer(&mut report, &what, got, want);
            }
            _ => report.edits.add(&what, &"another kind of turn", &"the golden's"),
        }
    }
    report
}

/// The same edit is the same triples added and removed, in the same order.
fn edit(report: &mut ConversationReport, what: &str, got: &EditRecord, want: &EditRecord) {
    report.edits.add(what, &(&got.added, &got.removed), &(&want.added, &want.removed));
    if let (Some(got), Some(want)) = (&got.search, &want.search) {
        search(report, got, want);
    }
}

fn search(report: &mut ConversationReport, got: &SearchRecord, want: &SearchRecord) {
    for want in &want.candidates {
        // One that is missing counts as infinitely far.
        let got = got.candidates.iter().find(|got| got.triple == want.triple);
        let (reasoning, relation) =
            got.map_or((f64::INFINITY, f64::INFINITY), |got| (got.log_reasoning, got.log_relation));
        report.scores.add(reasoning, want.log_reasoning);
        report.scores.add(relation, want.log_relation);
    }
    loss(&mut report.losses, got.loss_before, want.loss_before);
    loss(&mut report.losses, got.loss_after, want.loss_after);
}

/// Two infinite losses are equal; one is infinitely far from any other.
fn loss(losses: &mut Difference, got: Option<f64>, want: Option<f64>) {
    match (got, want) {
        (Some(got), Some(want)) => losses.add(got, want),
        (None, None) => losses.add_difference(0.0),
        _ => losses.add_difference(f64::INFINITY),
    }
}

fn answer(report: &mut ConversationReport, what: &str, got: &AnswerRecord, want: &AnswerRecord) {
    report.answers.add(what, &(&got.text, &got.used), &(&want.text, &want.used));
    for (triple, log_relation, probability) in &want.considered {
        let found = got.considered.iter().find(|(got, ..)| got == triple);
        let (got_log, got_p) =
            found.map_or((f64::INFINITY, f64::INFINITY), |(_, log, p)| (*log, *p));
        report.scores.add(got_log, *log_relation);
        report.scores.add(got_p, *probability);
    }
}
