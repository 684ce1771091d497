//! Real CounterFact records: every correction is made once, in order; then all are examined against
//! the final graph.

use futures_lite::future::block_on;
use indicatif::ProgressBar;
use kgt::{Assistant, FeedbackOptions, LanguageModel, Model, Pair};
use kgt_native::store::FileStore;
use serde::Deserialize;

use super::super::ask;
use super::super::output::{DIM, count, milliseconds, println, styled};
use super::section;

type Demo = Assistant<Model, FileStore>;

const SAMPLE: &str = include_str!("../../../data/counterfact_sample.json");

/// A record in CounterFact's schema, as far as it is used.
#[derive(Debug, Deserialize)]
struct Record {
    requested_rewrite: Rewrite,
    paraphrase_prompts: Vec<String>,
    neighborhood_prompts: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Rewrite {
    prompt: String,
    subject: String,
    target_new: Target,
    target_true: Target,
}

#[derive(Debug, Deserialize)]
struct Target {
    str: String,
}

impl Rewrite {
    fn prompt(&self) -> String {
        self.prompt.replace("{}", &self.subject)
    }
}

/// Successes among trials.
#[derive(Debug, Clone, Copy, Default)]
struct Rate {
    hits: usize,
    trials: usize,
}

impl Rate {
    fn add(&mut self, hit: bool) {
        self.hits += usize::from(hit);
        self.trials += 1;
    }

    fn percent(self) -> f64 {
        100.0 * self.hits as f64 / self.trials.max(1) as f64
    }
}

/// ROME's three rates, mean per-token log-probability deciding.
#[derive(Debug, Clone, Copy, Default)]
struct Rates {
    efficacy: Rate,
    paraphrase: Rate,
    neighborhood: Rate,
}

pub(super) fn run(assistant: &mut Demo, n: usize) -> anyhow::Result<()> {
    let mut records: Vec<Record> = serde_json::from_str(SAMPLE)?;
    records.truncate(n);
    section(
        &format!("3. {}", count(records.len(), "CounterFact record")),
        "Each correction is made once, in order; then all are examined together.",
    );
    let bar = ProgressBar::new(3 * records.len() as u64);
    let before = examine(assistant, &records, &bar)?;
    let mut times = Vec::new();
    for Record { requested_rewrite: rewrite, .. } in &records {
        let options =
            FeedbackOptions { subject: Some(rewrite.subject.clone()), ..Default::default() };
        let (prompt, answer) = (rewrite.prompt(), &rewrite.target_new.str);
        let evidence = block_on(assistant.feedback(&prompt, answer, &options))?.edit.evidence;
        times.extend(evidence.and_then(|evidence| evidence.wall_ms));
        bar.inc(1);
    }
    let after = examine(assistant, &records, &bar)?;
    bar.finish_and_clear();
    table(&before, &after);
    times.sort_by(f64::total_cmp);
    if let Some(median) = times.get(times.len() / 2) {
        println!("  one correction takes {} (median)", milliseconds(*median));
    }
    Ok(())
}

fn table(before: &Rates, after: &Rates) {
    println!("  {:<52} {:>8} {:>8}", "", "before", "after");
    for (name, before, after) in [
        ("efficacy: the new answer is the more probable", before.efficacy, after.efficacy),
        ("paraphrase: the same, asked in other words", before.paraphrase, after.paraphrase),
        ("neighborhood: others keep their true answer", before.neighborhood, after.neighborhood),
    ] {
        println!("  {name:<52} {:>6.1} % {:>6.1} %", before.percent(), after.percent());
    }
    println!(
        "  {}",
        styled(
            DIM,
            "paper, Llama3-8B, all records: efficacy 33.5 -> 94.6, paraphrase 52.2 -> 86.9"
        )
    );
}

fn examine(assistant: &Demo, records: &[Record], bar: &ProgressBar) -> anyhow::Result<Rates> {
    let mut rates = Rates::default();
    for record in records {
        let rewrite = &record.requested_rewrite;
        let (new, old) = (&rewrite.target_new.str, &rewrite.target_true.str);
        let subject = Some(rewrite.subject.as_str());
        rates.efficacy.add(prefers(assistant, &rewrite.prompt(), subject, new, old)?);
        for prompt in &record.paraphrase_prompts {
            rates.paraphrase.add(prefers(assistant, prompt, subject, new, old)?);
        }
        for prompt in &record.neighborhood_prompts {
            rates.neighborhood.add(prefers(assistant, prompt, None, old, new)?);
        }
        bar.inc(1);
    }
    Ok(rates)
}

/// Whether the assistant, asked `prompt`, finds `this` more probable than `that`, per token.
fn prefers(
    assistant: &Demo,
    prompt: &str,
    subject: Option<&str>,
    this: &str,
    that: &str,
) -> anyhow::Result<bool> {
    let mut options = ask::options(assistant.model());
    options.subject = subject.map(str::to_owned);
    let explanation = block_on(assistant.explain(prompt, &options))?;
    let pair =
        |text: &str| Pair { prompt: explanation.prompt.clone(), continuation: text.to_owned() };
    let scores = block_on(assistant.model().score(&[pair(this), pair(that)]))?;
    Ok(scores.log_probs[0].per_token() > scores.log_probs[1].per_token())
}
