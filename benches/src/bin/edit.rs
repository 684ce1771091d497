//! One edit, here and in PyTorch: the same corrections on the same model, in turns on the same
//! machine. Prints medians and ratios; `--json FILE` keeps them.
//!
//! The reference is `benches/reference/edit.py`; its Python environment is made on first use in the
//! user's cache folder. A run with one thread and one with two are separate processes, because the
//! number of threads is fixed when a process starts.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, ensure};
use clap::Parser;
use futures_lite::future::block_on;
use kgt::{
    Assistant, Config, Device, Edit, EditId, FeedbackOptions, GenerateOptions, Generation,
    LanguageModel, LmError, Memory, Model, Pair, Scores, Store, StoreError, TextSink, Triple,
};
use kgt_native::ModelSource;
use kgt_native::store::FileStore;
use serde::{Deserialize, Serialize};

#[derive(Parser)]
#[command(about = "One edit, here and in PyTorch")]
struct Args {
    /// Model folder
    #[arg(long, default_value = "models/kgt-mini")]
    model: PathBuf,
    /// Numbers of threads to compare with
    #[arg(long, value_delimiter = ',', default_value = "1,2")]
    threads: Vec<usize>,
    /// Turns; each runs all corrections here and then there
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Keep the figures in this file
    #[arg(long)]
    json: Option<PathBuf>,
    /// Run the corrections here only, and print the times as JSON
    #[arg(long, hide = true)]
    measure: bool,
}

/// A correction, and what the graph knows about its subject before.
#[derive(Deserialize)]
struct Case {
    query: String,
    answer: String,
    subject: String,
    object: String,
    triples: Vec<[String; 3]>,
}

/// Milliseconds of one edit and its parts.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Times {
    extract: f64,
    score: f64,
    store: f64,
    rest: f64,
    total: f64,
    tokens: f64,
}

/// Median and 95th percentile of one part.
#[derive(Clone, Copy, Serialize)]
struct Spread {
    median: f64,
    p95: f64,
}

#[derive(Serialize)]
struct Row {
    threads: usize,
    part: &'static str,
    kgt: Spread,
    pytorch: Option<Spread>,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if args.measure {
        let times = measure(&args.model)?;
        say(&serde_json::to_string(&times)?);
        return Ok(());
    }
    let python = python()?;
    let mut rows = Vec::new();
    for &threads in &args.threads {
        rows.extend(compare(&args, &python, threads)?);
    }
    table(&rows);
    if let Some(path) = &args.json {
        std::fs::write(path, serde_json::to_string_pretty(&rows)?)?;
    }
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn cases() -> anyhow::Result<Vec<Case>> {
    let path = root().join("benches/reference/feedbacks.json");
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}

/// A model that notes how long it generated and scored.
struct Timed {
    model: Model,
    generate: Cell<f64>,
    score: Cell<f64>,
}

impl LanguageModel for Timed {
    type Error = LmError;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, LmError> {
        let started = Instant::now();
        let scores = self.model.score(pairs).await;
        self.score.set(self.score.get() + ms(started));
        scores
    }

    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, LmError> {
        let started = Instant::now();
        let generation = self.model.generate(prompt, options, sink).await;
        self.generate.set(self.generate.get() + ms(started));
        generation
    }
}

/// A file store that notes how long appends took.
struct TimedStore {
    store: FileStore,
    append: Rc<RefCell<f64>>,
}

impl Store for TimedStore {
    async fn load(&mut self) -> Result<Vec<Edit>, StoreError> {
        self.store.load().await
    }

    async fn last_id(&mut self) -> Result<EditId, StoreError> {
        self.store.last_id().await
    }

    async fn append(&mut self, edit: &Edit) -> Result<(), StoreError> {
        let started = Instant::now();
        let done = self.store.append(edit).await;
        *self.append.borrow_mut() += ms(started);
        done
    }

    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), StoreError> {
        self.store.rewrite(edits).await
    }
}

fn ms(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

/// All corrections, after a warm-up, each on a fresh graph in a store of its own on disk.
fn measure(folder: &Path) -> anyhow::Result<Vec<Times>> {
    let source = ModelSource::Folder(folder.to_owned());
    let model = block_on(Model::load(&source.open(|| ())?, &Device::flex()))?;
    let mut timed = Timed { model, generate: Cell::new(0.0), score: Cell::new(0.0) };
    let mut times = Vec::new();
    for pass in 0..2 {
        for case in cases()? {
            let (back, time) = one(timed, &case)?;
            timed = back;
            if pass > 0 {
                times.push(time);
            }
        }
    }
    Ok(times)
}

fn one(timed: Timed, case: &Case) -> anyhow::Result<(Timed, Times)> {
    let folder = tempfile::tempdir()?;
    let append = Rc::new(RefCell::new(0.0));
    let file = FileStore::open(folder.path().join("memory.redb"))?;
    let store = TimedStore { store: file, append: Rc::clone(&append) };
    let mut memory = block_on(Memory::open(store, None, || 0.0))?;
    let known = case.triples.iter().map(|[s, r, o]| Triple::new(s, r, o));
    block_on(memory.add_facts(known.collect::<Result<_, _>>()?))?;
    *append.borrow_mut() = 0.0;
    timed.generate.set(0.0);
    timed.score.set(0.0);

    let mut assistant = Assistant::new(timed, memory).with_config(Config::default());
    let options = FeedbackOptions {
        subject: Some(case.subject.clone()),
        object: Some(case.object.clone()),
        ..Default::default()
    };
    let started = Instant::now();
    let done = block_on(assistant.feedback(&case.query, &case.answer, &options))?;
    let total = ms(started);
    let (timed, _) = assistant.into_parts();
    let (extract, score, store) = (timed.generate.get(), timed.score.get(), *append.borrow());
    let tokens = done.edit.evidence.map_or(0, |evidence| evidence.model_tokens) as f64;
    let rest = total - extract - score - store;
    Ok((timed, Times { extract, score, store, rest, total, tokens }))
}

/// Runs both sides in turns.
fn compare(args: &Args, python: &Path, threads: usize) -> anyhow::Result<Vec<Row>> {
    let mut ours = Vec::new();
    let mut theirs: Vec<serde_json::Value> = Vec::new();
    for round in 0..args.rounds {
        note(&format!("{threads} thread(s), round {} of {}", round + 1, args.rounds));
        let mut here = Command::new(std::env::current_exe()?);
        here.arg("--measure").arg("--model").arg(&args.model);
        let output = here.env("RAYON_NUM_THREADS", threads.to_string()).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        ours.extend(serde_json::from_slice::<Vec<Times>>(&output.stdout)?);
        theirs.push(reference(args, python, threads)?);
    }
    let here = |part: fn(&Times) -> f64| spread(ours.iter().map(part).collect());
    let there = |parts: &[&str], kind: &str| {
        let of = |run: &serde_json::Value, what: &str| -> f64 {
            parts.iter().filter_map(|part| run[kind][part][what].as_f64()).sum()
        };
        let middle = |what: &str| spread(theirs.iter().map(|run| of(run, what)).collect()).median;
        Some(Spread { median: middle("median"), p95: middle("p95") })
    };
    let row = |part, kgt, pytorch| Row { threads, part, kgt, pytorch };
    Ok(vec![
        row("extraction, ms", here(|t| t.extract), there(&["extract"], "ms")),
        row("scoring, ms", here(|t| t.score), there(&["retrieve", "reason"], "ms")),
        row("algorithm and graph, ms", here(|t| t.rest), there(&["algorithm"], "ms")),
        row("without storage, ms", here(|t| t.total - t.store), there(&["total"], "ms")),
        row("storage, ms", here(|t| t.store), None),
        row("whole edit, ms", here(|t| t.total), None),
        row("model tokens", here(|t| t.tokens), there(&["total"], "tokens")),
    ])
}

fn reference(args: &Args, python: &Path, threads: usize) -> anyhow::Result<serde_json::Value> {
    let out = tempfile::NamedTempFile::new()?;
    let status = Command::new(python)
        .arg(root().join("benches/reference/edit.py"))
        .args(["--threads", &threads.to_string(), "--max-new-tokens", "60", "--repeat", "1"])
        .arg("--model")
        .arg(&args.model)
        .arg("--json")
        .arg(out.path())
        .stdout(std::process::Stdio::null())
        .status()?;
    ensure!(status.success(), "the reference failed");
    Ok(serde_json::from_slice(&std::fs::read(out.path())?)?)
}

/// The Python of an environment with what the reference needs, made once.
fn python() -> anyhow::Result<PathBuf> {
    let home = std::env::var_os("HOME").context("HOME is not set")?;
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let folder = cache.unwrap_or_else(|| PathBuf::from(home).join(".cache")).join("kgt/py");
    let python = folder.join("bin/python");
    let ready = || {
        let import = ["-c", "import torch, transformers, safetensors"];
        Command::new(&python).args(import).output().is_ok_and(|output| output.status.success())
    };
    if !ready() {
        note("making a Python environment with PyTorch, which takes minutes and gigabytes");
        let venv = Command::new("python3").args(["-m", "venv"]).arg(&folder).status()?;
        ensure!(venv.success(), "python3 -m venv failed");
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "-q", "-r"]);
        let install = install.arg(root().join("benches/reference/requirements.txt")).status()?;
        ensure!(install.success() && ready(), "PyTorch could not be installed");
    }
    Ok(python)
}

fn spread(mut values: Vec<f64>) -> Spread {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (share * (values.len().max(1) - 1) as f64).round() as usize;
        values.get(place).copied().unwrap_or(f64::NAN)
    };
    Spread { median: at(0.5), p95: at(0.95) }
}

fn table(rows: &[Row]) {
    say("| threads | part | KGT median | p95 | PyTorch median | p95 | ratio |");
    say("|---|---|---:|---:|---:|---:|---:|");
    for Row { threads, part, kgt, pytorch } in rows {
        let cell = |value: f64| format!("{value:.1}");
        let (median, p95, ratio) = match pytorch {
            Some(there) => {
                (cell(there.median), cell(there.p95), format!("{:.2}", there.median / kgt.median))
            }
            None => Default::default(),
        };
        let (here, here_p95) = (cell(kgt.median), cell(kgt.p95));
        say(&format!("| {threads} | {part} | {here} | {here_p95} | {median} | {p95} | {ratio} |"));
    }
}

#[allow(clippy::print_stdout)]
fn say(line: &str) {
    println!("{line}");
}

#[allow(clippy::print_stderr)]
fn note(line: &str) {
    eprintln!("{line}");
}
