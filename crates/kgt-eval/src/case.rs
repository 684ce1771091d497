//! A case of any data set: the corrections to make, and the queries that show what they did.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::QueryKind;

/// One case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Unique within the data set.
    pub id: String,
    /// What the corrections are about, `e_q`.
    pub subject: String,
    /// The corrections, in order of time; each contradicts the one before. Never empty.
    pub corrections: Vec<Correction>,
    /// The relation as a user would state it; `None` if the data do not tell.
    pub relation: Option<String>,
    /// What is asked.
    pub queries: Vec<Query>,
    /// The half that the data assign the case to; `None` to leave it to the subject's digest.
    pub half: Option<Half>,
}

/// The answer to `query` should be `answer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The query `q`.
    pub query: String,
    /// The answer `a`.
    pub answer: String,
    /// What the query's answer is in truth, or was before; for methods that show examples.
    pub replaced: Option<String>,
}

/// A question to ask before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What it tests.
    pub kind: QueryKind,
    /// Its text.
    pub text: String,
    /// The right answer.
    pub expected: Option<String>,
    /// The answer that it must beat.
    pub rival: Option<String>,
}

/// The half of the data on which open choices are tuned, and the half that confirms them. Both
/// halves hold whole subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Half {
    /// To choose on.
    Tune,
    /// To confirm on.
    Confirm,
}

impl Case {
    /// The half that the case belongs to.
    #[must_use]
    pub fn half(&self) -> Half {
        let by_subject =
            || if subject_hash(&self.subject) & 1 == 0 { Half::Tune } else { Half::Confirm };
        self.half.unwrap_or_else(by_subject)
    }

    /// Whether a query of this kind is about the case's own subject.
    #[must_use]
    pub fn names_subject(kind: QueryKind) -> bool {
        kind != QueryKind::Neighborhood
    }

    /// Adds everything that decides results to a digest.
    pub(crate) fn digest(&self, digest: &mut Sha256) {
        let mut text = |part: &str| {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        };
        text(&self.id);
        text(&self.subject);
        for correction in &self.corrections {
            text(&correction.query);
            text(&correction.answer);
        }
        text(self.relation.as_deref().unwrap_or_default());
        for query in &self.queries {
            text(&query.text);
            text(query.expected.as_deref().unwrap_or_default());
            text(query.rival.as_deref().unwrap_or_default());
        }
    }
}

/// A number that is the same for all ways to write a subject, on every platform.
#[must_use]
pub(crate) fn subject_hash(subject: &str) -> u64 {
    let digest = Sha256::digest(kgt::Key::new(subject).as_str());
    digest.iter().take(8).fold(0, |hash, &byte| hash << 8 | u64::from(byte))
}
