//! CounterFactExtension, made anew: the paper's own set (appendix B, 27,737 facts of ParaRel) is not
//! published. A counterfactual object is another object of the same relation; the generation prompt
//! is a wording of the relation that is not the edited one, where the paper had GPT-4 write one.

use std::collections::HashMap;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::Relation;
use crate::data::label;
use crate::data::{ExtensionRecord, ExtensionRewrite as Rewrite, Target};

/// What [`build_extension`] made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The records, relation by relation in the order given.
    pub records: Vec<ExtensionRecord>,
    /// Facts left out because their relation has fewer than two prompts or objects.
    pub left_out: usize,
}

/// Turns every fact into a record. The same seed gives the same records.
#[must_use]
pub fn build_extension(relations: &[Relation], seed: u64) -> Extension {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut extension = Extension { records: Vec::new(), left_out: 0 };
    for relation in relations {
        add_relation(relation, &mut rng, &mut extension);
    }
    extension
}

fn add_relation(relation: &Relation, rng: &mut ChaCha8Rng, extension: &mut Extension) {
    let mut true_objects: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut objects: Vec<&str> = Vec::new();
    for (subject, object) in &relation.facts {
        true_objects.entry(subject).or_default().push(object);
        objects.push(object);
    }
    objects.sort_unstable();
    objects.dedup();
    let Some((edited, others)) = relation.prompts.split_first() else {
        extension.left_out += relation.facts.len();
        return;
    };
    for (subject, object) in &relation.facts {
        let others_objects: Vec<&str> = objects
            .iter()
            .copied()
            .filter(|object| !true_objects[subject.as_str()].contains(object))
            .collect();
        if others.is_empty() || others_objects.is_empty() {
            extension.left_out += 1;
            continue;
        }
        let counterfactual = others_objects[rng.random_range(0..others_objects.len())];
        let wording = &others[rng.random_range(0..others.len())];
        let target = |name: &str| Target { str: name.to_owned() };
        extension.records.push(ExtensionRecord {
            case_id: extension.records.len() as u64,
            rewrite: Rewrite {
                prompt: edited.clone(),
                relation_id: format!("{}({})", relation.id, label(&relation.id).unwrap_or("")),
                target_new: target(counterfactual),
                target_true: target(object),
                subject: subject.clone(),
            },
            generation_prompts: vec![wording.replace("{}", subject)],
        });
    }
}
