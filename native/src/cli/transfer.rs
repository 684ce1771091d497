//! `kgt export` and `kgt import`.

use std::fs::File;
use std::io::{Write, stdin, stdout};
use std::path::Path;

use anyhow::Context;
use futures_lite::future::block_on;
use kgt::Imported;
use serde_json::json;

use super::args::Global;
use super::output::{count, eprintln, println};
use super::{facts, json, session};

/// Standard input or output in place of a file.
const DASH: &str = "-";

pub(crate) fn export(global: &Global, file: &Path) -> anyhow::Result<()> {
    let mut memory = session::memory(global)?;
    if file == Path::new(DASH) {
        let mut text = Vec::new();
        block_on(memory.export(&mut text))?;
        return Ok(stdout().write_all(&text)?);
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut write = || -> anyhow::Result<usize> {
        let mut out = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        let edits = block_on(memory.export(&mut out))?;
        out.as_file().sync_all()?;
        out.persist(file)?;
        Ok(edits)
    };
    let edits = write().with_context(|| format!("cannot export to {}", file.display()))?;
    if global.json {
        json::print(&json!({ "edits": edits }));
    } else {
        eprintln!("exported {} to {}", count(edits, "edit"), file.display());
    }
    Ok(())
}

pub(crate) fn import(global: &Global, file: &Path) -> anyhow::Result<()> {
    let mut memory = session::memory(global)?;
    let name = file.display().to_string();
    let imported = if file == Path::new(DASH) {
        block_on(memory.import(stdin().lock(), "standard input"))?
    } else {
        let input = File::open(file).with_context(|| format!("cannot read {name}"))?;
        block_on(memory.import(input, &name)).with_context(|| format!("cannot import {name}"))?
    };
    match imported {
        Imported::Merged(edit) => facts::changed(global, &edit),
        Imported::Restored { edits } if global.json => {
            json::print(&json!({ "restored_edits": edits }));
        }
        Imported::Restored { edits } => println!("restored {}", count(edits, "edit")),
    }
    Ok(())
}
