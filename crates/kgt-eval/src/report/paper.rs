//! What the paper reports (Sun, Du and Chen 2024, Tables 1 to 3), for the columns beside ours.
//!
//! Its models are larger than most that run here and its machine has A100 GPUs; its figures 3 and 4
//! are drawings without numbers.

use super::table::Cell;
use crate::{MethodName, Schema};
use MethodName::{FineTune, Ke, Kgt, Kn, Mend, NoEdit, Rome};

/// The models of the paper, in the order of its columns.
pub(crate) const MODELS: [&str; 3] = ["GPT2-xl", "Llama2-7B", "Llama3-8B"];

type Pairs = [(f64, f64); 3];

/// Table 1: efficacy and paraphrase score on CounterFact, in percent.
const COUNTERFACT: [(MethodName, Pairs); 7] = [
    (FineTune, [(58.43, 55.77), (62.47, 63.09), (54.44, 50.52)]),
    (Rome, [(49.38, 48.22), (49.94, 48.84), (51.13, 52.39)]),
    (Ke, [(51.50, 51.85), (34.25, 30.45), (40.56, 41.00)]),
    (Kn, [(50.66, 51.06), (49.41, 51.20), (50.52, 50.67)]),
    (Mend, [(50.41, 50.20), (49.35, 50.88), (50.29, 54.65)]),
    (NoEdit, [(35.87, 29.74), (30.58, 28.21), (33.52, 52.16)]),
    (Kgt, [(91.77, 91.75), (91.10, 83.86), (94.58, 86.89)]),
];

/// Table 2: the same on CounterFactExtension.
const EXTENSION: [(MethodName, Pairs); 7] = [
    (FineTune, [(58.67, 53.71), (59.70, 63.09), (62.29, 61.97)]),
    (Rome, [(57.44, 58.45), (47.33, 48.36), (59.28, 53.77)]),
    (Ke, [(52.49, 52.55), (33.83, 44.49), (41.92, 47.35)]),
    (Kn, [(47.40, 47.22), (49.74, 49.67), (51.51, 52.62)]),
    (Mend, [(58.30, 58.51), (40.73, 43.61), (45.62, 44.34)]),
    (NoEdit, [(47.14, 51.74), (30.22, 42.93), (39.26, 47.04)]),
    (Kgt, [(82.57, 78.35), (90.68, 83.80), (93.80, 89.22)]),
];

/// Table 3: GPU memory in megabytes and mean latency in seconds, on CounterFact.
const COST: [(MethodName, Pairs); 6] = [
    (FineTune, [(8516.0, 1.80), (30990.0, 0.81), (36968.0, 0.25)]),
    (Rome, [(11948.0, 1.39), (30452.0, 2.33), (36660.0, 2.05)]),
    (Ke, [(31574.0, 2.18), (33464.0, 0.30), (69542.0, 0.13)]),
    (Kn, [(12832.0, 3.55), (56148.0, 0.69), (44000.0, 0.34)]),
    (Mend, [(11036.0, 0.86), (35166.0, 1.98), (42428.0, 1.40)]),
    (Kgt, [(6686.0, 0.16), (13516.0, 0.14), (15904.0, 0.15)]),
];

/// The number of the paper's table on a data set.
pub(crate) fn table_number(schema: Schema) -> Option<usize> {
    match schema {
        Schema::Counterfact | Schema::EasyeditCounterfact => Some(1),
        Schema::CounterfactExtension => Some(2),
        _ => None,
    }
}

/// Efficacy and paraphrase score in percent, one pair for each of [`MODELS`].
pub(crate) fn quality(schema: Schema, method: MethodName) -> Option<Pairs> {
    match table_number(schema)? {
        1 => of(&COUNTERFACT, method),
        _ => of(&EXTENSION, method),
    }
}

/// Memory in megabytes and latency in seconds, one pair for each of [`MODELS`].
pub(crate) fn cost(method: MethodName) -> Option<Pairs> {
    of(&COST, method)
}

/// Adds the paper's columns to the rows of one method. Its numbers stand in the first row: it has
/// one variant of a method only.
pub(crate) fn beside(rows: &mut [Vec<Cell>], published: Option<[Cell; 3]>) {
    let nothing = || [const { Cell::Unmeasured }; 3];
    let mut cells = published.unwrap_or_else(nothing);
    for row in rows {
        row.extend(std::mem::replace(&mut cells, nothing()));
    }
}

fn of(table: &[(MethodName, Pairs)], method: MethodName) -> Option<Pairs> {
    table.iter().find(|(name, _)| *name == method).map(|(_, pairs)| *pairs)
}
