//! A store that lasts as long as the program: for tests and for sessions that leave no trace.

use kgt_graph::{Edit, EditId};

use crate::journal::{self, Image};
use crate::{Store, StoreError};

/// A journal in memory. It holds encoded edits, so that what works here works elsewhere.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    image: Image,
}

impl MemoryStore {
    /// The stored bytes, record by record.
    pub fn frames(&self) -> impl Iterator<Item = &[u8]> {
        self.image.records.iter().map(|record| record.frame.as_slice())
    }
}

impl Store for MemoryStore {
    async fn load(&mut self) -> Result<Vec<Edit>, StoreError> {
        let records = self.image.records.iter();
        records.map(|record| journal::edit(record.id, &record.frame)).collect()
    }

    async fn last_id(&mut self) -> Result<EditId, StoreError> {
        Ok(self.image.last)
    }

    async fn append(&mut self, edit: &Edit) -> Result<(), StoreError> {
        let record = journal::record(edit, self.image.last)?;
        self.image.last = record.id;
        self.image.records.push(record);
        Ok(())
    }

    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), StoreError> {
        self.image = journal::image(&edits, self.image.last)?;
        Ok(())
    }
}
