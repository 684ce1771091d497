//! From Rust to `web/sdk/wasm/{cpu,webgpu}`: compiler, wasm-bindgen and, for a release, wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use sha2::{Digest, Sha256};

use super::tools;
use crate::run::{cache, root, step};
use crate::wasm::{TRIPLE, wasm_cargo};

/// One of the two builds.
pub(crate) struct Variant {
    /// The feature of `kgt-web`, and the folder under `web/sdk/wasm`.
    pub(super) name: &'static str,
    pub(super) profile: &'static str,
    pub(super) rustflags: &'static str,
    /// The target folder: one for each set of flags.
    pub(super) target: &'static str,
}

pub(crate) const CPU: Variant = Variant {
    name: "cpu",
    profile: "web-cpu",
    rustflags: "-Ctarget-feature=+simd128",
    target: "web-cpu",
};

pub(crate) const WEBGPU: Variant =
    Variant { name: "webgpu", profile: "web-gpu", rustflags: "", target: "web-gpu" };

/// What Chromium, Firefox and Safari have had for years. With `--all-features` they refuse the result.
const WASM_OPT: [&str; 10] = [
    "-Oz",
    "--strip-debug",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// Both builds as they come from the compiler.
pub(crate) fn development() -> anyhow::Result<()> {
    for variant in [CPU, WEBGPU] {
        bound(&variant)?;
    }
    Ok(())
}

/// Both builds made small. That takes minutes for what changed and nothing for what did not.
pub(crate) fn release() -> anyhow::Result<()> {
    for variant in [CPU, WEBGPU] {
        let wasm = bound(&variant)?;
        fs::copy(optimized(&wasm)?, &wasm)?;
    }
    Ok(())
}

/// Compiles a variant and makes its JavaScript; gives the path of the WebAssembly.
fn bound(variant: &Variant) -> anyhow::Result<PathBuf> {
    let mut cargo = wasm_cargo(variant.target)?;
    cargo
        .args(["build", "--package", "kgt-web", "--lib", "--target", TRIPLE])
        .args(["--profile", variant.profile, "--no-default-features", "--features", variant.name])
        .env("RUSTFLAGS", variant.rustflags);
    step(&format!("kgt-web, {}", variant.name), &mut cargo)?;
    let folder = cargo.get_envs().find(|(name, _)| *name == "CARGO_TARGET_DIR");
    let folder = folder.and_then(|(_, value)| value).context("cargo has a target folder")?;
    let built = Path::new(folder).join(TRIPLE).join(variant.profile).join("kgt_web.wasm");
    check_constructors(&built)?;
    let folder = output_folder(variant);
    let mut bindgen = Command::new(tools::wasm_bindgen("wasm-bindgen")?);
    bindgen.args(["--target", "web", "--out-name", "kgt", "--out-dir"]).arg(&folder).arg(built);
    step(&format!("bindings, {}", variant.name), &mut bindgen)?;
    Ok(folder.join("kgt_bg.wasm"))
}

/// That static constructors run once. Where nothing calls them, the linker wraps every export in a
/// `command_export` that runs them again on each call, which makes the GPU backend a hundred times
/// slower.
fn check_constructors(wasm: &Path) -> anyhow::Result<()> {
    let bytes = fs::read(wasm)?;
    let names = |name: &str| bytes.windows(name.len()).any(|window| window == name.as_bytes());
    ensure!(names("__wasm_call_ctors"), "{} has no names to look at", wasm.display());
    ensure!(!names("command_export"), "the static constructors run again on each call");
    Ok(())
}

fn output_folder(variant: &Variant) -> PathBuf {
    root().join("web/sdk/wasm").join(variant.name)
}

/// The optimized form of a file, from the cache if the same was optimized before.
fn optimized(wasm: &Path) -> anyhow::Result<PathBuf> {
    let bytes = fs::read(wasm)?;
    let mut hasher = Sha256::new();
    hasher.update(WASM_OPT.join(" "));
    hasher.update(&bytes);
    let name: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let folder = cache()?.join("wasm-opt");
    let kept = folder.join(format!("{name}.wasm"));
    if !kept.exists() {
        fs::create_dir_all(&folder)?;
        let unfinished = folder.join(format!("{name}.unfinished"));
        let mut wasm_opt = Command::new(tools::wasm_opt()?);
        wasm_opt.args(WASM_OPT).arg(wasm).arg("-o").arg(&unfinished);
        step("wasm-opt", &mut wasm_opt)?;
        fs::rename(&unfinished, &kept)?;
    }
    Ok(kept)
}
