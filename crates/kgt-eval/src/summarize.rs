//! From case records to a summary.

use crate::bootstrap::{interval, interval_of, percentile};
use crate::metric::{Sides, of_case};
use crate::{
    CaseRecord, Cost, EditRecord, Estimate, Metric, MetricSummary, ModelUse, Params, Summary,
    digest_of,
};

/// What the host measured of a run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Measured {
    /// Largest resident memory in bytes, where the platform tells.
    pub peak_resident_bytes: Option<u64>,
    /// Largest memory in use on the device in bytes, where the backend tells.
    pub peak_device_bytes: Option<u64>,
    /// Wall time in seconds.
    pub wall_s: f64,
    /// What the model was asked to do in that time, where it is known.
    pub model: Option<ModelUse>,
    /// The machine, in words.
    pub host: String,
    /// The day, in UTC, as in 2026-01-31.
    pub day: String,
}

/// The summary of a run's cases.
#[must_use]
pub fn summarize(params: Params, cases: &[CaseRecord], measured: Measured) -> Summary {
    let edits: Vec<&EditRecord> = cases.iter().flat_map(|case| &case.edits).collect();
    let replies = cases.iter().flat_map(|case| &case.queries);
    let failed = |query: &&crate::QueryRecord| query.after.failure.is_some();
    let metrics = Metric::ALL.into_iter();
    Summary {
        digest: digest_of(cases),
        cases: cases.len(),
        edits: edits.len(),
        failed_edits: edits.iter().filter(|edit| edit.failure.is_some()).count(),
        failed_replies: replies.filter(failed).count(),
        metrics: metrics.filter_map(|metric| summary_of(metric, cases, params.seed)).collect(),
        cost: cost(&edits, &measured),
        host: measured.host,
        finished: measured.day,
        params,
    }
}

fn summary_of(metric: Metric, cases: &[CaseRecord], seed: u64) -> Option<MetricSummary> {
    if metric == Metric::Score {
        return score(cases, seed);
    }
    let values: Vec<Sides> = cases.iter().filter_map(|case| of_case(metric, case)).collect();
    let before: Option<Vec<f64>> = values.iter().map(|sides| sides.before).collect();
    let after: Vec<f64> = values.iter().map(|sides| sides.after).collect();
    Some(MetricSummary {
        metric,
        before: before.and_then(|before| interval(&before, seed)),
        after: interval(&after, seed)?,
    })
}

/// ROME's Score: the harmonic mean of efficacy, paraphrase and neighborhood, over the cases that
/// have all three.
fn score(cases: &[CaseRecord], seed: u64) -> Option<MetricSummary> {
    let triple = |case: &CaseRecord| {
        Some([
            of_case(Metric::Efficacy, case)?,
            of_case(Metric::Paraphrase, case)?,
            of_case(Metric::Neighborhood, case)?,
        ])
    };
    let values: Vec<[Sides; 3]> = cases.iter().filter_map(triple).collect();
    let estimate = |value: fn(&Sides) -> f64| -> Option<Estimate> {
        interval_of(values.len(), seed, |drawn| {
            let mean = |k: usize| {
                drawn.iter().map(|&i| value(&values[i][k])).sum::<f64>() / drawn.len() as f64
            };
            harmonic_mean([mean(0), mean(1), mean(2)])
        })
    };
    Some(MetricSummary {
        metric: Metric::Score,
        before: estimate(|sides| sides.before.unwrap_or_default()),
        after: estimate(|sides| sides.after)?,
    })
}

pub(crate) fn harmonic_mean(values: [f64; 3]) -> f64 {
    if values.contains(&0.0) {
        return 0.0;
    }
    values.len() as f64 / values.iter().map(|value| 1.0 / value).sum::<f64>()
}

fn cost(edits: &[&EditRecord], measured: &Measured) -> Cost {
    let made: Vec<&&EditRecord> = edits.iter().filter(|edit| edit.failure.is_none()).collect();
    let mut latencies: Vec<f64> = made.iter().map(|edit| edit.latency_ms).collect();
    latencies.sort_by(f64::total_cmp);
    let mean = |value: fn(&EditRecord) -> f64| {
        made.iter().map(|edit| value(edit)).sum::<f64>() / made.len().max(1) as f64
    };
    let Measured { peak_resident_bytes, peak_device_bytes, wall_s, model, .. } = *measured;
    Cost {
        latency_ms: match latencies.is_empty() {
            true => Vec::new(),
            false => (0..=100).map(|p| percentile(&latencies, f64::from(p) / 100.0)).collect(),
        },
        tokens_per_edit: mean(|edit| edit.model_tokens as f64),
        added_per_edit: mean(|edit| edit.added.len() as f64),
        removed_per_edit: mean(|edit| edit.removed.len() as f64),
        peak_resident_bytes,
        peak_device_bytes,
        wall_s,
        model,
    }
}
