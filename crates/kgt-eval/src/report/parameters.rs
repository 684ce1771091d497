//! How each run came about: what a number in the other tables rests on.

use serde::Serialize;

use super::group::Entry;
use super::table::{Cell, Column, Table};
use crate::Summary;

/// The parameters of a run, one a row.
pub(crate) fn table(entry: &Entry<'_>) -> Table {
    let rows = parameters(entry.summary).into_iter();
    Table {
        title: format!("Run [{}]: {}", entry.number, entry.label),
        note: String::new(),
        columns: vec![Column::new("parameter"), Column::new("value")],
        rows: rows
            .map(|(name, value)| vec![Cell::Text(name.to_owned()), Cell::Text(value)])
            .collect(),
    }
}

/// Every parameter by its name, in a fixed order.
pub(crate) fn parameters(summary: &Summary) -> Vec<(&'static str, String)> {
    let params = &summary.params;
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
    vec![
        ("method", params.method.name.label().to_owned()),
        ("variant", params.method.variant.clone()),
        ("settings", json(&params.method.settings)),
        ("model", params.model.name.clone()),
        ("model digest", params.model.digest.clone()),
        ("model parameters", params.model.parameters.to_string()),
        ("base graph", or_none(params.base.as_ref().map(|base| base.name.clone()))),
        ("base triples", or_none(params.base.as_ref().map(|base| base.triples.to_string()))),
        ("data", params.data.name.clone()),
        ("data digest", params.data.digest.clone()),
        ("schema", name(&params.data.schema)),
        ("half", params.data.half.map_or_else(|| "both".to_owned(), |half| name(&half))),
        ("malformed records", params.data.malformed.to_string()),
        ("protocol", name(&params.protocol)),
        ("subjects", name(&params.subjects)),
        ("answer tokens", params.answer_tokens.to_string()),
        ("fluency tokens", params.fluency_tokens.to_string()),
        ("seed", params.seed.to_string()),
        ("shard", or_none(params.shard.map(|shard| format!("{}/{}", shard.index, shard.of)))),
        ("cases", summary.cases.to_string()),
        ("corrections", summary.edits.to_string()),
        ("failed corrections", summary.failed_edits.to_string()),
        ("failed replies", summary.failed_replies.to_string()),
        ("result digest", summary.digest.clone()),
        ("device", params.model.device.clone()),
        ("host", summary.host.clone()),
        ("finished", summary.finished.clone()),
        ("wall time", format!("{:.0} s", summary.cost.wall_s)),
        ("program", params.program.clone()),
    ]
}

/// A value as JSON writes it.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("invariant: settings and names are plain JSON")
}

/// The name of a choice, as files write it.
fn name(value: &impl Serialize) -> String {
    json(value).trim_matches('"').to_owned()
}
