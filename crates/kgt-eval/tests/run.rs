//! Runs on the default model: parts agree with the whole to the bit, an interrupted run goes on, and
//! the records say what was measured.

#![allow(clippy::unwrap_used)]

use std::io;

use futures_lite::future::block_on;
use kgt::{AskOptions, Config, Device, GenerateOptions, Model, ModelFiles};
use kgt_eval::method::{Ike, InContext, Kgt, KgtOptions, NoEdit, Window, demonstrations};
use kgt_eval::{
    Archive, AskPlan, BeforeRecord, Case, CaseRecord, DataSet, EditRecord, EvalError, Host,
    MemoryArchive, Method, OnError, Phase, Protocol, QueryKind, RunPlan, Shard, Subjects,
    digest_of, run,
};

const SAMPLE: &str = include_str!("../../../native/data/counterfact_sample.json");

fn model() -> Model {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/kgt-mini/");
    let read = |name: &str| std::fs::read(format!("{folder}{name}")).unwrap();
    let files = ModelFiles {
        config: read("config.json"),
        tokenizer: read("tokenizer.json"),
        generation_config: None,
        tokenizer_config: None,
        chat_template: None,
        weights: vec![read("model.safetensors")],
    };
    block_on(Model::load(&files, &Device::flex())).unwrap()
}

/// Some cases with two paraphrases and three neighbors each. The last one corrects the first one's
/// subject again, and the one before asks about another case's subject.
fn cases(n: usize) -> Vec<Case> {
    let data =
        DataSet::read(SAMPLE.as_bytes(), None, OnError::Fail, Some(n), |_| true, &mut |_| ());
    let mut cases = data.unwrap().cases;
    for case in &mut cases {
        let mut neighbors = 0;
        case.queries.retain(|query| {
            neighbors += usize::from(query.kind == QueryKind::Neighborhood);
            query.kind != QueryKind::Fluency && neighbors <= 3
        });
    }
    let first = cases[0].clone();
    let last = cases.last_mut().unwrap();
    last.subject = first.subject;
    last.corrections[0].query = first.corrections[0].query.clone();
    let neighbor = cases[2].queries[0].text.clone();
    let asked = cases[1].queries.iter_mut().find(|query| query.kind == QueryKind::Neighborhood);
    asked.unwrap().text = neighbor;
    cases
}

fn plan(shard: Option<Shard>) -> RunPlan {
    let answer = GenerateOptions { max_tokens: 6, ..Default::default() };
    let ask = AskPlan { subjects: Subjects::Found, answer, fluency: None };
    RunPlan { protocol: Protocol::Sequential, shard, ask }
}

/// A host without a clock.
struct Silent;

impl Host for Silent {
    fn now_ms(&self) -> f64 {
        0.0
    }

    fn progress(&mut self, _: Phase, _: usize, _: usize) {}
}

fn kgt(model: &Model) -> Kgt<'_, Model> {
    let options = KgtOptions {
        config: Config::default(),
        ask: AskOptions::default(),
        given_relations: false,
        variant: String::new(),
    };
    block_on(Kgt::new(model, None, options)).unwrap()
}

fn records(method: &mut impl Method, cases: &[Case], plan: &RunPlan) -> Vec<CaseRecord> {
    let archive = &mut MemoryArchive::default();
    block_on(run(method, cases, plan, archive, &mut Silent)).unwrap()
}

#[test]
fn one_two_and_seven_parts_agree_to_the_bit() {
    let (model, cases) = (model(), cases(8));
    let whole = records(&mut kgt(&model), &cases, &plan(None));
    assert_eq!(whole.len(), cases.len());
    for of in [1, 2, 7] {
        let mut joined = Vec::new();
        for index in 0..of {
            let plan = plan(Some(Shard { index, of }));
            joined.extend(records(&mut kgt(&model), &cases, &plan));
        }
        joined.sort_by_key(|record| record.index);
        assert_eq!(digest_of(&joined), digest_of(&whole), "{of} parts");
    }
    // The query about another case's subject was answered from that case's correction.
    let neighbor = whole[1].queries.iter().find(|query| query.kind == QueryKind::Neighborhood);
    assert_eq!(neighbor.unwrap().after.facts.len(), 1);
}

#[test]
fn methods_that_see_all_facts_split_as_well() {
    let (model, cases) = (model(), cases(4));
    let window = || Window { limit: 300, count: Box::new(|text| text.split(' ').count() * 3) };
    let context = || InContext::new(&model, window());
    let whole = records(&mut context(), &cases, &plan(None));
    let part = plan(Some(Shard { index: 0, of: 2 }));
    for record in records(&mut context(), &cases, &part) {
        assert_eq!(record, whole[record.index]);
    }
    let mut ike = Ike::new(&model, window(), demonstrations(&cases));
    assert!(records(&mut ike, &cases[..1], &plan(None))[0].queries[0].after.text.is_some());
}

/// An archive that fails after some steps, as a process that is killed.
struct Killed {
    archive: MemoryArchive,
    steps: usize,
}

impl Killed {
    fn step(&mut self) -> io::Result<()> {
        self.steps = self.steps.checked_sub(1).ok_or_else(|| io::Error::other("killed"))?;
        Ok(())
    }
}

impl Archive for Killed {
    fn before(&mut self) -> io::Result<Vec<BeforeRecord>> {
        self.archive.before()
    }

    fn save_before(&mut self, record: &BeforeRecord) -> io::Result<()> {
        self.step()?;
        self.archive.save_before(record)
    }

    fn edits(&mut self) -> io::Result<Vec<EditRecord>> {
        self.archive.edits()
    }

    fn save_edit(&mut self, record: &EditRecord) -> io::Result<()> {
        self.step()?;
        self.archive.save_edit(record)
    }

    fn case(&mut self, case_id: &str) -> io::Result<Option<CaseRecord>> {
        self.archive.case(case_id)
    }

    fn save_case(&mut self, record: &CaseRecord) -> io::Result<()> {
        self.step()?;
        self.archive.save_case(record)
    }
}

#[test]
fn an_interrupted_run_goes_on_where_it_stopped() {
    let (model, cases) = (model(), cases(4));
    let whole = records(&mut kgt(&model), &cases, &plan(None));
    let mut archive = Killed { archive: MemoryArchive::default(), steps: 0 };
    // Three steps a life: the run needs twelve.
    let mut lives = 0;
    let finished = loop {
        archive.steps = 3;
        lives += 1;
        match block_on(run(&mut kgt(&model), &cases, &plan(None), &mut archive, &mut Silent)) {
            Ok(records) => break records,
            Err(error) => assert!(matches!(error, EvalError::Archive(_)), "{error}"),
        }
    };
    assert_eq!((lives, finished), (4, whole));
    // The corrections of other cases are not taken for this run's.
    let other = &cases[1..];
    let error = block_on(run(&mut kgt(&model), other, &plan(None), &mut archive, &mut Silent));
    assert!(error.is_ok(), "all cases are finished");
    let mut fresh = archive.archive.clone();
    let mut renamed = cases.clone();
    renamed[0].id = "other".to_owned();
    let error = block_on(run(&mut kgt(&model), &renamed, &plan(None), &mut fresh, &mut Silent));
    assert!(matches!(error, Err(EvalError::OtherRun { .. })));
}

#[test]
fn single_edits_are_taken_back() {
    let (model, cases) = (model(), cases(3));
    let single = RunPlan { protocol: Protocol::Single, ..plan(None) };
    let all = records(&mut kgt(&model), &cases, &single);
    for (i, record) in all.iter().enumerate() {
        let mut alone = records(&mut kgt(&model), &cases[i..=i], &plan(None));
        alone[0].index = i;
        assert_eq!(*record, alone[0]);
    }
}

#[test]
fn without_an_edit_nothing_changes() {
    let (model, cases) = (model(), cases(3));
    for record in records(&mut NoEdit::new(&model), &cases, &plan(None)) {
        assert!(record.queries.iter().all(|query| query.before == query.after));
        assert!(record.queries[0].before.expected.is_some());
    }
}
