//! The browser package's WebAssembly: two builds of one crate, and their tests in Chromium.

mod build;
mod chromium;
mod tools;

use std::env;

use anyhow::bail;

pub(crate) use build::{check_sizes, development, release};
use chromium::Chromium;

use crate::run::step;
use crate::wasm::{TRIPLE, wasm_cargo};

/// `cargo xtask web` and what stands behind it.
pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => development(),
        ["--release"] => release().and_then(|()| check_sizes()),
        ["test"] => test(),
        _ => bail!("cargo xtask web takes nothing, --release or test"),
    }
}

/// The tests of the bindings and of the store, in a page and in a worker of a real browser.
pub(crate) fn test() -> anyhow::Result<()> {
    let chromium = Chromium::find()?;
    let runner = tools::wasm_bindgen("wasm-bindgen-test-runner")?;
    let variant = &build::CPU;
    let mut cargo = wasm_cargo(variant.target)?;
    cargo
        .args(["test", "--package", "kgt-web", "--target", TRIPLE, "--profile", variant.profile])
        .env("RUSTFLAGS", variant.rustflags)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", &chromium.driver);
    if env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
        cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    }
    step("kgt-web in Chromium", &mut cargo)
}
