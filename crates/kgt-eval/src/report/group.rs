//! Which runs stand in one table: those on one data set under one protocol.

use serde_json::Value;

use crate::{Half, MethodName, Protocol, Schema, Subjects, Summary};

/// The methods in the order of tables: the paper's, and those that it does not have before the last
/// two.
pub(crate) const METHODS: [MethodName; 9] = [
    MethodName::FineTune,
    MethodName::Rome,
    MethodName::Ke,
    MethodName::Kn,
    MethodName::Mend,
    MethodName::InContext,
    MethodName::Ike,
    MethodName::NoEdit,
    MethodName::Kgt,
];

/// A run of a report.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    /// Its number in the report, counted from 1.
    pub(crate) number: usize,
    /// The method and what sets it apart from other runs of it.
    pub(crate) label: String,
    pub(crate) summary: &'a Summary,
}

/// Runs that can be compared.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) schema: Schema,
    pub(crate) title: String,
    /// In the order of the report.
    pub(crate) entries: Vec<Entry<'a>>,
}

impl Entry<'_> {
    pub(crate) fn method(&self) -> MethodName {
        self.summary.params.method.name
    }

    /// The percentiles of the latency of a correction; empty for a method that makes none.
    pub(crate) fn latency_ms(&self) -> &[f64] {
        if self.method() == MethodName::NoEdit { &[] } else { &self.summary.cost.latency_ms }
    }

    /// What is evaluated: the method in its variant on a model.
    fn identity(&self) -> (&str, &str) {
        (&self.label, &self.summary.params.model.digest)
    }
}

/// The runs of a report in their order.
pub(crate) fn entries(summaries: &[Summary]) -> Vec<Entry<'_>> {
    let entry = |(at, summary)| Entry { number: at + 1, label: label(summary, summaries), summary };
    summaries.iter().enumerate().map(entry).collect()
}

/// The method with its variant; without one, with those settings that other runs of it have
/// otherwise. Its device as well, if not all runs were on one.
fn label(summary: &Summary, all: &[Summary]) -> String {
    let method = &summary.params.method;
    let differs = |name: &str, value: &Value| {
        let others = all.iter().map(|other| &other.params.method);
        let mut others =
            others.filter(|other| other.name == method.name && other.variant.is_empty());
        others.any(|other| other.settings.get(name) != Some(value))
    };
    let variant = if method.variant.is_empty() {
        let own = method.settings.iter().filter(|(name, value)| differs(name, value));
        own.map(|(name, value)| format!("{name} {}", plain(value))).collect::<Vec<_>>().join(", ")
    } else {
        method.variant.clone()
    };
    let mut label = method.name.label().to_owned();
    if !variant.is_empty() {
        label += &format!(" ({variant})");
    }
    let device = &summary.params.model.device;
    if all.iter().any(|other| other.params.model.device != *device) {
        label += &format!(", {device}");
    }
    label
}

/// A setting as a reader writes it.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl<'a> Group<'a> {
    /// The runs that a table shows: of each method, variant and model the one with the most cases.
    pub(crate) fn largest(&self) -> Vec<Entry<'a>> {
        let mut largest: Vec<Entry<'a>> = Vec::new();
        for entry in &self.entries {
            match largest.iter_mut().find(|other| other.identity() == entry.identity()) {
                None => largest.push(entry.clone()),
                Some(other) if other.summary.cases < entry.summary.cases => *other = entry.clone(),
                Some(_) => {}
            }
        }
        largest
    }

    /// The color of a method, variant and model, the same in all plots.
    pub(crate) fn color(&self, run: &Entry<'_>) -> usize {
        let mut runs = self.largest().into_iter();
        runs.position(|other| other.identity() == run.identity()).unwrap_or_default()
    }

    /// The runs of each method, variant and model, by size.
    pub(crate) fn by_size(&self) -> Vec<Vec<Entry<'a>>> {
        let mut sizes: Vec<Vec<Entry<'a>>> = Vec::new();
        for entry in &self.entries {
            match sizes.iter_mut().find(|runs| runs[0].identity() == entry.identity()) {
                None => sizes.push(vec![entry.clone()]),
                Some(runs) => runs.push(entry.clone()),
            }
        }
        sizes.iter_mut().for_each(|runs| runs.sort_by_key(|entry| entry.summary.cases));
        sizes
    }
}

/// Groups runs in the order in which the first of each group comes.
pub(crate) fn groups<'a>(entries: &[Entry<'a>]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for entry in entries.iter().cloned() {
        let title = title(entry.summary);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.entries.push(entry),
            None => {
                let schema = entry.summary.params.data.schema;
                groups.push(Group { schema, title, entries: vec![entry] });
            }
        }
    }
    groups
}

/// The data, and what was not as usual.
fn title(summary: &Summary) -> String {
    let params = &summary.params;
    let unusual = match (params.protocol, params.subjects) {
        (Protocol::Sequential, Subjects::Found) => "",
        (Protocol::Single, Subjects::Found) => " (single edits)",
        (Protocol::Sequential, Subjects::Given) => " (subjects given)",
        (Protocol::Single, Subjects::Given) => " (single edits, subjects given)",
    };
    let half = match params.data.half {
        Some(Half::Tune) => ", half to tune on",
        Some(Half::Confirm) => ", half to confirm on",
        None => "",
    };
    format!("{}{half}{unusual}", params.data.name)
}
