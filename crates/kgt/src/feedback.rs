//! Learning from a correction.

use kgt_core::{Feedback, LanguageModel, Source, TuneError, tune};
use kgt_graph::{Cause, Edit};
use kgt_store::Store;

use crate::{Assistant, AssistantError, Entity};

/// What the caller knows about a correction; everything else is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedbackOptions {
    /// The entity that the query is about, `e_q`.
    pub subject: Option<String>,
    /// The entity in the answer, `e_a`; the answer itself by default.
    pub object: Option<String>,
    /// Relations between them; extracted by the model by default.
    pub relations: Vec<String>,
}

/// What the assistant learned from a correction.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// The change of the graph, with every number that decided it.
    pub edit: Edit,
    /// The entity of the query, and how it was found.
    pub subject: Entity,
    /// Where the relations came from.
    pub source: Source,
}

impl<M: LanguageModel, S: Store> Assistant<M, S> {
    /// Runs KGT on a correction: the answer to `query` should have been `answer`. The edit is in the
    /// store when this returns.
    ///
    /// # Errors
    /// [`AssistantError::Empty`], [`AssistantError::NoSubject`], [`AssistantError::Tune`], or what
    /// the model or the store says. The graph is then unchanged.
    pub async fn feedback(
        &mut self,
        query: &str,
        answer: &str,
        options: &FeedbackOptions,
    ) -> Result<Correction, AssistantError<M::Error>> {
        let started = self.memory.now_ms();
        let (query, answer) = (query.trim(), answer.trim());
        for (what, text) in [("query", query), ("answer", answer)] {
            if text.is_empty() {
                return Err(AssistantError::Empty { what });
            }
        }
        let (subject, entity_tokens) = self.subject(query, options.subject.as_deref()).await?;
        let object = options.object.as_deref().unwrap_or(answer).trim_end_matches(['.', '!']);
        let feedback = Feedback {
            query: query.to_owned(),
            answer: answer.to_owned(),
            subject: subject.name.clone(),
            object: object.to_owned(),
            relations: options.relations.clone(),
        };
        let graph = self.memory.graph();
        let tuning = tune(&self.model, graph, &feedback, &self.config).await.map_err(unwrapped)?;
        let mut evidence = tuning.evidence;
        evidence.model_tokens += entity_tokens;
        evidence.wall_ms = Some(self.memory.now_ms() - started);
        let Feedback { query, answer, subject: e_q, object, .. } = feedback;
        let cause = Cause::Feedback { query, answer, subject: e_q, object };
        let edit = self.memory.change(cause, tuning.added, &tuning.removed, Some(evidence)).await?;
        Ok(Correction { edit, subject, source: tuning.source })
    }
}

/// A failure of the model or of the base is the same wherever it happens.
fn unwrapped<E: std::error::Error + 'static>(error: TuneError<E>) -> AssistantError<E> {
    match error {
        TuneError::Model(error) => AssistantError::Model(error),
        TuneError::Base(error) => error.into(),
        other => AssistantError::Tune(other),
    }
}
