//! A report as one HTML page: no scripts and nothing to load, readable in light and in dark.

use super::figures::Figure;
use super::plot::escape;
use super::table::{Cell, Column, Table};
use super::{Block, Report};

const STYLE: &str = include_str!("style.css");

pub(super) fn render(report: &Report) -> String {
    let title = escape(&report.title);
    let blocks = report.blocks.iter().map(|block| match block {
        Block::Table(table) => self::table(table),
        Block::Figure(figure) => self::figure(figure),
    });
    let body: String = blocks.collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

fn table(table: &Table) -> String {
    let anchor = anchor(&table.title).map_or(String::new(), |id| format!(" id=\"{id}\""));
    format!(
        "<section{anchor}>\n<h2>{}</h2>\n{}{}</section>\n",
        escape(&table.title),
        grid(table),
        note(&table.note)
    )
}

/// The table of a run can be gone to from its number.
fn anchor(title: &str) -> Option<String> {
    let number = title.strip_prefix("Run [")?.split(']').next()?;
    Some(format!("run-{number}"))
}

fn figure(figure: &Figure) -> String {
    let data = &figure.data;
    format!(
        "<section>\n<h2>{}</h2>\n<figure>\n{}</figure>\n{}\
         <details>\n<summary>The numbers of this figure</summary>\n{}</details>\n</section>\n",
        escape(&data.title),
        figure.svg,
        note(&data.note),
        grid(data)
    )
}

fn note(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("<p class=\"note\">{}</p>\n", escape(text))
    }
}

fn grid(table: &Table) -> String {
    let mut html = "<div class=\"scroll\">\n<table>\n<thead>\n".to_owned();
    if table.columns.iter().any(|column| !column.group.is_empty()) {
        html += &groups(&table.columns);
    }
    let heads = (0..table.columns.len()).map(|at| head(table, at));
    html += &format!("<tr>{}</tr>\n</thead>\n<tbody>\n", heads.collect::<String>());
    for row in &table.rows {
        html += &format!("<tr>{}</tr>\n", row.iter().map(cell).collect::<String>());
    }
    html + "</tbody>\n</table>\n</div>\n"
}

fn head(table: &Table, at: usize) -> String {
    let class = if table.is_numeric(at) { " class=\"number\"" } else { "" };
    format!("<th{class}>{}</th>", escape(&table.columns[at].name))
}

/// The row above the names of columns: each group over its columns.
fn groups(columns: &[Column]) -> String {
    let heads = columns.chunk_by(|one, next| one.group == next.group).map(|run| {
        let class = if run[0].group.is_empty() { "" } else { " class=\"group\"" };
        format!("<th colspan=\"{}\"{class}>{}</th>", run.len(), escape(&run[0].group))
    });
    format!("<tr>{}</tr>\n", heads.collect::<String>())
}

fn cell(cell: &Cell) -> String {
    let text = escape(&cell.text());
    match cell {
        Cell::Text(_) => format!("<td>{text}</td>"),
        Cell::Number(_) => format!("<td class=\"number\">{text}</td>"),
        Cell::Paper(_) => format!("<td class=\"paper\">{text}</td>"),
        Cell::Run(number) => format!("<td class=\"run\"><a href=\"#run-{number}\">{text}</a></td>"),
        Cell::Unmeasured => format!("<td class=\"number\">{text}</td>"),
        Cell::Vacant => "<td class=\"vacant\" title=\"not implemented\"></td>".to_owned(),
    }
}
