//! All numbers as CSV (RFC 4180), one a line, each with the parameters of its run.

use super::parameters::parameters;
use crate::{Estimate, Summary};

const NUMBER: [&str; 7] = ["run", "measure", "when", "mean", "low", "high", "cases_with_value"];

/// Every number of every run.
pub(super) fn render(summaries: &[Summary]) -> String {
    let mut csv = String::new();
    for (at, summary) in summaries.iter().enumerate() {
        let parameters = parameters(summary);
        if at == 0 {
            let names = parameters.iter().map(|(name, _)| name.replace(' ', "_"));
            csv += &line(NUMBER.iter().map(|name| (*name).to_owned()).chain(names));
        }
        for number in numbers(summary) {
            let values = parameters.iter().map(|(_, value)| value.clone());
            csv += &line([(at + 1).to_string()].into_iter().chain(number).chain(values));
        }
    }
    csv
}

/// The fields of [`NUMBER`] after the run: shares from 0 to 1, times in milliseconds, sizes in bytes.
fn numbers(summary: &Summary) -> Vec<[String; 6]> {
    let mut numbers = Vec::new();
    for metric in &summary.metrics {
        let label = metric.metric.label();
        numbers.extend(metric.before.as_ref().map(|e| estimate(label, "before", e)));
        numbers.push(estimate(label, "after", &metric.after));
    }
    let cost = &summary.cost;
    let percentiles = cost.latency_ms.iter().enumerate();
    numbers.extend(percentiles.map(|(p, ms)| single(&format!("latency_ms_p{p}"), *ms)));
    numbers.push(single("tokens_per_edit", cost.tokens_per_edit));
    numbers.push(single("added_per_edit", cost.added_per_edit));
    numbers.push(single("removed_per_edit", cost.removed_per_edit));
    let sizes = [
        ("peak_resident_bytes", cost.peak_resident_bytes),
        ("peak_device_bytes", cost.peak_device_bytes),
    ];
    numbers.extend(sizes.iter().filter_map(|(name, b)| Some(single(name, (*b)? as f64))));
    numbers.push(single("wall_s", cost.wall_s));
    numbers
}

fn estimate(measure: &str, when: &str, estimate: &Estimate) -> [String; 6] {
    let [mean, low, high] = [estimate.mean, estimate.low, estimate.high].map(|v| v.to_string());
    [measure.to_owned(), when.to_owned(), mean, low, high, estimate.cases.to_string()]
}

fn single(measure: &str, value: f64) -> [String; 6] {
    let none = String::new;
    [measure.to_owned(), "after".to_owned(), value.to_string(), none(), none(), none()]
}

fn line(fields: impl Iterator<Item = String>) -> String {
    fields.map(|text| field(&text)).collect::<Vec<_>>().join(",") + "\r\n"
}

fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn fields_with_marks_are_quoted() {
        assert_eq!(field("a"), "a");
        assert_eq!(field("{\"a\":1,\"b\":2}"), "\"{\"\"a\"\":1,\"\"b\"\":2}\"");
    }
}
