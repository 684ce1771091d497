//! Debian's packages, for what a test needs of the system.

use std::process::Command;

use anyhow::ensure;

use crate::run::{output, step, succeeds};

/// Installs packages; `what` says what for.
pub(crate) fn install(what: &str, packages: &[&str]) -> anyhow::Result<()> {
    ensure!(
        succeeds(Command::new("apt-get").arg("--version")),
        "{what} is missing, and there is no apt-get to install {packages:?}"
    );
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let apt = || {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.arg("apt-get");
        }
        command
    };
    step("Debian's package lists", apt().arg("update"))?;
    let install = ["install", "-y", "--no-install-recommends"];
    step(what, apt().args(install).args(packages))
}
