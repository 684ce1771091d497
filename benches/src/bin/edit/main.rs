//! One edit, here and in PyTorch: the same corrections on the same model, in turns on the same
//! machine. Prints medians and ratios (the other side's median over KGT's); `--json FILE` keeps them.
//!
//! The reference is `benches/reference/edit.py`; its Python environment is made on first use in the
//! user's cache folder. A run with one thread and one with two are separate processes, because the
//! number of threads is fixed when a process starts.

mod python;
mod table;
mod turn;
mod work;

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Parser;
use futures_lite::future::block_on;
use kgt::lm::LoadOptions;
use kgt::{Device, Model};
use kgt_native::bench::{self, Report};
use kgt_native::device::{self, DeviceId};
use kgt_native::{ModelSource, published};

use self::table::Comparison;
use self::turn::Turn;

#[derive(Parser)]
#[command(about = "One edit, here and in PyTorch")]
struct Args {
    /// Model folder
    #[arg(long, default_value = "models/kgt-mini")]
    model: PathBuf,
    /// Instead, random weights of a published shape, as `kgt bench edit` knows them
    #[arg(long, value_name = "CONFIG")]
    random_weights: Option<String>,
    /// Numbers of threads to compare with
    #[arg(long, value_delimiter = ',', default_value = "1,2")]
    threads: Vec<usize>,
    /// Turns; each runs all 20 corrections here and then there, after a warm-up
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// The program of benches/candle, to compare with it as well
    #[arg(long, requires = "random_weights")]
    candle: Option<PathBuf>,
    /// A Python that has PyTorch and transformers, instead of an environment made for it
    #[arg(long)]
    python: Option<PathBuf>,
    /// Keep the figures in this file, in place of those of the same model and number of threads
    #[arg(long)]
    json: Option<PathBuf>,
    /// Run the corrections here only, and print a report as JSON
    #[arg(long, hide = true)]
    measure: bool,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if args.measure {
        say(&serde_json::to_string(&measure(&args)?)?);
        return Ok(());
    }
    let python = match &args.python {
        Some(python) => python.clone(),
        None => python::environment(&root())?,
    };
    for &threads in &args.threads {
        let comparison = compare(&args, &python, threads)?;
        comparison.print();
        if let Some(path) = &args.json {
            comparison.keep(path).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// One turn of this side.
fn measure(args: &Args) -> anyhow::Result<Report> {
    let device = Device::flex();
    let model = match &args.random_weights {
        Some(shape) => {
            let tokenizer = std::fs::read(args.model.join("tokenizer.json"))?;
            let options = LoadOptions::default();
            block_on(Model::random(&published::config(shape)?, &tokenizer, &device, options))?
        }
        None => {
            let files = ModelSource::Folder(args.model.clone()).open(|| ())?;
            block_on(Model::load(&files, &device))?
        }
    };
    let run = bench::edits(&model, 1, args.random_weights.is_some())?;
    Ok(Report::new(&run, &model, device::ceilings(DeviceId::Cpu, model.info().element_type)?))
}

/// Runs all sides in turns.
fn compare(args: &Args, python: &Path, threads: usize) -> anyhow::Result<Comparison> {
    let (mut kgt, mut pytorch, mut candle) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..args.rounds {
        note(&format!("{threads} thread(s), round {} of {}", round + 1, args.rounds));
        kgt.push(turn::kgt(args, threads)?);
        pytorch.push(turn::pytorch(args, python, threads)?);
        if let Some(program) = &args.candle {
            candle.push(turn::candle(args, program, threads)?);
        }
    }
    let (reports, kgt): (Vec<Report>, Vec<Turn>) = kgt.into_iter().unzip();
    let model = match &args.random_weights {
        Some(shape) => shape.clone(),
        None => args.model.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    };
    Ok(Comparison::new(model, threads, reports, &kgt, &pytorch, &candle))
}

#[allow(clippy::print_stdout)]
fn say(line: &str) {
    println!("{line}");
}

#[allow(clippy::print_stderr)]
fn note(line: &str) {
    eprintln!("{line}");
}
