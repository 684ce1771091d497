//! Conversations: what a user teaches and asks, turn by turn, and what comes of it.

use std::ops::ControlFlow;

use kgt::{
    AskOptions, Assistant, Device, FeedbackOptions, GenerateOptions, Memory, MemoryStore, Model,
    Triple,
};
use serde::Deserialize;

use crate::ScenarioError;
use crate::models;
use crate::transcript::{Outcome, Transcript};

/// What a user does, in order, with a graph of some facts.
#[derive(Debug, Deserialize)]
pub struct Conversation {
    /// Its name in reports.
    pub name: String,
    /// Which of [`crate::models::MODELS`] answers.
    pub model: String,
    /// Facts in the graph before the first turn: subject, relation, object.
    pub facts: Vec<[String; 3]>,
    /// The turns.
    pub turns: Vec<Turn>,
}

/// One thing that the user does.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// Corrects an answer.
    Teach {
        /// The question.
        query: String,
        /// The answer that it should have had.
        answer: String,
        /// What the question is about; found by default.
        subject: Option<String>,
        /// Relations between the two; extracted by the model by default.
        #[serde(default)]
        relations: Vec<String>,
    },
    /// Asks.
    Ask {
        /// The question.
        query: String,
        /// What the question is about; found by default.
        subject: Option<String>,
        /// The limit of the answer.
        max_tokens: usize,
    },
    /// Takes the last edit back.
    Undo,
}

type Learner = Assistant<Model, MemoryStore>;

/// Holds a conversation on a device and writes down what came of each turn.
///
/// # Errors
/// [`ScenarioError`].
pub async fn hold(
    conversation: &Conversation,
    device: &Device,
) -> Result<Transcript, ScenarioError> {
    let Conversation { name, model, facts, turns } = conversation;
    let failed =
        |reason: String| ScenarioError::Conversation { conversation: name.clone(), reason };
    let model = models::named(model).load(device).await?;
    let mut assistant = assistant(model, facts).await.map_err(failed)?;
    let mut outcomes = Vec::new();
    for turn in turns {
        outcomes.push(take(&mut assistant, turn).await.map_err(failed)?);
    }
    Ok(Transcript { name: name.clone(), turns: outcomes })
}

async fn assistant(model: Model, facts: &[[String; 3]]) -> Result<Learner, String> {
    let memory = Memory::open(MemoryStore::default(), None, || 0.0).await.map_err(said)?;
    let mut assistant = Assistant::new(model, memory);
    let triples = facts.iter().map(|[subject, relation, object]| {
        Triple::new(subject.as_str(), relation.as_str(), object.as_str()).map_err(said)
    });
    let triples = triples.collect::<Result<Vec<_>, _>>()?;
    if !triples.is_empty() {
        assistant.memory_mut().add_facts(triples).await.map_err(said)?;
    }
    Ok(assistant)
}

async fn take(assistant: &mut Learner, turn: &Turn) -> Result<Outcome, String> {
    match turn {
        Turn::Teach { query, answer, subject, relations } => {
            let options = FeedbackOptions {
                subject: subject.clone(),
                object: None,
                relations: relations.clone(),
            };
            let correction = assistant.feedback(query, answer, &options).await.map_err(said)?;
            Ok(Outcome::edit(&correction.edit))
        }
        Turn::Ask { query, subject, max_tokens } => {
            let generate = GenerateOptions { max_tokens: *max_tokens, ..Default::default() };
            let options = AskOptions { subject: subject.clone(), generate, ..Default::default() };
            let mut quiet = |_: &str| ControlFlow::Continue(());
            let answer = assistant.ask(query, &options, &mut quiet).await.map_err(said)?;
            Ok(Outcome::answer(query, &answer))
        }
        Turn::Undo => {
            let edit = assistant.memory_mut().undo(None).await.map_err(said)?;
            Ok(Outcome::edit(&edit))
        }
    }
}

fn said(error: impl std::error::Error) -> String {
    error.to_string()
}
