//! What the edits achieved: the paper's Tables 1 and 2, and all metrics that the paper leaves out.

use super::group::{Entry, Group, METHODS};
use super::table::{Cell, Column, Table};
use super::{number, paper};
use crate::{MethodName, Metric};

const INTERVAL: &str = "Means over cases in percent, with the 95 % interval of a bootstrap over \
                        cases in brackets; [n] is the run. All corrections come before all queries, which do \
                        not name their subject, unless the title says otherwise.";

/// Efficacy and paraphrase score of every method, ours beside the paper's.
pub(crate) fn like_the_paper(group: &Group<'_>) -> Table {
    let runs = group.largest();
    let published = paper::table_number(group.schema);
    let models = models(&runs);
    let mut columns = vec![Column::new("method")];
    for model in &models {
        columns
            .extend(["run", "cases", "efficacy", "paraphrase"].map(|n| Column::under(*model, n)));
    }
    if published.is_some() {
        columns.extend(paper::MODELS.map(|model| Column::under("paper: eff. / par.", model)));
    }
    let rows = METHODS.iter().flat_map(|method| rows(*method, &runs, &models, group)).collect();
    let what = match published {
        Some(n) => format!("Table {n} of the paper: personalization"),
        None => "Personalization".to_owned(),
    };
    let note = match published {
        Some(_) => format!(
            "{INTERVAL} The paper's numbers are those of its own models. An empty row is a method \
             that is not implemented."
        ),
        None => INTERVAL.to_owned(),
    };
    Table { title: format!("{what} on {}", group.title), note, columns, rows }
}

/// The names of the models, in order of appearance.
fn models<'a>(runs: &[Entry<'a>]) -> Vec<&'a str> {
    let mut models = Vec::new();
    for run in runs {
        let name = run.summary.params.model.name.as_str();
        if !models.contains(&name) {
            models.push(name);
        }
    }
    models
}

/// The rows of one method: one for each variant, and an empty one if there is no run.
fn rows(
    method: MethodName,
    runs: &[Entry<'_>],
    models: &[&str],
    group: &Group<'_>,
) -> Vec<Vec<Cell>> {
    let mut labels: Vec<String> = Vec::new();
    for run in runs.iter().filter(|run| run.method() == method) {
        if !labels.contains(&run.label) {
            labels.push(run.label.clone());
        }
    }
    let is_published = paper::quality(group.schema, method).is_some();
    if labels.is_empty() && (is_published || is_vacant(method)) {
        labels.push(method.label().to_owned());
    }
    let of_label = |label: &String| measured_row(method, label, runs, models);
    let mut rows: Vec<_> = labels.iter().map(of_label).collect();
    if paper::table_number(group.schema).is_some() {
        let pairs = paper::quality(group.schema, method);
        let cell = |(one, other): (f64, f64)| Cell::Paper(format!("{one:.2} / {other:.2}"));
        paper::beside(&mut rows, pairs.map(|pairs| pairs.map(cell)));
    }
    rows
}

fn measured_row(method: MethodName, label: &str, runs: &[Entry<'_>], models: &[&str]) -> Vec<Cell> {
    let mut cells = vec![Cell::Text(label.to_owned())];
    for model in models {
        let is_it =
            |run: &&Entry<'_>| run.label == label && run.summary.params.model.name == *model;
        cells.extend(match runs.iter().find(is_it) {
            Some(run) => measured(run),
            None if is_vacant(method) => vec![Cell::Vacant; 4],
            None => vec![Cell::Unmeasured; 4],
        });
    }
    cells
}

fn measured(run: &Entry<'_>) -> Vec<Cell> {
    let cases = Cell::Number(run.summary.cases.to_string());
    let [efficacy, paraphrase] =
        [Metric::Efficacy, Metric::Paraphrase].map(|metric| after(run, metric));
    vec![Cell::Run(run.number), cases, efficacy, paraphrase]
}

fn after(run: &Entry<'_>, metric: Metric) -> Cell {
    let of_run = run.summary.metric(metric);
    of_run.map_or(Cell::Unmeasured, |m| Cell::Number(number::estimate(metric, &m.after)))
}

/// Whether the method does not exist here.
pub(crate) fn is_vacant(method: MethodName) -> bool {
    matches!(method, MethodName::Ke | MethodName::Kn | MethodName::Mend)
}

/// Every metric of every run, before and after the edits.
pub(crate) fn all_metrics(group: &Group<'_>) -> Table {
    let runs = group.largest();
    let mut columns = vec![Column::new("metric")];
    for run in &runs {
        let head = format!("[{}] {}", run.number, run.label);
        columns.push(Column::under(&head, "before"));
        columns.push(Column::under(&head, "after"));
    }
    let measured = |metric: &Metric| runs.iter().any(|run| run.summary.metric(*metric).is_some());
    let rows = Metric::ALL.into_iter().filter(measured).map(|metric| {
        let mut cells = vec![Cell::Text(metric.label().to_owned())];
        for run in &runs {
            let before = run.summary.metric(metric).and_then(|m| m.before);
            let before = before.map(|m| Cell::Number(number::number(metric, m.mean)));
            cells.push(before.unwrap_or(Cell::Unmeasured));
            cells.push(after(run, metric));
        }
        cells
    });
    Table {
        title: format!("All metrics on {}", group.title),
        note: format!("{INTERVAL} Fluency is in bits."),
        columns,
        rows: rows.collect(),
    }
}
