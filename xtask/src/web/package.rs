//! The npm package and the assistant built on it. Both take the WebAssembly from `web/sdk/wasm`.

use super::chromium::Chromium;
use super::node::npm;
use crate::run::step;

const SDK: &str = "web/sdk";
const ASSISTANT: &str = "web/demo";

/// Builds the package, then the assistant with the default model, into `web/demo/dist`.
pub(crate) fn build() -> anyhow::Result<()> {
    for (folder, what) in [(SDK, "the npm package"), (ASSISTANT, "the assistant")] {
        install(folder)?;
        step(what, npm(folder)?.args(["run", "build"]))?;
    }
    Ok(())
}

/// Serves the assistant until it is interrupted.
pub(crate) fn serve() -> anyhow::Result<()> {
    step("the assistant", npm(ASSISTANT)?.args(["run", "serve"]))
}

/// The tests of both, in Node and in Chromium. What they test must be built.
pub(crate) fn test() -> anyhow::Result<()> {
    Chromium::find()?;
    step("types of the npm package", npm(SDK)?.args(["run", "check"]))?;
    step("sizes of the npm package", npm(SDK)?.args(["run", "size"]))?;
    step("tests of the npm package", npm(SDK)?.arg("test"))?;
    step("tests of the assistant", npm(ASSISTANT)?.arg("test"))
}

/// The packages that the lock file names.
fn install(folder: &str) -> anyhow::Result<()> {
    let mut install = npm(folder)?;
    step(&format!("packages of {folder}"), install.args(["ci", "--no-audit", "--no-fund"]))
}
