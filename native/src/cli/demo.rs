//! `kgt demo`: the main job on the default model, with real probabilities and times.

mod counterfact;
mod story;

use std::time::Instant;

use kgt::{Assistant, Model};
use kgt_native::store::FileStore;

use super::args::{Demo, Global};
use super::output::{DIM, milliseconds, println, styled};
use super::{session, show};

pub(crate) fn run(global: &Global, args: &Demo) -> anyhow::Result<()> {
    if global.json {
        anyhow::bail!("the demo is for people; programs use ask, teach and undo with --json");
    }
    let started = Instant::now();
    let mut assistant = fresh(global)?;
    let loaded = milliseconds(started.elapsed().as_secs_f64() * 1e3);
    let info = assistant.0.model().info();
    println!(
        "{}: a language model of {:.1} M parameters, on the CPU, loaded in {loaded}",
        session::model_name(global),
        info.n_parameters as f64 / 1e6
    );
    story::tell(&mut assistant.0)?;
    drop(assistant);
    if args.records > 0 {
        let mut assistant = fresh(global)?;
        counterfact::run(&mut assistant.0, args.records)?;
    }
    println!("\nNow you: {}", styled(DIM, "kgt chat"));
    Ok(())
}

/// An assistant with an empty store of its own in a temporary folder, which goes away with it.
fn fresh(global: &Global) -> anyhow::Result<(Assistant<Model, FileStore>, tempfile::TempDir)> {
    let folder = tempfile::tempdir()?;
    let store = FileStore::open(folder.path().join("memory.redb"))?;
    let memory = session::over(global, store)?;
    Ok((Assistant::new(session::model(global)?.0, memory), folder))
}

/// A heading that explains itself.
fn section(title: &str, about: &str) {
    show::heading(title);
    if !about.is_empty() {
        println!("{}", styled(DIM, about));
    }
}
