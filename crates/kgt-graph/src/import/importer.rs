//! The iterator over the records of an imported text.

use std::io::BufRead;

use super::lines::Lines;
use super::{ImportError, LineProblem, Text, conceptnet, detect, json_lines, tab};
use crate::Triple;

/// How triples are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// ConceptNet 5 assertions, the tab-separated download. Underscores become spaces,
    /// `/r/AtLocation` becomes "at location", and senses (`/n/wn/animal`) are left off.
    ConceptNet,
    /// Tab-separated relation, subject, object and perhaps a score, as in CN-100K. A relation such
    /// as `AtLocation` becomes "at location"; any other stays as it is.
    RelationFirst,
    /// Tab-separated subject, relation, object and perhaps a score. Relations as above.
    SubjectFirst,
    /// A JSON object per line with the fields `subject`, `relation`, `object` and perhaps
    /// `weight`. Nothing is rewritten.
    JsonLines,
}

/// Which of ConceptNet's languages are imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Languages {
    /// Assertions between two English nodes.
    #[default]
    English,
    /// All assertions.
    All,
}

/// A triple of an imported text.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The triple.
    pub triple: Triple,
    /// ConceptNet's weight, or the score of the fourth column, if there is one. Some data sets
    /// mark false triples with 0.
    pub weight: Option<f64>,
    /// Number of the line, from 1.
    pub line: u64,
}

/// What became of the lines so far: each is counted in exactly one of the other fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Summary {
    /// Lines read.
    pub lines: u64,
    /// Lines that gave a record.
    pub records: u64,
    /// Lines of nothing but white space.
    pub blank: u64,
    /// Assertions left out for their language.
    pub other_language: u64,
    /// Assertions left out because they link to a URL and not to a node.
    pub external: u64,
    /// Lines that gave an error.
    pub malformed: u64,
}

/// What a line holds.
pub(super) enum Line {
    /// A triple.
    Record { triple: Triple, weight: Option<f64> },
    /// An assertion in a language that is not imported.
    OtherLanguage,
    /// An assertion about a URL.
    External,
}

/// Reads the triples of a text, plain or compressed with gzip, line by line.
///
/// The iterator gives a [`Record`] or an [`ImportError`] for each line that is neither blank nor
/// left out on purpose. After an [`ImportError::Line`] it goes on with the next line; after any
/// other error it is at its end.
///
/// ```
/// use kgt_graph::import::{Format, Importer};
///
/// let text = r#"{"subject": "my dog", "relation": "enjoys", "object": "vegetables"}"#;
/// let mut importer = Importer::new(text.as_bytes(), Format::JsonLines)?;
/// let record = importer.next().expect("one line")?;
/// assert_eq!(record.triple.to_string(), "(my dog, enjoys, vegetables)");
/// # Ok::<(), kgt_graph::import::ImportError>(())
/// ```
#[derive(Debug)]
pub struct Importer<R: BufRead> {
    lines: Lines<Text<R>>,
    format: Format,
    languages: Languages,
    summary: Summary,
    failed: bool,
}

impl<R: BufRead> Importer<R> {
    /// Reads text in a known format.
    ///
    /// # Errors
    /// [`ImportError::Read`] if the first bytes cannot be read.
    pub fn new(reader: R, format: Format) -> Result<Self, ImportError> {
        Ok(Self::from_text(open(reader)?, format))
    }

    /// Reads text in the format that its first lines show, see [`detect`].
    ///
    /// # Errors
    /// [`ImportError::Read`] if the first bytes cannot be read, and those of [`detect`].
    pub fn detect(reader: R) -> Result<Self, ImportError> {
        let text = open(reader)?;
        let format = detect(text.head())?;
        Ok(Self::from_text(text, format))
    }

    fn from_text(text: Text<R>, format: Format) -> Self {
        Self {
            lines: Lines::new(text),
            format,
            languages: Languages::default(),
            summary: Summary::default(),
            failed: false,
        }
    }

    /// Imports these of ConceptNet's languages; English by default.
    #[must_use]
    pub fn with_languages(mut self, languages: Languages) -> Self {
        self.languages = languages;
        self
    }

    /// The format of the text.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// What became of the lines so far.
    #[must_use]
    pub fn summary(&self) -> Summary {
        self.summary
    }

    /// Reads the current line; `None` if it is blank.
    fn parse(&self) -> Result<Option<Line>, LineProblem> {
        let text = self.lines.text()?;
        if text.trim().is_empty() {
            return Ok(None);
        }
        let line = match self.format {
            Format::ConceptNet => conceptnet::parse(text, self.languages),
            Format::RelationFirst => tab::relation_first(text),
            Format::SubjectFirst => tab::subject_first(text),
            Format::JsonLines => json_lines::parse(text),
        };
        line.map(Some)
    }

    /// Counts the current line; `None` if it is left out.
    fn take(&mut self) -> Option<Result<Record, ImportError>> {
        let line = self.lines.number();
        let (count, item) = match self.parse() {
            Ok(None) => (&mut self.summary.blank, None),
            Ok(Some(Line::OtherLanguage)) => (&mut self.summary.other_language, None),
            Ok(Some(Line::External)) => (&mut self.summary.external, None),
            Ok(Some(Line::Record { triple, weight })) => {
                (&mut self.summary.records, Some(Ok(Record { triple, weight, line })))
            }
            Err(problem) => {
                (&mut self.summary.malformed, Some(Err(ImportError::Line { line, problem })))
            }
        };
        *count += 1;
        self.summary.lines += 1;
        item
    }
}

impl<R: BufRead> Iterator for Importer<R> {
    type Item = Result<Record, ImportError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.failed {
            match self.lines.advance() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(source) => {
                    self.failed = true;
                    let line = self.lines.number();
                    return Some(Err(ImportError::Read { line, source }));
                }
            }
            if let Some(item) = self.take() {
                return Some(item);
            }
        }
        None
    }
}

fn open<R: BufRead>(reader: R) -> Result<Text<R>, ImportError> {
    Text::new(reader).map_err(|source| ImportError::Read { line: 1, source })
}
