//! JSON Lines: one object with `subject`, `relation` and `object` per line.

use std::borrow::Cow;

use serde::Deserialize;

use super::LineProblem;
use super::importer::Line;
use crate::Triple;

/// A line. Fields of other names are ignored, so that annotated triples can be read too.
#[derive(Deserialize)]
struct Statement<'a> {
    #[serde(borrow)]
    subject: Cow<'a, str>,
    #[serde(borrow)]
    relation: Cow<'a, str>,
    #[serde(borrow)]
    object: Cow<'a, str>,
    weight: Option<f64>,
}

/// Reads one object.
pub(super) fn parse(line: &str) -> Result<Line, LineProblem> {
    let statement: Statement<'_> = serde_json::from_str(line).map_err(LineProblem::Json)?;
    let Statement { subject, relation, object, weight } = statement;
    Ok(Line::Record { triple: Triple::new(&subject, &relation, &object)?, weight })
}
