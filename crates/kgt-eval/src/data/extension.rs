//! CounterFactExtension in the form of the KGT paper's appendix B, which
//! `kgt eval build-extension` writes as well. Its generation prompt is scored as the paraphrase, as
//! the paper does.

use serde::{Deserialize, Serialize};

use super::counterfact::fill;
use super::queries;
use super::relation_label::label;
use crate::{Case, Correction, Query, QueryKind};

/// A record of CounterFactExtension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtensionRecord {
    /// Its place in the data set.
    pub case_id: u64,
    /// The correction.
    #[serde(rename = "requestedRewrite")]
    pub rewrite: Rewrite,
    /// The relation in other words, filled in.
    pub generation_prompts: Vec<String>,
}

/// The correction of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewrite {
    /// A prompt with `{}` for the subject.
    pub prompt: String,
    /// As in `P101(field of work)`.
    pub relation_id: String,
    /// The counterfactual object.
    pub target_new: Target,
    /// The true object.
    pub target_true: Target,
    /// The subject.
    pub subject: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its name.
    pub str: String,
}

pub(super) fn case(record: ExtensionRecord, _: usize) -> Result<Case, String> {
    let Rewrite { prompt, relation_id, target_new, target_true, subject } = record.rewrite;
    let (new, old) = (target_new.str, target_true.str);
    let query = fill(&prompt, &subject)?.trim_end().to_owned();
    let about = |kind, texts: &[String]| -> Vec<Query> {
        queries(kind, texts, Some(&new), Some(&old)).collect()
    };
    let mut all = about(QueryKind::Rewrite, std::slice::from_ref(&query));
    all.extend(about(QueryKind::Paraphrase, &record.generation_prompts));
    Ok(Case {
        id: record.case_id.to_string(),
        subject,
        relation: relation(&relation_id),
        corrections: vec![Correction { query, answer: new, replaced: Some(old) }],
        queries: all,
        half: None,
    })
}

/// `field of work` of `P101(field of work)`; the appendix also writes `P101.field of work)`.
fn relation(id: &str) -> Option<String> {
    let end = id.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(id.len());
    let named = id[end..].trim_matches(|c: char| "().".contains(c) || c.is_whitespace());
    if named.is_empty() { label(&id[..end]).map(str::to_owned) } else { Some(named.to_owned()) }
}
