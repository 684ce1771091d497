//! `kgt eval merge`: the parts of a run become one.

use std::path::{Path, PathBuf};

use anyhow::bail;
use kgt_eval::{Archive, Measured, ModelUse, Params, Run, summarize};
use kgt_native::run_folder::{self, RunFolder};

use super::super::args::Global;
use super::table;

pub(super) fn run(global: &Global, parts: &[PathBuf], out: &Path) -> anyhow::Result<()> {
    let mut runs = Vec::new();
    for part in parts {
        runs.push(run_folder::read(part)?);
    }
    let params = whole(parts, &runs)?;
    let measured = measured(&runs);
    let mut cases: Vec<_> = runs.into_iter().flat_map(|run| run.cases).collect();
    cases.sort_by_key(|case| case.index);
    if let Some(missing) =
        (0..params.data.cases).find(|&i| cases.get(i).map(|c| c.index) != Some(i))
    {
        bail!("case number {missing} is in none of the parts, or in two");
    }
    let mut folder = RunFolder::open(out, &params)?;
    for case in &cases {
        folder.save_case(case)?;
    }
    let summary = summarize(params, &cases, measured);
    folder.save_summary(&summary)?;
    table::print(&summary, global.json);
    Ok(())
}

/// The parameters of the run whose parts these are.
fn whole(parts: &[PathBuf], runs: &[Run]) -> anyhow::Result<Params> {
    let without_shard = |run: &Run| Params { shard: None, ..run.params.clone() };
    let params = without_shard(&runs[0]);
    for (part, run) in parts.iter().zip(runs) {
        if without_shard(run) != params {
            bail!("{} and {} are parts of different runs", parts[0].display(), part.display());
        }
    }
    Ok(params)
}

fn measured(runs: &[Run]) -> Measured {
    let costs = || runs.iter().map(|run| &run.summary.cost);
    let last = runs.iter().map(|run| &run.summary).max_by_key(|summary| summary.finished.clone());
    Measured {
        peak_resident_bytes: costs().filter_map(|cost| cost.peak_resident_bytes).max(),
        peak_device_bytes: costs().filter_map(|cost| cost.peak_device_bytes).max(),
        wall_s: costs().map(|cost| cost.wall_s).sum(),
        model: costs().filter_map(|cost| cost.model).reduce(ModelUse::and),
        host: last.map(|summary| summary.host.clone()).unwrap_or_default(),
        day: last.map(|summary| summary.finished.clone()).unwrap_or_default(),
    }
}
