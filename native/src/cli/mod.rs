//! The command line: arguments in, text or JSON out, and an exit code.

mod args;
mod ask;
mod base;
mod bench;
mod chat;
mod demo;
mod doctor;
mod eval;
mod facts;
mod history;
mod json;
mod model;
mod output;
mod probe;
mod progress;
mod score;
mod session;
mod show;
mod teach;
mod transfer;

use std::process::ExitCode;

use clap::Parser;
use kgt::{MemoryError, StoreError};

use args::{Args, Command};

/// Runs the command of this process.
pub(crate) fn run() -> ExitCode {
    let args = Args::parse();
    let json = args.global.json;
    match dispatch(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::error(&error, json);
            ExitCode::from(exit_code(&error))
        }
    }
}

fn dispatch(args: Args) -> anyhow::Result<()> {
    let global = &args.global;
    match args.command {
        Command::Demo(args) => demo::run(global, &args),
        Command::Chat => chat::run(global),
        Command::Ask(args) => ask::run(global, &args),
        Command::Teach(args) => teach::run(global, &args),
        Command::Facts { command } => facts::run(global, command.unwrap_or_default()),
        Command::History(args) => history::list(global, &args),
        Command::Undo { edit } => history::undo(global, edit),
        Command::Export { file } => transfer::export(global, &file),
        Command::Import { file } => transfer::import(global, &file),
        Command::Base { command } => base::run(global, &command),
        Command::Model { command } => model::run(global, &command),
        Command::Score(args) => score::run(global, &args),
        Command::Doctor => doctor::run(global),
        Command::Bench { command } => bench::run(global, &command),
        Command::Probe(args) => probe::run(&args),
        Command::Eval(args) => eval::run(global, &args),
    }
}

/// 3 if another process has the store, 4 if stored data is damaged or of a newer version, else 1;
/// wrong usage is 2, by clap.
fn exit_code(error: &anyhow::Error) -> u8 {
    let store = error.chain().find_map(|cause| match cause.downcast_ref::<MemoryError>() {
        Some(MemoryError::Store(store)) => Some(store),
        _ => cause.downcast_ref::<StoreError>(),
    });
    match store {
        Some(StoreError::Locked { .. }) => 3,
        Some(StoreError::Corrupt { .. } | StoreError::NewerVersion { .. }) => 4,
        _ => 1,
    }
}
