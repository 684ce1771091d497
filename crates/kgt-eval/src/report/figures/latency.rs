//! Which share of the corrections took at most how long.

use super::{Figure, name};
use crate::report::group::{Entry, Group};
use crate::report::number;
use crate::report::plot::{Line, Lines, Point, Scale};
use crate::report::table::{Cell, Column, Table};

/// The percentiles of the table; the plot shows all.
const SHOWN: [usize; 7] = [0, 5, 25, 50, 75, 95, 100];

pub(super) fn figure(group: &Group<'_>) -> Option<Figure> {
    let mut runs = group.largest();
    runs.retain(|run| run.latency_ms().len() > SHOWN[SHOWN.len() - 1]);
    let title = format!("Latency of a correction, {}", group.title);
    let plot = Lines {
        name: title.clone(),
        x_unit: "seconds, logarithmic".to_owned(),
        y_unit: "corrections done (percent)".to_owned(),
        x: Scale::logarithmic(runs.iter().flat_map(|run| seconds(run))),
        y: Scale::linear(0.0, 100.0),
        lines: runs.iter().map(|run| line(group, run)).collect(),
    };
    let percentiles = SHOWN.map(|at| Column::under("percentile", at.to_string()));
    let data = Table {
        title,
        note: String::new(),
        columns: [vec![Column::new("run")], percentiles.to_vec()].concat(),
        rows: runs.iter().map(row).collect(),
    };
    (!runs.is_empty()).then(|| Figure { svg: plot.svg(), data })
}

fn seconds(run: &Entry<'_>) -> impl Iterator<Item = f64> {
    run.latency_ms().iter().map(|ms| ms / 1e3)
}

fn line(group: &Group<'_>, run: &Entry<'_>) -> Line {
    let point = |(percent, x)| Point { x, y: percent as f64, interval: None };
    let points = seconds(run).enumerate().map(point).collect();
    Line { name: name(run), color: group.color(run), points, is_marked: false }
}

fn row(run: &Entry<'_>) -> Vec<Cell> {
    let percentiles = SHOWN.map(|at| number::seconds(run.latency_ms()[at]));
    [vec![Cell::Text(name(run))], percentiles.map(Cell::Number).to_vec()].concat()
}
