//! The lines that differ between platforms.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;

/// Options for a file, made if missing, that only its owner may read where the platform can say so.
pub(super) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes the names in a folder durable.
///
/// # Errors
/// If the folder cannot be synchronized.
#[cfg(unix)]
pub(super) fn sync_dir(path: &Path) -> io::Result<()> {
    std::fs::File::open(path)?.sync_all()
}

/// Makes the names in a folder durable: elsewhere the file system does so by itself.
#[cfg(not(unix))]
pub(super) fn sync_dir(_: &Path) -> io::Result<()> {
    Ok(())
}
