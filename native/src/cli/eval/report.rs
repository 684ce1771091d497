//! `kgt eval report`: tables and plots of finished runs.

use std::fs;

use anyhow::Context;
use kgt_eval::{Report, Summary};
use kgt_native::run_folder;

use super::super::args::Global;
use super::super::json;
use super::super::output::print;
use super::args::{ReportArgs, ReportFormat};

pub(super) fn run(global: &Global, args: &ReportArgs) -> anyhow::Result<()> {
    let read = |folder: &_| run_folder::read(folder).map(|run| run.summary);
    let summaries: Vec<Summary> = args.runs.iter().map(|folder| read(folder)).collect::<Result<_, _>>()?;
    if global.json {
        let value = serde_json::to_value(&summaries);
        json::print(&value.expect("invariant: a summary has only string keys"));
        return Ok(());
    }
    let report = Report::new(&summaries);
    let text = match args.format {
        ReportFormat::Text => report.text(),
        ReportFormat::Md => report.markdown(),
        ReportFormat::Csv => report.csv(),
        ReportFormat::Html => report.html(),
    };
    match &args.out {
        Some(path) => fs::write(path, text).with_context(|| path.display().to_string())?,
        None => print!("{text}"),
    }
    Ok(())
}
