//! `kgt eval build-extension` and `kgt eval add-same-subject`: data sets made from ParaRel.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, bail};
use kgt_eval::build::{Relation, SubjectFacts, build_extension};
use kgt_eval::data::json_records;
use serde::Serialize;
use serde_json::{Value, json};

use super::super::args::Global;
use super::super::json;
use super::super::output::{count, println};
use super::args::{AddSameSubject, BuildExtension};
use super::data;

pub(super) fn extension(global: &Global, args: &BuildExtension) -> anyhow::Result<()> {
    let relations = read_pararel(&args.pararel)?;
    let extension = build_extension(&relations, args.seed);
    write_array(&args.out, &extension.records)?;
    let (records, left_out) = (extension.records.len(), extension.left_out);
    if global.json {
        json::print(&json!({ "records": records, "left_out": left_out }));
        return Ok(());
    }
    println!("{}: {}", args.out.display(), count(records, "record"));
    if left_out > 0 {
        println!("  left out: {} without a second prompt or object", count(left_out, "fact"));
    }
    Ok(())
}

pub(super) fn same_subject(global: &Global, args: &AddSameSubject) -> anyhow::Result<()> {
    let relations = read_pararel(&args.pararel)?;
    let facts = SubjectFacts::new(&relations);
    let mut records = Vec::new();
    let mut questions = 0;
    for (line, record) in json_records(data::open(&args.data)?) {
        let at = || format!("{}, line {line}", args.data.display());
        let mut record: Value = record.with_context(at)?;
        let rewrite = &record["requested_rewrite"];
        let (Some(subject), relation) =
            (rewrite["subject"].as_str(), rewrite["relation_id"].as_str().unwrap_or_default())
        else {
            bail!("{}: the record has no subject", at());
        };
        let others = facts.others(subject, relation, args.questions, args.seed);
        questions += others.len();
        record["same_subject"] = serde_json::to_value(others)?;
        records.push(record);
    }
    write_array(&args.out, &records)?;
    if global.json {
        json::print(&json!({ "records": records.len(), "questions": questions }));
        return Ok(());
    }
    let path = args.out.display();
    println!("{path}: {}, {}", count(records.len(), "record"), count(questions, "question"));
    Ok(())
}

/// The relations of ParaRel that have patterns, in the order of their file names.
fn read_pararel(folder: &Path) -> anyhow::Result<Vec<Relation>> {
    let patterns = folder.join("pattern_data/graphs_json");
    let mut names = Vec::new();
    for entry in fs::read_dir(&patterns).with_context(|| patterns.display().to_string())? {
        names.push(entry?.file_name());
    }
    names.sort();
    let mut relations = Vec::new();
    for name in names {
        let read = |path: &Path| -> anyhow::Result<BufReader<File>> {
            Ok(BufReader::new(File::open(path).with_context(|| path.display().to_string())?))
        };
        let facts = read(&folder.join("trex_lms_vocab").join(&name))?;
        let id = Path::new(&name).file_stem().unwrap_or(&name).to_string_lossy().into_owned();
        let relation = Relation::read(&id, read(&patterns.join(&name))?, facts);
        relations.push(relation.with_context(|| format!("{id} of {}", folder.display()))?);
    }
    Ok(relations)
}

/// Writes records as an array, one a line.
fn write_array(path: &Path, records: &[impl Serialize]) -> anyhow::Result<()> {
    let write = || -> anyhow::Result<()> {
        let mut file = BufWriter::new(File::create(path)?);
        for (i, record) in records.iter().enumerate() {
            file.write_all(if i == 0 { b"[\n" } else { b",\n" })?;
            serde_json::to_writer(&mut file, record)?;
        }
        file.write_all(if records.is_empty() { b"[]\n" } else { b"\n]\n" })?;
        Ok(file.flush()?)
    };
    write().with_context(|| path.display().to_string())
}
