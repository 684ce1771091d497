//! The corrections that are measured, the same as `benches/reference/edit.py` makes.

use kgt::Triple;
use kgt::prompt::SEPARATOR;
use serde::Deserialize;

const CASES: &str = include_str!("../../../benches/reference/corrections.json");

/// A correction, and what the graph knows about its subject before.
#[derive(Debug, Clone, Deserialize)]
pub struct Case {
    /// The question.
    pub query: String,
    /// What its answer should be.
    pub answer: String,
    /// `e_q`.
    pub subject: String,
    /// `e_a`.
    pub object: String,
    /// Five relations between them, for models that extract none.
    pub relations: Vec<String>,
    /// `G_eq`: ten triples.
    pub triples: Vec<[String; 3]>,
}

impl Case {
    /// The relations as a model writes them.
    #[must_use]
    pub fn written_relations(&self) -> String {
        self.relations.join(&format!(" {SEPARATOR} "))
    }

    /// `G_eq`.
    pub(super) fn known(&self) -> Vec<Triple> {
        let triples = self.triples.iter().map(|[s, r, o]| Triple::new(s, r, o));
        triples.collect::<Result<_, _>>().expect("invariant: the cases hold valid triples")
    }
}

/// All corrections.
#[must_use]
pub fn cases() -> Vec<Case> {
    serde_json::from_str(CASES).expect("invariant: the cases are well-formed")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_case_is_the_papers_setting() {
        let cases = cases();
        assert_eq!(cases.len(), 20);
        for case in cases {
            let known = case.known();
            assert!(known.iter().all(|z| z.subject() == case.subject), "{}", case.query);
            let keys: BTreeSet<_> = known.iter().map(|z| format!("{:?}", z.key())).collect();
            let relations: BTreeSet<_> = case.relations.iter().collect();
            assert_eq!((keys.len(), relations.len()), (10, 5), "{}", case.query);
        }
    }
}
