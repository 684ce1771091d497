//! Telling the formats apart by the first lines.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::{Format, ImportError, conceptnet};

/// How many lines are looked at.
const SAMPLE_LINES: usize = 500;

/// The relations of ConceptNet, of its release 5 and of CN-100K, by [`plain_name`].
const RELATIONS: &[&str] = &[
    "antonym",
    "atlocation",
    "capableof",
    "causes",
    "causesdesire",
    "createdby",
    "definedas",
    "derivedfrom",
    "desireof",
    "desires",
    "distinctfrom",
    "entails",
    "etymologicallyderivedfrom",
    "etymologicallyrelatedto",
    "externalurl",
    "formof",
    "hasa",
    "hascontext",
    "hasfirstsubevent",
    "haslastsubevent",
    "haspaincharacter",
    "haspainintensity",
    "hasprerequisite",
    "hasproperty",
    "hassubevent",
    "inheritsfrom",
    "instanceof",
    "isa",
    "locatednear",
    "locationofaction",
    "madeof",
    "mannerof",
    "motivatedbygoal",
    "notcapableof",
    "notdesires",
    "nothasa",
    "nothasproperty",
    "notisa",
    "notmadeof",
    "obstructedby",
    "partof",
    "receivesaction",
    "relatedto",
    "similarto",
    "symbolof",
    "synonym",
    "usedfor",
];

/// The format of a text that starts with `head`, see [`Text::head`](super::Text::head).
///
/// Each of the first lines votes, so that a malformed one does no harm. In tab-separated triples
/// the relation is the column with more of ConceptNet's relations or, if neither has more, the one
/// with fewer different values.
///
/// # Errors
/// [`ImportError::UnknownFormat`] if no line is in a known format;
/// [`ImportError::UnclearColumns`] if either column might be the relation.
pub fn detect(head: &[u8]) -> Result<Format, ImportError> {
    let head = String::from_utf8_lossy(head);
    let text = head.trim_start_matches('\u{feff}');
    // The last line may be cut off; whatever of it is left to count is whole.
    let lines: Vec<&str> = text.lines().take(SAMPLE_LINES).collect();
    let objects = lines.iter().filter(|line| is_object(line)).count();
    let assertions = lines.iter().filter(|line| is_assertion(line)).count();
    let triples: Vec<_> = lines.iter().filter_map(|line| first_columns(line)).collect();
    match objects.max(assertions).max(triples.len()) {
        0 => Err(ImportError::UnknownFormat),
        most if most == objects => Ok(Format::JsonLines),
        most if most == assertions => Ok(Format::ConceptNet),
        _ => relation_column(&triples),
    }
}

fn is_object(line: &str) -> bool {
    line.trim_start().starts_with('{')
}

fn is_assertion(line: &str) -> bool {
    conceptnet::is_assertion(line) && line.split('\t').count() == 5
}

/// The two columns of a tab-separated triple that may hold the relation.
fn first_columns(line: &str) -> Option<(&str, &str)> {
    let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
    match columns[..] {
        [first, second, _] | [first, second, _, _] => Some((first, second)),
        _ => None,
    }
}

fn relation_column(triples: &[(&str, &str)]) -> Result<Format, ImportError> {
    let known = |column: fn(&(&str, &str)) -> String| {
        triples.iter().map(column).filter(|name| RELATIONS.contains(&name.as_str())).count()
    };
    let first_known = known(|(first, _)| plain_name(first));
    let second_known = known(|(_, second)| plain_name(second));
    let first: BTreeSet<&str> = triples.iter().map(|(first, _)| *first).collect();
    let second: BTreeSet<&str> = triples.iter().map(|(_, second)| *second).collect();
    match second_known.cmp(&first_known).then(first.len().cmp(&second.len())) {
        Ordering::Less => Ok(Format::RelationFirst),
        Ordering::Greater => Ok(Format::SubjectFirst),
        Ordering::Equal => Err(ImportError::UnclearColumns),
    }
}

/// `isa` for "IsA", "is a" and "is_a".
fn plain_name(relation: &str) -> String {
    relation.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
