//! The project's chores: `cargo xtask ci` runs every check and test; `cargo xtask help` lists all.

mod ci;
mod consistency;
mod debian;
mod run;
mod tidy;
mod wasm;

use anyhow::bail;

const HELP: &str = "\
cargo xtask ci     every check and test, cheapest first; does its own set-up
cargo xtask tidy   house rules that no compiler checks
cargo xtask wasm   that everything below the native host compiles for wasm32
cargo xtask consistency [--write]
                   the same scenarios on every backend; --write keeps docs/consistency.md";

fn main() -> anyhow::Result<()> {
    let task = std::env::args().nth(1).unwrap_or_default();
    match task.as_str() {
        "ci" => ci::ci(),
        "tidy" => tidy::tidy(),
        "wasm" => wasm::check(),
        "consistency" => {
            consistency::consistency(std::env::args().nth(2).as_deref() == Some("--write"))
        }
        "help" | "--help" | "" => {
            say(HELP);
            Ok(())
        }
        _ => bail!("no task {task:?}\n{HELP}"),
    }
}

/// Tells the person at the terminal what goes on.
#[allow(clippy::print_stderr)]
fn say(text: &str) {
    eprintln!("{text}");
}
