//! Splitting a data set by subject, so that its parts can run as separate processes.
//!
//! A part evaluates its own cases only, but makes every correction that they can feel: for a method
//! that reaches only queries naming the subject, those whose subject or answer one of the part's
//! queries names; for others, all. So each case's record is what it is in one sequential run.

use std::collections::HashSet;

use kgt::Key;
use kgt::graph::names;

use crate::case::subject_hash;
use crate::{Case, Reach, Shard};

impl Shard {
    /// Whether a case belongs to this part.
    #[must_use]
    pub fn owns(&self, case: &Case) -> bool {
        // The lowest bit tells the halves of the data apart.
        (subject_hash(&case.subject) >> 1) % self.of.max(1) as u64 == self.index as u64
    }
}

/// Which cases a part evaluates, and which it must correct for that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    /// For each case, whether it is evaluated here.
    pub(crate) own: Vec<bool>,
    /// For each case, whether its corrections are made here.
    pub(crate) edited: Vec<bool>,
}

impl Plan {
    pub(crate) fn new(cases: &[Case], shard: Option<Shard>, reach: Reach) -> Self {
        let own: Vec<bool> =
            cases.iter().map(|case| shard.is_none_or(|shard| shard.owns(case))).collect();
        if shard.is_none() || reach != Reach::Subject {
            let edited = vec![true; cases.len()];
            return Self { own, edited };
        }
        let mut named: HashSet<Key> = HashSet::new();
        for case in cases.iter().zip(&own).filter_map(|(case, own)| own.then_some(case)) {
            named.insert(Key::new(&case.subject));
            case.queries.iter().for_each(|query| named.extend(names(&query.text)));
        }
        // A fact may give its subject another name, its object; corrections drop the final stop.
        let felt = |case: &Case| {
            let answers = case.corrections.iter().map(|correction| correction.answer.trim());
            let objects = answers.map(|answer| answer.trim_end_matches(['.', '!']));
            objects.chain([case.subject.as_str()]).any(|name| named.contains(&Key::new(name)))
        };
        // A subject's corrections act on one another.
        let subjects: HashSet<Key> =
            cases.iter().filter(|case| felt(case)).map(|case| Key::new(&case.subject)).collect();
        let edited = cases.iter().map(|case| subjects.contains(&Key::new(&case.subject))).collect();
        Self { own, edited }
    }
}
