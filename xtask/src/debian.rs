//! Packages from Debian, for what neither cargo nor rustup brings.

use std::process::Command;

use anyhow::{Context, ensure};

use crate::run::{output, step, succeeds};

/// Installs packages; `what` says for what.
pub(crate) fn install(what: &str, packages: &[&str]) -> anyhow::Result<()> {
    ensure!(
        succeeds(Command::new("apt-get").arg("--version")),
        "{what} is missing, and there is no Debian package manager to install {packages:?} with"
    );
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let apt = || {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.arg("apt-get");
        }
        command
    };
    step("Debian's package lists", apt().arg("update"))
        .and_then(|()| {
            let install = ["install", "-y", "--no-install-recommends"];
            step(what, apt().args(install).args(packages))
        })
        .with_context(|| format!("{what} is missing: Debian's {packages:?} could not be had"))
}
