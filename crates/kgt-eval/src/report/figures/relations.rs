//! Figure 3: KGT with extracted and with given relations, where both were run.

use super::{Figure, SCORES, WITHOUT_NUMBERS};
use crate::report::group::{Entry, Group};
use crate::report::number;
use crate::report::plot::{Bar, Bars, Scale};
use crate::report::table::{Cell, Column, Table};
use crate::{Estimate, MethodName, Metric};

/// The setting of KGT that says where relations come from.
const SETTING: &str = "relations";
/// Its two values.
const VALUES: [&str; 2] = ["extracted", "given"];

/// A score with extracted and with given relations.
struct Scored {
    label: String,
    metric: Metric,
    estimates: [Estimate; 2],
}

pub(super) fn figure(group: &Group<'_>) -> Option<Figure> {
    let scored: Vec<Scored> = pairs(&group.entries).iter().flat_map(scored).collect();
    let title = format!("Figure 3 of the paper: relations extracted or given, {}", group.title);
    let names = VALUES.map(|value| format!("relations {value}"));
    let bars = Bars {
        name: title.clone(),
        unit: "percent".to_owned(),
        scale: Scale::linear(0.0, 100.0),
        colors: names.to_vec(),
        groups: scored.iter().map(|scored| (scored.label.clone(), scored.bars())).collect(),
    };
    let data = Table {
        title,
        note: WITHOUT_NUMBERS.to_owned(),
        columns: [vec![Column::new("model, metric, runs")], names.map(Column::new).to_vec()]
            .concat(),
        rows: scored.iter().map(Scored::row).collect(),
    };
    (!scored.is_empty()).then(|| Figure { svg: bars.svg(), data })
}

/// Pairs of KGT runs that differ in where their relations come from and in nothing else.
fn pairs<'a>(entries: &[Entry<'a>]) -> Vec<[Entry<'a>; 2]> {
    let of_value = |value: &'static str| {
        entries.iter().filter(move |run| {
            let setting = run.summary.params.method.settings.get(SETTING);
            run.method() == MethodName::Kgt && setting.and_then(|s| s.as_str()) == Some(value)
        })
    };
    let rest = |run: &Entry<'_>| {
        let mut params = run.summary.params.clone();
        params.method.settings.remove(SETTING);
        params.method.variant.clear();
        params
    };
    let pair = |extracted: &Entry<'a>| {
        let given = of_value(VALUES[1]).find(|given| rest(given) == rest(extracted))?;
        Some([extracted.clone(), given.clone()])
    };
    of_value(VALUES[0]).filter_map(pair).collect()
}

fn scored(pair: &[Entry<'_>; 2]) -> Vec<Scored> {
    let of_metric = |metric: Metric| {
        let [extracted, given] =
            pair.each_ref().map(|run| run.summary.metric(metric).map(|m| m.after));
        let [one, other] = pair.each_ref().map(|run| run.number);
        let model = &pair[0].summary.params.model.name;
        let label = format!("{model}, {} [{one}] [{other}]", metric.label());
        Some(Scored { label, metric, estimates: [extracted?, given?] })
    };
    SCORES.into_iter().filter_map(of_metric).collect()
}

impl Scored {
    fn bars(&self) -> Vec<Bar> {
        let bar = |(color, estimate): (usize, &Estimate)| Bar {
            color,
            value: 100.0 * estimate.mean,
            interval: Some((100.0 * estimate.low, 100.0 * estimate.high)),
            label: number::number(self.metric, estimate.mean),
        };
        self.estimates.iter().enumerate().map(bar).collect()
    }

    fn row(&self) -> Vec<Cell> {
        let number = |e: &Estimate| Cell::Number(number::estimate(self.metric, e));
        let numbers = self.estimates.iter().map(number);
        [Cell::Text(self.label.clone())].into_iter().chain(numbers).collect()
    }
}
