//! Reports say what was measured, in every format, whatever names the runs carry.

#![allow(clippy::unwrap_used)]

use kgt_eval::{
    Cost, DataParams, Estimate, MethodName, MethodParams, Metric, MetricSummary, ModelParams,
    Params, Protocol, Report, Schema, Subjects, Summary,
};
use serde_json::{Map, Value, json};

const HOSTILE: &str = "a<script>|b\", \"c\n*d*";

fn estimate(mean: f64) -> Estimate {
    Estimate { mean, low: mean - 0.01, high: mean + 0.01, cases: 500 }
}

fn metric(metric: Metric, before: f64, after: f64) -> MetricSummary {
    MetricSummary { metric, before: Some(estimate(before)), after: estimate(after) }
}

fn summary(name: MethodName, settings: &[(&str, Value)], cases: usize, efficacy: f64) -> Summary {
    let settings = settings.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    Summary {
        params: Params {
            format: 1,
            program: "kgt".into(),
            method: MethodParams {
                name,
                variant: String::new(),
                settings: settings.collect::<Map<_, _>>(),
            },
            model: ModelParams {
                name: "mini".into(),
                digest: "m0de1".into(),
                parameters: 7,
                device: "cpu".into(),
            },
            base: None,
            data: DataParams {
                name: "cf.json".into(),
                digest: format!("da7a{cases}"),
                schema: Schema::Counterfact,
                cases,
                malformed: 0,
                half: None,
            },
            protocol: Protocol::Sequential,
            subjects: Subjects::Found,
            answer_tokens: 16,
            fluency_tokens: 0,
            seed: 42,
            shard: None,
        },
        digest: "5ea1".into(),
        cases,
        edits: cases,
        failed_edits: 0,
        failed_replies: 0,
        metrics: vec![
            metric(Metric::Efficacy, 0.311, efficacy),
            metric(Metric::Paraphrase, 0.322, 0.888),
        ],
        cost: Cost {
            latency_ms: (0..=100).map(|p| 100.0 + f64::from(p)).collect(),
            tokens_per_edit: 123.4,
            peak_resident_bytes: Some(456_000_000),
            ..Cost::default()
        },
        host: "a host".into(),
        finished: "2026-01-31".into(),
    }
}

fn runs() -> Vec<Summary> {
    let relations = |value: &str| vec![("relations", json!(value))];
    vec![
        summary(MethodName::NoEdit, &[], 500, 0.311),
        summary(MethodName::FineTune, &[], 100, 0.951),
        summary(MethodName::FineTune, &[], 500, 0.622),
        summary(MethodName::Kgt, &relations("extracted"), 500, 0.973),
        summary(MethodName::Kgt, &relations("given"), 500, 0.964),
    ]
}

#[test]
fn every_format_holds_the_numbers_and_the_papers() {
    let report = Report::new(&runs());
    for text in [report.text(), report.markdown(), report.html()] {
        for number in ["97.3", "96.4", "62.2", "0.150 s", "456 MB", "94.58 / 86.89", "15904 MB"] {
            assert!(text.contains(number), "{number} is missing in\n{text}");
        }
        for parameter in ["m0de1", "da7a500", "42", "a host", "2026-01-31", "5ea1"] {
            assert!(text.contains(parameter), "{parameter} is missing in\n{text}");
        }
    }
}

#[test]
fn a_run_without_edits_has_no_latency() {
    let report = Report::new(&runs()[..1]);
    assert!(
        !report.text().contains("0.150 s") && !report.text().contains("Latency of a correction")
    );
}

#[test]
fn methods_that_do_not_exist_stand_there_empty() {
    let text = Report::new(&runs()).text();
    for method in ["KE", "KN", "MEND"] {
        let mut rows = text.lines().filter(|line| line.split_whitespace().next() == Some(method));
        assert!(rows.any(|row| row.trim() == method), "{method} in\n{text}");
    }
    let html = Report::new(&runs()).html();
    assert!(html.contains("<td>MEND</td><td class=\"vacant\""), "{html}");
}

#[test]
fn runs_of_one_method_are_told_apart_by_what_differs() {
    let text = Report::new(&runs()).text();
    assert!(text.contains("KGT (relations extracted)") && text.contains("KGT (relations given)"));
    assert!(text.contains("Figure 3") && text.contains("Figure 4"));
    let alone = Report::new(&runs()[3..4]).text();
    assert!(!alone.contains("KGT (") && !alone.contains("Figure 3") && !alone.contains("Figure 4"));
    let mut elsewhere = runs()[3..4].to_vec();
    elsewhere.extend(runs()[3..4].iter().cloned());
    elsewhere[1].params.model.device = "gpu".into();
    let both = Report::new(&elsewhere).text();
    assert!(both.contains("KGT, cpu") && both.contains("KGT, gpu"), "{both}");
}

#[test]
fn a_page_needs_nothing_else_and_its_links_lead_somewhere() {
    let html = Report::new(&runs()).html();
    for foreign in ["<script", "http", "url(", "src=", "@import"] {
        assert!(!html.contains(foreign), "{foreign}");
    }
    assert_eq!(html.matches("<svg").count(), 5);
    for link in html.split("href=\"#").skip(1) {
        let id = link.split('"').next().unwrap();
        assert!(html.contains(&format!(" id=\"{id}\"")), "{id}");
    }
}

#[test]
fn names_cannot_break_out_of_their_place() {
    let mut run = summary(MethodName::Kgt, &[], 500, 0.9);
    run.params.model.name = HOSTILE.into();
    run.params.data.name = HOSTILE.into();
    run.params.method.variant = HOSTILE.into();
    let report = Report::new(&[run]);
    assert!(!report.html().contains("<script"));
    let markdown = report.markdown();
    let mut lines = markdown.lines().skip_while(|line| !line.starts_with('|'));
    let fields = |line: &str| line.replace("\\|", "").matches('|').count();
    let head = fields(lines.next().unwrap());
    assert!(lines.take_while(|line| line.starts_with('|')).all(|line| fields(line) == head));
    let rows = rows_of_csv(&report.csv());
    assert!(rows.len() > 100 && rows.iter().all(|row| row.len() == rows[0].len()));
    let model = rows[0].iter().position(|name| name == "model").unwrap();
    assert_eq!(rows[1][model], HOSTILE);
}

#[test]
fn csv_holds_every_number_unrounded() {
    let rows = rows_of_csv(&Report::new(&runs()).csv());
    let has = |row: &[&str]| {
        rows.iter().any(|r| r[..row.len()].iter().map(String::as_str).eq(row.iter().copied()))
    };
    assert!(has(&["4", "efficacy", "after", "0.973", "0.963", "0.983", "500"]));
    assert!(has(&["1", "efficacy", "before", "0.311"]));
    assert!(has(&["3", "latency_ms_p95", "after", "195"]));
}

#[test]
fn a_report_on_nothing_is_empty_but_whole() {
    let report = Report::new(&[]);
    assert_eq!(report.csv(), "");
    assert!(report.html().ends_with("</html>\n"));
}

/// RFC 4180, read as strictly as written.
fn rows_of_csv(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        let row = rows.last_mut().unwrap();
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                row.last_mut().unwrap().extend(chars.next());
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                rows.push(vec![String::new()]);
            }
            c => row.last_mut().unwrap().push(c),
        }
    }
    assert!(!quoted);
    rows.pop();
    rows
}
