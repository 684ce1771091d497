//! The comparison as a table and as JSON.

use std::path::Path;

use kgt_native::bench::{Report, Spread};
use serde::{Deserialize, Serialize};

use crate::say;
use crate::turn::Turn;

/// All sides with one number of threads: of each figure the median over the turns.
#[derive(Serialize, Deserialize)]
pub(crate) struct Comparison {
    model: String,
    threads: usize,
    rows: Vec<Row>,
    /// This side in full, one report a turn.
    reports: Vec<Report>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    part: String,
    kgt: Spread,
    pytorch: Spread,
    candle: Option<Spread>,
}

impl Comparison {
    pub(crate) fn new(
        model: String,
        threads: usize,
        reports: Vec<Report>,
        kgt: &[Turn],
        pytorch: &[Turn],
        candle: &[Turn],
    ) -> Self {
        let row = |part: &str, of: fn(&Turn) -> Spread| Row {
            part: part.to_owned(),
            kgt: middle(kgt, of),
            pytorch: middle(pytorch, of),
            candle: (!candle.is_empty()).then(|| middle(candle, of)),
        };
        let rows = vec![
            row("extraction, ms", |turn| turn.extraction),
            row("scoring, ms", |turn| turn.scoring),
            row("algorithm and graph, ms", |turn| turn.rest),
            row("without storage, ms", |turn| turn.total),
            row("model tokens", |turn| same(turn.tokens)),
            row("peak memory, MB", |turn| same(turn.peak_memory / 1e6)),
        ];
        Self { model, threads, rows, reports }
    }

    /// Puts this into a file of comparisons, in place of the one of the same model and threads.
    pub(crate) fn keep(self, path: &Path) -> anyhow::Result<()> {
        let mut all: Vec<Self> = match path.exists() {
            true => serde_json::from_slice(&std::fs::read(path)?)?,
            false => vec![],
        };
        all.retain(|old| (&old.model, old.threads) != (&self.model, self.threads));
        all.push(self);
        all.sort_by(|a, b| (&a.model, a.threads).cmp(&(&b.model, b.threads)));
        Ok(std::fs::write(path, serde_json::to_string_pretty(&all)? + "\n")?)
    }

    pub(crate) fn print(&self) {
        let candle = self.rows.iter().any(|row| row.candle.is_some());
        let (head, line) = if candle { (" candle | ratio |", "---:|---:|") } else { ("", "") };
        say(&format!("\n{}, {} thread(s)\n", self.model, self.threads));
        say(&format!("| part | KGT median | p95 | PyTorch median | p95 | ratio |{head}"));
        say(&format!("|---|---:|---:|---:|---:|---:|{line}"));
        for Row { part, kgt, pytorch, candle } in &self.rows {
            let ratio = pytorch.median / kgt.median;
            let mut line = format!(
                "| {part} | {:.1} | {:.1} | {:.1} | {:.1} | {ratio:.2} |",
                kgt.median, kgt.p95, pytorch.median, pytorch.p95
            );
            if let Some(candle) = candle {
                line += &format!(" {:.1} | {:.2} |", candle.median, candle.median / kgt.median);
            }
            say(&line);
        }
        let floors = Spread::of(self.reports.iter().map(|report| report.floor_ms));
        let total = Spread::of(self.reports.iter().map(|report| report.total().median));
        say(&format!(
            "\nFloor {:.1} ms; whole edit, stored, {:.1} ms.",
            floors.median, total.median
        ));
    }
}

fn middle(turns: &[Turn], of: fn(&Turn) -> Spread) -> Spread {
    let over =
        |what: fn(&Spread) -> f64| Spread::of(turns.iter().map(|turn| what(&of(turn)))).median;
    Spread { median: over(|spread| spread.median), p95: over(|spread| spread.p95) }
}

fn same(value: f64) -> Spread {
    Spread { median: value, p95: value }
}
