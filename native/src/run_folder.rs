//! The results of an evaluation as a folder:
//!
//! - `params.json`: what decides the numbers; a run goes on only in a folder of the same parameters;
//! - `before.jsonl`, `edits.jsonl`: finished steps, appended line by line;
//! - `cases/case_<id>.json`: the record of a case, written whole or not at all;
//! - `summary.json`: the metrics, once all is done.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use kgt_eval::{Archive, BeforeRecord, CaseRecord, EditRecord, FORMAT, Params, Run, Summary, hex};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

const PARAMS: &str = "params.json";
const SUMMARY: &str = "summary.json";
const BEFORE: &str = "before.jsonl";
const EDITS: &str = "edits.jsonl";
const CASES: &str = "cases";

/// Why a run's folder cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunFolderError {
    /// A file cannot be read or written.
    #[error("{path} cannot be read or written")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The folder holds a run with other parameters.
    #[error("{folder} holds a run with another {what}; name another folder")]
    OtherRun {
        /// The folder.
        folder: PathBuf,
        /// The parameters that differ.
        what: String,
    },
    /// Another process runs there.
    #[error("another run is writing to {folder}; wait for it or name another folder")]
    InUse {
        /// The folder.
        folder: PathBuf,
    },
    /// The run was written by a newer version.
    #[error("{folder} is of format {found}; this program reads up to {FORMAT}")]
    NewerFormat {
        /// The folder.
        folder: PathBuf,
        /// Its format.
        found: u32,
    },
}

/// A folder that a run is kept in.
#[derive(Debug)]
pub struct RunFolder {
    folder: PathBuf,
    before: File,
    edits: File,
    baseline: Option<PathBuf>,
}

impl RunFolder {
    /// Makes the folder, or opens one in which a run with the same parameters was interrupted. No other process
    /// opens it until this is dropped.
    ///
    /// # Errors
    /// [`RunFolderError`].
    pub fn open(folder: &Path, params: &Params) -> Result<Self, RunFolderError> {
        let at = |name: &str| folder.join(name);
        create(&at(CASES))?;
        let edits = open_lines(&at(EDITS))?;
        match edits.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(RunFolderError::InUse { folder: folder.to_owned() });
            }
            // Some file systems of clusters have no locks.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        match read_params(folder)? {
            None => write_json(&at(PARAMS), params)?,
            Some(there) if there == *params => {}
            Some(there) => {
                let what = differences(&there, params);
                return Err(RunFolderError::OtherRun { folder: folder.to_owned(), what });
            }
        }
        let before = open_lines(&at(BEFORE))?;
        for (file, name) in [(&edits, EDITS), (&before, BEFORE)] {
            drop_unfinished(file, &at(name))?;
        }
        Ok(Self { folder: folder.to_owned(), before, edits, baseline: None })
    }

    /// Takes replies before any correction from another run, if it had the same model and data and
    /// asked in the same way.
    ///
    /// # Errors
    /// [`RunFolderError::OtherRun`] if it had not.
    pub fn with_baseline(mut self, other: &Path) -> Result<Self, RunFolderError> {
        let asks = |params: &Params| {
            let Params { model, data, subjects, answer_tokens, fluency_tokens, .. } =
                params.clone();
            (model, data.digest, subjects, answer_tokens, fluency_tokens)
        };
        let params = |folder: &Path| read_params(folder)?.ok_or_else(|| missing(folder, PARAMS));
        if asks(&params(other)?) != asks(&params(&self.folder)?) {
            let what = "model, data set or way to ask".to_owned();
            return Err(RunFolderError::OtherRun { folder: other.to_owned(), what });
        }
        self.baseline = Some(other.join(BEFORE));
        Ok(self)
    }

    /// The summary of a run that is finished, if this one is.
    ///
    /// # Errors
    /// [`RunFolderError::Io`].
    pub fn summary(&self) -> Result<Option<Summary>, RunFolderError> {
        read_json(&self.folder.join(SUMMARY))
    }

    /// Keeps the summary of a finished run.
    ///
    /// # Errors
    /// [`RunFolderError::Io`].
    pub fn save_summary(&self, summary: &Summary) -> Result<(), RunFolderError> {
        write_json(&self.folder.join(SUMMARY), summary)
    }
}

/// A finished run; its cases in the order of the data set.
///
/// # Errors
/// [`RunFolderError`].
pub fn read(folder: &Path) -> Result<Run, RunFolderError> {
    let params = read_params(folder)?.ok_or_else(|| missing(folder, PARAMS))?;
    let summary = read_json(&folder.join(SUMMARY))?.ok_or_else(|| missing(folder, SUMMARY))?;
    let mut cases: Vec<CaseRecord> = Vec::new();
    let in_cases = |source| RunFolderError::Io { path: folder.join(CASES), source };
    for entry in fs::read_dir(folder.join(CASES)).map_err(in_cases)? {
        let path = entry.map_err(in_cases)?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            cases.extend(read_json::<CaseRecord>(&path)?);
        }
    }
    cases.sort_by_key(|case| case.index);
    Ok(Run { params, cases, summary })
}

impl Archive for RunFolder {
    fn baseline(&mut self) -> io::Result<Vec<BeforeRecord>> {
        self.baseline.as_deref().map_or_else(|| Ok(Vec::new()), lines)
    }

    fn before(&mut self) -> io::Result<Vec<BeforeRecord>> {
        lines(&self.folder.join(BEFORE))
    }

    fn save_before(&mut self, record: &BeforeRecord) -> io::Result<()> {
        append(&mut self.before, record)
    }

    fn edits(&mut self) -> io::Result<Vec<EditRecord>> {
        lines(&self.folder.join(EDITS))
    }

    fn save_edit(&mut self, record: &EditRecord) -> io::Result<()> {
        append(&mut self.edits, record)
    }

    fn case(&mut self, case_id: &str) -> io::Result<Option<CaseRecord>> {
        let path = self.folder.join(case_file(case_id));
        read_json(&path).map_err(|error| io::Error::other(error.to_string()))
    }

    fn save_case(&mut self, record: &CaseRecord) -> io::Result<()> {
        let path = self.folder.join(case_file(&record.case_id));
        write_json(&path, record).map_err(|error| io::Error::other(error.to_string()))
    }
}

/// A case's file; ids that are no good file names go by their digest.
fn case_file(case_id: &str) -> PathBuf {
    let safe = case_id.len() <= 64
        && case_id.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let name = if safe { case_id.to_owned() } else { hex(&Sha256::digest(case_id)) };
    Path::new(CASES).join(format!("case_{name}.json"))
}

fn missing(folder: &Path, name: &str) -> RunFolderError {
    RunFolderError::Io { path: folder.join(name), source: io::ErrorKind::NotFound.into() }
}

fn read_params(folder: &Path) -> Result<Option<Params>, RunFolderError> {
    let path = folder.join(PARAMS);
    let Some(value) = read_json::<serde_json::Value>(&path)? else { return Ok(None) };
    if let Some(found) = value["format"].as_u64().filter(|&found| found > u64::from(FORMAT)) {
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        return Err(RunFolderError::NewerFormat { folder: folder.to_owned(), found });
    }
    let params = serde_json::from_value(value).map_err(io::Error::from);
    params.map(Some).map_err(|source| RunFolderError::Io { path, source })
}

/// The names of the parameters that differ.
fn differences(there: &Params, here: &Params) -> String {
    let object = |params: &Params| {
        serde_json::to_value(params).expect("invariant: parameters have only string keys")
    };
    let (there, here) = (object(there), object(here));
    let fields = here.as_object().into_iter().flatten();
    let differing = fields.filter(|(name, value)| there.get(name.as_str()) != Some(*value));
    differing.map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

fn create(folder: &Path) -> Result<(), RunFolderError> {
    fs::create_dir_all(folder)
        .map_err(|source| RunFolderError::Io { path: folder.to_owned(), source })
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, RunFolderError> {
    let failed = |source| RunFolderError::Io { path: path.to_owned(), source };
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|e| failed(e.into())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

/// Writes a file beside its place and renames it there.
fn write_json(path: &Path, value: &impl Serialize) -> Result<(), RunFolderError> {
    let write = || -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut file, value)?;
        file.write_all(b"\n")?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|source| RunFolderError::Io { path: path.to_owned(), source })
}

/// Opens a file of lines to append to.
fn open_lines(path: &Path) -> Result<File, RunFolderError> {
    let file = OpenOptions::new().create(true).append(true).read(true).open(path);
    file.map_err(|source| RunFolderError::Io { path: path.to_owned(), source })
}

/// Drops a last line that an interruption cut off.
fn drop_unfinished(file: &File, path: &Path) -> Result<(), RunFolderError> {
    let drop = || -> io::Result<()> {
        let bytes = fs::read(path)?;
        let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        if whole < bytes.len() {
            file.set_len(whole as u64)?;
        }
        Ok(())
    };
    drop().map_err(|source| RunFolderError::Io { path: path.to_owned(), source })
}

fn append(file: &mut File, record: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(record)?;
    line.push(b'\n');
    file.write_all(&line)
}

fn lines<T: DeserializeOwned>(path: &Path) -> io::Result<Vec<T>> {
    let text = fs::read(path)?;
    let lines = text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).map_err(io::Error::from)).collect()
}
