//! ConceptNet 5 assertions: the tab-separated download of five columns, assertion URI, relation,
//! start, end, and JSON with the weight among others.
//!
//! See <https://github.com/commonsense/conceptnet5/wiki/Downloads> and
//! <https://github.com/commonsense/conceptnet5/wiki/URI-hierarchy>.

use serde::Deserialize;

use super::importer::{Languages, Line};
use super::{LineProblem, relation};
use crate::Triple;

const ENGLISH: &str = "en";

/// The part of the fifth column that is used.
#[derive(Deserialize)]
struct Info {
    weight: Option<f64>,
}

/// A node such as `/c/en/fish/n/wn/animal`, of which only language and text are used.
struct Node {
    english: bool,
    text: String,
}

/// Reads one assertion.
pub(super) fn parse(line: &str, languages: Languages) -> Result<Line, LineProblem> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [assertion, relation, start, end, info] = columns[..] else {
        return Err(LineProblem::Columns { expected: "5", found: columns.len() });
    };
    if !is_assertion(assertion) {
        return Err(LineProblem::Uri { column: "assertion", prefix: "/a/" });
    }
    let relation = relation_name(relation)?;
    if is_external(start) || is_external(end) {
        return Ok(Line::External);
    }
    let start = node("start", start)?;
    let end = node("end", end)?;
    if languages == Languages::English && !(start.english && end.english) {
        return Ok(Line::OtherLanguage);
    }
    let info: Info = serde_json::from_str(info).map_err(LineProblem::Json)?;
    let triple = Triple::new(&start.text, &relation::words(relation), &end.text)?;
    Ok(Line::Record { triple, weight: info.weight })
}

/// True for what the first column of every line holds.
pub(super) fn is_assertion(column: &str) -> bool {
    column.starts_with("/a/")
}

/// The name in `/r/IsA` or, with a namespace, in `/r/dbpedia/genre`.
fn relation_name(uri: &str) -> Result<&str, LineProblem> {
    uri.strip_prefix("/r/")
        .and_then(|path| path.rsplit('/').next())
        .filter(|name| !name.is_empty())
        .ok_or(LineProblem::Uri { column: "relation", prefix: "/r/" })
}

/// Links to other knowledge graphs have a URL in place of a node.
fn is_external(uri: &str) -> bool {
    uri.starts_with("http://") || uri.starts_with("https://")
}

fn node(column: &'static str, uri: &str) -> Result<Node, LineProblem> {
    let mut path = uri.strip_prefix("/c/").unwrap_or_default().split('/');
    match (path.next(), path.next()) {
        (Some(language), Some(text)) if !language.is_empty() && !text.is_empty() => {
            Ok(Node { english: language == ENGLISH, text: text.replace('_', " ") })
        }
        _ => Err(LineProblem::Uri { column, prefix: "/c/" }),
    }
}
