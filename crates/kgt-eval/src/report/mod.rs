//! Reports on runs: the paper's tables and figures, ours beside the paper's numbers, every number
//! with the parameters of its run; for terminals, in Markdown, CSV and HTML.

mod cost;
mod csv;
mod figures;
mod group;
mod html;
pub(crate) mod markdown;
pub(crate) mod number;
mod paper;
pub(crate) mod parameters;
mod plot;
mod quality;
pub(crate) mod table;
pub(crate) mod text;

use crate::Summary;
use figures::Figure;
use group::{entries, groups};
use table::Table;

/// A report on runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    title: String,
    blocks: Vec<Block>,
    csv: String,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
enum Block {
    Table(Table),
    Figure(Figure),
}

impl Report {
    /// A report on runs, which are numbered in the order given.
    #[must_use]
    pub fn new(summaries: &[Summary]) -> Self {
        let mut blocks = Vec::new();
        let entries = entries(summaries);
        for group in groups(&entries) {
            blocks.push(Block::Table(quality::like_the_paper(&group)));
            blocks.push(Block::Table(quality::all_metrics(&group)));
            blocks.push(Block::Table(cost::like_the_paper(&group)));
            blocks.extend(figures::all(&group).into_iter().map(Block::Figure));
        }
        blocks.extend(entries.iter().map(|entry| Block::Table(parameters::table(entry))));
        Self { title: "Evaluation of KGT".to_owned(), blocks, csv: csv::render(summaries) }
    }

    /// For a terminal of 100 columns.
    #[must_use]
    pub fn text(&self) -> String {
        text::render(self)
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::render(self)
    }

    /// As one HTML page with plots, which needs no other file.
    #[must_use]
    pub fn html(&self) -> String {
        html::render(self)
    }

    /// All numbers, one a line, each with the parameters of its run.
    #[must_use]
    pub fn csv(&self) -> String {
        self.csv.clone()
    }
}
