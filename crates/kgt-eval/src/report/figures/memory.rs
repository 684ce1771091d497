//! Peak memory of the process and of the device.

use super::{Figure, name};
use crate::report::group::{Entry, Group};
use crate::report::number;
use crate::report::plot::{Bar, Bars, Scale};
use crate::report::table::{Cell, Column, Table};

const NAMES: [&str; 2] = ["resident in the process", "on the device"];

pub(super) fn figure(group: &Group<'_>) -> Option<Figure> {
    let mut runs = group.largest();
    runs.retain(|run| sizes(run).iter().any(Option::is_some));
    let on_device = runs.iter().any(|run| run.summary.cost.peak_device_bytes.is_some());
    let names = &NAMES[..if on_device { 2 } else { 1 }];
    let title = format!("Peak memory, {}", group.title);
    let groups: Vec<(String, Vec<Bar>)> = runs.iter().map(|run| (name(run), bars(run))).collect();
    let plot = Bars {
        name: title.clone(),
        unit: "MB (10^6 bytes)".to_owned(),
        scale: Scale::from_zero(groups.iter().flat_map(|(_, bars)| bars.iter().map(|b| b.value))),
        colors: names.iter().map(|&name| name.to_owned()).collect(),
        groups,
    };
    let data = Table {
        title,
        note: String::new(),
        columns: ["run"].iter().chain(names).map(|&name| Column::new(name)).collect(),
        rows: runs.iter().map(|run| row(run, names.len())).collect(),
    };
    (!runs.is_empty()).then(|| Figure { svg: plot.svg(), data })
}

/// The sizes in the order of [`NAMES`].
fn sizes(run: &Entry<'_>) -> [Option<u64>; 2] {
    [run.summary.cost.peak_resident_bytes, run.summary.cost.peak_device_bytes]
}

fn bars(run: &Entry<'_>) -> Vec<Bar> {
    let bar = |(color, bytes): (usize, Option<u64>)| {
        let bytes = bytes?;
        let (value, label) = (bytes as f64 / 1e6, number::megabytes(bytes));
        Some(Bar { color, value, interval: None, label })
    };
    sizes(run).into_iter().enumerate().filter_map(bar).collect()
}

/// The run and the first `n` of its sizes.
fn row(run: &Entry<'_>, n: usize) -> Vec<Cell> {
    let cell = |bytes: Option<u64>| bytes.map(number::megabytes).map(Cell::Number);
    let cells = sizes(run).map(|bytes| cell(bytes).unwrap_or(Cell::Unmeasured));
    [vec![Cell::Text(name(run))], cells[..n].to_vec()].concat()
}
