//! What a file store needs of the place where its file lies. Tests put their own disks here.

use std::fmt::Debug;
use std::io;

use redb::StorageBackend;

/// A place that holds one store file and, for a moment, its successor. Whoever holds it is the
/// only one to use the place.
pub trait Medium: Debug + Send {
    /// The place, for messages.
    fn name(&self) -> String;

    /// The store's file, or `None` if there is none yet. That it is the store's is durable then,
    /// even if the exchange that made it so was cut off: what is written to it must not be lost
    /// with the exchange.
    ///
    /// # Errors
    /// If the place cannot be read, or the file may not stay the store's.
    fn open(&mut self) -> io::Result<Option<Box<dyn StorageBackend>>>;

    /// A new, empty file beside the store's; an earlier one is gone.
    ///
    /// # Errors
    /// If it cannot be made.
    fn create_beside(&mut self) -> io::Result<Box<dyn StorageBackend>>;

    /// Puts the file beside in the place of the store's, atomically and durably. Neither is open,
    /// and the contents of the one beside are durable already.
    ///
    /// # Errors
    /// If it may not have happened durably. The place then holds the one or the other.
    fn replace(&mut self) -> io::Result<()>;

    /// Removes the file beside the store's if there is one.
    ///
    /// # Errors
    /// If it may still be there.
    fn discard_beside(&mut self) -> io::Result<()>;
}
