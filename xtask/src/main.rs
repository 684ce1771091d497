//! The project's chores: `cargo xtask ci` runs every check and test; `cargo xtask help` lists all.

mod ci;
mod consistency;
mod debian;
mod run;
mod tidy;
mod wasm;
mod web;

use anyhow::bail;

const HELP: &str = "\
cargo xtask ci     every check and test, cheapest first; does its own set-up
cargo xtask tidy   house rules that no compiler checks
cargo xtask web    both WebAssembly builds of the browser package, into web/sdk/wasm
                   (--release: made small) | web clippy | web test: their tests in Chromium
cargo xtask consistency [--write] [cpu] [wgpu] [browser-cpu] [browser-webgpu]
                   the same scenarios on every backend; --write keeps docs/consistency.md
cargo xtask demo   builds the browser's assistant and serves it with the default model";

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let task = arguments.first().map_or("", String::as_str);
    match task {
        "ci" => ci::ci(),
        "tidy" => tidy::tidy(),
        "consistency" => consistency::run(&arguments[1..]),
        "web" => web::run(&arguments[1..]),
        "demo" => demo(),
        "help" | "--help" | "" => {
            say(HELP);
            Ok(())
        }
        _ => bail!("no task {task:?}\n{HELP}"),
    }
}

/// The assistant in the browser, from source to a page.
fn demo() -> anyhow::Result<()> {
    web::development()?;
    web::package::build()?;
    web::package::serve()
}

/// Tells the person at the terminal what goes on.
#[allow(clippy::print_stderr)]
fn say(text: &str) {
    eprintln!("{text}");
}
