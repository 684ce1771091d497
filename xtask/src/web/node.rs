//! Node and npm, which build and test the browser's JavaScript.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, ensure};

use crate::debian;
use crate::run::{cache, output, root, step, succeeds};

/// The least version that the tools in `web/` run on.
const LEAST: (u32, u32) = (20, 19);
/// What is taken from npm's package `node` where the system's is older.
const PACKAGE: &str = "node@22";

/// `npm` in a folder of the workspace. Node is installed first if it is missing or too old.
pub(super) fn npm(folder: &str) -> anyhow::Result<Command> {
    let mut npm = Command::new("npm");
    npm.current_dir(root().join(folder)).env("npm_config_update_notifier", "false");
    if let Some(path) = path_to_node()? {
        npm.env("PATH", path);
    }
    Ok(npm)
}

/// The search path under which Node is recent enough; `None` if it is the ordinary one.
fn path_to_node() -> anyhow::Result<Option<std::ffi::OsString>> {
    if is_recent(Command::new("node").arg("--version")) {
        return Ok(None);
    }
    if !succeeds(Command::new("npm").arg("--version")) {
        debian::install("Node", &["nodejs", "npm"])?;
    }
    if is_recent(Command::new("node").arg("--version")) {
        return Ok(None);
    }
    let folder = cache()?.join("node");
    let bin: PathBuf = folder.join("node_modules/node/bin");
    if !is_recent(Command::new(bin.join("node")).arg("--version")) {
        std::fs::create_dir_all(&folder)?;
        let mut install = Command::new("npm");
        install.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
        step("Node, once", install.arg(PACKAGE))?;
    }
    ensure!(is_recent(Command::new(bin.join("node")).arg("--version")), "{PACKAGE} does not start");
    let path = env::var_os("PATH").context("PATH is not set")?;
    Ok(Some(env::join_paths(std::iter::once(bin).chain(env::split_paths(&path)))?))
}

fn is_recent(version: &mut Command) -> bool {
    let parse = |text: String| {
        let mut parts = text.trim().trim_start_matches('v').split('.').map(str::parse);
        Some((parts.next()?.ok()?, parts.next()?.ok()?))
    };
    output(version).ok().and_then(parse).is_some_and(|version: (u32, u32)| version >= LEAST)
}
