//! The model's work of an edit in candle: what `benches/src/bin/edit` compares with.
//!
//! `kgt-candle CONFIG WORK` makes random weights of the shape of a `config.json`, does the work of each
//! edit after a few to warm up, and prints the medians as `benches/reference/edit.py` does.
//! WORK holds token ids: the extraction's prompt, how many tokens to generate after it, and the batches
//! to score. As in the other programs there is a KV cache, the prefix that all rows of a batch share is
//! computed once, and vocabulary logits only where they are used.

mod model;

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::Context;
use candle_core::{D, Device, Result, Tensor};
use serde::{Deserialize, Serialize};

use model::{Cache, Model};

/// Edits before those that are measured.
const WARM_UP: usize = 5;

#[derive(Deserialize)]
struct Edit {
    prompt: Vec<u32>,
    new_tokens: usize,
    retrieve: Vec<Row>,
    reason: Vec<Row>,
}

/// A prompt and its continuation.
#[derive(Deserialize)]
struct Row {
    tokens: Vec<u32>,
    prompt_len: usize,
}

#[derive(Serialize)]
struct Spread {
    median: f64,
    p95: f64,
}

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, config, work] = arguments.as_slice() else {
        anyhow::bail!("usage: kgt-candle CONFIG WORK");
    };
    let read = |path: &String| std::fs::read(path).with_context(|| path.clone());
    let model = Model::random(&read(config)?, &Device::Cpu)?;
    let edits: Vec<Edit> = serde_json::from_slice(&read(work)?)?;
    for edit in edits.iter().take(WARM_UP) {
        measure(&model, edit)?;
    }
    let times = edits.iter().map(|edit| measure(&model, edit)).collect::<Result<Vec<_>>>()?;
    let ms: BTreeMap<&str, Spread> = ["extract", "retrieve", "reason", "algorithm", "total"]
        .into_iter()
        .enumerate()
        .map(|(i, phase)| (phase, spread(times.iter().map(|(ms, _)| ms[i]).collect())))
        .collect();
    let tokens = spread(times.iter().map(|(_, tokens)| *tokens as f64).collect());
    println!(
        "{}",
        serde_json::json!({
            "ms": ms, "tokens": { "total": tokens }, "peak_memory": peak_memory(),
        })
    );
    Ok(())
}

/// Milliseconds of the phases and of all of them, and the tokens that went through the model. Nothing
/// but the model's work is done here, so that the algorithm takes no time.
fn measure(model: &Model, edit: &Edit) -> Result<([f64; 5], usize)> {
    let mut clock = vec![Instant::now()];
    let mut tokens = extract(model, &edit.prompt, edit.new_tokens)?;
    clock.push(Instant::now());
    for rows in [&edit.retrieve, &edit.reason] {
        tokens += score(model, rows)?.1;
        clock.push(Instant::now());
    }
    let ms = |a: usize, b: usize| (clock[b] - clock[a]).as_secs_f64() * 1e3;
    Ok(([ms(0, 1), ms(1, 2), ms(2, 3), 0.0, ms(0, 3)], tokens))
}

/// Greedy decoding of `n` tokens.
fn extract(model: &Model, prompt: &[u32], n: usize) -> Result<usize> {
    let mut cache = Cache::new(model, prompt.len() + n);
    let mut input = prompt.to_vec();
    let mut tokens = 0;
    for _ in 0..n {
        let hidden = model.forward(&[input.clone()], &mut cache)?; // [1, seq, d]
        tokens += input.len();
        let last = hidden.narrow(1, input.len() - 1, 1)?.squeeze(1)?;
        input = model.logits(&last)?.argmax(D::Minus1)?.to_vec1::<u32>()?;
    }
    Ok(tokens)
}

/// log P(continuation | prompt) of each row.
fn score(model: &Model, rows: &[Row]) -> Result<(Vec<f32>, usize)> {
    let shortest = rows.iter().map(|row| row.prompt_len).min().unwrap_or(1);
    let first = &rows[0].tokens;
    let same = |i: &usize| rows.iter().all(|row| row.tokens.get(*i) == first.get(*i));
    let shared = (0..first.len()).take_while(same).count().min(shortest - 1);
    let inputs: Vec<&[u32]> =
        rows.iter().map(|row| &row.tokens[shared..row.tokens.len() - 1]).collect();
    let width = inputs.iter().map(|input| input.len()).max().unwrap_or(0);
    let mut cache = Cache::new(model, shared + width);
    if shared > 0 {
        model.forward(&[first[..shared].to_vec()], &mut cache)?;
        cache.repeat(rows.len())?;
    }
    let padded = |input: &&[u32]| [*input, &vec![0; width - input.len()]].concat();
    let batch: Vec<Vec<u32>> = inputs.iter().map(padded).collect();
    let hidden = model.forward(&batch, &mut cache)?; // [rows, width, d]
    let (mut places, mut targets) = (Vec::new(), Vec::new());
    for (i, row) in rows.iter().enumerate() {
        for (j, &token) in row.tokens.iter().enumerate().skip(row.prompt_len) {
            places.push((i * width + j - 1 - shared) as u32);
            targets.push(token);
        }
    }
    let device = hidden.device().clone();
    let n = places.len();
    let hidden = hidden.flatten(0, 1)?.index_select(&Tensor::from_vec(places, n, &device)?, 0)?;
    let logits = model.logits(&hidden)?;
    let chosen = logits.gather(&Tensor::from_vec(targets, (n, 1), &device)?, 1)?.squeeze(1)?;
    let log_probs = (chosen - logits.log_sum_exp(1)?)?.to_vec1::<f32>()?;
    let mut log_probs = log_probs.into_iter();
    let sums = rows.iter().map(|row| log_probs.by_ref().take(row.tokens.len() - row.prompt_len).sum());
    Ok((sums.collect(), shared + inputs.iter().map(|input| input.len()).sum::<usize>()))
}

fn spread(mut values: Vec<f64>) -> Spread {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[(share * values.len() as f64).ceil() as usize - 1];
    Spread { median: at(0.5), p95: at(0.95) }
}

/// The largest resident set in bytes, from `/proc`; 0 where there is none.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    1024 * kibibytes.unwrap_or(0)
}
