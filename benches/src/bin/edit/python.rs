//! The Python environment of the reference.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

use crate::note;

/// The Python of an environment with what the reference needs, made once in the user's cache folder.
pub(crate) fn environment(root: &Path) -> anyhow::Result<PathBuf> {
    let home = std::env::var_os("HOME").context("HOME is not set")?;
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let folder = cache.unwrap_or_else(|| PathBuf::from(home).join(".cache")).join("kgt/py");
    let python = folder.join("bin/python");
    let ready = || {
        let import = ["-c", "import torch, transformers, safetensors"];
        Command::new(&python).args(import).output().is_ok_and(|output| output.status.success())
    };
    if !ready() {
        note("making a Python environment with PyTorch, which takes minutes and gigabytes");
        let venv = Command::new("python3").args(["-m", "venv"]).arg(&folder).status()?;
        ensure!(venv.success(), "python3 -m venv failed");
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "-q", "-r"]);
        let install = install.arg(root.join("benches/reference/requirements.txt")).status()?;
        ensure!(install.success() && ready(), "PyTorch could not be installed");
    }
    Ok(python)
}
