//! zsRE as published with MEND (`zsre_mend_eval.json`, also used by ROME). As in MEND and EasyEdit
//! the new answer is `alt`; ROME takes the true one, `answers[0]`.

use serde::Deserialize;

use super::queries;
use crate::{Case, Correction, Query, QueryKind};

/// Natural Questions, from which the locality questions come, are marked with this.
const NQ_PREFIX: &str = "nq question: ";

#[derive(Debug, Deserialize)]
pub(super) struct Record {
    pub(super) subject: String,
    src: String,
    rephrase: String,
    alt: String,
    answers: Vec<String>,
    loc: String,
    loc_ans: String,
}

pub(super) fn case(record: Record, index: usize) -> Result<Case, String> {
    let Record { subject, src, rephrase, alt, answers, loc, loc_ans } = record;
    let old = answers.into_iter().next();
    let about = |kind, text: &String| -> Vec<Query> {
        queries(kind, std::slice::from_ref(text), Some(&alt), old.as_deref()).collect()
    };
    let mut all = about(QueryKind::Rewrite, &src);
    all.extend(about(QueryKind::Paraphrase, &rephrase));
    all.push(Query {
        kind: QueryKind::Neighborhood,
        text: question(&loc),
        expected: Some(loc_ans),
        rival: Some(alt.clone()),
    });
    Ok(Case {
        id: index.to_string(),
        subject,
        relation: None,
        corrections: vec![Correction { query: src, answer: alt, replaced: old }],
        queries: all,
        half: None,
    })
}

/// A locality question without its mark and with its question mark.
pub(super) fn question(loc: &str) -> String {
    let text = loc.strip_prefix(NQ_PREFIX).unwrap_or(loc);
    if text.ends_with('?') { text.to_owned() } else { format!("{text}?") }
}
