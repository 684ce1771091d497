//! Where a run keeps what it has finished, so that it can go on after an interruption.

use std::io;

use serde::{Deserialize, Serialize};

use crate::{Asked, CaseRecord, EditRecord};

/// A case before any correction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BeforeRecord {
    /// The case.
    pub case_id: String,
    /// Its queries, in order.
    pub asked: Vec<Asked>,
}

/// Keeps finished work. What `save_*` was given is there after a crash, all of it or nothing.
pub trait Archive {
    /// Cases before any correction from another run with the same model, data and ways to ask.
    /// Where a prompt is the same, so is the reply.
    ///
    /// # Errors
    /// If they cannot be read.
    fn baseline(&mut self) -> io::Result<Vec<BeforeRecord>> {
        Ok(Vec::new())
    }

    /// All finished cases before their corrections, in any order.
    ///
    /// # Errors
    /// If they cannot be read.
    fn before(&mut self) -> io::Result<Vec<BeforeRecord>>;

    /// Keeps one.
    ///
    /// # Errors
    /// If it cannot be written.
    fn save_before(&mut self, record: &BeforeRecord) -> io::Result<()>;

    /// All corrections made, in order.
    ///
    /// # Errors
    /// If they cannot be read.
    fn edits(&mut self) -> io::Result<Vec<EditRecord>>;

    /// Keeps one.
    ///
    /// # Errors
    /// If it cannot be written.
    fn save_edit(&mut self, record: &EditRecord) -> io::Result<()>;

    /// A finished case.
    ///
    /// # Errors
    /// If it is there but cannot be read.
    fn case(&mut self, case_id: &str) -> io::Result<Option<CaseRecord>>;

    /// Keeps one.
    ///
    /// # Errors
    /// If it cannot be written.
    fn save_case(&mut self, record: &CaseRecord) -> io::Result<()>;
}

/// An archive that lasts as long as the program.
#[derive(Debug, Clone, Default)]
pub struct MemoryArchive {
    before: Vec<BeforeRecord>,
    edits: Vec<EditRecord>,
    cases: Vec<CaseRecord>,
}

impl Archive for MemoryArchive {
    fn before(&mut self) -> io::Result<Vec<BeforeRecord>> {
        Ok(self.before.clone())
    }

    fn save_before(&mut self, record: &BeforeRecord) -> io::Result<()> {
        self.before.push(record.clone());
        Ok(())
    }

    fn edits(&mut self) -> io::Result<Vec<EditRecord>> {
        Ok(self.edits.clone())
    }

    fn save_edit(&mut self, record: &EditRecord) -> io::Result<()> {
        self.edits.push(record.clone());
        Ok(())
    }

    fn case(&mut self, case_id: &str) -> io::Result<Option<CaseRecord>> {
        Ok(self.cases.iter().find(|case| case.case_id == case_id).cloned())
    }

    fn save_case(&mut self, record: &CaseRecord) -> io::Result<()> {
        self.cases.push(record.clone());
        Ok(())
    }
}
