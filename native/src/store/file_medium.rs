//! A store's place in a folder: the file, a lock file that outlives it, and its successor while
//! one is written.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use kgt_store::StoreError;
use redb::StorageBackend;
use redb::backends::FileBackend;

use super::failure::failed;
use super::{Medium, sys};

/// A file in a folder, locked against other processes.
///
/// The lock is on a file of its own: the store's file is exchanged by rewriting, and a lock on it
/// would be left on the old one, which another process may have opened in between.
#[derive(Debug)]
pub struct FileMedium {
    /// Free of symbolic links, so that an exchange replaces the file and not a link to it.
    path: PathBuf,
    beside: PathBuf,
    /// Held while the medium is.
    _lock: File,
}

impl FileMedium {
    /// Takes the place at `path` and creates the folders above it.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another process has it, [`StoreError::Io`] if `path` is no
    /// writable file and cannot become one.
    pub fn lock(path: &Path) -> Result<Self, StoreError> {
        let path = resolve(path).map_err(failed)?;
        let lock_path = with_suffix(&path, ".lock");
        let lock = sys::private_file().truncate(false).open(lock_path).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let name = path.display().to_string();
                return Err(StoreError::Locked { name });
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        Ok(Self { beside: with_suffix(&path, ".new"), path, _lock: lock })
    }
}

impl Medium for FileMedium {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn open(&mut self) -> io::Result<Option<Box<dyn StorageBackend>>> {
        match OpenOptions::new().read(true).write(true).open(&self.path) {
            Ok(file) => {
                sys::sync_dir(folder(&self.path))?;
                backend(file).map(Some)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn create_beside(&mut self) -> io::Result<Box<dyn StorageBackend>> {
        backend(sys::private_file().truncate(true).open(&self.beside)?)
    }

    fn replace(&mut self) -> io::Result<()> {
        fs::rename(&self.beside, &self.path)?;
        sys::sync_dir(folder(&self.path))
    }

    fn discard_beside(&mut self) -> io::Result<()> {
        match fs::remove_file(&self.beside) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// The path without links. What is there must be a file that may be written, if anything is.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let metadata = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let name = path
                .file_name()
                .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "not a file name"))?;
            create_folders(folder(path))?;
            return Ok(fs::canonicalize(folder(path))?.join(name));
        }
        other => other?,
    };
    if metadata.is_dir() {
        return Err(io::Error::new(ErrorKind::IsADirectory, "it is a folder"));
    }
    if !metadata.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is not a file"));
    }
    // Asked for rather than met: a privileged user could write it, and an exchange would too.
    if metadata.permissions().readonly() {
        return Err(io::Error::new(ErrorKind::PermissionDenied, "the file is read-only"));
    }
    fs::canonicalize(path)
}

/// Creates a folder and those above it. They are as durable as the file that will lie in them.
fn create_folders(path: &Path) -> io::Result<()> {
    let missing: Vec<&Path> = path
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    fs::create_dir_all(path)?;
    missing.into_iter().try_for_each(|created| sys::sync_dir(folder(created)))
}

/// The folder in which `path` lies.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

fn backend(file: File) -> io::Result<Box<dyn StorageBackend>> {
    let backend = FileBackend::new(file).map_err(io::Error::other)?;
    Ok(Box::new(backend))
}
