//! The browser that tests run in.

use std::path::PathBuf;
use std::process::Command;

use crate::debian;
use crate::run::output;

const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// A Chromium with its driver.
pub(crate) struct Chromium {
    pub(crate) driver: PathBuf,
}

impl Chromium {
    /// The installed one; it is installed from Debian's packages if there is none.
    pub(crate) fn find() -> anyhow::Result<Self> {
        if which("chromium").is_none() || which("chromedriver").is_none() {
            debian::install("Chromium", &PACKAGES)?;
        }
        let driver = which("chromedriver").unwrap_or_else(|| "chromedriver".into());
        Ok(Self { driver })
    }
}

fn which(program: &str) -> Option<PathBuf> {
    let path = output(Command::new("which").arg(program)).ok()?;
    Some(PathBuf::from(path.trim()))
}
