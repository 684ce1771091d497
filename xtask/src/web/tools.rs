//! Programs that cargo and rustup do not bring, kept in the user's cache.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;

use crate::run::{cache, step, succeeds};

/// The version that `Cargo.toml` pins: the program must fit the library.
const WASM_BINDGEN: &str = "0.2.130";
const BINARYEN: &str = "132";

/// A program of the package `wasm-bindgen-cli`, which is built once.
pub(super) fn wasm_bindgen(program: &str) -> anyhow::Result<PathBuf> {
    let folder = cache()?.join(format!("wasm-bindgen-{WASM_BINDGEN}"));
    let path = folder.join("bin").join(program);
    if !path.exists() {
        let mut install = Command::new("cargo");
        install
            .args(["install", "wasm-bindgen-cli", "--version", WASM_BINDGEN, "--root"])
            .arg(&folder)
            // A quick build: it runs for seconds.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_TARGET_DIR", cache()?.join("target/wasm-bindgen-cli"));
        step("wasm-bindgen, once", &mut install)?;
    }
    Ok(path)
}

/// `wasm-opt` from npm's `binaryen`.
pub(super) fn wasm_opt() -> anyhow::Result<PathBuf> {
    let folder = cache()?.join(format!("binaryen-{BINARYEN}"));
    let path = folder.join("node_modules/.bin/wasm-opt");
    if !path.exists() {
        std::fs::create_dir_all(&folder)?;
        let mut install = Command::new("npm");
        install.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
        step("binaryen, once", install.arg(format!("binaryen@{BINARYEN}")))?;
    }
    succeeds(Command::new(&path).arg("--version"))
        .then_some(path)
        .context("wasm-opt does not start: is Node installed?")
}
