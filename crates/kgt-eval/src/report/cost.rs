//! What the edits cost: the paper's Table 3, and what it leaves out.

use super::group::{Entry, Group, METHODS};
use super::quality::is_vacant;
use super::table::{Cell, Column, Table};
use super::{number, paper};
use crate::MethodName;

const COLUMNS: [&str; 7] =
    ["run", "median", "p95", "tokens/edit", "triples/edit", "resident", "on device"];

/// Latency and memory of every method, ours beside the paper's.
pub(crate) fn like_the_paper(group: &Group<'_>) -> Table {
    let runs = group.largest();
    let is_published = paper::table_number(group.schema) == Some(1);
    let mut columns = vec![Column::new("method")];
    columns.extend(COLUMNS.map(Column::new));
    if is_published {
        columns.extend(paper::MODELS.map(|model| Column::under("paper: memory / latency", model)));
    }
    let rows = METHODS.iter().flat_map(|method| rows(*method, &runs, is_published)).collect();
    let table = if is_published { "Table 3 of the paper: latency" } else { "Latency" };
    Table {
        title: format!("{table} and memory on {}", group.title),
        note: "Latency of one correction; memory is the peak of the process and of the device, in \
               10^6 bytes; the device stands among the parameters of the run. The paper's numbers are those of its own models on A100 GPUs."
            .to_owned(),
        columns,
        rows,
    }
}

fn rows(method: MethodName, runs: &[Entry<'_>], is_published: bool) -> Vec<Vec<Cell>> {
    let published = is_published.then(|| paper::cost(method)).flatten();
    let of_method: Vec<_> = runs.iter().filter(|run| run.method() == method).collect();
    let mut rows: Vec<Vec<Cell>> = of_method.iter().map(|run| measured(run)).collect();
    if rows.is_empty() && (published.is_some() || is_vacant(method)) {
        let empty = if is_vacant(method) { Cell::Vacant } else { Cell::Unmeasured };
        let label = Cell::Text(method.label().to_owned());
        rows.push([vec![label], vec![empty; COLUMNS.len()]].concat());
    }
    if is_published {
        let cell = |(mb, s): (f64, f64)| Cell::Paper(format!("{mb:.0} MB / {s:.2} s"));
        paper::beside(&mut rows, published.map(|pairs| pairs.map(cell)));
    }
    rows
}

fn measured(run: &Entry<'_>) -> Vec<Cell> {
    let cost = &run.summary.cost;
    let edits = !run.latency_ms().is_empty();
    let time = |ms: Option<f64>| optional(ms.map(number::seconds));
    let triples = format!("+{:.1} -{:.1}", cost.added_per_edit, cost.removed_per_edit);
    vec![
        Cell::Text(run.label.clone()),
        Cell::Run(run.number),
        time(cost.median_ms().filter(|_| edits)),
        time(cost.p95_ms().filter(|_| edits)),
        optional(edits.then(|| format!("{:.1}", cost.tokens_per_edit))),
        optional(edits.then_some(triples)),
        optional(cost.peak_resident_bytes.map(number::megabytes)),
        optional(cost.peak_device_bytes.map(number::megabytes)),
    ]
}

fn optional(text: Option<String>) -> Cell {
    text.map_or(Cell::Unmeasured, Cell::Number)
}
