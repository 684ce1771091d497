//! `kgt eval`.

pub(crate) mod args;
mod build;
mod compare;
mod covariance;
mod data;
mod host;
mod job;
mod merge;
mod report;
mod run;
mod suite;
mod table;
mod weights;

use super::args::Global;
use args::{Eval, EvalCommand};

pub(crate) fn run(global: &Global, args: &Eval) -> anyhow::Result<()> {
    match &args.command {
        None => suite::run(global, args),
        Some(EvalCommand::Run(args)) => run::run(global, args),
        Some(EvalCommand::Merge { parts, out }) => merge::run(global, parts, out),
        Some(EvalCommand::Report(args)) => report::run(global, args),
        Some(EvalCommand::Compare(args)) => compare::run(global, args),
        Some(EvalCommand::Covariance(args)) => covariance::run(global, args),
        Some(EvalCommand::BuildExtension(args)) => build::extension(global, args),
        Some(EvalCommand::AddSameSubject(args)) => build::same_subject(global, args),
    }
}
