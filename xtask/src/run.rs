//! Running other programs, and where their build products are kept.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail, ensure};

use crate::say;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The user's cache folder for this project: what a fresh clone can use again.
pub(crate) fn cache() -> anyhow::Result<PathBuf> {
    if let Some(folder) = env::var_os("XDG_CACHE_HOME") {
        return Ok(PathBuf::from(folder).join("kgt"));
    }
    let home = env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?;
    Ok(PathBuf::from(home).join(".cache/kgt"))
}

/// The target folder of a set of compiler flags: `CARGO_TARGET_DIR/NAME` or a cached one.
pub(crate) fn target(name: &str) -> anyhow::Result<PathBuf> {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => Ok(PathBuf::from(folder).join(name)),
        None => Ok(cache()?.join("target").join(name)),
    }
}

/// Cargo in the workspace with its own target folder.
pub(crate) fn cargo(target_name: &str) -> anyhow::Result<Command> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).env("CARGO_TARGET_DIR", target(target_name)?);
    Ok(cargo)
}

/// Runs a step, shows what it prints, and fails if it does.
pub(crate) fn step(name: &str, command: &mut Command) -> anyhow::Result<()> {
    say(&format!("\n==> {name}"));
    let started = Instant::now();
    let status = command.status().with_context(|| format!("{name}: {command:?} did not start"))?;
    if !status.success() {
        bail!("{name} failed: {command:?} ended with {status}");
    }
    say(&format!("==> {name}: {:.0} s", started.elapsed().as_secs_f64()));
    Ok(())
}

/// Runs a step, shows what it prints and returns what it printed on standard output.
pub(crate) fn printed(name: &str, command: &mut Command) -> anyhow::Result<String> {
    say(&format!("\n==> {name}"));
    let started = Instant::now();
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| name.to_owned())?;
    let mut text = String::new();
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
        let line = line?;
        say(&line);
        text += &line;
        text.push('\n');
    }
    let status = child.wait()?;
    ensure!(status.success(), "{name} failed: {command:?} ended with {status}");
    say(&format!("==> {name}: {:.0} s", started.elapsed().as_secs_f64()));
    Ok(text)
}

/// What a program prints.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command.output().with_context(|| format!("{command:?} did not start"))?;
    ensure!(output.status.success(), "{command:?} ended with {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a program starts and succeeds.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}
