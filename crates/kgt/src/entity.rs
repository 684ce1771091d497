//! Which entity a query is about, when the caller does not say.

use kgt_core::{LanguageModel, Pair, prompt};
use kgt_graph::{BaseError, Key, KnowledgeGraph};
use kgt_store::Store;

use crate::{Assistant, AssistantError, subject};

/// An entity and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    /// Its name, as facts about it write it.
    pub name: String,
    /// How it was found.
    pub found: Found,
}

/// How an entity was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// The caller named it.
    Given,
    /// The query names a subject of the graph.
    InGraph,
    /// The query uses another name of a subject of the graph.
    Alias,
    /// The query speaks of the user: "I", "my".
    User,
    /// The query's words show it: a name, "my sister", the beginning of the sentence.
    InWords,
    /// The words show none: the span of the query that the model would look up.
    ByModel,
}

/// The entities of the graph that a query names, best first; the user after all others.
pub(crate) fn known(graph: &KnowledgeGraph, query: &str) -> Result<Vec<Entity>, BaseError> {
    let mut entities: Vec<Entity> = Vec::new();
    for mention in graph.mentions(query)? {
        let found = if mention.by_alias { Found::Alias } else { Found::InGraph };
        let name = written(graph, &mention.subject)?.unwrap_or(mention.text);
        if !entities.iter().any(|other| Key::new(&other.name) == mention.subject) {
            entities.push(Entity { name, found });
        }
    }
    if subject::speaks_of_user(query) && graph.knows(&Key::new(subject::USER))? {
        entities.push(Entity { name: subject::USER.to_owned(), found: Found::User });
    }
    Ok(entities)
}

/// A subject as the first fact about it writes it.
fn written(graph: &KnowledgeGraph, subject: &Key) -> Result<Option<String>, BaseError> {
    let facts = graph.about(subject)?;
    Ok(facts.first().map(|fact| fact.triple.subject().to_owned()))
}

impl<M: LanguageModel, S: Store> Assistant<M, S> {
    /// The entity of a query that is to be learned from, and the model tokens that finding it took.
    ///
    /// The caller's word counts first; then a subject that the user has stated facts about and the
    /// query names; then the subject that the query's own words show. If they show none, the model
    /// says which span of the query it would look up, by the retrieval prompt.
    pub(crate) async fn subject(
        &self,
        query: &str,
        given: Option<&str>,
    ) -> Result<(Entity, u64), AssistantError<M::Error>> {
        if let Some(name) = given.map(str::trim).filter(|name| !name.is_empty()) {
            return Ok((Entity { name: name.to_owned(), found: Found::Given }, 0));
        }
        let graph = self.memory.graph();
        let by_words = subject::find(query);
        let own = graph.mentions(query)?.into_iter().find(|mention| {
            // A subject inside the one that the words show is a part of its name.
            mention.own && !by_words.as_deref().is_some_and(|whole| is_part(&mention.text, whole))
        });
        if let Some(mention) = own {
            let found = if mention.by_alias { Found::Alias } else { Found::InGraph };
            let name = written(graph, &mention.subject)?.unwrap_or(mention.text);
            return Ok((Entity { name, found }, 0));
        }
        if let Some(name) = by_words {
            let found = if name == subject::USER { Found::User } else { Found::InWords };
            return Ok((Entity { name, found }, 0));
        }
        self.by_model(query).await
    }

    /// The span with the highest mean log-probability per token after the open retrieval prompt.
    async fn by_model(&self, query: &str) -> Result<(Entity, u64), AssistantError<M::Error>> {
        let prompt = prompt::retrieve_open(query);
        let pair = |span| Pair { prompt: prompt.clone(), continuation: span };
        let pairs: Vec<Pair> = subject::spans(query).into_iter().map(pair).collect();
        if pairs.is_empty() {
            return Err(AssistantError::NoSubject { query: query.to_owned() });
        }
        let scores = self.model.score(&pairs).await.map_err(AssistantError::Model)?;
        let ranked = pairs.into_iter().zip(scores.log_probs);
        let best = ranked.max_by(|a, b| a.1.per_token().total_cmp(&b.1.per_token()));
        let Some((pair, _)) = best else {
            return Err(AssistantError::NoSubject { query: query.to_owned() });
        };
        let entity = Entity { name: pair.continuation, found: Found::ByModel };
        Ok((entity, scores.model_tokens))
    }
}

/// Whether one name is a proper part of another.
fn is_part(name: &str, whole: &str) -> bool {
    let (name, whole) = (Key::new(name), Key::new(whole));
    name != whole && whole.as_str().contains(name.as_str())
}
