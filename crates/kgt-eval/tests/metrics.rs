//! The metrics of hand-made records, and ROME's way to take means.

#![allow(clippy::unwrap_used)]

use kgt_eval::{
    CaseRecord, EditRecord, Measured, MethodName, Metric, Params, QueryKind, QueryRecord, Reply,
    Score, summarize,
};

fn reply(expected: f64, rival: f64, text: &str) -> Reply {
    let score = |total, tokens| Some(Score { total, tokens });
    // The expected answer has two tokens, the rival one.
    Reply {
        expected: score(2.0 * expected, 2),
        rival: score(rival, 1),
        text: Some(text.to_owned()),
        ..Reply::default()
    }
}

fn query(kind: QueryKind, before: Reply, after: Reply) -> QueryRecord {
    QueryRecord {
        kind,
        query: "q".into(),
        expected: Some("New York".into()),
        rival: Some("Rome".into()),
        before,
        after,
    }
}

fn edit(round: usize, latency_ms: f64) -> EditRecord {
    EditRecord {
        case_id: "1".into(),
        round,
        query: "q".into(),
        answer: "New York".into(),
        added: vec![],
        removed: vec![],
        model_tokens: 10,
        latency_ms,
        failure: None,
    }
}

fn params() -> Params {
    serde_json::from_str(
        r#"{"format":1,"program":"kgt","method":{"name":"kgt","variant":"","settings":{}},
        "model":{"name":"m","digest":"","parameters":1,"device":"cpu"},"base":null,
        "data":{"name":"d","digest":"","schema":"counterfact","cases":2,"malformed":0},
        "protocol":"sequential","subjects":"found","answer_tokens":4,"fluency_tokens":0,"seed":0,
        "shard":null}"#,
    )
    .unwrap()
}

fn cases() -> Vec<CaseRecord> {
    use QueryKind::{Neighborhood, Paraphrase, Rewrite};
    let miss = || reply(-3.0, -1.0, "Rome");
    let hit = || reply(-0.5, -0.6, "the New York.");
    let tie = || reply(-1.0, -1.0, "New York City");
    let case = |id: &str, index, edits, queries| CaseRecord {
        case_id: id.into(),
        index,
        subject: "s".into(),
        edits,
        queries,
    };
    vec![
        case(
            "1",
            0,
            vec![edit(0, 1.0), edit(1, 3.0)],
            vec![
                query(Rewrite, miss(), hit()),
                query(Paraphrase, miss(), hit()),
                query(Paraphrase, miss(), miss()),
                query(Neighborhood, hit(), hit()),
                query(Neighborhood, hit(), miss()),
            ],
        ),
        case("2", 1, vec![edit(0, 2.0)], vec![query(Rewrite, miss(), tie())]),
    ]
}

#[test]
fn rates_are_means_over_cases_of_means_over_queries() {
    let summary = summarize(params(), &cases(), Measured::default());
    let after = |metric| summary.metric(metric).map(|summary| summary.after.mean);
    // A tie is no success, as in ROME.
    assert_eq!(after(Metric::Efficacy), Some(0.5));
    assert_eq!(after(Metric::Paraphrase), Some(0.5));
    assert_eq!(after(Metric::Neighborhood), Some(0.5));
    // Over the one case that has all three: 3 / (1/1 + 1/0.5 + 1/0.5).
    assert!((after(Metric::Score).unwrap() - 0.6).abs() < 1e-12);
    assert_eq!(after(Metric::ExactMatch), Some(0.5));
    assert_eq!(after(Metric::BeginsWith), Some(1.0));
    // Case 2: "New York City" against "New York": F1 = 2 * 2 / 5.
    assert!((after(Metric::TokenF1).unwrap() - 0.9).abs() < 1e-12);
    assert_eq!(after(Metric::NeighborUnchanged), Some(0.5));
    assert_eq!(after(Metric::LatestHolds), Some(1.0));
    assert_eq!(after(Metric::IndirectExactMatch), None);
    let before = |metric| summary.metric(metric).unwrap().before.map(|before| before.mean);
    assert_eq!(before(Metric::Efficacy), Some(0.0));
    assert_eq!(before(Metric::Neighborhood), Some(1.0));
    assert_eq!(before(Metric::NeighborUnchanged), None);
    assert_eq!(summary.params.method.name, MethodName::Kgt);
}

#[test]
fn costs_and_failures_are_counted() {
    let mut cases = cases();
    cases[1].edits[0].failure = Some("no relation".into());
    cases[1].queries[0].after = Reply { failure: Some("too long".into()), ..Reply::default() };
    let summary = summarize(params(), &cases, Measured::default());
    assert_eq!((summary.cases, summary.edits), (2, 3));
    assert_eq!((summary.failed_edits, summary.failed_replies), (1, 1));
    assert_eq!((summary.cost.median_ms(), summary.cost.latency_ms.len()), (Some(2.0), 101));
    assert_eq!(summary.cost.tokens_per_edit, 10.0);
    // What could not be asked is a miss, not left out.
    let exact = summary.metric(Metric::ExactMatch).unwrap().after;
    assert_eq!((exact.mean, exact.cases), (0.5, 2));
}

#[test]
fn the_digest_is_of_results_and_not_of_timings() {
    let digest = |cases: &[CaseRecord]| summarize(params(), cases, Measured::default()).digest;
    let mut slower = cases();
    slower[0].edits[0].latency_ms = 99.0;
    assert_eq!(digest(&slower), digest(&cases()));
    slower[0].queries[0].after.text = Some("Paris".into());
    assert_ne!(digest(&slower), digest(&cases()));
}
