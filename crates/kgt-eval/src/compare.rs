//! Two runs side by side: which differences are more than the choice of cases would make.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::bootstrap::interval_of;
use crate::metric::of_case;
use crate::report::number;
use crate::report::parameters::parameters;
use crate::report::table::{Cell, Column, Table};
use crate::report::{markdown, text};
use crate::summarize::harmonic_mean;
use crate::{CaseRecord, EditRecord, Estimate, Metric, Run};

/// Two runs over the cases that both have.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Cases that both runs have.
    pub cases: usize,
    /// Cases that only one of them has.
    pub unpaired: usize,
    /// The parameters in which they differ: name, the first run's value, the second one's.
    pub parameters: Vec<(&'static str, String, String)>,
    /// Every measure that both have.
    pub differences: Vec<Difference>,
}

/// What differs between two runs in one measure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    /// What is measured.
    pub measure: Measure,
    /// The mean of the first run, over the cases that both have.
    pub first: f64,
    /// The mean of the second run.
    pub second: f64,
    /// The second less the first, with its 95 % interval: cases are drawn in pairs, so what makes a
    /// case hard in both runs is no noise.
    pub difference: Estimate,
}

/// What two runs are compared in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Measure {
    /// A metric after the corrections.
    Metric(Metric),
    /// The mean latency of a correction, in milliseconds.
    Latency,
    /// Model tokens per correction.
    Tokens,
}

impl Difference {
    /// Whether 0 lies outside the interval: the difference is more than noise.
    #[must_use]
    pub fn exceeds_noise(&self) -> bool {
        self.difference.low > 0.0 || self.difference.high < 0.0
    }
}

/// Compares two runs case by case. The seed draws the bootstrap.
#[must_use]
pub fn compare(first: &Run, second: &Run, seed: u64) -> Comparison {
    let of_second: BTreeMap<&str, &CaseRecord> =
        second.cases.iter().map(|case| (case.case_id.as_str(), case)).collect();
    let pairs: Vec<[&CaseRecord; 2]> = first
        .cases
        .iter()
        .filter_map(|case| Some([case, *of_second.get(case.case_id.as_str())?]))
        .collect();
    let measures = Metric::ALL.into_iter().map(Measure::Metric);
    let measures = measures.chain([Measure::Latency, Measure::Tokens]);
    Comparison {
        cases: pairs.len(),
        unpaired: first.cases.len() + second.cases.len() - 2 * pairs.len(),
        parameters: differing(first, second),
        differences: measures.filter_map(|measure| difference(measure, &pairs, seed)).collect(),
    }
}

/// The parameters of which the two runs have different values.
fn differing(first: &Run, second: &Run) -> Vec<(&'static str, String, String)> {
    let pairs = parameters(&first.summary).into_iter().zip(parameters(&second.summary));
    let differ = pairs.filter(|((_, one), (_, other))| one != other);
    differ.map(|((name, one), (_, other))| (name, one, other)).collect()
}

/// The parts of a measure in one case: the measure of many cases is made of the means of the parts.
fn parts(measure: Measure, case: &CaseRecord) -> Option<Vec<f64>> {
    let after = |metric| of_case(metric, case).map(|sides| sides.after);
    match measure {
        Measure::Metric(Metric::Score) => {
            [Metric::Efficacy, Metric::Paraphrase, Metric::Neighborhood]
                .map(after)
                .into_iter()
                .collect()
        }
        Measure::Metric(metric) => Some(vec![after(metric)?]),
        Measure::Latency => Some(vec![mean_of_edits(case, |edit| edit.latency_ms)?]),
        Measure::Tokens => Some(vec![mean_of_edits(case, |edit| edit.model_tokens as f64)?]),
    }
}

fn mean_of_edits(case: &CaseRecord, value: fn(&EditRecord) -> f64) -> Option<f64> {
    let made: Vec<f64> = case.edits.iter().filter(|e| e.failure.is_none()).map(value).collect();
    (!made.is_empty()).then(|| made.iter().sum::<f64>() / made.len() as f64)
}

fn difference(measure: Measure, pairs: &[[&CaseRecord; 2]], seed: u64) -> Option<Difference> {
    let both = |pair: &[&CaseRecord; 2]| Some([parts(measure, pair[0])?, parts(measure, pair[1])?]);
    let values: Vec<[Vec<f64>; 2]> = pairs.iter().filter_map(both).collect();
    let of_side = |side: usize, drawn: &[usize]| {
        let parts = 0..values[drawn[0]][side].len();
        let sum = |part: usize| drawn.iter().map(|&at| values[at][side][part]).sum::<f64>();
        whole(&parts.map(|part| sum(part) / drawn.len() as f64).collect::<Vec<_>>())
    };
    let estimate = interval_of(values.len(), seed, |drawn| of_side(1, drawn) - of_side(0, drawn))?;
    let all: Vec<usize> = (0..values.len()).collect();
    let (first, second) = (of_side(0, &all), of_side(1, &all));
    Some(Difference { measure, first, second, difference: estimate })
}

/// A measure from the means of its [`parts`]: of three parts the harmonic mean.
fn whole(means: &[f64]) -> f64 {
    match means {
        [efficacy, paraphrase, neighborhood] => {
            harmonic_mean([*efficacy, *paraphrase, *neighborhood])
        }
        means => means.iter().sum(),
    }
}

impl Comparison {
    /// For a terminal of 100 columns.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}", text::table(&self.parameter_table()), text::table(&self.table()))
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        format!("{}\n{}", markdown::table(&self.parameter_table()), markdown::table(&self.table()))
    }

    fn parameter_table(&self) -> Table {
        let row = |(name, one, other): &(&str, String, String)| {
            vec![Cell::Text((*name).to_owned()), Cell::Text(one.clone()), Cell::Text(other.clone())]
        };
        Table {
            title: "Parameters in which A and B differ".to_owned(),
            note: String::new(),
            columns: ["parameter", "A", "B"].map(Column::new).to_vec(),
            rows: self.parameters.iter().map(row).collect(),
        }
    }

    fn table(&self) -> Table {
        let unpaired = match self.unpaired {
            0 => String::new(),
            n => format!(" {n} cases that only one run has are left out."),
        };
        Table {
            title: format!("B less A over {} cases", self.cases),
            note: format!(
                "Intervals are the 95 % of a bootstrap over paired cases. A difference exceeds noise \
                 if its interval does not hold 0; of twenty measures without any difference, one \
                 does so by chance. Latency also varies with what else a machine does, of which \
                 its interval knows nothing.{unpaired}"
            ),
            columns: ["measure", "cases", "A", "B", "B - A", "exceeds noise"]
                .map(Column::new)
                .to_vec(),
            rows: self.differences.iter().map(row).collect(),
        }
    }
}

fn row(difference: &Difference) -> Vec<Cell> {
    let number = |value| number::measure(difference.measure, value);
    let Estimate { mean, low, high, cases } = difference.difference;
    vec![
        Cell::Text(label(difference.measure).to_owned()),
        Cell::Number(cases.to_string()),
        Cell::Number(number(difference.first)),
        Cell::Number(number(difference.second)),
        Cell::Number(format!("{} [{}, {}]", number(mean), number(low), number(high))),
        Cell::Text(if difference.exceeds_noise() { "yes" } else { "no" }.to_owned()),
    ]
}

fn label(measure: Measure) -> &'static str {
    match measure {
        Measure::Metric(metric) => metric.label(),
        Measure::Latency => "latency (ms)",
        Measure::Tokens => "tokens per edit",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{QueryKind, QueryRecord, Reply, Score};

    /// A case whose corrected query is answered rightly or not.
    fn case(id: usize, is_right: bool, latency_ms: f64) -> CaseRecord {
        let score = |total| Some(Score { total, tokens: 1 });
        let right = if is_right { -1.0 } else { -3.0 };
        let reply = Reply { expected: score(right), rival: score(-2.0), ..Default::default() };
        let edit = EditRecord {
            case_id: id.to_string(),
            round: 0,
            query: "q".into(),
            answer: "a".into(),
            added: vec![],
            removed: vec![],
            model_tokens: 7,
            latency_ms,
            failure: None,
        };
        let query = QueryRecord {
            kind: QueryKind::Rewrite,
            query: "q".into(),
            expected: Some("a".into()),
            rival: Some("b".into()),
            before: reply.clone(),
            after: reply,
        };
        CaseRecord {
            case_id: id.to_string(),
            index: id,
            subject: "s".into(),
            edits: vec![edit],
            queries: vec![query],
        }
    }

    fn pairs<'a>(one: &'a [CaseRecord], other: &'a [CaseRecord]) -> Vec<[&'a CaseRecord; 2]> {
        one.iter().zip(other).map(|(one, other)| [one, other]).collect()
    }

    fn cases(is_right: impl Fn(usize) -> bool, latency_ms: f64) -> Vec<CaseRecord> {
        (0..200).map(|id| case(id, is_right(id), latency_ms)).collect()
    }

    #[test]
    fn a_run_does_not_differ_from_itself() {
        let one = cases(|id| id % 3 == 0, 5.0);
        let same = difference(Measure::Metric(Metric::Efficacy), &pairs(&one, &one), 1).unwrap();
        assert_eq!((same.difference.low, same.difference.high), (0.0, 0.0));
        assert!(!same.exceeds_noise());
    }

    #[test]
    fn a_small_gain_on_paired_cases_exceeds_noise_where_unpaired_it_would_not() {
        // 50 % against 54 %: of 200 cases 8 are better and none is worse.
        let (one, other) = (cases(|id| id < 100, 5.0), cases(|id| id < 108, 5.0));
        let gain = difference(Measure::Metric(Metric::Efficacy), &pairs(&one, &other), 1).unwrap();
        assert!((gain.difference.mean - 0.04).abs() < 1e-12 && gain.exceeds_noise());
        // The same means from cases that have nothing in common.
        let shifted = cases(|id| id >= 92, 5.0);
        let by_chance =
            difference(Measure::Metric(Metric::Efficacy), &pairs(&one, &shifted), 1).unwrap();
        assert!((by_chance.difference.mean - 0.04).abs() < 1e-12 && !by_chance.exceeds_noise());
    }

    #[test]
    fn latency_is_compared_in_milliseconds() {
        let (one, other) = (cases(|_| true, 5.0), cases(|_| true, 7.5));
        let slower = difference(Measure::Latency, &pairs(&one, &other), 1).unwrap();
        assert_eq!((slower.first, slower.second, slower.difference.mean), (5.0, 7.5, 2.5));
        assert!(difference(Measure::Metric(Metric::Fluency), &pairs(&one, &other), 1).is_none());
    }
}
