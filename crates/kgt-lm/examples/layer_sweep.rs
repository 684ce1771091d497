//! Which layer to edit: fine-tuning and ROME on CounterFact, for each layer and learning rate.
//!
//! ```sh
//! cargo run --release -p kgt-lm --features grad --example layer_sweep -- \
//!     models/kgt-mini counterfact.json text.txt rome 0..6 0.5 \
//!     [--records 20] [--skip 0] [--tokens 70400] [--sequential]
//! ```
//!
//! `text.txt` has one paragraph a line, for ROME's statistics of keys; `-` for none. After each edit, or with
//! `--sequential` after the last one, the record's prompts are scored as the ROME repository does.

#![allow(clippy::print_stdout, reason = "an example's output")]

use std::error::Error;
use std::time::Instant;

use futures_lite::future::block_on;
use kgt_core::{LanguageModel, Pair};
use kgt_lm::grad::{Collector, Covariance, FineTune, Request, Rome};
use kgt_lm::{Device, Model, ModelFiles};
use serde::Deserialize;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const PREFIX_SEED: u64 = 0;
/// Of text, for the statistics: 100 for each channel of a key of kgt-mini.
const TOKENS: usize = 70_400;

#[derive(Deserialize)]
struct Record {
    requested_rewrite: Rewrite,
    paraphrase_prompts: Vec<String>,
    neighborhood_prompts: Vec<String>,
}

#[derive(Deserialize)]
struct Rewrite {
    prompt: String,
    subject: String,
    target_new: Target,
    target_true: Target,
}

#[derive(Deserialize)]
struct Target {
    str: String,
}

/// What is done to the model.
enum Method {
    FineTune(FineTune),
    Rome(Box<Rome>),
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, data, text, method, layers, rates, options @ ..] = arguments.as_slice() else {
        return Err("MODEL DATA TEXT METHOD LAYERS RATES [--records N] [--sequential]".into());
    };
    let after = |flag: &str| {
        let place = options.iter().position(|option| option == flag)?;
        options.get(place + 1)?.parse::<usize>().ok()
    };
    let records: Vec<Record> = serde_json::from_slice(&std::fs::read(data)?)?;
    let n = after("--records").unwrap_or(20);
    let records: Vec<_> = records.into_iter().skip(after("--skip").unwrap_or(0)).take(n).collect();
    let tokens = after("--tokens").unwrap_or(TOKENS) as u64;
    let sequential = options.iter().any(|option| option == "--sequential");
    let (first, end) = layers.split_once("..").ok_or("layers are FIRST..END")?;
    let model = load(folder)?;
    println!("method layer rate efficacy paraphrase neighborhood score ms/edit loss");
    let none = evaluate_all(&model, &records)?;
    println!("none - - {none}");
    for layer in first.parse::<usize>()?..end.parse()? {
        for rate in rates.split(',') {
            let edit = make(&model, method, layer, rate.parse()?, (text, tokens))?;
            let (scores, cost) = sweep(&model, &edit, &records, sequential)?;
            println!("{method} {layer} {rate} {scores} {cost}");
        }
    }
    Ok(())
}

fn load(folder: &str) -> Result<Model> {
    let read = |name: &str| std::fs::read(format!("{folder}/{name}"));
    let files = ModelFiles {
        config: read("config.json")?,
        tokenizer: read("tokenizer.json")?,
        generation_config: read("generation_config.json").ok(),
        tokenizer_config: read("tokenizer_config.json").ok(),
        chat_template: None,
        weights: vec![read("model.safetensors")?],
    };
    Ok(block_on(Model::load(&files, &Device::flex()))?)
}

fn make(model: &Model, method: &str, layer: usize, rate: f64, text: (&str, u64)) -> Result<Method> {
    let tuned = FineTune { learning_rate: rate, ..FineTune::new(layer) };
    Ok(match method {
        "ft" => Method::FineTune(tuned),
        "ft-l" => Method::FineTune(FineTune { norm_constraint: Some(rate), ..tuned }),
        "rome" => {
            let precision = match text.0 {
                "-" => None,
                _ => Some(statistics(model, layer, text)?.precision()?),
            };
            let prefixes = block_on(model.sample_prefixes(PREFIX_SEED))?;
            let rome = Rome::new(layer, prefixes, precision);
            Method::Rome(Box::new(Rome { learning_rate: rate, ..rome }))
        }
        other => return Err(format!("{other} is neither ft, ft-l nor rome").into()),
    })
}

fn statistics(model: &Model, layer: usize, (path, n_tokens): (&str, u64)) -> Result<Covariance> {
    let text = std::fs::read_to_string(path)?;
    let digest = block_on(model.weights_digest())?;
    let mut collector = Collector::new(model, layer)?;
    for paragraph in text.lines() {
        if collector.n_tokens() >= n_tokens {
            break;
        }
        block_on(collector.add(model, paragraph))?;
    }
    Ok(block_on(collector.finish(digest))?)
}

/// Edits and scores; returns the shares and what an edit cost.
fn sweep(
    model: &Model,
    method: &Method,
    records: &[Record],
    sequential: bool,
) -> Result<(Shares, String)> {
    let mut edited = model.clone();
    let (mut sums, mut seconds, mut losses) = (Shares::default(), 0.0, 0.0);
    for record in records {
        let start = Instant::now();
        losses += edit(&mut edited, method, &record.request())?;
        seconds += start.elapsed().as_secs_f64();
        if !sequential {
            sums.add(evaluate(&edited, record)?);
            edited = model.clone();
        }
    }
    if sequential {
        sums = evaluate_all(&edited, records)?;
    }
    let n = records.len() as f64;
    Ok((sums, format!("{:.0} {:.3}", seconds / n * 1e3, losses / n)))
}

/// Makes one edit; returns its last loss.
fn edit(model: &mut Model, method: &Method, request: &Request) -> Result<f64> {
    let losses = match method {
        Method::FineTune(method) => block_on(model.fine_tune(method, request))?.losses,
        Method::Rome(method) => block_on(model.rome(method, request))?.losses,
    };
    Ok(losses.last().copied().unwrap_or_default())
}

/// Success on the edited prompt, its paraphrases and its neighborhood, summed over records.
#[derive(Default)]
struct Shares {
    sums: [f64; 3],
    n: f64,
}

impl Shares {
    fn add(&mut self, shares: [f64; 3]) {
        self.sums.iter_mut().zip(shares).for_each(|(sum, share)| *sum += share);
        self.n += 1.0;
    }
}

impl std::fmt::Display for Shares {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [efficacy, paraphrase, neighborhood] = self.sums.map(|sum| 100.0 * sum / self.n);
        let score = 3.0 / (1.0 / efficacy + 1.0 / paraphrase + 1.0 / neighborhood);
        write!(f, "{efficacy:.1} {paraphrase:.1} {neighborhood:.1} {score:.1}")
    }
}

fn evaluate_all(model: &Model, records: &[Record]) -> Result<Shares> {
    let mut shares = Shares::default();
    for record in records {
        shares.add(evaluate(model, record)?);
    }
    Ok(shares)
}

/// ROME's success on each kind of prompt: the share of prompts after which the right target has the
/// higher mean log-probability per token.
fn evaluate(model: &Model, record: &Record) -> Result<[f64; 3]> {
    let Rewrite { target_new: new, target_true, .. } = &record.requested_rewrite;
    let edited = [record.request().prompt];
    Ok([
        success(model, &edited, &new.str, &target_true.str)?,
        success(model, &record.paraphrase_prompts, &new.str, &target_true.str)?,
        success(model, &record.neighborhood_prompts, &target_true.str, &new.str)?,
    ])
}

fn success(model: &Model, prompts: &[String], right: &str, wrong: &str) -> Result<f64> {
    let pair = |prompt: &String, continuation: &str| Pair {
        prompt: prompt.clone(),
        continuation: continuation.to_owned(),
    };
    let pairs: Vec<Pair> = prompts.iter().flat_map(|p| [pair(p, right), pair(p, wrong)]).collect();
    let scores = block_on(model.score(&pairs))?.log_probs;
    let higher = scores.chunks(2).filter(|two| two[0].per_token() > two[1].per_token()).count();
    Ok(higher as f64 / prompts.len() as f64)
}

impl Record {
    fn request(&self) -> Request {
        let Rewrite { prompt, subject, target_new, .. } = &self.requested_rewrite;
        Request {
            prompt: prompt.replace("{}", subject),
            subject: subject.clone(),
            target: target_new.str.clone(),
        }
    }
}
