//! The table of all backends. `docs/consistency.json` keeps the last run on each device, so that a
//! run on a machine without some device leaves that device's row as it was.

use std::fmt::Write;
use std::fs;
use std::process::Command;

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::run::{output, root};

const KEPT: &str = "docs/consistency.json";
const PAGE: &str = "docs/consistency.md";
/// How a test marks the line with its row.
const MARK: &str = "consistency-row ";
/// How drivers call adapters that compute on the processor.
const SOFTWARE: [&str; 3] = ["llvmpipe", "swiftshader", "basic render"];

/// One backend on one device.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(super) backend: String,
    device: String,
    driver: String,
    models: Vec<String>,
    logits: f64,
    scores: f64,
    losses: f64,
    edits: (usize, usize),
    texts: (usize, usize),
    /// The day of the run, in UTC.
    #[serde(default)]
    date: String,
}

impl Row {
    /// The row in a line that a test printed.
    pub(super) fn find(line: &str) -> Option<anyhow::Result<Self>> {
        let json = &line[line.find(MARK)? + MARK.len()..];
        Some(serde_json::from_str(json).with_context(|| format!("no row of a table: {json}")))
    }

    /// The row in one line.
    pub(super) fn line(&self) -> String {
        let Self { backend, device, logits, scores, losses, edits, .. } = self;
        format!(
            "{backend}, {device}: logits {logits:.1e}, scores {scores:.1e}, losses {losses:.1e}, \
             edits {}/{}",
            edits.0, edits.1
        )
    }

    /// Whether the device computes on the processor in a graphics processor's place.
    pub(super) fn is_software(&self) -> bool {
        let device = self.device.to_lowercase();
        SOFTWARE.iter().any(|name| device.contains(name))
    }

    fn same_place(&self, other: &Self) -> bool {
        (&self.backend, &self.device) == (&other.backend, &other.device)
    }
}

/// Replaces the rows of the devices that ran, and the page made of all.
pub(super) fn write(ran: Vec<Row>) -> anyhow::Result<()> {
    let today = output(Command::new("date").args(["-u", "+%Y-%m-%d"]))?.trim().to_owned();
    let mut rows: Vec<Row> = match fs::read(root().join(KEPT)) {
        Ok(kept) => serde_json::from_slice(&kept).context(KEPT)?,
        Err(_) => Vec::new(),
    };
    rows.retain(|row| !ran.iter().any(|new| new.same_place(row)));
    rows.extend(ran.into_iter().map(|row| Row { date: today.clone(), ..row }));
    rows.sort_by(|a, b| (&a.backend, &a.device).cmp(&(&b.backend, &b.device)));
    fs::write(root().join(KEPT), serde_json::to_string_pretty(&rows)? + "\n")?;
    fs::write(root().join(PAGE), page(&rows)?)?;
    Ok(())
}

fn page(rows: &[Row]) -> anyhow::Result<String> {
    let all = rows.iter().map(|row| row.models.len()).max().unwrap_or_default();
    let mut page = format!("{HEAD}\n{COLUMNS}\n");
    for row in rows {
        let Row { backend, device, driver, date, logits, scores, losses, edits, texts, .. } = row;
        let models = row.models.len();
        writeln!(
            page,
            "| {backend} | {device}; {driver} | {date} | {models} of {all} | {logits:.1e} | \
             {scores:.1e} | {losses:.1e} | {}/{} | {}/{} |",
            edits.0, edits.1, texts.0, texts.1
        )?;
    }
    page.push_str(TAIL);
    Ok(page)
}

const HEAD: &str = "\
# The same results on every backend

`cargo xtask consistency --write` runs the scenarios of `tests/consistency` on every backend that the
machine has and writes this page. Each row is the last run on its device.
";

const COLUMNS: &str = "\
| backend | device; driver | date | models | logits | scores | losses | edits | texts |
|---|---|---|---|---|---|---|---|---|";

const TAIL: &str = "
- **models**: how many of the models were run: a small one of every family and configuration, and the
  default model. WebGPU in a browser, in software here and slow, gets one with each kind of block (GPT-2,
  Llama 3, Qwen 2) and the two small ones that hold conversations, so that logits, scores, texts and
  edits are all compared.
- **logits**: the largest difference to Hugging Face transformers in float32. Allowed: 1e-4.
- **scores**: the largest difference of a log-probability to transformers, per token, every pair alone
  and together with others that share its prefix. Allowed: 1e-4.
- **losses**: the largest difference of a loss (Eq. 7) to the native CPU's. Allowed: 1e-3.
- **edits**: corrections and undoings whose triples, added and removed, are the native CPU's, one for
  one. `tests/consistency/check_edits.py` compares those with transformers.
- **texts**: greedy texts that are the same as transformers', and answers with the facts behind them
  that are the same as the native CPU's.

A run fails if anything is beyond what is allowed. CUDA has a command of its own (README). Not tried so far:
any graphics processor that has no row.
";
