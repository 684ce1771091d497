//! The user's layer over the base graph: what was added and which base triples are hidden.

use std::collections::BTreeMap;

use crate::{ALIAS_RELATION, Fact, Key, Origin, Triple, TripleKey};

/// Additions and tombstones of one user. Lists are in a fixed order: by provenance within a
/// subject, by key across subjects.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overlay {
    added: BTreeMap<Key, Vec<Fact>>,
    tombstones: BTreeMap<TripleKey, Triple>,
    /// Other names of subjects, derived from the facts with [`ALIAS_RELATION`].
    aliases: BTreeMap<Key, Vec<Key>>,
}

impl Overlay {
    /// The user's facts about `subject`, oldest first.
    #[must_use]
    pub fn about(&self, subject: &Key) -> &[Fact] {
        self.added.get(subject).map_or(&[], Vec::as_slice)
    }

    /// All of the user's facts, by subject.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.added.values().flatten()
    }

    /// The subjects of the user's facts.
    pub fn subjects(&self) -> impl Iterator<Item = &Key> {
        self.added.keys()
    }

    /// The base triples that the user removed.
    pub fn tombstones(&self) -> impl Iterator<Item = &Triple> {
        self.tombstones.values()
    }

    /// True if the base triple with this key is hidden.
    #[must_use]
    pub fn hides(&self, key: &TripleKey) -> bool {
        self.tombstones.contains_key(key)
    }

    /// The user's fact with this key.
    #[must_use]
    pub fn get(&self, key: &TripleKey) -> Option<&Fact> {
        self.about(&key.subject).iter().find(|fact| fact.triple.key() == *key)
    }

    /// The subject that the user gave this other name, the first one if there are several.
    #[must_use]
    pub fn alias(&self, name: &Key) -> Option<&Key> {
        self.aliases.get(name)?.first()
    }

    /// Whether [`Overlay::insert`] of this fact would change anything.
    pub(crate) fn can_insert(&self, fact: &Fact) -> bool {
        let key = fact.triple.key();
        match fact.origin {
            Origin::Base => self.hides(&key),
            Origin::Edit { .. } => self.get(&key).is_none(),
        }
    }

    /// Whether [`Overlay::remove`] of this fact would change anything.
    pub(crate) fn can_remove(&self, fact: &Fact) -> bool {
        let key = fact.triple.key();
        match fact.origin {
            Origin::Base => !self.hides(&key),
            Origin::Edit { .. } => self.get(&key) == Some(fact),
        }
    }

    /// Adds the user's fact, or lifts the tombstone of a base fact; false if it was there.
    pub(crate) fn insert(&mut self, fact: &Fact) -> bool {
        if !self.can_insert(fact) {
            return false;
        }
        let key = fact.triple.key();
        match fact.origin {
            Origin::Base => drop(self.tombstones.remove(&key)),
            Origin::Edit { .. } => {
                if names_alias(&key) {
                    self.aliases.entry(key.object).or_default().push(key.subject.clone());
                }
                let facts = self.added.entry(key.subject).or_default();
                let at = facts.partition_point(|other| other.origin <= fact.origin);
                facts.insert(at, fact.clone());
            }
        }
        true
    }

    /// Removes the user's fact, or hides a base fact; false if it was not there.
    pub(crate) fn remove(&mut self, fact: &Fact) -> bool {
        if !self.can_remove(fact) {
            return false;
        }
        let key = fact.triple.key();
        match fact.origin {
            Origin::Base => drop(self.tombstones.insert(key, fact.triple.clone())),
            Origin::Edit { .. } => {
                remove_from(&mut self.added, &key.subject, fact);
                if names_alias(&key) {
                    remove_from(&mut self.aliases, &key.object, &key.subject);
                }
            }
        }
        true
    }
}

fn names_alias(key: &TripleKey) -> bool {
    key.relation.as_str() == ALIAS_RELATION
}

/// Removes a value from the list under `key`, and the list with its last value.
fn remove_from<T: PartialEq>(lists: &mut BTreeMap<Key, Vec<T>>, key: &Key, value: &T) {
    let Some(list) = lists.get_mut(key) else {
        return;
    };
    list.retain(|other| other != value);
    if list.is_empty() {
        lists.remove(key);
    }
}
