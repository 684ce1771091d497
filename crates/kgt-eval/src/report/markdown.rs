//! A report as Markdown with GitHub's tables.

use super::table::{Cell, Table};
use super::{Block, Report};

pub(super) fn render(report: &Report) -> String {
    let mut text = format!("# {}\n", escape(&report.title));
    for block in &report.blocks {
        let table = match block {
            Block::Table(table) => table,
            Block::Figure(figure) => &figure.data,
        };
        text += "\n";
        text += &self::table(table);
    }
    text
}

pub(crate) fn table(table: &Table) -> String {
    let mut text = format!("## {}\n\n", escape(&table.title));
    text += &line(table.columns.iter().map(|column| escape(&column.full_name())));
    let rule = |at| if table.is_numeric(at) { "---:" } else { "---" };
    text += &line((0..table.columns.len()).map(|at| rule(at).to_owned()));
    for row in &table.rows {
        text += &line(row.iter().map(cell));
    }
    if !table.note.is_empty() {
        text += &format!("\n{}\n", escape(&table.note));
    }
    text
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Vacant => String::new(),
        cell => escape(&cell.text()),
    }
}

fn line(fields: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", fields.collect::<Vec<_>>().join(" | "))
}

/// Text that Markdown shows as it is, also within a table.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '|' | '*' | '_' | '`' | '<' | '[' | ']' => escaped.extend(['\\', c]),
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::table::Column;
    use super::*;

    #[test]
    fn a_table_keeps_its_shape_whatever_its_cells_hold() {
        let table = Table {
            title: "T".into(),
            note: String::new(),
            columns: vec![Column::new("a"), Column::under("g", "b")],
            rows: vec![
                vec![Cell::Text("x|y".into()), Cell::Run(1)],
                vec![Cell::Text("z\n".into()), Cell::Vacant],
            ],
        };
        let expected = "## T\n\n| a | g b |\n| --- | ---: |\n| x\\|y | \\[1\\] |\n| z  |  |\n";
        assert_eq!(self::table(&table), expected);
    }
}
