//! House rules that no compiler checks.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{bail, ensure};

use crate::run::{output, root};
use crate::say;

const MAX_LINES: usize = 600;

/// Marks of unfinished work, spelled so that this file does not find itself.
const UNFINISHED: [&str; 4] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("todo", "!("),
    concat!("unimpl", "emented!"),
];

pub(crate) fn tidy() -> anyhow::Result<()> {
    say("\n==> tidy");
    let tracked = output(Command::new("git").current_dir(root()).args(["ls-files"]))?;
    let mut problems = Vec::new();
    let mut checked = 0;
    for path in tracked.lines().filter(|path| path.ends_with(".rs")) {
        // A file that was just deleted is tracked until the next commit.
        let Ok(text) = fs::read_to_string(root().join(path)) else { continue };
        checked += 1;
        problems.extend(check(path, &text));
    }
    for file in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        if !Path::new(&root()).join(file).exists() {
            problems.push(format!("{file} is missing"));
        }
    }
    ensure!(checked > 0, "no Rust file is tracked: is this a git checkout?");
    if !problems.is_empty() {
        bail!("tidy:\n{}", problems.join("\n"));
    }
    Ok(())
}

fn check(path: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if !text.starts_with("//!") {
        problems.push(format!("{path} does not open with `//!`: what it holds, and why"));
    }
    let lines = text.lines().count();
    if lines > MAX_LINES {
        problems.push(format!("{path} has {lines} lines; more than {MAX_LINES} is two things"));
    }
    for mark in UNFINISHED {
        if text.contains(mark) {
            problems.push(format!("{path} holds {mark}: finish it or leave it out"));
        }
    }
    problems
}
