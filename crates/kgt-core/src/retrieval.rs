//! Answering: which facts about `e_q` the model needs for a query (Eq. 5), and whether they bear on
//! it at all.

use kgt_graph::Fact;

use crate::{LanguageModel, Pair, probability, prompt};

/// When a fact bears on a query, so that the answer is conditioned on it.
///
/// Eq. 5 is relative: it always prefers some triple of `e_q`, even when none bears on the query. So
/// the relation's own probability must reach a floor as well: `P(r | retrieve(q)) >= floor`. This
/// costs nothing, since Eq. 5 needs that probability anyway.
///
/// Of two dozen criteria tried on the default model (lift over neutral queries, competition with
/// background relations, distance to the model's own relation, means per token), none was better by
/// more than a point. `docs/relevance.md` has the measurements.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relevance {
    /// The least `P(r | retrieve(q))`.
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
    /// Whether it bears on the query.
    pub bears: bool,
}

/// The facts about the query's subject, ranked.
#[derive(Debug, Clone, PartialEq)]
pub struct Retrieval {
    /// By falling `P(z | q)`; among equals the latest of the user's own first, then the base's.
    pub facts: Vec<RetrievedFact>,
    /// Tokens that went through the model.
    pub model_tokens: u64,
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
    let floor = relevance.floor.ln();
    let mut facts: Vec<RetrievedFact> = g_eq
        .iter()
        .zip(log_relations.into_iter().zip(probabilities))
        .map(|(fact, (log_relation, probability))| RetrievedFact {
            fact: fact.clone(),
            log_relation,
            probability,
            bears: log_relation >= floor,
        })
        .collect();
    facts.sort_by(|a, b| b.log_relation.total_cmp(&a.log_relation).then(latest_own_first(a, b)));
    Ok(Retrieval { facts, model_tokens: scores.model_tokens })
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
