//! Answering from the graph.

use kgt_core::{
    GenerateOptions, LanguageModel, Pair, Relevance, TextSink, answering, prompt, retrieve,
};
use kgt_graph::{BaseError, Fact, Key};
use kgt_store::Store;

use crate::{Answer, Assistant, AssistantError, Entity, Explanation, Found};

/// How many of the entities that a query names are looked up until one has a fact that bears on it.
const MAX_ENTITIES: usize = 3;

/// An entity of a query, and what the graph knows about it.
struct Known {
    entity: Entity,
    facts: Vec<Fact>,
}

/// How a query is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct AskOptions {
    /// The entity that the query is about; found in the graph by default.
    pub subject: Option<String>,
    /// What is known of at most this many objects is put before the model; 1 as in the paper. Facts
    /// with one object say one thing in several ways and count as one.
    pub max_facts: usize,
    /// When a fact bears on the query.
    pub relevance: Relevance,
    /// How the text is made.
    pub generate: GenerateOptions,
}

impl Default for AskOptions {
    fn default() -> Self {
        Self {
            subject: None,
            max_facts: 1,
            relevance: Relevance::default(),
            generate: GenerateOptions::default(),
        }
    }
}

impl<M: LanguageModel, S: Store> Assistant<M, S> {
    /// Answers a query, handing the text to `sink` as it is made. A fact is used only if it bears on
    /// the query ([`Relevance`]); otherwise the model answers the plain query.
    ///
    /// # Errors
    /// [`AssistantError::Empty`], or what the model or the base graph says.
    pub async fn ask(
        &self,
        query: &str,
        options: &AskOptions,
        sink: TextSink<'_>,
    ) -> Result<Answer, AssistantError<M::Error>> {
        let started = self.memory.now_ms();
        let (explanation, tokens) = self.explained(query, options).await?;
        let generation = self
            .model
            .generate(&explanation.prompt, &options.generate, sink)
            .await
            .map_err(AssistantError::Model)?;
        Ok(Answer {
            text: generation.text,
            stop: generation.stop,
            explanation,
            model_tokens: tokens + generation.model_tokens,
            wall_ms: self.memory.now_ms() - started,
        })
    }

    /// Which facts the answer to a query would rest on, without making it.
    ///
    /// # Errors
    /// As [`Assistant::ask`].
    pub async fn explain(
        &self,
        query: &str,
        options: &AskOptions,
    ) -> Result<Explanation, AssistantError<M::Error>> {
        Ok(self.explained(query, options).await?.0)
    }

    /// Eq. 1: `P(a|q)`, the probability of an answer summed over the facts about the query's
    /// subject. Without facts, the probability after the plain query.
    ///
    /// # Errors
    /// As [`Assistant::ask`].
    pub async fn probability(
        &self,
        query: &str,
        answer: &str,
        subject: Option<&str>,
    ) -> Result<f64, AssistantError<M::Error>> {
        let options = AskOptions { subject: subject.map(str::to_owned), ..Default::default() };
        let (explanation, _) = self.explained(query, &options).await?;
        let pair = |prompt: String| Pair { prompt, continuation: answer.to_owned() };
        let facts = &explanation.considered;
        let mut pairs: Vec<Pair> =
            facts.iter().map(|z| pair(prompt::reason(query, &[&z.fact.triple]))).collect();
        if facts.is_empty() {
            pairs.push(pair(prompt::plain(query)));
        }
        let scores = self.model.score(&pairs).await.map_err(AssistantError::Model)?;
        let retrieval = facts.iter().map(|z| z.probability).chain(facts.is_empty().then_some(1.0));
        let log_probs = scores.log_probs.iter().map(|log_prob| log_prob.total);
        Ok(answering(&log_probs.zip(retrieval).collect::<Vec<_>>()))
    }

    async fn explained(
        &self,
        query: &str,
        options: &AskOptions,
    ) -> Result<(Explanation, u64), AssistantError<M::Error>> {
        if query.trim().is_empty() {
            return Err(AssistantError::Empty { what: "query" });
        }
        let mut tokens = 0;
        let mut first: Option<Explanation> = None;
        for Known { entity, facts } in self.known_entities(query, options.subject.as_deref())? {
            let retrieval = retrieve(&self.model, &facts, query, &entity.name, options.relevance)
                .await
                .map_err(AssistantError::Model)?;
            tokens += retrieval.model_tokens;
            let mut explanation = Explanation {
                subject: Some(entity),
                used: retrieval.bearing(options.max_facts),
                considered: retrieval.facts,
                prompt: prompt::plain(query),
            };
            if explanation.used > 0 {
                let used: Vec<_> = explanation.used().iter().map(|z| &z.fact.triple).collect();
                explanation.prompt = prompt::reason(query, &used);
                return Ok((explanation, tokens));
            }
            first.get_or_insert(explanation);
        }
        let nothing = || Explanation { prompt: prompt::plain(query), ..Default::default() };
        Ok((first.unwrap_or_else(nothing), tokens))
    }

    /// The entities of a query that the graph knows facts about, best first.
    fn known_entities(&self, query: &str, given: Option<&str>) -> Result<Vec<Known>, BaseError> {
        let graph = self.memory.graph();
        let entities = match given {
            Some(name) => vec![Entity { name: name.trim().to_owned(), found: Found::Given }],
            None => crate::entity::known(graph, query)?,
        };
        let mut known = Vec::new();
        for entity in entities.into_iter().take(MAX_ENTITIES) {
            let facts = graph.about(&Key::new(&entity.name))?;
            if !facts.is_empty() {
                known.push(Known { entity, facts });
            }
        }
        Ok(known)
    }
}
