//! Every check and test, cheapest first. What CI runs is this and nothing else.

use crate::run::{cargo, step};
use crate::{consistency, say, tidy, web};

const TARGET: &str = "check";

pub(crate) fn ci() -> anyhow::Result<()> {
    step("format", cargo(TARGET)?.args(["fmt", "--all", "--check"]))?;
    tidy::tidy()?;
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    step("clippy", cargo(TARGET)?.args(clippy))?;
    let doc = ["doc", "--workspace", "--no-deps"];
    step("docs", cargo(TARGET)?.args(doc).env("RUSTDOCFLAGS", "-D warnings"))?;
    step("tests", cargo(TARGET)?.args(["test", "--workspace"]))?;
    web::clippy()?;
    web::release()?;
    web::test()?;
    web::package::build()?;
    web::package::test()?;
    consistency::run(&[])?;
    say("all checks passed");
    Ok(())
}
