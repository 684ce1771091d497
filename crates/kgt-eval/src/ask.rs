//! Asking the queries of a case: prompts from the method, then scores and texts from its model.

use kgt::{GenerateOptions, LanguageModel, Pair};
use serde::{Deserialize, Serialize};

use crate::{Case, Method, MethodError, Prompt, Query, QueryKind, Reply, Score, Subjects};

/// How queries are asked.
#[derive(Debug, Clone, PartialEq)]
pub struct AskPlan {
    /// Whether they come with their subject.
    pub subjects: Subjects,
    /// How an answer is generated.
    pub answer: GenerateOptions,
    /// How a text for the fluency metric is generated; `None` to leave it out.
    pub fluency: Option<GenerateOptions>,
}

/// A query's prompt and reply in one state of a method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// What the model was given; empty if there was no prompt.
    pub prompt: String,
    /// What came of it.
    pub reply: Reply,
}

/// Asks all queries of a case. Where the prompt is the one in `known`, so is the reply: only for a
/// model that has not changed since.
///
/// # Errors
/// [`MethodError::Failed`]. A query that is refused gets a reply that says so.
pub(crate) async fn ask<M: Method>(
    method: &M,
    case: &Case,
    plan: &AskPlan,
    known: Option<&[Asked]>,
) -> Result<Vec<Asked>, MethodError> {
    let mut asked = Vec::with_capacity(case.queries.len());
    let mut open = Vec::new();
    for (i, query) in case.queries.iter().enumerate() {
        let named = plan.subjects == Subjects::Given && Case::names_subject(query.kind);
        let subject = named.then_some(case.subject.as_str());
        let (prompt, failure) = match method.prompt(query, subject).await {
            Ok(prompt) => (prompt, None),
            Err(MethodError::Refused(error)) => (Prompt::default(), Some(error.to_string())),
            Err(error) => return Err(error),
        };
        match known.and_then(|known| known.get(i)).filter(|known| known.prompt == prompt.text) {
            Some(known) => asked.push(known.clone()),
            None => {
                if failure.is_none() {
                    open.push(i);
                }
                let reply = Reply { facts: prompt.facts, failure, ..Reply::default() };
                asked.push(Asked { prompt: prompt.text, reply });
            }
        }
    }
    let model = method.model();
    together_if_possible(&open, &mut asked, async |open, asked| {
        score(model, &case.queries, open, asked).await
    })
    .await?;
    let (fluency, answers): (Vec<usize>, Vec<usize>) =
        open.into_iter().partition(|&i| case.queries[i].kind == QueryKind::Fluency);
    for (open, options) in [(answers, Some(&plan.answer)), (fluency, plan.fluency.as_ref())] {
        let Some(options) = options else { continue };
        together_if_possible(&open, &mut asked, async |open, asked| {
            generate(model, open, options, asked).await
        })
        .await?;
    }
    Ok(asked)
}

/// Asks something of the `open` queries together, so that they share passes of the model; if it refuses
/// one of them, of each alone.
async fn together_if_possible(
    open: &[usize],
    asked: &mut [Asked],
    ask: impl AsyncFn(&[usize], &mut [Asked]) -> Result<(), MethodError>,
) -> Result<(), MethodError> {
    match ask(open, asked).await {
        Err(MethodError::Refused(_)) => {}
        done => return done,
    }
    for &i in open {
        match ask(&[i], asked).await {
            Err(MethodError::Refused(error)) => asked[i].reply.failure = Some(error.to_string()),
            done => done?,
        }
    }
    Ok(())
}

/// Scores the answers to the `open` queries.
async fn score<M: LanguageModel>(
    model: &M,
    queries: &[Query],
    open: &[usize],
    asked: &mut [Asked],
) -> Result<(), MethodError> {
    let mut pairs = Vec::new();
    for &i in open {
        for answer in [&queries[i].expected, &queries[i].rival].into_iter().flatten() {
            pairs.push(Pair { prompt: asked[i].prompt.clone(), continuation: answer.clone() });
        }
    }
    if pairs.is_empty() {
        return Ok(());
    }
    let scores = model.score(&pairs).await.map_err(MethodError::of_model)?;
    let mut log_probs = scores.log_probs.into_iter();
    let mut next = |answer: &Option<String>| {
        let log_prob = answer.as_ref().and_then(|_| log_probs.next())?;
        Some(Score { total: log_prob.total, tokens: log_prob.n_tokens })
    };
    for &i in open {
        asked[i].reply.expected = next(&queries[i].expected);
        asked[i].reply.rival = next(&queries[i].rival);
    }
    Ok(())
}

/// Generates the texts after the `open` prompts.
async fn generate<M: LanguageModel>(
    model: &M,
    open: &[usize],
    options: &GenerateOptions,
    asked: &mut [Asked],
) -> Result<(), MethodError> {
    let prompts: Vec<String> = open.iter().map(|&i| asked[i].prompt.clone()).collect();
    let generations = model.generate_all(&prompts, options).await.map_err(MethodError::of_model)?;
    for (&i, generation) in open.iter().zip(generations) {
        asked[i].reply.text = Some(generation.text);
    }
    Ok(())
}
