//! A summary in the terminal.

use kgt_eval::{Estimate, Summary};

use super::super::json;
use super::super::output::{DIM, count, milliseconds, println, styled};

/// One summary after the other; as JSON, one document for all.
pub(super) fn print(summary: &Summary, as_json: bool) {
    if as_json {
        let value = serde_json::to_value(summary);
        json::print(&value.expect("invariant: a summary has only string keys"));
        return;
    }
    let params = &summary.params;
    let (method, variant) = (params.method.name.label(), &params.method.variant);
    println!(
        "{method} {variant} on {} ({}), {}",
        params.data.name,
        count(summary.cases, "case"),
        params.model.name
    );
    println!("  {:<24} {:>8} {:>8}  95 % interval", "", "before", "after");
    for row in &summary.metrics {
        let shown = |value: f64| match row.metric.is_share() {
            true => format!("{:.2}", 100.0 * value),
            false => format!("{value:.3}"),
        };
        let before = row.before.map_or_else(|| "-".to_owned(), |before| shown(before.mean));
        let Estimate { mean, low, high, cases } = row.after;
        let interval = format!("{} to {}", shown(low), shown(high));
        let n = styled(DIM, format!("n = {cases}"));
        let label = row.metric.label();
        println!("  {label:<24} {before:>8} {:>8}  {interval:<18} {n}", shown(mean));
    }
    if let (Some(median), Some(p95)) = (summary.cost.median_ms(), summary.cost.p95_ms()) {
        println!(
            "  a correction: {} (median), {} (95th percentile), {:.0} model tokens, {:.2} triples \
             added, {:.2} removed",
            milliseconds(median),
            milliseconds(p95),
            summary.cost.tokens_per_edit,
            summary.cost.added_per_edit,
            summary.cost.removed_per_edit
        );
    }
    if let Some(used) = &summary.cost.model {
        let (run, model) = (summary.cost.wall_s, used.seconds());
        println!(
            "  the run: {run:.1} s, {:.2} times the {model:.1} s in the model, which took {} tokens",
            run / model,
            used.tokens()
        );
    }
    for (n, what) in [
        (params.data.malformed, "malformed record"),
        (summary.failed_edits, "correction that could not be made"),
        (summary.failed_replies, "query that could not be asked"),
    ] {
        if n > 0 {
            println!("  left out: {}", count(n, what));
        }
    }
    println!("  {}", styled(DIM, format!("digest {}", &summary.digest[..16])));
}
