//! Files as memory.

use std::fs::File;
use std::io;

use memmap2::Mmap;

/// Maps a file for reading.
///
/// # Errors
/// The system's.
#[allow(unsafe_code)]
pub(crate) fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: a mapped file must not change while it is mapped. Base graphs are written once, by
    // renaming a finished file into its place, and never in place; whoever truncates one by hand
    // while the program runs ends the program.
    unsafe { Mmap::map(file) }
}
