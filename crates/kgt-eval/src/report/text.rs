//! A report for a terminal: tables of aligned columns, cut into parts where they are too wide.

use super::table::{Cell, Table};
use super::{Block, Report};

/// Widest line.
const WIDTH: usize = 100;
/// Between columns.
const GAP: &str = "  ";

pub(super) fn render(report: &Report) -> String {
    let blocks = report.blocks.iter().map(|block| match block {
        Block::Table(table) => self::table(table),
        Block::Figure(figure) => self::table(&figure.data),
    });
    blocks.collect::<Vec<_>>().join("\n")
}

pub(crate) fn table(table: &Table) -> String {
    let mut lines = wrap(&table.title);
    let widths = widths(table);
    for columns in parts(table, &widths) {
        lines.push(String::new());
        lines.extend(heads(table, &columns, &widths));
        let rule: usize = columns.iter().map(|at| widths[*at] + GAP.len()).sum();
        lines.push("-".repeat(rule - GAP.len()));
        let texts =
            |row: &Vec<Cell>| line(&columns, &widths, |at| (row[at].text(), row[at].is_number()));
        lines.extend(table.rows.iter().map(texts));
    }
    if !table.note.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&table.note));
    }
    lines.join("\n") + "\n"
}

/// Columns are as wide as their widest text.
fn widths(table: &Table) -> Vec<usize> {
    let of_column = |at: usize| {
        let texts = table.rows.iter().map(|row| row[at].text().chars().count());
        texts.chain([table.columns[at].name.chars().count()]).max().unwrap_or_default()
    };
    (0..table.columns.len()).map(of_column).collect()
}

/// The columns of each part: the first one, and as many of the others as a line holds. Columns of
/// one group stay together if a line can hold them.
fn parts(table: &Table, widths: &[usize]) -> Vec<Vec<usize>> {
    let mut parts = vec![vec![0]];
    let mut width = widths[0];
    let wide = |columns: &[usize]| columns.iter().map(|at| widths[*at] + GAP.len()).sum::<usize>();
    for unit in units(table) {
        let fits_alone = widths[0] + wide(&unit) <= WIDTH;
        for columns in
            if fits_alone { vec![unit] } else { unit.iter().map(|at| vec![*at]).collect() }
        {
            let part = parts.last_mut().expect("invariant: there is a first part");
            if width + wide(&columns) <= WIDTH || part.len() == 1 {
                width += wide(&columns);
                part.extend(columns);
            } else {
                width = widths[0] + wide(&columns);
                parts.push([vec![0], columns].concat());
            }
        }
    }
    parts
}

/// The columns after the first one: neighbors of one group together, all others alone.
fn units(table: &Table) -> Vec<Vec<usize>> {
    let rest: Vec<usize> = (1..table.columns.len()).collect();
    let group = |at: &usize| table.columns[*at].group.as_str();
    let together = |one: &usize, next: &usize| !group(one).is_empty() && group(one) == group(next);
    rest.chunk_by(together).map(<[usize]>::to_vec).collect()
}

/// The names of columns, under those of their groups where there are groups.
fn heads(table: &Table, columns: &[usize], widths: &[usize]) -> Vec<String> {
    let names = line(columns, widths, |at| (table.columns[at].name.clone(), table.is_numeric(at)));
    let has_groups = columns.iter().any(|at| !table.columns[*at].group.is_empty());
    if !has_groups {
        return vec![names];
    }
    let mut groups = String::new();
    let mut start = 0;
    let mut before = "";
    for at in columns {
        let group = table.columns[*at].group.as_str();
        if group != before && !group.is_empty() {
            let filled = groups.chars().count();
            groups +=
                &" ".repeat(if filled < start { start - filled } else { usize::from(filled > 0) });
            groups += group;
        }
        before = group;
        start += widths[*at] + GAP.len();
    }
    vec![groups, names]
}

fn line(columns: &[usize], widths: &[usize], text: impl Fn(usize) -> (String, bool)) -> String {
    let fields = columns.iter().map(|at| {
        let (text, to_the_right) = text(*at);
        let space = " ".repeat(widths[*at] - text.chars().count());
        if to_the_right { space + &text } else { text + &space }
    });
    fields.collect::<Vec<_>>().join(GAP).trim_end().to_owned()
}

/// Text in lines of at most [`WIDTH`] characters.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("invariant: there is a first line");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::table::Column;
    use super::*;

    fn sample(columns: usize) -> Table {
        let name = |at: usize| Column::under(if at == 0 { "" } else { "group" }, format!("c{at}"));
        let cell =
            |at: usize| if at == 0 { Cell::Text("row".into()) } else { Cell::Number("1.5".into()) };
        Table {
            title: "A title".into(),
            note: "A note.".into(),
            columns: (0..columns).map(name).collect(),
            rows: vec![(0..columns).map(cell).collect()],
        }
    }

    #[test]
    fn columns_are_aligned_under_their_groups() {
        let expected =
            "A title\n\n     group\nc0    c1   c2\n-------------\nrow  1.5  1.5\n\nA note.\n";
        assert_eq!(table(&sample(3)), expected);
    }

    #[test]
    fn a_wide_table_is_cut_and_its_first_column_repeated() {
        let text = table(&sample(40));
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
        assert_eq!(text.matches("row").count(), 3);
        assert_eq!(text.matches("1.5").count(), 39);
    }

    #[test]
    fn long_text_is_wrapped_between_words() {
        let lines = wrap(&"word ".repeat(50));
        assert_eq!(lines.iter().map(|line| line.matches("word").count()).sum::<usize>(), 50);
        assert!(lines.iter().all(|line| line.len() <= WIDTH));
    }
}
