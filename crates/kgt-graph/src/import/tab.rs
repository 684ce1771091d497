//! Tab-separated triples, with a score in an optional fourth column.
//!
//! The order relation, head, tail is that of CN-100K (Li et al., "Commonsense Knowledge Base
//! Completion", ACL 2016); its relations are ConceptNet's, `AtLocation` for example.

use std::borrow::Cow;

use super::importer::Line;
use super::{LineProblem, relation};
use crate::Triple;

/// Reads a line whose first column is the relation.
pub(super) fn relation_first(line: &str) -> Result<Line, LineProblem> {
    let ([relation, subject, object], weight) = columns(line)?;
    record(subject, relation, object, weight)
}

/// Reads a line whose first column is the subject.
pub(super) fn subject_first(line: &str) -> Result<Line, LineProblem> {
    let ([subject, relation, object], weight) = columns(line)?;
    record(subject, relation, object, weight)
}

fn record(s: &str, r: &str, o: &str, weight: Option<f64>) -> Result<Line, LineProblem> {
    let relation = r.trim();
    let relation = match relation::is_camel_case(relation) {
        true => Cow::Owned(relation::words(relation)),
        false => Cow::Borrowed(relation),
    };
    Ok(Line::Record { triple: Triple::new(s, &relation, o)?, weight })
}

fn columns(line: &str) -> Result<([&str; 3], Option<f64>), LineProblem> {
    let columns: Vec<&str> = line.split('\t').collect();
    match columns[..] {
        [a, b, c] => Ok(([a, b, c], None)),
        [a, b, c, weight] => Ok(([a, b, c], Some(score(weight)?))),
        _ => Err(LineProblem::Columns { expected: "3 or 4", found: columns.len() }),
    }
}

fn score(column: &str) -> Result<f64, LineProblem> {
    let score: f64 = column.trim().parse().map_err(|_| LineProblem::Score)?;
    if score.is_finite() { Ok(score) } else { Err(LineProblem::Score) }
}
