//! CounterFact as published with ROME (`kmeng01/rome`, `dsets/counterfact.py`). Partial records,
//! which have only some of the prompts, read as well.

use serde::Deserialize;

use super::relation_label::label;
use super::{Id, queries};
use crate::build::OtherFact;
use crate::{Case, Correction, Query, QueryKind};

#[derive(Debug, Deserialize)]
pub(super) struct Record {
    case_id: Option<Id>,
    requested_rewrite: Rewrite,
    #[serde(default)]
    paraphrase_prompts: Vec<String>,
    #[serde(default)]
    neighborhood_prompts: Vec<String>,
    #[serde(default)]
    generation_prompts: Vec<String>,
    /// Not in the original: what `kgt eval add-same-subject` adds.
    #[serde(default)]
    same_subject: Vec<OtherFact>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Rewrite {
    prompt: String,
    subject: String,
    relation_id: Option<String>,
    target_new: Target,
    target_true: Target,
}

#[derive(Debug, Deserialize)]
struct Target {
    str: String,
}

pub(super) fn case(record: Record, index: usize) -> Result<Case, String> {
    let Rewrite { prompt, subject, relation_id, target_new, target_true } =
        record.requested_rewrite;
    let (new, old) = (target_new.str, target_true.str);
    let query = fill(&prompt, &subject)?;
    let about = |kind, texts: &[String]| -> Vec<Query> {
        queries(kind, texts, Some(&new), Some(&old)).collect()
    };
    let mut all = about(QueryKind::Rewrite, std::slice::from_ref(&query));
    all.extend(about(QueryKind::Paraphrase, &record.paraphrase_prompts));
    let neighbors = &record.neighborhood_prompts;
    all.extend(queries(QueryKind::Neighborhood, neighbors, Some(&old), Some(&new)));
    all.extend(record.same_subject.into_iter().map(|fact| Query {
        kind: QueryKind::SameSubject,
        text: fact.prompt,
        rival: fact.answer.is_some().then(|| new.clone()),
        expected: fact.answer,
    }));
    // The ten generation prompts of a record repeat themselves.
    let mut texts = record.generation_prompts;
    texts.sort();
    texts.dedup();
    all.extend(queries(QueryKind::Fluency, &texts, None, None));
    Ok(Case {
        id: Id::or_index(record.case_id, index),
        subject,
        relation: relation_id.and_then(|id| label(&id)).map(str::to_owned),
        corrections: vec![Correction { query, answer: new, replaced: Some(old) }],
        queries: all,
        half: None,
    })
}

/// A prompt with its subject in the place of `{}`.
pub(super) fn fill(prompt: &str, subject: &str) -> Result<String, String> {
    match prompt.contains("{}") {
        true => Ok(prompt.replace("{}", subject)),
        false => Err(format!("the prompt {prompt:?} has no {{}} for the subject")),
    }
}
