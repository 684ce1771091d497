//! Knowledge Graph Tuning.

use std::sync::Arc;

use ::kgt::graph::BaseGraph;
use ::kgt::{
    AskOptions, Assistant, AssistantError, Config, Edit, Exhausted, Fact, FeedbackOptions,
    LanguageModel, Memory, MemoryStore, StopRule, Triple,
};
use serde_json::{Map, Value, json};

use super::{Edited, Method, MethodError, Prompt, Reach, Request};
use crate::{EditRecord, MethodName, MethodParams, Query, TripleRecord};

/// KGT's open choices.
#[derive(Debug, Clone, PartialEq)]
pub struct KgtOptions {
    /// How edits are made.
    pub config: Config,
    /// How queries are answered.
    pub ask: AskOptions,
    /// Whether corrections state the relation, where the data tell it (section 5.4.1).
    pub given_relations: bool,
    /// What sets the run apart in tables.
    pub variant: String,
}

/// An assistant that is corrected and asked as a user would.
pub struct Kgt<'m, M> {
    model: &'m M,
    base: Option<Arc<dyn BaseGraph>>,
    assistant: Assistant<&'m M, MemoryStore>,
    options: KgtOptions,
}

impl<'m, M: LanguageModel> Kgt<'m, M> {
    /// An assistant that knows nothing of its user yet.
    ///
    /// # Errors
    /// [`MethodError::Failed`].
    pub async fn new(
        model: &'m M,
        base: Option<Arc<dyn BaseGraph>>,
        options: KgtOptions,
    ) -> Result<Self, MethodError> {
        let assistant = assistant(model, base.clone(), options.config).await?;
        Ok(Self { model, base, assistant, options })
    }
}

async fn assistant<M: LanguageModel>(
    model: &M,
    base: Option<Arc<dyn BaseGraph>>,
    config: Config,
) -> Result<Assistant<&M, MemoryStore>, MethodError> {
    let memory = Memory::open(MemoryStore::default(), base, || 0.0).await;
    let memory = memory.map_err(|error| MethodError::Failed(error.into()))?;
    Ok(Assistant::new(model, memory).with_config(config))
}

impl<M: LanguageModel> Method for Kgt<'_, M> {
    type Model = M;

    fn params(&self) -> MethodParams {
        MethodParams {
            name: MethodName::Kgt,
            variant: self.options.variant.clone(),
            settings: settings(&self.options),
        }
    }

    fn model(&self) -> &M {
        self.model
    }

    fn reach(&self) -> Reach {
        Reach::Subject
    }

    async fn edit(&mut self, request: &Request<'_>) -> Result<Edited, MethodError> {
        let relation = request.relation.filter(|_| self.options.given_relations);
        let options = FeedbackOptions {
            subject: Some(request.subject.to_owned()),
            object: None,
            relations: relation.map(str::to_owned).into_iter().collect(),
        };
        let correction = request.correction;
        let made = self.assistant.feedback(&correction.query, &correction.answer, &options).await;
        Ok(edited(&made.map_err(of_assistant)?.edit))
    }

    async fn replay(&mut self, _: &Request<'_>, record: &EditRecord) -> Result<(), MethodError> {
        let memory = self.assistant.memory_mut();
        let failed = |error: ::kgt::MemoryError| MethodError::Failed(error.into());
        if !record.removed.is_empty() {
            memory.remove_facts(triples(&record.removed)?).await.map_err(failed)?;
        }
        if !record.added.is_empty() {
            memory.add_facts(triples(&record.added)?).await.map_err(failed)?;
        }
        Ok(())
    }

    async fn reset(&mut self) -> Result<(), MethodError> {
        self.assistant = assistant(self.model, self.base.clone(), self.options.config).await?;
        Ok(())
    }

    async fn prompt(&self, query: &Query, subject: Option<&str>) -> Result<Prompt, MethodError> {
        let subject = subject.map(str::to_owned);
        let options = AskOptions { subject, ..self.options.ask.clone() };
        let explanation =
            self.assistant.explain(&query.text, &options).await.map_err(of_assistant)?;
        let facts = explanation.used().iter().map(|z| z.fact.triple.to_string()).collect();
        Ok(Prompt { text: explanation.prompt, facts })
    }
}

fn of_assistant<E: std::error::Error + 'static>(error: AssistantError<E>) -> MethodError {
    match error {
        AssistantError::Model(error) => MethodError::of_model(error),
        AssistantError::Memory(error) => MethodError::Failed(error.into()),
        other => MethodError::Refused(other.into()),
    }
}

fn edited(edit: &Edit) -> Edited {
    let records = |facts: &[Fact]| facts.iter().map(|fact| record(&fact.triple)).collect();
    Edited {
        added: records(&edit.added),
        removed: records(&edit.removed),
        model_tokens: edit.evidence.as_ref().map_or(0, |evidence| evidence.model_tokens),
    }
}

fn record(triple: &Triple) -> TripleRecord {
    let [subject, relation, object] =
        [triple.subject(), triple.relation(), triple.object()].map(str::to_owned);
    TripleRecord(subject, relation, object)
}

fn triples(records: &[TripleRecord]) -> Result<Vec<Triple>, MethodError> {
    let triple = |TripleRecord(s, r, o): &TripleRecord| Triple::new(s, r, o);
    let triples: Result<Vec<Triple>, _> = records.iter().map(triple).collect();
    triples.map_err(|error| MethodError::Failed(error.into()))
}

fn settings(options: &KgtOptions) -> Map<String, Value> {
    let KgtOptions { config, ask, given_relations, .. } = options;
    let stop = match config.stop {
        StopRule::LossBelow(eps) => json!({ "loss_below": eps }),
        StopRule::AnswerGenerated => json!("answer-generated"),
    };
    let exhausted = match config.exhausted {
        Exhausted::Last => json!("last"),
        Exhausted::LowestLoss => json!("lowest-loss"),
        Exhausted::FewestChanges(within) => json!({ "fewest_changes_within": within }),
    };
    let settings = [
        ("k", json!(config.k)),
        ("lookup_below", json!(config.lookup_below)),
        ("objective", json!(format!("{:?}", config.objective))),
        ("add_first", json!(format!("{:?}", config.add_first))),
        ("remove_first", json!(format!("{:?}", config.remove_first))),
        ("order", json!(format!("{:?}", config.order))),
        ("stop", stop),
        ("exhausted", exhausted),
        ("max_scored", json!(config.max_scored)),
        ("relations", json!(if *given_relations { "given" } else { "extracted" })),
        ("max_facts", json!(ask.max_facts)),
        ("relevance_floor", json!(ask.relevance.floor)),
    ];
    settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
