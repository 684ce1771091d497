//! Weights in a file, or compiled into the program.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use kgt::lm::{LmError, WeightFile};

/// The bytes of a weight file. Files are read range by range and not mapped: what was read does not
/// stay with the process, so that loading takes little memory beside the model, however large the
/// checkpoint.
#[derive(Debug)]
pub enum WeightBytes {
    /// In a file.
    File(OpenFile),
    /// Compiled into the program.
    Static(&'static [u8]),
}

/// A file to read ranges of.
#[derive(Debug)]
pub struct OpenFile {
    path: PathBuf,
    size: u64,
    file: Mutex<File>,
}

impl OpenFile {
    /// Opens a file.
    ///
    /// # Errors
    /// The system's.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        Ok(Self { path: path.to_owned(), size, file: Mutex::new(file) })
    }

    fn range(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(offset))?;
        let mut bytes = vec![0; length];
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

impl WeightFile for WeightBytes {
    fn size(&self) -> u64 {
        match self {
            Self::File(file) => file.size,
            Self::Static(bytes) => bytes.size(),
        }
    }

    async fn read(&self, offset: u64, length: usize) -> Result<Cow<'_, [u8]>, LmError> {
        match self {
            Self::Static(bytes) => bytes.read(offset, length).await,
            Self::File(file) => file.range(offset, length).map(Cow::Owned).map_err(|error| {
                LmError::File { file: file.path.display().to_string(), reason: error.to_string() }
            }),
        }
    }
}
