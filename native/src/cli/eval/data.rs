//! Data sets as files.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::Context;
use flate2::bufread::MultiGzDecoder;
use kgt_eval::{Case, DataError, DataParams, DataSet, Half};

use super::super::output::eprintln;
use super::args::Data;

/// Malformed records that are named one by one; the rest is only counted.
const MAX_NAMED: usize = 20;

const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The cases that the options name.
pub(super) fn read(args: &Data) -> anyhow::Result<DataSet> {
    let half = args.half.map(Half::from);
    let keep = |case: &Case| half.is_none_or(|half| case.half() == half);
    let mut named = 0;
    let mut malformed = |error: &DataError| {
        named += 1;
        if named <= MAX_NAMED {
            eprintln!("left out: {}, {error}", args.data.display());
        }
    };
    let (schema, on_error) = (args.schema.map(Into::into), args.on_error.into());
    DataSet::read(open(&args.data)?, schema, on_error, args.limit, keep, &mut malformed)
        .with_context(|| args.data.display().to_string())
}

/// What a run's parameters say of it.
pub(super) fn params(args: &Data, data: &DataSet) -> DataParams {
    let name = args.data.file_name().unwrap_or(args.data.as_os_str());
    DataParams {
        name: name.to_string_lossy().into_owned(),
        digest: data.digest(),
        schema: data.schema,
        cases: data.cases.len(),
        malformed: data.malformed,
        half: args.half.map(Into::into),
    }
}

/// A text file, gzip or not.
pub(super) fn open(path: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    let file = File::open(path).with_context(|| path.display().to_string())?;
    let mut reader = BufReader::new(file);
    if reader.fill_buf()?.starts_with(&GZIP) {
        return Ok(Box::new(BufReader::new(MultiGzDecoder::new(reader))));
    }
    Ok(Box::new(reader))
}
