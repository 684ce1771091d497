//! EasyEdit's forms of CounterFact (`counterfact-edit.json`) and zsRE
//! (`zsre_mend_eval_portability_gpt4.json`; KnowEdit's `ZsRE-test-all.json`).

use serde::Deserialize;
use serde_json::Value;

use super::zsre::{self, question};
use super::{Id, queries};
use crate::{Case, Correction, Query, QueryKind};

#[derive(Debug, Deserialize)]
pub(super) struct Counterfact {
    case_id: Option<Id>,
    subject: String,
    prompt: String,
    target_new: String,
    ground_truth: String,
    rephrase_prompt: String,
    locality_prompt: String,
    locality_ground_truth: String,
}

pub(super) fn counterfact(record: Counterfact, index: usize) -> Result<Case, String> {
    let Counterfact { subject, prompt, target_new: new, ground_truth: old, .. } = record;
    let about = |kind, text: &String| -> Vec<Query> {
        queries(kind, std::slice::from_ref(text), Some(&new), Some(&old)).collect()
    };
    let mut all = about(QueryKind::Rewrite, &prompt);
    all.extend(about(QueryKind::Paraphrase, &record.rephrase_prompt));
    all.push(Query {
        kind: QueryKind::Neighborhood,
        text: record.locality_prompt,
        expected: Some(record.locality_ground_truth),
        rival: Some(new.clone()),
    });
    Ok(Case {
        id: Id::or_index(record.case_id, index),
        subject,
        relation: None,
        corrections: vec![Correction { query: prompt, answer: new, replaced: Some(old) }],
        queries: all,
        half: None,
    })
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Zsre {
    Mend {
        #[serde(flatten)]
        record: Box<zsre::Record>,
        portability: NewQuestion,
    },
    KnowEdit(Box<KnowEdit>),
}

/// A question that needs the new fact and one more hop.
#[derive(Debug, Deserialize)]
pub(super) struct NewQuestion {
    #[serde(rename = "New Question")]
    question: String,
    #[serde(rename = "New Answer")]
    answer: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct KnowEdit {
    subject: String,
    prompt: String,
    target_new: String,
    #[serde(default)]
    ground_truth: Vec<String>,
    rephrase_prompt: String,
    #[serde(default)]
    portability: Portability,
    #[serde(default)]
    locality: Locality,
}

#[derive(Debug, Default, Deserialize)]
struct Portability {
    #[serde(rename = "Reasoning", default)]
    reasoning: Vec<Probe>,
}

#[derive(Debug, Default, Deserialize)]
struct Locality {
    #[serde(rename = "Relation_Specificity", default)]
    relation_specificity: Vec<Probe>,
}

#[derive(Debug, Deserialize)]
struct Probe {
    prompt: String,
    /// A list of answers, or of lists of names of one answer.
    ground_truth: Value,
}

impl Probe {
    fn into_query(self, kind: QueryKind, rival: Option<&str>) -> Query {
        let expected = first_text(&self.ground_truth).map(str::to_owned);
        Query { kind, text: self.prompt, expected, rival: rival.map(str::to_owned) }
    }
}

fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Array(list) => list.first().and_then(first_text),
        _ => None,
    }
}

pub(super) fn zsre(record: Zsre, index: usize) -> Result<Case, String> {
    match record {
        Zsre::Mend { record, portability } => {
            let mut case = zsre::case(*record, index)?;
            case.queries.push(Query {
                kind: QueryKind::Indirect,
                text: question(&portability.question),
                expected: Some(portability.answer),
                rival: None,
            });
            Ok(case)
        }
        Zsre::KnowEdit(record) => knowedit(*record, index),
    }
}

fn knowedit(record: KnowEdit, index: usize) -> Result<Case, String> {
    let KnowEdit { subject, prompt, target_new: new, ground_truth, .. } = record;
    let old = ground_truth.into_iter().next();
    let about = |kind, text: &String| -> Vec<Query> {
        queries(kind, std::slice::from_ref(text), Some(&new), old.as_deref()).collect()
    };
    let mut all = about(QueryKind::Rewrite, &prompt);
    all.extend(about(QueryKind::Paraphrase, &record.rephrase_prompt));
    let hops = record.portability.reasoning;
    all.extend(hops.into_iter().map(|probe| probe.into_query(QueryKind::Indirect, None)));
    let others = record.locality.relation_specificity;
    let same = |probe: Probe| probe.into_query(QueryKind::SameSubject, Some(&new));
    all.extend(others.into_iter().map(same));
    Ok(Case {
        id: index.to_string(),
        subject,
        relation: None,
        corrections: vec![Correction { query: prompt, answer: new, replaced: old }],
        queries: all,
        half: None,
    })
}
