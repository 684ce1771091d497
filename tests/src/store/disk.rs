//! A disk in memory that fails at a chosen operation, once or for good, and that can show what a
//! loss of power leaves: everything synchronized, and of the rest whatever chance picks, sector
//! by sector.

use std::io::{self, ErrorKind};
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kgt_native::store::Medium;
use redb::StorageBackend;

const SECTOR: usize = 512;

/// The disk. Clones are handles on the same one.
#[derive(Debug, Clone, Default)]
pub struct Disk(Arc<Mutex<State>>);

/// What happens at the chosen operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It fails, and the ones after it work.
    Once(ErrorKind),
    /// It and all after it fail: the power is gone.
    PowerLoss,
}

#[derive(Debug, Default)]
struct State {
    names: Names,
    /// The names as the medium has them.
    durable_names: Names,
    /// Contents by inode; none is ever removed.
    inodes: Vec<Inode>,
    /// How many operations there were.
    operations: u64,
    fault: Option<(u64, Fault)>,
    /// Whether the fault happened.
    struck: bool,
}

#[derive(Debug, Default, Clone, Copy)]
struct Names {
    store: Option<usize>,
    beside: Option<usize>,
}

#[derive(Debug, Default, Clone)]
struct Inode {
    /// What programs see.
    live: Vec<u8>,
    /// What was synchronized.
    durable: Vec<u8>,
    /// What was done since.
    pending: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Change {
    Write(usize, Vec<u8>),
    SetLen(usize),
}

impl Disk {
    /// A disk on which the store's file has these bytes, all of them durable.
    #[must_use]
    pub fn holding(bytes: Vec<u8>) -> Self {
        let inode = Inode { live: bytes.clone(), durable: bytes, pending: vec![] };
        let names = Names { store: Some(0), beside: None };
        Self(Arc::new(Mutex::new(State {
            names,
            durable_names: names,
            inodes: vec![inode],
            ..State::default()
        })))
    }

    /// Lets the operation with this number, from 0, fail.
    pub fn fail_at(&self, operation: u64, fault: Fault) {
        self.state().fault = Some((operation, fault));
    }

    /// Lets no operation fail any more.
    pub fn heal(&self) {
        self.state().fault = None;
    }

    /// Whether the chosen operation was reached.
    #[must_use]
    pub fn struck(&self) -> bool {
        self.state().struck
    }

    /// The bytes of the store's file, as programs see them.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let state = self.state();
        Some(state.inodes[state.names.store?].live.clone())
    }

    /// Whether `needle` is in any file that has a name.
    #[must_use]
    pub fn holds(&self, needle: &[u8]) -> bool {
        let state = self.state();
        let named = [state.names.store, state.names.beside];
        named.into_iter().flatten().any(|inode| {
            let mut windows = state.inodes[inode].live.windows(needle.len());
            windows.any(|window| window == needle)
        })
    }

    /// A disk as a loss of power now would leave this one. Chance is drawn from `seed`.
    #[must_use]
    pub fn after_power_loss(&self, seed: u64) -> Self {
        let state = self.state();
        let mut chance = Chance(seed);
        let names = if chance.coin() { state.names } else { state.durable_names };
        let inodes: Vec<Inode> =
            state.inodes.iter().map(|inode| inode.settled(&mut chance)).collect();
        Self(Arc::new(Mutex::new(State {
            names,
            durable_names: names,
            inodes,
            ..State::default()
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn file(&self, inode: usize) -> Box<dyn StorageBackend> {
        let disk = self.clone();
        Box::new(DiskFile { disk, inode })
    }
}

impl State {
    /// Counts an operation.
    ///
    /// # Errors
    /// If it is to fail.
    fn operate(&mut self) -> io::Result<()> {
        let number = self.operations;
        self.operations += 1;
        match self.fault {
            Some((at, Fault::Once(kind))) if number == at => {
                self.struck = true;
                Err(kind.into())
            }
            Some((at, Fault::PowerLoss)) if number >= at => {
                self.struck = true;
                Err(ErrorKind::NotConnected.into())
            }
            _ => Ok(()),
        }
    }
}

impl Inode {
    fn change(&mut self, change: Change) {
        change.apply(&mut self.live);
        self.pending.push(change);
    }

    fn settled(&self, chance: &mut Chance) -> Self {
        let mut bytes = self.durable.clone();
        for change in &self.pending {
            change.apply_by_chance(&mut bytes, chance);
        }
        Self { live: bytes.clone(), durable: bytes, pending: vec![] }
    }
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(offset, data) => {
                let end = offset + data.len();
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[*offset..end].copy_from_slice(data);
            }
            Self::SetLen(len) => bytes.resize(*len, 0),
        }
    }

    fn apply_by_chance(&self, bytes: &mut Vec<u8>, chance: &mut Chance) {
        match self {
            Self::Write(offset, data) => {
                for (index, sector) in data.chunks(SECTOR).enumerate() {
                    if chance.coin() {
                        Self::Write(offset + index * SECTOR, sector.to_vec()).apply(bytes);
                    }
                }
            }
            Self::SetLen(_) if chance.coin() => self.apply(bytes),
            Self::SetLen(_) => {}
        }
    }
}

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn coin(&mut self) -> bool {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) & 1 == 1
    }
}

#[derive(Debug)]
struct DiskFile {
    disk: Disk,
    inode: usize,
}

impl DiskFile {
    /// Does something to the file. A change that fails may have happened in part.
    fn change(&self, change: Change) -> io::Result<()> {
        let mut state = self.disk.state();
        let done = state.operate();
        let inode = &mut state.inodes[self.inode];
        match done {
            Ok(()) => inode.change(change),
            Err(_) => inode.pending.push(change),
        }
        done
    }
}

impl StorageBackend for DiskFile {
    fn len(&self) -> io::Result<u64> {
        let mut state = self.disk.state();
        state.operate()?;
        Ok(state.inodes[self.inode].live.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut state = self.disk.state();
        state.operate()?;
        let from = usize::try_from(offset).map_err(io::Error::other)?;
        let end = from.checked_add(out.len());
        let bytes = end.and_then(|end| state.inodes[self.inode].live.get(from..end));
        out.copy_from_slice(bytes.ok_or(ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let len = usize::try_from(len).map_err(io::Error::other)?;
        self.change(Change::SetLen(len))
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.disk.state();
        state.operate()?;
        let inode = &mut state.inodes[self.inode];
        inode.durable = inode.live.clone();
        inode.pending.clear();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let offset = usize::try_from(offset).map_err(io::Error::other)?;
        self.change(Change::Write(offset, data.to_vec()))
    }
}

impl Medium for Disk {
    fn name(&self) -> String {
        "the test's disk".to_owned()
    }

    fn open(&mut self) -> io::Result<Option<Box<dyn StorageBackend>>> {
        let mut state = self.state();
        state.operate()?;
        let inode = state.names.store;
        state.operate()?;
        state.durable_names = state.names;
        drop(state);
        Ok(inode.map(|inode| self.file(inode)))
    }

    fn create_beside(&mut self) -> io::Result<Box<dyn StorageBackend>> {
        let mut state = self.state();
        state.operate()?;
        state.inodes.push(Inode::default());
        let inode = state.inodes.len() - 1;
        state.names.beside = Some(inode);
        drop(state);
        Ok(self.file(inode))
    }

    fn replace(&mut self) -> io::Result<()> {
        let mut state = self.state();
        state.operate()?;
        let beside = mem::take(&mut state.names.beside).ok_or(ErrorKind::NotFound)?;
        state.names.store = Some(beside);
        state.operate()?;
        state.durable_names = state.names;
        Ok(())
    }

    fn discard_beside(&mut self) -> io::Result<()> {
        let mut state = self.state();
        state.operate()?;
        state.names.beside = None;
        Ok(())
    }
}
