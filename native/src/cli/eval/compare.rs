//! `kgt eval compare`: which differences between two runs exceed noise.

use kgt_eval::compare;
use kgt_native::run_folder;

use super::super::args::Global;
use super::super::json;
use super::super::output::{print, safe};
use super::args::CompareArgs;

pub(super) fn run(global: &Global, args: &CompareArgs) -> anyhow::Result<()> {
    let (first, second) = (run_folder::read(&args.first)?, run_folder::read(&args.second)?);
    let comparison = compare(&first, &second, args.seed);
    anyhow::ensure!(comparison.cases > 0, "the two runs have no case in common");
    if global.json {
        let value = serde_json::to_value(&comparison);
        json::print(&value.expect("invariant: a comparison has only string keys"));
    } else {
        print!("{}", safe(&comparison.text()));
    }
    Ok(())
}
