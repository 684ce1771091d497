//! The browser package's WebAssembly: two builds of one crate, and their tests in Chromium.

mod build;
mod chromium;
mod node;
pub(crate) mod package;
mod tools;

use std::env;
use std::process::Command;

use anyhow::bail;

pub(crate) use build::{CPU, Variant, WEBGPU, development, release};
use chromium::Chromium;

use crate::run::step;
use crate::wasm::{TRIPLE, wasm_cargo};

/// `cargo xtask web` and what stands behind it.
pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => development(),
        ["--release"] => release(),
        ["clippy"] => clippy(),
        ["test"] => test(),
        _ => bail!("cargo xtask web takes nothing, --release, clippy or test"),
    }
}

/// The packages with code of their own for the CPU build, on one thread.
const CPU_PACKAGES: [&str; 7] = [
    "--package",
    "kgt-cpu",
    "--package",
    "kgt-web",
    "--no-default-features",
    "--features",
    "kgt-web/cpu",
];

/// The tests of the processor's kernels, of the bindings and of the store, in a page and in a worker of a real
/// browser.
pub(crate) fn test() -> anyhow::Result<()> {
    step("kgt-cpu and kgt-web in Chromium", tests(&CPU)?.args(CPU_PACKAGES))
}

/// The scenarios of `tests/consistency` on one of their backends. The browser package is named as
/// well so that cargo chooses the same features of every dependency and builds none again.
pub(crate) fn scenarios(variant: &Variant, backend: &str) -> anyhow::Result<Command> {
    let mut tests = tests(variant)?;
    let features = format!("kgt-web/{},kgt-consistency/{backend}", variant.name);
    tests
        .args(["--package", "kgt-web", "--package", "kgt-consistency", "--test", "browser"])
        .args(["--no-default-features", "--features", &features, "--", "--nocapture"]);
    Ok(tests)
}

/// Clippy where the crates are not empty, or have code of their own: in WebAssembly.
pub(crate) fn clippy() -> anyhow::Result<()> {
    let mut cargo = wasm_cargo(CPU.target)?;
    cargo
        .arg("clippy")
        .args(CPU_PACKAGES)
        .args(["--all-targets", "--target", TRIPLE])
        .args(["--profile", CPU.profile, "--", "-D", "warnings"])
        .env("RUSTFLAGS", CPU.rustflags);
    step("clippy of kgt-cpu and kgt-web", &mut cargo)
}

/// `cargo test` in a real browser, with a variant's flags and build products.
fn tests(variant: &Variant) -> anyhow::Result<Command> {
    let chromium = Chromium::find()?;
    let runner = tools::wasm_bindgen("wasm-bindgen-test-runner")?;
    let mut cargo = wasm_cargo(variant.target)?;
    cargo
        .args(["test", "--target", TRIPLE, "--profile", variant.profile])
        .env("RUSTFLAGS", variant.rustflags)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", &chromium.driver);
    if env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
        cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "1200");
    }
    Ok(cargo)
}
