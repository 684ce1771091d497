//! ParaRel (Elazar et al. 2021): patterns of a relation in many wordings, and facts.

use std::io::BufRead;

use serde::Deserialize;

use crate::DataError;
use crate::data::{Records, parse};

/// Second wordings for relations of which ParaRel has only one that ends with the object. Hand-made.
const MORE_PROMPTS: [(&str, &str); 4] = [
    ("P1001", "{} is a term of the law of"),
    ("P140", "{} is affiliated with the religion"),
    ("P190", "{} is twinned with"),
    ("P37", "The language officially spoken in {} is"),
];

/// A relation with its prompts and facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Wikidata's identifier, as in `P101`.
    pub id: String,
    /// Beginnings of sentences that the object completes, with `{}` for the subject.
    pub prompts: Vec<String>,
    /// Subjects and objects.
    pub facts: Vec<(String, String)>,
}

#[derive(Debug, Deserialize)]
struct Pattern {
    pattern: String,
}

#[derive(Debug, Deserialize)]
struct Fact {
    sub_label: String,
    obj_label: String,
}

impl Relation {
    /// Reads `pattern_data/graphs_json/<id>.jsonl` and `trex_lms_vocab/<id>.jsonl`.
    ///
    /// # Errors
    /// [`DataError`].
    pub fn read(id: &str, patterns: impl BufRead, facts: impl BufRead) -> Result<Self, DataError> {
        let mut prompts = Vec::new();
        for record in Records::new(patterns) {
            let Pattern { pattern } = parse(&record?)?;
            prompts.extend(prompt(&pattern).filter(|prompt| !prompts.contains(prompt)));
        }
        let more = MORE_PROMPTS.iter().filter(|(other, _)| *other == id);
        prompts.extend(more.map(|(_, prompt)| (*prompt).to_owned()));
        let mut pairs = Vec::new();
        for record in Records::new(facts) {
            let Fact { sub_label, obj_label } = parse(&record?)?;
            pairs.push((sub_label, obj_label));
        }
        Ok(Self { id: id.to_owned(), prompts, facts: pairs })
    }
}

/// The prompt of a pattern such as `[X] works in the field of [Y].`, if the object comes last.
fn prompt(pattern: &str) -> Option<String> {
    let before = pattern.trim_end_matches(['.', ' ']).strip_suffix("[Y]")?.trim_end();
    let once = before.matches("[X]").count() == 1 && !before.contains("[Y]");
    once.then(|| before.replace("[X]", "{}").split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_end_where_the_object_begins() {
        assert_eq!(prompt("[X] is in [Y] ."), Some("{} is in".to_owned()));
        assert_eq!(prompt("[X],  a type of [Y]."), Some("{}, a type of".to_owned()));
        assert_eq!(prompt("[Y] is the specialization of [X]."), None);
    }
}
