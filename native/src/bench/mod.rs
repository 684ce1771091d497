//! Measuring one edit: its phases, what it costs, and how near it comes to the device's limits.

mod case;
mod floor;
mod spread;
mod timed;

use std::time::Instant;

use futures_lite::future::block_on;
use kgt::{Assistant, Config, FeedbackOptions, Memory, Model, ModelInfo};
use serde::{Deserialize, Serialize};

pub use self::case::{Case, cases};
pub use self::floor::{Ceilings, Work};
pub use self::spread::Spread;
use self::timed::{Timed, TimedStore};
use crate::peak_memory;
use crate::store::FileStore;

/// Milliseconds of one edit and its phases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Times {
    /// The model writes the relations.
    pub extraction: f64,
    /// All candidates and relations get their probabilities.
    pub scoring: f64,
    /// Everything else until the change is known: prompts, Algorithm 1.
    pub algorithm: f64,
    /// The graph takes the change.
    pub graph: f64,
    /// The store writes it to the disk.
    pub storage: f64,
}

impl Times {
    /// Of the whole edit.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.extraction + self.scoring + self.algorithm + self.graph + self.storage
    }
}

/// What was measured of one edit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// How long it took.
    pub ms: Times,
    /// What the model had to do.
    pub work: Work,
}

/// Many edits, and what the process took for them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// One by one.
    pub edits: Vec<Measured>,
    /// Bytes that the backend took of the device's memory; of the processor, the most that the process
    /// held, where the system tells it.
    pub peak_memory: Option<u64>,
}

/// What goes wrong while edits are measured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BenchError {
    /// The edit itself.
    #[error(transparent)]
    Edit(#[from] kgt::AssistantError<kgt::LmError>),
    /// Its memory.
    #[error(transparent)]
    Memory(#[from] kgt::MemoryError),
    /// No file for the store.
    #[error("a temporary store cannot be made: {0}")]
    Io(#[from] std::io::Error),
    /// The model's tokenizer.
    #[error(transparent)]
    Lm(#[from] kgt::LmError),
}

/// Edits before those that are measured.
const WARM_UP: usize = 5;

/// Makes the edits of all [`cases`], `rounds` times after a few to warm up, in the paper's setting: K = 5,
/// ten known triples. Each edit has a graph of its own in a file of its own.
///
/// With `scripted`, for a model whose words mean nothing, the relations come from the case; the model
/// still generates as many tokens as they have.
///
/// # Errors
/// [`BenchError`].
pub fn edits(model: &Model, rounds: usize, scripted: bool) -> Result<Run, BenchError> {
    let cases = cases();
    for case in cases.iter().cycle().take(WARM_UP) {
        edit(model, case, scripted)?;
    }
    let mut edits = Vec::with_capacity(rounds * cases.len());
    for _ in 0..rounds {
        for case in &cases {
            edits.push(edit(model, case, scripted)?);
        }
    }
    let pool = model.device().memory_pool_usage().map(|pool| pool.bytes_reserved);
    Ok(Run { edits, peak_memory: pool.or_else(peak_memory::of_this_process) })
}

fn edit(model: &Model, case: &Case, scripted: bool) -> Result<Measured, BenchError> {
    let timed = Timed::new(model, scripted.then_some(case))?;
    let folder = tempfile::tempdir()?;
    let file = FileStore::open(folder.path().join("memory.redb"));
    let store = TimedStore::new(file.map_err(kgt::MemoryError::from)?);
    let written = store.clock();
    let mut memory = block_on(Memory::open(store, None, || 0.0))?;
    block_on(memory.add_facts(case.known()))?;
    written.set(0.0);

    let mut assistant = Assistant::new(&timed, memory).with_config(Config::default());
    let options = FeedbackOptions {
        subject: Some(case.subject.clone()),
        object: Some(case.object.clone()),
        ..Default::default()
    };
    let started = Instant::now();
    let proposal = block_on(assistant.propose(&case.query, &case.answer, &options))?;
    let proposed = ms(started);
    block_on(assistant.accept(proposal))?;
    let accepted = ms(started) - proposed;

    let (used, work) = timed.take()?;
    let (extraction, scoring) = (1e3 * used.generating_s, 1e3 * used.scoring_s);
    let ms = Times {
        extraction,
        scoring,
        algorithm: proposed - extraction - scoring,
        graph: accepted - written.get(),
        storage: written.get(),
    };
    Ok(Measured { ms, work })
}

fn ms(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

/// Edits in short: what is printed and kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// How many edits.
    pub edits: usize,
    /// Milliseconds of the phases, in order, with their sums.
    pub ms: Vec<(String, Spread)>,
    /// What the model had to do in an edit, in the median.
    pub work: Work,
    /// As [`Run::peak_memory`].
    pub peak_memory: Option<u64>,
    /// The device's limits.
    pub ceilings: Ceilings,
    /// What the model's work would take at the device's limits, in milliseconds.
    pub floor_ms: f64,
    /// Bytes of weights read per second of extraction.
    pub bytes_per_second: f64,
    /// Floating-point operations per second of scoring.
    pub flops: f64,
}

impl Report {
    /// Sums up a run of a model on a device with these ceilings.
    #[must_use]
    pub fn new(run: &Run, model: &Model, ceilings: Ceilings) -> Self {
        let phase = |name: &str, of: fn(&Times) -> f64| {
            (name.to_owned(), Spread::of(run.edits.iter().map(|edit| of(&edit.ms))))
        };
        let ms = vec![
            phase("extraction", |ms| ms.extraction),
            phase("scoring", |ms| ms.scoring),
            phase("algorithm", |ms| ms.algorithm),
            phase("graph", |ms| ms.graph),
            phase("without storage", |ms| ms.total() - ms.storage),
            phase("storage", |ms| ms.storage),
            phase("whole edit", Times::total),
        ];
        let work = Work::median(run.edits.iter().map(|edit| edit.work));
        let cost = work.cost(model.config(), bytes_per_weight(&model.info()));
        let rate = |amount: f64, i: usize| amount / (ms[i].1.median / 1e3);
        Self {
            edits: run.edits.len(),
            bytes_per_second: rate(cost.extraction.bytes, 0),
            flops: rate(cost.scoring.flops, 1),
            floor_ms: 1e3 * cost.seconds_at(ceilings),
            work,
            peak_memory: run.peak_memory,
            ceilings,
            ms,
        }
    }

    /// The whole edit's spread in milliseconds.
    #[must_use]
    pub fn total(&self) -> Spread {
        self.ms.last().map_or(Spread::default(), |(_, spread)| *spread)
    }
}

fn bytes_per_weight(info: &ModelInfo) -> f64 {
    info.n_bytes as f64 / info.n_parameters as f64
}
