//! Learning from a correction.

use kgt_core::{Feedback, LanguageModel, Source, TuneError, Tuning, tune};
use kgt_graph::{Cause, Edit};
use kgt_store::Store;

use crate::{Assistant, AssistantError, Entity, MemoryError};

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

/// A correction that is worked out and not made yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    feedback: Feedback,
    subject: Entity,
    tuning: Tuning,
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
        let proposal = self.propose(query, answer, options).await?;
        Ok(self.accept(proposal).await?)
    }

    /// The first half of [`Assistant::feedback`], all of the model's work: it changes nothing and may
    /// be dropped at any point.
    ///
    /// # Errors
    /// As [`Assistant::feedback`], the store's apart.
    pub async fn propose(
        &self,
        query: &str,
        answer: &str,
        options: &FeedbackOptions,
    ) -> Result<Proposal, AssistantError<M::Error>> {
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
        let tuning = tune(&self.model, graph, &feedback, &self.config).await;
        let mut tuning = tuning.map_err(unwrapped)?;
        tuning.evidence.model_tokens += entity_tokens;
        tuning.evidence.wall_ms = Some(self.memory.now_ms() - started);
        Ok(Proposal { feedback, subject, tuning })
    }

    /// The second half of [`Assistant::feedback`]: stores the edit, then applies it to the graph as it
    /// is by then.
    ///
    /// # Errors
    /// [`MemoryError::Store`]; the graph is then unchanged.
    pub async fn accept(&mut self, proposal: Proposal) -> Result<Correction, MemoryError> {
        let Proposal { feedback, subject, tuning } = proposal;
        let Feedback { query, answer, subject: e_q, object, .. } = feedback;
        let cause = Cause::Feedback { query, answer, subject: e_q, object };
        let evidence = Some(tuning.evidence);
        let edit = self.memory.change(cause, tuning.added, &tuning.removed, evidence).await?;
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
