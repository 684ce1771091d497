//! The model's work of each correction as token ids, for a program that has no tokenizer.

use kgt::lm::{LmError, TextTokenizer};
use kgt::{Triple, prompt};
use kgt_native::bench::{Case, cases};
use serde::Serialize;

/// The paper's K.
const K: usize = 5;

/// What `benches/candle` reads.
#[derive(Serialize)]
pub(crate) struct Work {
    prompt: Vec<u32>,
    new_tokens: usize,
    retrieve: Vec<Row>,
    reason: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    tokens: Vec<u32>,
    prompt_len: usize,
}

/// Of all corrections, with their own relations.
pub(crate) fn all(tokenizer: &TextTokenizer) -> anyhow::Result<Vec<Work>> {
    cases().iter().map(|case| work(tokenizer, case)).collect()
}

fn work(tokenizer: &TextTokenizer, case: &Case) -> anyhow::Result<Work> {
    let Case { query, answer, subject, object, relations, triples } = case;
    let row = |prompt: &str, continuation: &str| -> Result<Row, LmError> {
        let prompt = tokenizer.prompt(prompt)?;
        let prompt_len = prompt.len();
        Ok(Row { tokens: [prompt, tokenizer.continuation(continuation)?].concat(), prompt_len })
    };
    let personalized = relations.iter().map(|r| Triple::new(subject, r, object));
    let known = triples.iter().map(|[s, r, o]| Triple::new(s, r, o));
    let candidates = personalized.chain(known).collect::<Result<Vec<_>, _>>()?;
    let mut looked_up: Vec<&str> = candidates.iter().map(Triple::relation).collect();
    looked_up.sort_unstable();
    looked_up.dedup();
    let retrieve = prompt::retrieve(query, subject);
    Ok(Work {
        prompt: tokenizer.prompt(&prompt::extract(query, answer, subject, object, K))?,
        new_tokens: tokenizer.continuation(&case.written_relations())?.len(),
        retrieve: looked_up.iter().map(|r| row(&retrieve, r)).collect::<Result<_, _>>()?,
        reason: candidates
            .iter()
            .map(|z| row(&prompt::reason(query, &[z]), answer))
            .collect::<Result<_, _>>()?,
    })
}
