//! `kgt base`.

use std::fs;
use std::path::Path;

use anyhow::Context;
use kgt::graph::BaseGraph;
use kgt_native::base_file::{self, ImportOptions};
use serde_json::json;

use super::args::{Base, BaseBuild, Global};
use super::output::{count, eprintln, println};
use super::{json, progress};

/// Malformed lines that are named one by one; the rest is only counted.
const MAX_NAMED: u64 = 20;

pub(crate) fn run(global: &Global, command: &Base) -> anyhow::Result<()> {
    match command {
        Base::Build(args) => build(global, args),
        Base::Info { file } => info(global, file),
    }
}

fn build(global: &Global, args: &BaseBuild) -> anyhow::Result<()> {
    let total = args.inputs.iter().filter_map(|path| fs::metadata(path).ok()).map(|m| m.len());
    let bar = progress::bytes(total.sum(), "reading");
    let options = ImportOptions {
        format: args.format.map(Into::into),
        languages: args.languages(),
        skip_malformed: args.skip_malformed,
    };
    let mut named = 0;
    let mut problem = |path: &Path, error: &kgt::graph::import::ImportError| {
        named += 1;
        if named <= MAX_NAMED {
            bar.suspend(|| eprintln!("skipped: {}, {error}", path.display()));
        }
    };
    let progress = |bytes| bar.inc(bytes);
    let built = base_file::build(&args.inputs, &args.output, &options, &progress, &mut problem);
    bar.finish_and_clear();
    let built = built?;
    let (stats, lines) = (built.stats, built.lines);
    if global.json {
        json::print(&json!({
            "triples": stats.triples, "subjects": stats.subjects, "relations": stats.relations,
            "bytes": stats.bytes, "duplicates": stats.duplicates, "lines": lines.lines,
            "blank": lines.blank, "other_language": lines.other_language,
            "external": lines.external, "malformed": lines.malformed, "denied": built.denied,
        }));
        return Ok(());
    }
    println!(
        "{}: {} triples, {} subjects, {} relations, {:.1} MB",
        args.output.display(),
        stats.triples,
        stats.subjects,
        stats.relations,
        stats.bytes as f64 / 1e6
    );
    for (n, what) in [
        (stats.duplicates, "duplicate"),
        (lines.other_language, "assertion in another language"),
        (lines.external, "link to a URL"),
        (built.denied, "triple marked as false"),
        (lines.malformed, "malformed line"),
    ] {
        if n > 0 {
            println!("  left out: {}", count(n as usize, what));
        }
    }
    Ok(())
}

fn info(global: &Global, file: &Path) -> anyhow::Result<()> {
    let base = base_file::open(file)?;
    let spinner = progress::spinner("checking");
    base.verify().with_context(|| format!("{}", file.display()))?;
    drop(spinner);
    let relations = base.relations()?;
    if global.json {
        json::print(&json!({
            "triples": base.len(), "subjects": base.subjects(), "relations": relations,
        }));
        return Ok(());
    }
    println!("{} triples about {} subjects, undamaged", base.len(), base.subjects());
    println!("relations: {}", relations.join(", "));
    Ok(())
}
