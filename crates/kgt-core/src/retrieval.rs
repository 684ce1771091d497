//! Answering: which facts about `e_q` the model needs for a query (Eq. 5), and whether they bear on
//! it at all.

use kgt_graph::{Fact, Key};

use crate::{LanguageModel, Pair, probability, prompt};

/// When the facts with one object bear on a query, so that the answer is conditioned on them.
///
/// Eq. 5 is relative: it always prefers some triple of `e_q`, even when none bears on the query. So
/// an absolute criterion must be met as well: the probabilities `P(r | retrieve(q))` of the object's
/// relations sum to at least `floor`. This costs nothing, since Eq. 5 needs them anyway.
///
/// Triples of one subject and one object say one thing in several ways, and Eq. 1 adds up what they
/// contribute to the answer. So they are judged and shown together. `docs/relevance.md` has the
/// measurements, of this and of other criteria.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relevance {
    /// The least sum.
    pub floor: f64,
}

impl Default for Relevance {
    /// A probability of 0.01.
    fn default() -> Self {
        Self { floor: 0.01 }
    }
}

/// A fact about the query's subject as the model sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct RetrievedFact {
    /// The fact.
    pub fact: Fact,
    /// `log P(r | retrieve(q))`.
    pub log_relation: f64,
    /// `P(z | q)` (Eq. 5).
    pub probability: f64,
    /// Whether the facts with its object bear on the query.
    pub bears: bool,
}

/// The facts about the query's subject, ranked.
#[derive(Debug, Clone, PartialEq)]
pub struct Retrieval {
    /// Object by object, by falling sum of `P(z | q)` over the triples with that object; among equals
    /// the latest of the user's own first, then the base's. Those with one object by falling
    /// `P(z | q)`.
    pub facts: Vec<RetrievedFact>,
    /// Tokens that went through the model.
    pub model_tokens: u64,
}

impl Retrieval {
    /// How many facts, from the front, say what is known of the first `max_objects` objects that bear
    /// on the query.
    #[must_use]
    pub fn bearing(&self, max_objects: usize) -> usize {
        let mut objects: Vec<Key> = Vec::new();
        for (i, retrieved) in self.facts.iter().enumerate() {
            let object = Key::new(retrieved.fact.triple.object());
            if objects.last() != Some(&object) {
                objects.push(object);
            }
            if !retrieved.bears || objects.len() > max_objects {
                return i;
            }
        }
        self.facts.len()
    }
}

/// Ranks `g_eq`, the facts about `subject`, for a query.
///
/// # Errors
/// The model's.
pub async fn retrieve<M: LanguageModel>(
    model: &M,
    g_eq: &[Fact],
    query: &str,
    subject: &str,
    relevance: Relevance,
) -> Result<Retrieval, M::Error> {
    let mut relations: Vec<&str> = Vec::new();
    for fact in g_eq {
        if !relations.contains(&fact.triple.relation()) {
            relations.push(fact.triple.relation());
        }
    }
    let prompt = prompt::retrieve(query, subject);
    let pair = |r: &&str| Pair { prompt: prompt.clone(), continuation: (*r).to_owned() };
    let scores = model.score(&relations.iter().map(pair).collect::<Vec<_>>()).await?;
    let log_relations: Vec<f64> = g_eq
        .iter()
        .map(|fact| relations.iter().position(|r| *r == fact.triple.relation()))
        .map(|i| i.map_or(f64::NEG_INFINITY, |i| scores.log_probs[i].total))
        .collect();
    let probabilities = probability::retrieval(&log_relations);
    let retrieved = |(fact, (log_relation, probability)): (&Fact, (f64, f64))| RetrievedFact {
        fact: fact.clone(),
        log_relation,
        probability,
        bears: false,
    };
    let scored = log_relations.into_iter().zip(probabilities);
    let facts = g_eq.iter().zip(scored).map(retrieved).collect();
    Ok(Retrieval { facts: ranked(facts, relevance), model_tokens: scores.model_tokens })
}

/// Puts the facts with one object together, ranks the objects and judges them.
fn ranked(facts: Vec<RetrievedFact>, relevance: Relevance) -> Vec<RetrievedFact> {
    let mut groups: Vec<(Key, Vec<RetrievedFact>)> = Vec::new();
    for fact in facts {
        let object = Key::new(fact.fact.triple.object());
        match groups.iter_mut().find(|(other, _)| *other == object) {
            Some((_, group)) => group.push(fact),
            None => groups.push((object, vec![fact])),
        }
    }
    let log_sum = |group: &[RetrievedFact]| {
        probability::log_sum_exp(group.iter().map(|retrieved| retrieved.log_relation))
    };
    let floor = relevance.floor.ln();
    for (_, group) in &mut groups {
        let bears = log_sum(group) >= floor;
        group.iter_mut().for_each(|retrieved| retrieved.bears = bears);
        group
            .sort_by(|a, b| b.log_relation.total_cmp(&a.log_relation).then(latest_own_first(a, b)));
    }
    groups.sort_by(|(_, a), (_, b)| {
        log_sum(b).total_cmp(&log_sum(a)).then(latest_own_first(&a[0], &b[0]))
    });
    groups.into_iter().flat_map(|(_, group)| group).collect()
}

fn latest_own_first(a: &RetrievedFact, b: &RetrievedFact) -> std::cmp::Ordering {
    use kgt_graph::Origin::{Base, Edit};
    match (a.fact.origin, b.fact.origin) {
        (Edit { id: a, .. }, Edit { id: b, .. }) => b.cmp(&a),
        (Edit { .. }, Base) => std::cmp::Ordering::Less,
        (Base, Edit { .. }) => std::cmp::Ordering::Greater,
        (Base, Base) => std::cmp::Ordering::Equal,
    }
}
