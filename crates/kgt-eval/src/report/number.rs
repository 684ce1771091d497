//! How numbers are written.

use crate::compare::Measure;
use crate::{Estimate, Metric};

/// A metric's mean with its interval: `97.8 [96.2, 99.0]`, shares in percent.
pub(crate) fn estimate(metric: Metric, estimate: &Estimate) -> String {
    let [mean, low, high] =
        [estimate.mean, estimate.low, estimate.high].map(|value| number(metric, value));
    format!("{mean} [{low}, {high}]")
}

/// A metric's value, shares in percent.
pub(crate) fn number(metric: Metric, value: f64) -> String {
    if metric.is_share() { format!("{:.1}", 100.0 * value) } else { format!("{value:.2}") }
}

/// What two runs are compared in.
pub(crate) fn measure(measure: Measure, value: f64) -> String {
    match measure {
        Measure::Metric(metric) => number(metric, value),
        Measure::Latency | Measure::Tokens => format!("{value:.1}"),
    }
}

/// A time in seconds, from milliseconds.
pub(crate) fn seconds(ms: f64) -> String {
    let seconds = ms / 1e3;
    match seconds {
        0.0..0.01 => format!("{seconds:.4} s"),
        0.01..10.0 => format!("{seconds:.3} s"),
        _ => format!("{seconds:.1} s"),
    }
}

/// A size in megabytes of 10^6 bytes, as the paper counts.
pub(crate) fn megabytes(bytes: u64) -> String {
    format!("{:.0} MB", bytes as f64 / 1e6)
}
