//! Tables as data: what is in them is decided elsewhere, how they look by the format.

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub(crate) title: String,
    /// What a reader must know to read the numbers; may be empty.
    pub(crate) note: String,
    pub(crate) columns: Vec<Column>,
    /// Each as long as `columns`.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// What neighboring columns have in common; may be empty.
    pub(crate) group: String,
    pub(crate) name: String,
}

/// One field of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Words, flush left.
    Text(String),
    /// A number that was measured here, flush right.
    Number(String),
    /// A number of the paper's, which other hardware and models gave.
    Paper(String),
    /// The run of this number, counted from 1.
    Run(usize),
    /// Nothing was measured.
    Unmeasured,
    /// The method does not exist here: its place is left empty.
    Vacant,
}

impl Table {
    /// Whether a column holds numbers only.
    pub(crate) fn is_numeric(&self, at: usize) -> bool {
        self.rows.iter().all(|row| row[at].is_number())
    }
}

impl Column {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self::under("", name)
    }

    pub(crate) fn under(group: impl Into<String>, name: impl Into<String>) -> Self {
        Self { group: group.into(), name: name.into() }
    }

    /// Group and name in one line.
    pub(crate) fn full_name(&self) -> String {
        format!("{} {}", self.group, self.name).trim().to_owned()
    }
}

impl Cell {
    /// The cell in plain text.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Paper(text) => text.clone(),
            Self::Run(number) => format!("[{number}]"),
            Self::Unmeasured => "-".to_owned(),
            Self::Vacant => String::new(),
        }
    }

    /// Whether it stands flush right.
    pub(crate) fn is_number(&self) -> bool {
        !matches!(self, Self::Text(_))
    }
}
