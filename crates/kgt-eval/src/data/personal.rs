//! This project's personal set: facts that a user tells an assistant, some of them more than once.
//! `crates/kgt-eval/data/README.md` describes the fields.

use serde::Deserialize;

use super::queries;
use crate::{Case, Correction, Half, Query, QueryKind};

#[derive(Debug, Deserialize)]
pub(super) struct Record {
    id: String,
    half: HalfName,
    subject: String,
    relation: String,
    question: String,
    told: Vec<Told>,
    object: String,
    foil: String,
    paraphrases: Vec<String>,
    indirect: Vec<String>,
    same_subject: Vec<OtherFact>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum HalfName {
    Tune,
    Confirm,
}

/// What the user said at one time.
#[derive(Debug, Deserialize)]
struct Told {
    question: String,
    answer: String,
}

/// Another property of the subject; no answer if nothing was told about it.
#[derive(Debug, Deserialize)]
struct OtherFact {
    question: String,
    answer: Option<String>,
}

pub(super) fn case(record: Record, _: usize) -> Result<Case, String> {
    let last = record.told.last().ok_or("nothing was told")?;
    if last.answer != record.object {
        return Err(format!("the object {:?} is not what was told last", record.object));
    }
    let (new, old) = (record.object, record.foil);
    let about = |kind, texts: &[String]| -> Vec<Query> {
        queries(kind, texts, Some(&new), Some(&old)).collect()
    };
    let mut all = about(QueryKind::Rewrite, std::slice::from_ref(&record.question));
    all.extend(about(QueryKind::Paraphrase, &record.paraphrases));
    all.extend(about(QueryKind::Indirect, &record.indirect));
    all.extend(record.same_subject.into_iter().map(|fact| Query {
        kind: if fact.answer.is_some() { QueryKind::OtherFact } else { QueryKind::SameSubject },
        text: fact.question,
        rival: fact.answer.is_some().then(|| new.clone()),
        expected: fact.answer,
    }));
    let correction =
        |told: Told| Correction { query: told.question, answer: told.answer, replaced: None };
    Ok(Case {
        id: record.id,
        subject: record.subject,
        relation: Some(record.relation),
        corrections: record.told.into_iter().map(correction).collect(),
        queries: all,
        half: Some(match record.half {
            HalfName::Tune => Half::Tune,
            HalfName::Confirm => Half::Confirm,
        }),
    })
}
