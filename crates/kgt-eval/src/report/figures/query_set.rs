//! Figure 4: a score over the size of the query set, for methods that were run on several sizes.

use super::{Figure, WITHOUT_NUMBERS};
use crate::report::group::{Entry, Group};
use crate::report::number;
use crate::report::plot::{Line, Lines, Point, Scale};
use crate::report::table::{Cell, Column, Table};
use crate::{Estimate, Metric};

/// A method on one model, over sizes.
struct Curve<'a> {
    name: String,
    color: usize,
    scored: Vec<(&'a Entry<'a>, Estimate)>,
}

pub(super) fn figure(group: &Group<'_>, metric: Metric) -> Option<Figure> {
    let sizes = group.by_size();
    let of_runs = |runs| curve(group, runs, metric);
    let curves: Vec<Curve<'_>> = sizes.iter().map(of_runs).filter(|c| c.scored.len() > 1).collect();
    let label = metric.label();
    let title = format!("Figure 4 of the paper: {label} by size of the query set, {}", group.title);
    let lines: Vec<Line> = curves.iter().map(Curve::line).collect();
    let plot = Lines {
        name: title.clone(),
        x_unit: "facts in the query set".to_owned(),
        y_unit: format!("{label} (percent)"),
        x: Scale::from_zero(lines.iter().flat_map(|line| line.points.iter().map(|point| point.x))),
        y: Scale::linear(0.0, 100.0),
        lines,
    };
    let data = Table {
        title,
        note: WITHOUT_NUMBERS.to_owned(),
        columns: ["method, model", "run", "facts", label].map(Column::new).to_vec(),
        rows: curves.iter().flat_map(|curve| curve.rows(metric)).collect(),
    };
    (!curves.is_empty()).then(|| Figure { svg: plot.svg(), data })
}

fn curve<'a>(group: &Group<'_>, runs: &'a Vec<Entry<'a>>, metric: Metric) -> Curve<'a> {
    let score = |run: &'a Entry<'a>| Some((run, run.summary.metric(metric)?.after));
    let name = format!("{}, {}", runs[0].label, runs[0].summary.params.model.name);
    let scored = runs.iter().filter_map(score).collect();
    Curve { name, color: group.color(&runs[0]), scored }
}

impl Curve<'_> {
    fn line(&self) -> Line {
        let point = |(run, estimate): &(&Entry<'_>, Estimate)| Point {
            x: run.summary.cases as f64,
            y: 100.0 * estimate.mean,
            interval: Some((100.0 * estimate.low, 100.0 * estimate.high)),
        };
        let points = self.scored.iter().map(point).collect();
        Line { name: self.name.clone(), color: self.color, points, is_marked: true }
    }

    fn rows(&self, metric: Metric) -> Vec<Vec<Cell>> {
        let row = |(run, estimate): &(&Entry<'_>, Estimate)| {
            vec![
                Cell::Text(self.name.clone()),
                Cell::Run(run.number),
                Cell::Number(run.summary.cases.to_string()),
                Cell::Number(number::estimate(metric, estimate)),
            ]
        };
        self.scored.iter().map(row).collect()
    }
}
