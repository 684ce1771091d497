//! Data sets: one module for each schema, all turned into [`Case`]s as the file streams by.

mod counterfact;
mod easyedit;
mod extension;
mod personal;
mod records;
mod relation_label;
mod zsre;

use std::io::{self, BufRead};

use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{Case, Correction, Query, QueryKind, Schema, hex};
pub use extension::{ExtensionRecord, Rewrite as ExtensionRewrite, Target};
pub(crate) use records::{Record, Records};
pub(crate) use relation_label::label;

/// What cannot be read of a data set.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DataError {
    /// The file cannot be read, or is not JSON at all.
    #[error("the data cannot be read: {0}")]
    Io(#[from] io::Error),
    /// A record does not have the form of its schema.
    #[error("line {line}: {reason}")]
    Malformed {
        /// Where the record begins, counted from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// The first record belongs to no known schema.
    #[error("line {line}: the record has the form of no known data set; its fields: {fields}")]
    UnknownSchema {
        /// Where the record begins.
        line: usize,
        /// The names of its fields.
        fields: String,
    },
    /// No record is left.
    #[error("the data hold no case")]
    Empty,
}

/// What to do about a malformed record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnError {
    /// Stop and name it.
    Fail,
    /// Leave it out, name it and count it.
    Skip,
}

/// A data set in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataSet {
    /// Its schema.
    pub schema: Schema,
    /// Its cases, in order.
    pub cases: Vec<Case>,
    /// How many records were malformed and left out.
    pub malformed: usize,
}

impl DataSet {
    /// Reads at most `limit` cases for which `keep` holds. The schema is found from the first record
    /// if it is not given; `malformed` hears of every record that is left out.
    ///
    /// # Errors
    /// [`DataError`]; of [`DataError::Malformed`] the first one, or none under [`OnError::Skip`].
    pub fn read(
        reader: impl BufRead,
        schema: Option<Schema>,
        on_error: OnError,
        limit: Option<usize>,
        keep: impl Fn(&Case) -> bool,
        malformed: &mut dyn FnMut(&DataError),
    ) -> Result<Self, DataError> {
        let mut cases = Cases::new(reader, schema);
        let (mut kept, mut left_out) = (Vec::new(), 0);
        while limit.is_none_or(|limit| kept.len() < limit) {
            match cases.next() {
                None => break,
                Some(Ok(case)) if keep(&case) => kept.push(case),
                Some(Ok(_)) => {}
                Some(Err(error @ DataError::Malformed { .. })) if on_error == OnError::Skip => {
                    malformed(&error);
                    left_out += 1;
                }
                Some(Err(error)) => return Err(error),
            }
        }
        match cases.schema {
            Some(schema) if !kept.is_empty() => {
                Ok(Self { schema, cases: kept, malformed: left_out })
            }
            _ => Err(DataError::Empty),
        }
    }

    /// SHA-256 of all that decides results, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        self.cases.iter().for_each(|case| case.digest(&mut digest));
        hex(&digest.finalize())
    }
}

/// The cases of a data set, as the file streams by. A malformed record does not end it.
pub struct Cases<R> {
    records: Records<R>,
    schema: Option<Schema>,
    index: usize,
}

impl<R: BufRead> Cases<R> {
    /// The cases of `reader`; the schema is found from the first record if it is not given.
    pub fn new(reader: R, schema: Option<Schema>) -> Self {
        Self { records: Records::new(reader), schema, index: 0 }
    }

    fn case(&mut self, record: &Record) -> Result<Case, DataError> {
        let schema = match self.schema {
            Some(schema) => schema,
            None => *self.schema.insert(detect(record)?),
        };
        let index = self.index;
        self.index += 1;
        let case = match schema {
            Schema::Counterfact => counterfact::case(parse(record)?, index),
            Schema::EasyeditCounterfact => easyedit::counterfact(parse(record)?, index),
            Schema::EasyeditZsre => easyedit::zsre(parse(record)?, index),
            Schema::MendZsre => zsre::case(parse(record)?, index),
            Schema::CounterfactExtension => extension::case(parse(record)?, index),
            Schema::Personal => personal::case(parse(record)?, index),
        };
        let malformed = |reason| DataError::Malformed { line: record.line, reason };
        let case = case.map_err(malformed)?;
        check(&case).map_err(|reason| malformed(reason.to_owned()))?;
        Ok(case)
    }
}

impl<R: BufRead> Iterator for Cases<R> {
    type Item = Result<Case, DataError>;

    fn next(&mut self) -> Option<Self::Item> {
        let record = self.records.next()?;
        Some(record.map_err(DataError::Io).and_then(|record| self.case(&record)))
    }
}

pub(crate) fn parse<T: DeserializeOwned>(record: &Record) -> Result<T, DataError> {
    serde_json::from_slice(&record.json)
        .map_err(|e| DataError::Malformed { line: record.line, reason: e.to_string() })
}

/// The schema that has these fields.
fn detect(record: &Record) -> Result<Schema, DataError> {
    let value: Value = parse(record)?;
    let has = |fields: &[&str]| fields.iter().all(|field| value.get(field).is_some());
    let known = [
        (Schema::Counterfact, ["requested_rewrite", "paraphrase_prompts"]),
        (Schema::CounterfactExtension, ["requestedRewrite", "generation_prompts"]),
        (Schema::EasyeditZsre, ["src", "portability"]),
        (Schema::MendZsre, ["src", "alt"]),
        (Schema::EasyeditZsre, ["prompt", "portability"]),
        (Schema::EasyeditCounterfact, ["prompt", "locality_prompt"]),
        (Schema::Personal, ["told", "question"]),
    ];
    let found = known.into_iter().find(|(_, fields)| has(fields)).map(|(schema, _)| schema);
    found.ok_or_else(|| {
        let fields = value.as_object().map(|o| o.keys().cloned().collect::<Vec<_>>().join(", "));
        let fields = fields.unwrap_or_else(|| "none".to_owned());
        DataError::UnknownSchema { line: record.line, fields }
    })
}

fn check(case: &Case) -> Result<(), &'static str> {
    if case.subject.trim().is_empty() {
        return Err("the subject is empty");
    }
    for Correction { query, answer, .. } in &case.corrections {
        if query.trim().is_empty() {
            return Err("a corrected query is empty");
        }
        if answer.trim().is_empty() {
            return Err("a new answer is empty");
        }
    }
    let empty = |query: &Query| {
        let parts = [Some(&query.text), query.expected.as_ref(), query.rival.as_ref()];
        parts.into_iter().flatten().any(|text| text.trim().is_empty())
    };
    match case.queries.iter().any(empty) {
        true => Err("a query or an answer to it is empty"),
        false => Ok(()),
    }
}

/// One query for each of `texts`.
fn queries<'a>(
    kind: QueryKind,
    texts: &'a [String],
    expected: Option<&'a str>,
    rival: Option<&'a str>,
) -> impl Iterator<Item = Query> + 'a {
    texts.iter().map(move |text| Query {
        kind,
        text: text.clone(),
        expected: expected.map(str::to_owned),
        rival: rival.map(str::to_owned),
    })
}

/// An identifier that data write as a number or as a string.
#[derive(Debug, serde::Deserialize)]
#[serde(untagged)]
enum Id {
    Number(u64),
    Text(String),
}

impl Id {
    fn or_index(id: Option<Self>, index: usize) -> String {
        match id {
            Some(Self::Number(id)) => id.to_string(),
            Some(Self::Text(id)) => id,
            None => index.to_string(),
        }
    }
}

/// The records of a file as JSON values, each with the line where it begins. Ends after a record
/// that has no end.
pub fn json_records(
    reader: impl BufRead,
) -> impl Iterator<Item = (usize, Result<Value, DataError>)> {
    let mut ended = false;
    Records::new(reader).map_while(move |record| match record {
        _ if ended => None,
        Ok(record) => Some((record.line, parse(&record))),
        Err(error) => {
            ended = true;
            Some((0, Err(error.into())))
        }
    })
}
