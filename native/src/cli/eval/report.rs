//! `kgt eval report`: tables and plots of finished runs.

use std::fs;

use anyhow::Context;
use kgt_eval::{Report, Summary};
use kgt_native::run_folder;

use super::super::args::Global;
use super::super::json;
use super::super::output;
use super::args::{ReportArgs, ReportFormat};

pub(super) fn run(global: &Global, args: &ReportArgs) -> anyhow::Result<()> {
    let mut summaries = Vec::with_capacity(args.runs.len());
    for folder in &args.runs {
        summaries.push(run_folder::read(folder)?.summary);
    }
    let text = match args.format {
        ReportFormat::Text if args.out.is_none() => {
            print(&summaries, global.json);
            return Ok(());
        }
        ReportFormat::Text => Report::new(&summaries).text(),
        ReportFormat::Md => Report::new(&summaries).markdown(),
        ReportFormat::Csv => Report::new(&summaries).csv(),
        ReportFormat::Html => Report::new(&summaries).html(),
    };
    match &args.out {
        Some(path) => fs::write(path, text).with_context(|| path.display().to_string())?,
        None => output::print!("{text}"),
    }
    Ok(())
}

/// A report in the terminal.
pub(super) fn print(summaries: &[Summary], as_json: bool) {
    if as_json {
        let value = serde_json::to_value(summaries);
        json::print(&value.expect("invariant: a summary has only string keys"));
    } else {
        output::print!("{}", output::safe(&Report::new(summaries).text()));
    }
}
