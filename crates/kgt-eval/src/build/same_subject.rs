//! Questions about other relations of an edited subject, by which same-subject locality is tested.
//!
//! CounterFact has none: its other prompts are about other subjects or follow from the edited fact.
//! So a subject is asked for other facts of ParaRel about it and, since ParaRel knows more than one
//! fact of few subjects, for relations that subjects of its kind have; of the latter no true answer
//! is known, only whether the model's answer stays the same.

use std::collections::HashMap;

use kgt::Key;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::Relation;
use crate::case::subject_hash;

/// Relations whose subjects are of one kind and of which none says much about another.
const KINDS: [&[&str]; 5] = [
    // Persons; of languages and of places one each, since they tell of one another.
    &["P103", "P106", "P19", "P140", "P413", "P1303"],
    // Places.
    &["P36", "P37", "P190"],
    // Organizations.
    &["P159", "P127"],
    // Works of film and television.
    &["P364", "P449", "P495"],
    // Products.
    &["P176", "P178", "P138"],
];

/// The relations of [`KINDS`] that are like each other relation: of the same kind of subject, and so
/// near that an answer to one is no independent answer to the other.
const NEAR: [(&str, usize, &[&str]); 34] = [
    ("P103", 0, &["P103", "P19"]),
    ("P1412", 0, &["P103", "P19"]),
    ("P106", 0, &["P106", "P413", "P1303"]),
    ("P101", 0, &["P106", "P413", "P1303"]),
    ("P39", 0, &["P106", "P140"]),
    ("P108", 0, &["P106"]),
    ("P19", 0, &["P19", "P103"]),
    ("P20", 0, &["P19"]),
    ("P27", 0, &["P19", "P103"]),
    ("P937", 0, &["P19"]),
    ("P140", 0, &["P140"]),
    ("P413", 0, &["P413", "P106", "P1303"]),
    ("P1303", 0, &["P1303", "P106", "P413"]),
    ("P136", 0, &["P1303", "P106", "P413"]),
    ("P264", 0, &["P1303", "P106"]),
    ("P641", 0, &["P413", "P106", "P1303"]),
    ("P463", 1, &["P190"]),
    ("P36", 1, &["P36"]),
    ("P1376", 1, &["P36"]),
    ("P37", 1, &["P37"]),
    ("P30", 1, &[]),
    ("P17", 1, &[]),
    ("P131", 1, &[]),
    ("P276", 1, &[]),
    ("P190", 1, &["P190"]),
    ("P159", 2, &["P159"]),
    ("P740", 2, &["P159"]),
    ("P127", 2, &["P127"]),
    ("P364", 3, &["P364", "P495"]),
    ("P407", 3, &["P364", "P495"]),
    ("P449", 3, &["P449"]),
    ("P495", 3, &["P495", "P364"]),
    ("P176", 4, &["P176", "P178"]),
    ("P178", 4, &["P178", "P176"]),
];

/// A question about another fact of a subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherFact {
    /// The beginning of a sentence.
    pub prompt: String,
    /// What completes it in truth; `None` if that is not known.
    pub answer: Option<String>,
}

/// What ParaRel knows, by subject.
pub struct SubjectFacts<'a> {
    relations: &'a [Relation],
    facts: HashMap<Key, Vec<(usize, &'a str)>>,
}

impl<'a> SubjectFacts<'a> {
    /// Collects the facts of some relations.
    #[must_use]
    pub fn new(relations: &'a [Relation]) -> Self {
        let mut facts: HashMap<Key, Vec<(usize, &str)>> = HashMap::new();
        for (i, relation) in relations.iter().enumerate() {
            for (subject, object) in &relation.facts {
                facts.entry(Key::new(subject)).or_default().push((i, object));
            }
        }
        Self { relations, facts }
    }

    /// At most `n` questions about `subject` that do not ask for `relation`: known facts first. The
    /// same seed gives the same questions, whatever other subjects are asked for.
    #[must_use]
    pub fn others(&self, subject: &str, relation: &str, n: usize, seed: u64) -> Vec<OtherFact> {
        let mut rng = ChaCha8Rng::seed_from_u64(seed ^ subject_hash(subject));
        let near = NEAR.iter().find(|(id, ..)| *id == relation);
        let is_near =
            |id: &str| id == relation || near.is_some_and(|(_, _, near)| near.contains(&id));
        let mut asked: Vec<&str> = Vec::new();
        let mut questions = Vec::new();
        let known = self.facts.get(&Key::new(subject)).map_or(&[][..], Vec::as_slice);
        for &(i, object) in known {
            let relation = &self.relations[i];
            if !is_near(&relation.id) && !asked.contains(&relation.id.as_str()) {
                asked.push(&relation.id);
                questions.extend(question(relation, subject, Some(object), &mut rng));
            }
        }
        let alike = near.map_or(&[][..], |(_, kind, _)| KINDS[*kind]);
        let mut alike: Vec<&str> =
            alike.iter().copied().filter(|id| !is_near(id) && !asked.contains(id)).collect();
        while questions.len() < n && !alike.is_empty() {
            let id = alike.swap_remove(rng.random_range(0..alike.len()));
            let relation = self.relations.iter().find(|relation| relation.id == id);
            questions.extend(relation.and_then(|r| question(r, subject, None, &mut rng)));
        }
        questions.truncate(n);
        questions
    }
}

fn question(
    relation: &Relation,
    subject: &str,
    object: Option<&str>,
    rng: &mut ChaCha8Rng,
) -> Option<OtherFact> {
    if relation.prompts.is_empty() {
        return None;
    }
    let prompt = &relation.prompts[rng.random_range(0..relation.prompts.len())];
    Some(OtherFact { prompt: prompt.replace("{}", subject), answer: object.map(str::to_owned) })
}
