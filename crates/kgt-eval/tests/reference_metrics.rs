//! Every metric against the published definitions, as `tests/fixtures/metrics/make_metrics.py`
//! computes them from the same records.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use kgt_eval::metric::of_case;
use kgt_eval::{CaseRecord, Measured, Metric, Params, summarize};
use serde::Deserialize;
use serde::de::DeserializeOwned;

const TOLERANCE: f64 = 1e-6;

#[derive(Deserialize)]
struct Expected {
    means: BTreeMap<Metric, Values>,
    cases: Vec<ExpectedCase>,
}

#[derive(Deserialize)]
struct ExpectedCase {
    case_id: String,
    #[serde(flatten)]
    metrics: BTreeMap<Metric, Values>,
}

/// `None` where a metric has no value.
#[derive(Deserialize)]
struct Values {
    before: Option<f64>,
    after: Option<f64>,
}

fn fixture<T: DeserializeOwned>(name: &str) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/metrics");
    serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap()
}

#[track_caller]
fn assert_equal(got: Option<f64>, want: Option<f64>, what: &str) {
    let equal = match (got, want) {
        (Some(got), Some(want)) => (got - want).abs() < TOLERANCE,
        (got, want) => got == want,
    };
    assert!(equal, "{what}: {got:?}, by the definition {want:?}");
}

#[test]
fn of_each_case() {
    let cases: Vec<CaseRecord> = fixture("cases.json");
    let expected: Expected = fixture("expected.json");
    assert_eq!(cases.len(), expected.cases.len());
    let mut compared = 0;
    for (case, expected) in cases.iter().zip(&expected.cases) {
        assert_eq!(case.case_id, expected.case_id);
        for (&metric, want) in &expected.metrics {
            let got = of_case(metric, case);
            let what = format!("{} of {}", metric.label(), case.case_id);
            assert_equal(got.and_then(|sides| sides.before), want.before, &what);
            assert_equal(got.map(|sides| sides.after), want.after, &what);
            compared += 1;
        }
    }
    assert_eq!(compared, cases.len() * (Metric::ALL.len() - 1)); // Score is no mean over cases
}

#[test]
fn of_all_cases() {
    let cases: Vec<CaseRecord> = fixture("cases.json");
    let expected: Expected = fixture("expected.json");
    let summary = summarize(params(cases.len()), &cases, Measured::default());
    assert_eq!(expected.means.len(), Metric::ALL.len());
    for (&metric, want) in &expected.means {
        let got = summary.metric(metric);
        let before = got.and_then(|summary| summary.before.as_ref());
        assert_equal(before.map(|estimate| estimate.mean), want.before, metric.label());
        assert_equal(got.map(|summary| summary.after.mean), want.after, metric.label());
    }
}

/// The metrics depend on none of these.
fn params(cases: usize) -> Params {
    let params = serde_json::json!({
        "format": 1, "program": "kgt", "method": { "name": "kgt", "variant": "", "settings": {} },
        "model": { "name": "m", "digest": "", "parameters": 1, "device": "cpu" }, "base": null,
        "data": {
            "name": "d", "digest": "", "schema": "counterfact", "cases": cases, "malformed": 0
        },
        "protocol": "sequential", "subjects": "found", "answer_tokens": 16, "fluency_tokens": 100,
        "seed": 0, "shard": null
    });
    serde_json::from_value(params).unwrap()
}
