//! `kgt eval` and the folders it keeps its results in.

#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use common::Home;

const RECORDS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../crates/kgt-eval/tests/fixtures/counterfact_partial.jsonl"
);

/// A run without corrections that is kept in a folder.
fn no_edit(folder: &Path) -> [&str; 8] {
    let folder = folder.to_str().unwrap();
    ["eval", "run", "--data", RECORDS, "--method", "no-edit", "--out", folder]
}

#[test]
fn a_finished_run_is_read_and_keeps_its_cost() {
    let home = Home::new();
    let folder = home.path("run");
    let args = no_edit(&folder);
    let first = home.text(&args);
    let summary = std::fs::read(folder.join("summary.json")).unwrap();
    assert_eq!(home.text(&args), first);
    assert_eq!(std::fs::read(folder.join("summary.json")).unwrap(), summary);
}

#[test]
fn two_runs_do_not_write_to_one_folder() {
    let home = Home::new();
    let folder = home.path("run");
    let args = no_edit(&folder);
    home.text(&args);
    let other = std::fs::File::open(folder.join("edits.jsonl")).unwrap();
    other.lock().unwrap();
    let (_, error) = home.error(&args);
    assert!(error.contains("another run is writing"), "{error}");
    drop(other);
    home.text(&args);
}
