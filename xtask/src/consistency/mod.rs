//! The scenarios of `tests/consistency` on every backend that can be had here, and the table in
//! `docs/consistency.md` of what they came to.

mod table;

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{bail, ensure};

use crate::run::{cargo, printed, step};
use crate::{debian, say, web};
use table::Row;

/// Where Vulkan's loader finds its drivers.
const VULKAN_DRIVERS: [&str; 2] = ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"];

type Backend = (&'static str, fn() -> anyhow::Result<Vec<Row>>);

/// The backends by their names on the command line.
const BACKENDS: [Backend; 4] = [
    ("cpu", native_cpu),
    ("wgpu", native_wgpu),
    ("browser-cpu", browser_cpu),
    ("browser-webgpu", browser_webgpu),
];

/// `cargo xtask consistency`: the scenarios on the named backends, on all if none is named; with
/// `--write`, keeps the table.
pub(crate) fn run(arguments: &[String]) -> anyhow::Result<()> {
    let (options, names): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with("--"));
    let known = |name: &&str| BACKENDS.iter().any(|(backend, _)| backend == name);
    if !names.iter().all(known) || options.iter().any(|&option| option != "--write") {
        bail!("cargo xtask consistency takes --write and names of {:?}", BACKENDS.map(|(n, _)| n));
    }
    let chosen = BACKENDS.iter().filter(|(name, _)| names.is_empty() || names.contains(name));
    let mut rows = Vec::new();
    for (_, scenarios) in chosen {
        rows.extend(scenarios()?);
    }
    for row in &rows {
        say(&row.line());
    }
    for skipped in skipped(&rows) {
        say(&format!("skipped: {skipped}"));
    }
    if options.is_empty() { Ok(()) } else { table::write(rows) }
}

/// The native CPU. The whole workspace is named so that the build of the other tests is shared.
fn native_cpu() -> anyhow::Result<Vec<Row>> {
    let mut test = cargo("check")?;
    test.args(["test", "--workspace", "--test", "native", "--", "--nocapture"]);
    rows("scenarios on the CPU", &mut test)
}

/// Our kernels, and the scenarios with wgpu on every adapter of this machine, and the command line with
/// `--device wgpu`. Without any graphics driver, Debian's software driver is installed.
fn native_wgpu() -> anyhow::Result<Vec<Row>> {
    if cfg!(target_os = "linux") && !has_vulkan() {
        debian::install("a Vulkan driver", &["mesa-vulkan-drivers", "libvulkan1"])?;
    }
    let build = || {
        let mut test = cargo("wgpu")?;
        test.args(["test", "--profile", "quick"]);
        test.args(["--features", "kgt-consistency/wgpu,kgt-native/wgpu"]);
        test.args(["--package", "kgt-consistency", "--package", "kgt-native"]);
        test.args(["--package", "kgt-lm"]);
        anyhow::Ok(test)
    };
    step("kernels on wgpu", build()?.args(["--lib", "nn::gpu"]))?;
    let mut test = build()?;
    test.args(["--test", "wgpu", "--test", "device", "--", "--nocapture"]);
    rows("scenarios on wgpu", &mut test)
}

/// The CPU in Chromium. Shares the build of the browser package's CPU variant.
fn browser_cpu() -> anyhow::Result<Vec<Row>> {
    rows("scenarios on the CPU in Chromium", &mut web::scenarios(&web::CPU, "cpu")?)
}

/// WebGPU in Chromium. Shares the build of the browser package's WebGPU variant.
fn browser_webgpu() -> anyhow::Result<Vec<Row>> {
    rows("scenarios on WebGPU in Chromium", &mut web::scenarios(&web::WEBGPU, "wgpu")?)
}

fn has_vulkan() -> bool {
    let named =
        ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"].iter().any(|name| env::var_os(name).is_some());
    named || VULKAN_DRIVERS.iter().any(|folder| Path::new(folder).is_dir())
}

/// Runs tests and collects the rows that they print.
fn rows(name: &str, test: &mut Command) -> anyhow::Result<Vec<Row>> {
    let rows = printed(name, test)?.lines().filter_map(Row::find).collect::<Result<Vec<_>, _>>()?;
    ensure!(!rows.is_empty(), "{name}: the tests ran and compared nothing");
    Ok(rows)
}

/// The backends that could not be tried here, by name.
fn skipped(rows: &[Row]) -> Vec<&'static str> {
    let on_wgpu = || rows.iter().filter(|row| row.backend.starts_with("wgpu"));
    let mut skipped = Vec::new();
    if on_wgpu().next().is_some() && on_wgpu().all(Row::is_software) {
        skipped.push("wgpu on a graphics processor (this machine has none)");
    }
    skipped.push("CUDA (a command of its own, in the README)");
    skipped
}
