//! The toolchain for wasm32.
//!
//! rustup's target is taken where it can be had. Where it cannot, std for wasm32 is built once from
//! Debian's `rustc-web` and `rust-web-src` into the user's cache.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::debian;
use crate::run::{cache, cargo, output, root, step, succeeds};

pub(crate) const TRIPLE: &str = "wasm32-unknown-unknown";
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "rust-web-src", "lld-19"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// Cargo with a compiler for wasm32, in a target folder of this name or, if the compiler is not the
/// usual one, of this name and `-sysroot`.
pub(crate) fn wasm_cargo(target_name: &str) -> anyhow::Result<Command> {
    match toolchain()? {
        Toolchain::Rustup => cargo(target_name),
        Toolchain::Sysroot(sysroot) => {
            let mut cargo = cargo(&format!("{target_name}-sysroot"))?;
            cargo.env("RUSTC", sysroot.join("bin/rustc"));
            Ok(cargo)
        }
    }
}

enum Toolchain {
    /// The active toolchain has the target.
    Rustup,
    /// A sysroot of our own.
    Sysroot(PathBuf),
}

fn toolchain() -> anyhow::Result<Toolchain> {
    let installed = || {
        let libs =
            output(Command::new("rustc").args(["--print", "target-libdir", "--target", TRIPLE]));
        libs.is_ok_and(|path| Path::new(path.trim()).is_dir())
    };
    let add = || succeeds(Command::new("rustup").args(["target", "add", TRIPLE]));
    if installed() || (add() && installed()) {
        return Ok(Toolchain::Rustup);
    }
    if !has_debian_sources() {
        debian::install("a compiler for wasm32", &DEBIAN_PACKAGES)?;
    }
    let sysroot = cache()?.join("wasm-sysroot").join(debian_version()?);
    if !sysroot.join("complete").exists() {
        let script = root().join("xtask/wasm-sysroot.sh");
        step(
            "std for wasm32 from Debian's sources",
            Command::new("bash").arg(script).arg(&sysroot),
        )?;
    }
    Ok(Toolchain::Sysroot(sysroot))
}

/// The version of Debian's compiler: a sysroot fits only the one that built it.
fn debian_version() -> anyhow::Result<String> {
    let version = output(Command::new(DEBIAN_RUSTC).arg("--version"))?;
    Ok(version.split_whitespace().nth(1).unwrap_or("unknown").to_owned())
}

fn has_debian_sources() -> bool {
    Path::new(DEBIAN_RUSTC).exists()
        && output(Command::new(DEBIAN_RUSTC).args(["--print", "sysroot"]))
            .is_ok_and(|path| Path::new(path.trim()).join("lib/rustlib/src/rust").exists())
}
