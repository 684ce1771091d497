//! The metrics, from case records alone. [`Metric`] says what each one is.

mod entropy;
mod text;

use crate::{CaseRecord, Metric, QueryKind, QueryRecord, Reply};

pub use entropy::n_gram_entropy;
pub use text::{answer, begins_with, exact_match, token_f1};

/// A metric of one case: the mean over the queries that it concerns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sides {
    /// Before any correction; `None` for metrics that compare before and after.
    pub before: Option<f64>,
    /// After the corrections.
    pub after: f64,
}

/// A metric of one case; `None` if no query of the case concerns it, and for [`Metric::Score`],
/// which is no mean over cases.
#[must_use]
pub fn of_case(metric: Metric, case: &CaseRecord) -> Option<Sides> {
    use QueryKind::{Fluency, Indirect, Neighborhood, OtherFact, Paraphrase, Rewrite, SameSubject};
    match metric {
        Metric::Efficacy => sides(case, &[Rewrite], beats),
        Metric::Paraphrase => sides(case, &[Paraphrase], beats),
        Metric::Neighborhood => sides(case, &[Neighborhood], beats),
        Metric::Score => None,
        Metric::SameSubject => sides(case, &[SameSubject, OtherFact], beats),
        Metric::ExactMatch => sides(case, &[Rewrite], generated(exact_match)),
        Metric::BeginsWith => sides(case, &[Rewrite], generated(begins_with)),
        Metric::TokenF1 => sides(case, &[Rewrite], generated(token_f1)),
        Metric::ParaphraseExactMatch => sides(case, &[Paraphrase], generated(exact_match)),
        Metric::ParaphraseTokenF1 => sides(case, &[Paraphrase], generated(token_f1)),
        Metric::IndirectExactMatch => sides(case, &[Indirect], generated(exact_match)),
        Metric::OtherFactExactMatch => sides(case, &[OtherFact], generated(exact_match)),
        Metric::NeighborUnchanged => unchanged(case, Neighborhood),
        Metric::SameSubjectUnchanged => unchanged(case, SameSubject),
        Metric::LatestHolds if case.edits.len() < 2 => None,
        Metric::LatestHolds => sides(case, &[Rewrite], generated(begins_with)),
        Metric::Fluency => sides(case, &[Fluency], entropy_of),
    }
}

/// ROME's comparison: the mean per-token log-probability of the expected answer is strictly higher.
/// A reply that could not be had counts as a miss.
fn beats(query: &QueryRecord, reply: &Reply) -> Option<f64> {
    query.expected.as_ref()?;
    query.rival.as_ref()?;
    let higher = match (reply.expected, reply.rival) {
        (Some(expected), Some(rival)) => expected.per_token() > rival.per_token(),
        _ => false,
    };
    Some(f64::from(u8::from(higher)))
}

/// A measure of the generated answer against the expected one; 0 if nothing was generated.
fn generated(measure: impl Fn(&str, &str) -> f64) -> impl Fn(&QueryRecord, &Reply) -> Option<f64> {
    move |query, reply| {
        let expected = query.expected.as_deref()?;
        let text = reply.text.as_deref();
        Some(text.map_or(0.0, |text| measure(answer(text), expected)))
    }
}

/// The entropy of a prompt with its continuation, as ROME takes it.
fn entropy_of(query: &QueryRecord, reply: &Reply) -> Option<f64> {
    let text = reply.text.as_deref()?;
    Some(n_gram_entropy(&format!("{} {text}", query.query)))
}

fn sides(
    case: &CaseRecord,
    kinds: &[QueryKind],
    value: impl Fn(&QueryRecord, &Reply) -> Option<f64>,
) -> Option<Sides> {
    let side = |reply: fn(&QueryRecord) -> &Reply| {
        let queries = case.queries.iter().filter(|query| kinds.contains(&query.kind));
        mean(queries.filter_map(|query| value(query, reply(query))))
    };
    let after = side(|query| &query.after)?;
    Some(Sides { before: side(|query| &query.before), after })
}

/// The share of queries of a kind to which the generated answer is what it was before.
fn unchanged(case: &CaseRecord, kind: QueryKind) -> Option<Sides> {
    let queries = case.queries.iter().filter(|query| query.kind == kind);
    let same = queries.filter_map(|query| {
        let before = answer(query.before.text.as_deref()?);
        let after = query.after.text.as_deref().map(answer);
        Some(after.map_or(0.0, |after| text::same(before, after)))
    });
    Some(Sides { before: None, after: mean(same)? })
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0u32);
    for value in values {
        sum += value;
        n += 1;
    }
    (n > 0).then(|| sum / f64::from(n))
}
