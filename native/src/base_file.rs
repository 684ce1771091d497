//! Base graphs as files: built from triples that others wrote, opened by mapping.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use kgt::graph::import::{Format, ImportError, Importer, Languages, Summary};
use kgt::graph::{BaseBuilder, BaseError, BaseStats, PackedBase};
use memmap2::Mmap;

/// Why a base graph could not be built or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BaseFileError {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is no base graph, or a damaged one.
    #[error("{path}: {source}")]
    Base {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: BaseError,
    },
    /// The text to import is malformed.
    #[error("{path}: {source}")]
    Import {
        /// The file.
        path: PathBuf,
        /// The line and what is wrong with it.
        source: ImportError,
    },
}

/// How triples are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImportOptions {
    /// The format; found out by default.
    pub format: Option<Format>,
    /// Which of ConceptNet's languages.
    pub languages: Languages,
    /// Skip malformed lines instead of stopping at the first.
    pub skip_malformed: bool,
}

/// What building a base did.
#[derive(Debug, Clone, Copy)]
pub struct Built {
    /// The file.
    pub stats: BaseStats,
    /// The lines that were read.
    pub lines: Summary,
    /// Triples that their source marks as false with a weight of 0 or less; left out.
    pub denied: u64,
}

/// Opens a base graph without reading it.
///
/// # Errors
/// [`BaseFileError::Io`], [`BaseFileError::Base`].
pub fn open(path: &Path) -> Result<PackedBase<Mmap>, BaseFileError> {
    let mapped = File::open(path).and_then(|file| crate::mapped::map(&file));
    let bytes = mapped.map_err(|source| BaseFileError::Io { path: path.to_owned(), source })?;
    PackedBase::open(bytes).map_err(|source| BaseFileError::Base { path: path.to_owned(), source })
}

/// Builds a base graph from one or more texts. `progress` is told of every byte read, `problem` of
/// every malformed line that is skipped. The file appears under its name only when it is complete.
///
/// # Errors
/// [`BaseFileError`].
pub fn build(
    inputs: &[PathBuf],
    output: &Path,
    options: &ImportOptions,
    progress: &dyn Fn(u64),
    problem: &mut dyn FnMut(&Path, &ImportError),
) -> Result<Built, BaseFileError> {
    let mut builder = BaseBuilder::new();
    let mut lines = Summary::default();
    let mut denied = 0;
    for input in inputs {
        let failed = |source: ImportError| BaseFileError::Import { path: input.clone(), source };
        let file = File::open(input)
            .map_err(|source| BaseFileError::Io { path: input.clone(), source })?;
        let reader = BufReader::with_capacity(1 << 16, Watched { inner: file, progress });
        let mut importer = importer(reader, options).map_err(failed)?;
        for record in &mut importer {
            match record {
                Ok(record) if record.weight.is_some_and(|weight| weight <= 0.0) => denied += 1,
                Ok(record) => builder.push(&record.triple),
                Err(error @ ImportError::Line { .. }) if options.skip_malformed => {
                    problem(input, &error);
                }
                Err(error) => return Err(failed(error)),
            }
        }
        add(&mut lines, importer.summary());
    }
    let stats = write(builder, output)
        .map_err(|source| BaseFileError::Io { path: output.to_owned(), source })?;
    Ok(Built { stats, lines, denied })
}

fn importer<R: BufRead>(reader: R, options: &ImportOptions) -> Result<Importer<R>, ImportError> {
    let importer = match options.format {
        Some(format) => Importer::new(reader, format)?,
        None => Importer::detect(reader)?,
    };
    Ok(importer.with_languages(options.languages))
}

fn add(total: &mut Summary, file: Summary) {
    total.lines += file.lines;
    total.records += file.records;
    total.blank += file.blank;
    total.other_language += file.other_language;
    total.external += file.external;
    total.malformed += file.malformed;
}

/// Writes beside the target and renames, so that a half-written base is never found by its name.
fn write(builder: BaseBuilder, output: &Path) -> io::Result<BaseStats> {
    let folder = output.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    let mut out = BufWriter::new(file.as_file_mut());
    let stats = builder.write(&mut out)?;
    out.flush()?;
    drop(out);
    file.as_file().sync_all()?;
    file.persist(output)?;
    Ok(stats)
}

/// A reader that tells how much was read.
struct Watched<'a, R> {
    inner: R,
    progress: &'a dyn Fn(u64),
}

impl<R: io::Read> io::Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        (self.progress)(n as u64);
        Ok(n)
    }
}
