//! One turn: all corrections on one side, in a process of its own with a given number of threads.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use kgt::lm::TextTokenizer;
use kgt_native::bench::{Report, Spread};
use kgt_native::published;
use serde::Deserialize;

use crate::{Args, root, work};

/// Milliseconds of the phases of an edit, and what the process took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) extraction: Spread,
    pub(crate) scoring: Spread,
    pub(crate) rest: Spread,
    /// Without storage, which only this side has.
    pub(crate) total: Spread,
    pub(crate) tokens: f64,
    pub(crate) peak_memory: f64,
}

/// What the reference and the candle program write.
#[derive(Deserialize)]
struct Foreign {
    ms: BTreeMap<String, Spread>,
    tokens: BTreeMap<String, Spread>,
    peak_memory: f64,
}

pub(crate) fn kgt(args: &Args, threads: usize) -> anyhow::Result<(Report, Turn)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--measure").arg("--model").arg(&args.model);
    if let Some(shape) = &args.random_weights {
        command.args(["--random-weights", shape]);
    }
    command.env("RAYON_NUM_THREADS", threads.to_string());
    let report: Report = serde_json::from_slice(&printed(&mut command)?)?;
    let phase = |name: &str| -> anyhow::Result<Spread> {
        let found = report.ms.iter().find(|(phase, _)| phase == name);
        found.map(|(_, spread)| *spread).with_context(|| format!("no phase {name}"))
    };
    let turn = Turn {
        extraction: phase("extraction")?,
        scoring: phase("scoring")?,
        rest: sum([phase("algorithm")?, phase("graph")?]),
        total: phase("without storage")?,
        tokens: report.work.tokens() as f64,
        peak_memory: report.peak_memory.map_or(f64::NAN, |bytes| bytes as f64),
    };
    Ok((report, turn))
}

pub(crate) fn pytorch(args: &Args, python: &Path, threads: usize) -> anyhow::Result<Turn> {
    let out = tempfile::NamedTempFile::new()?;
    let config = config(args)?;
    let mut command = Command::new(python);
    command
        .arg(root().join("benches/reference/edit.py"))
        .arg(root().join("benches/reference/corrections.json"))
        .args(["--threads", &threads.to_string(), "--max-new-tokens", "60", "--repeat", "1"])
        .arg("--json")
        .arg(out.path());
    match &config {
        Some(config) => {
            command.arg("--random-weights").arg(config.path());
            command.arg("--tokenizer").arg(args.model.join("tokenizer.json"));
        }
        None => {
            command.arg("--model").arg(&args.model);
        }
    }
    printed(&mut command)?;
    turn(&std::fs::read(out.path())?)
}

pub(crate) fn candle(args: &Args, program: &Path, threads: usize) -> anyhow::Result<Turn> {
    let config = config(args)?.context("candle runs random weights only")?;
    let tokenizer = std::fs::read(args.model.join("tokenizer.json"))?;
    let work = work::all(&TextTokenizer::new(&tokenizer, None, None)?)?;
    let file = tempfile::NamedTempFile::new()?;
    serde_json::to_writer(&file, &work)?;
    let mut command = Command::new(program);
    command.arg(config.path()).arg(file.path());
    command.env("RAYON_NUM_THREADS", threads.to_string());
    turn(&printed(&mut command)?)
}

fn turn(json: &[u8]) -> anyhow::Result<Turn> {
    let Foreign { ms, tokens, peak_memory } = serde_json::from_slice(json)?;
    let phase = |name: &str| ms.get(name).copied().with_context(|| format!("no phase {name}"));
    Ok(Turn {
        extraction: phase("extract")?,
        scoring: sum([phase("retrieve")?, phase("reason")?]),
        rest: phase("algorithm")?,
        total: phase("total")?,
        tokens: tokens.get("total").context("no tokens")?.median,
        peak_memory,
    })
}

/// The `config.json` of the shape to make random weights of, if that is asked for.
fn config(args: &Args) -> anyhow::Result<Option<tempfile::NamedTempFile>> {
    let Some(shape) = &args.random_weights else { return Ok(None) };
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), published::config(shape)?)?;
    Ok(Some(file))
}

fn printed(command: &mut Command) -> anyhow::Result<Vec<u8>> {
    let output = command.stderr(Stdio::piped()).output().with_context(|| format!("{command:?}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} ended with {}: {said}", output.status);
    Ok(output.stdout)
}

fn sum<const N: usize>(spreads: [Spread; N]) -> Spread {
    let of = |what: fn(&Spread) -> f64| spreads.iter().map(what).sum();
    Spread { median: of(|spread| spread.median), p95: of(|spread| spread.p95) }
}
