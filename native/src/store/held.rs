//! A file that redb may open, repair and write to without the file changing, until the journal in
//! it has proved to be whole. Then what was written is carried out, in order and with its
//! synchronizations, so that a crash in the middle meets what redb is made to recover from.

use std::io::{self, ErrorKind};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redb::{BackendError, StorageBackend};

/// A backend whose changes are held back until [`HeldBackend::release`].
#[derive(Debug, Clone)]
pub(super) struct HeldBackend(Arc<Held>);

#[derive(Debug)]
struct Held {
    file: Box<dyn StorageBackend>,
    /// What to do to the file; `None` once it was done.
    changes: Mutex<Option<Changes>>,
}

#[derive(Debug)]
struct Changes {
    /// The length that the file would have.
    len: u64,
    list: Vec<Change>,
}

#[derive(Debug)]
enum Change {
    Write { offset: u64, data: Vec<u8> },
    SetLen(u64),
    Sync,
}

impl HeldBackend {
    /// Takes a file whose changes to hold back.
    ///
    /// # Errors
    /// If its length cannot be read.
    pub(super) fn new(file: Box<dyn StorageBackend>) -> io::Result<Self> {
        let changes = Changes { len: file.len()?, list: Vec::new() };
        Ok(Self(Arc::new(Held { file, changes: Mutex::new(Some(changes)) })))
    }

    /// Takes a new file, in which there is nothing to protect: changes reach it directly.
    pub(super) fn released(file: Box<dyn StorageBackend>) -> Self {
        Self(Arc::new(Held { file, changes: Mutex::new(None) }))
    }

    /// Carries out what was held back. From now on changes reach the file directly.
    ///
    /// # Errors
    /// The first failure of the file; what comes after it is still held back, for good.
    pub(super) fn release(&self) -> io::Result<()> {
        let mut changes = self.changes();
        for change in changes.iter().flat_map(|changes| &changes.list) {
            match change {
                Change::Write { offset, data } => self.0.file.write(*offset, data)?,
                Change::SetLen(len) => self.0.file.set_len(*len)?,
                Change::Sync => self.0.file.sync_data()?,
            }
        }
        *changes = None;
        Ok(())
    }

    fn changes(&self) -> MutexGuard<'_, Option<Changes>> {
        let changes = self.0.changes.lock();
        changes.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Changes {
    fn write(&mut self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.len = self.len.max(end(offset, data.len())?);
        self.list.push(Change::Write { offset, data: data.to_vec() });
        Ok(())
    }

    fn set_len(&mut self, len: u64) {
        self.len = len;
        self.list.push(Change::SetLen(len));
    }

    fn read(&self, file: &dyn StorageBackend, offset: u64, out: &mut [u8]) -> io::Result<()> {
        if end(offset, out.len())? > self.len {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let in_file = within(offset, out.len(), file.len()?);
        if in_file > 0 {
            file.read(offset, &mut out[..in_file])?;
        }
        out[in_file..].fill(0);
        for change in &self.list {
            change.apply(offset, out);
        }
        Ok(())
    }
}

impl Change {
    /// Applies the change to `out`, which holds what was at `offset` before it.
    fn apply(&self, offset: u64, out: &mut [u8]) {
        match self {
            Self::Write { offset: at, data } => {
                // Where the two ranges start inside each other.
                let into = within(offset, out.len(), *at);
                let from = within(*at, data.len(), offset);
                let len = (out.len() - into).min(data.len() - from);
                out[into..into + len].copy_from_slice(&data[from..from + len]);
            }
            Self::SetLen(len) => {
                let kept = within(offset, out.len(), *len);
                out[kept..].fill(0);
            }
            Self::Sync => {}
        }
    }
}

/// How many of the `len` bytes from `offset` on lie before `end`.
fn within(offset: u64, len: usize, end: u64) -> usize {
    usize::try_from(end.saturating_sub(offset)).map_or(len, |before| before.min(len))
}

fn end(offset: u64, len: usize) -> io::Result<u64> {
    offset.checked_add(len as u64).ok_or_else(|| ErrorKind::UnexpectedEof.into())
}

impl StorageBackend for HeldBackend {
    fn len(&self) -> io::Result<u64> {
        match &*self.changes() {
            Some(changes) => Ok(changes.len),
            None => self.0.file.len(),
        }
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        match &*self.changes() {
            Some(changes) => changes.read(&*self.0.file, offset, out),
            None => self.0.file.read(offset, out),
        }
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        match &mut *self.changes() {
            Some(changes) => changes.set_len(len),
            None => self.0.file.set_len(len)?,
        }
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        match &mut *self.changes() {
            Some(changes) => changes.list.push(Change::Sync),
            None => self.0.file.sync_data()?,
        }
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        match &mut *self.changes() {
            Some(changes) => changes.write(offset, data),
            None => self.0.file.write(offset, data),
        }
    }

    fn close(&self) -> io::Result<()> {
        self.0.file.close()
    }

    // Locks are on the file itself, at once. An exclusive writer asks for no others.
    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.file.try_lock_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.file.unlock_range(start, end)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use redb::backends::InMemoryBackend;

    use super::*;

    fn change() -> impl Strategy<Value = Change> {
        let data = prop::collection::vec(any::<u8>(), 0..20);
        prop_oneof![
            4 => (0..60_u64, data).prop_map(|(offset, data)| Change::Write { offset, data }),
            1 => (0..80_u64).prop_map(Change::SetLen),
            1 => Just(()).prop_map(|()| Change::Sync),
        ]
    }

    fn apply(backend: &dyn StorageBackend, change: &Change) {
        match change {
            Change::Write { offset, data } => {
                // A file grows when it is written past its end; this backend does not.
                let end = offset + data.len() as u64;
                if end > backend.len().unwrap() {
                    backend.set_len(end).unwrap();
                }
                backend.write(*offset, data).unwrap();
            }
            Change::SetLen(len) => backend.set_len(*len).unwrap(),
            Change::Sync => backend.sync_data().unwrap(),
        }
    }

    fn bytes(backend: &dyn StorageBackend) -> Vec<u8> {
        let mut bytes = vec![0; backend.len().unwrap() as usize];
        backend.read(0, &mut bytes).unwrap();
        bytes
    }

    /// A file that remembers what was done to it.
    #[derive(Debug, Clone)]
    struct Shared(Arc<(InMemoryBackend, Mutex<Vec<String>>)>);

    impl Shared {
        fn note(&self, change: &Change) {
            self.0.1.lock().unwrap().push(format!("{change:?}"));
        }
    }

    impl StorageBackend for Shared {
        fn len(&self) -> io::Result<u64> {
            self.0.0.len()
        }
        fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
            self.0.0.read(offset, out)
        }
        fn set_len(&self, len: u64) -> io::Result<()> {
            self.note(&Change::SetLen(len));
            self.0.0.set_len(len)
        }
        fn sync_data(&self) -> io::Result<()> {
            self.note(&Change::Sync);
            self.0.0.sync_data()
        }
        fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
            self.note(&Change::Write { offset, data: data.to_vec() });
            self.0.0.write(offset, data)
        }
    }

    proptest! {
        #[test]
        fn a_held_file_reads_as_if_it_were_changed(
            start in prop::collection::vec(any::<u8>(), 0..60),
            changes in prop::collection::vec(change(), 0..12),
            window in (0..80_usize, 0..80_usize),
        ) {
            let file = || {
                let backend = InMemoryBackend::new();
                backend.set_len(start.len() as u64).unwrap();
                backend.write(0, &start).unwrap();
                Shared(Arc::new((backend, Mutex::default())))
            };
            let (direct, file) = (file(), file());
            let held = HeldBackend::new(Box::new(file.clone())).unwrap();
            for change in &changes {
                apply(&direct, change);
                apply(&held, change);
            }
            let expected = bytes(&direct);
            prop_assert_eq!(bytes(&held), expected.clone());
            prop_assert_eq!(bytes(&file), start, "untouched while held");

            let (from, len) = window;
            let mut out = vec![0; len];
            let part = expected.get(from..from + len);
            prop_assert_eq!(held.read(from as u64, &mut out).ok().map(|()| &out[..]), part);

            held.release().unwrap();
            prop_assert_eq!(bytes(&file), expected.clone());
            prop_assert_eq!(bytes(&held), expected);
            prop_assert_eq!(&*file.0.1.lock().unwrap(), &*direct.0.1.lock().unwrap());
        }
    }
}
