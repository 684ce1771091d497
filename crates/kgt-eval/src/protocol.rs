//! The two protocols: one pass over all corrections and then every case, or case by case.

use std::collections::HashMap;

use crate::ask::ask;
use crate::shard::Plan;
use crate::{
    Archive, AskPlan, Asked, BeforeRecord, Case, CaseRecord, EditRecord, EvalError, Method,
    MethodError, Protocol, QueryRecord, Reach, Request, Shard,
};

/// How a data set is gone through.
#[derive(Debug, Clone, PartialEq)]
pub struct RunPlan {
    /// When a case is evaluated.
    pub protocol: Protocol,
    /// Which part of the data; `None` for all.
    pub shard: Option<Shard>,
    /// How queries are asked.
    pub ask: AskPlan,
}

/// What a run needs of the outside: the time, and somebody to tell how far it is.
pub trait Host {
    /// Milliseconds since any fixed time.
    fn now_ms(&self) -> f64;

    /// `done` of `total` steps of a phase are finished.
    fn progress(&mut self, phase: Phase, done: usize, total: usize);
}

/// What a run is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Asking before any correction.
    Before,
    /// Correcting.
    Edit,
    /// Asking after the corrections.
    After,
}

/// Runs a method on a data set and returns the records of the cases in `plan`'s part of it, in order.
/// What the archive holds is not done again.
///
/// # Errors
/// [`EvalError`]; what was finished is in the archive.
pub async fn run<M: Method>(
    method: &mut M,
    cases: &[Case],
    plan: &RunPlan,
    archive: &mut impl Archive,
    host: &mut impl Host,
) -> Result<Vec<CaseRecord>, EvalError> {
    let scope = Plan::new(cases, plan.shard, method.reach());
    let baseline = archive.baseline()?.into_iter().map(|record| (record.case_id, record.asked));
    let mut run = Run { method, cases, plan, scope, baseline: baseline.collect(), archive, host };
    match plan.protocol {
        Protocol::Sequential => run.sequential().await,
        Protocol::Single => run.single().await,
    }
}

struct Run<'a, M, A, H> {
    method: &'a mut M,
    cases: &'a [Case],
    plan: &'a RunPlan,
    scope: Plan,
    baseline: HashMap<String, Vec<Asked>>,
    archive: &'a mut A,
    host: &'a mut H,
}

impl<M: Method, A: Archive, H: Host> Run<'_, M, A, H> {
    /// The indices of the cases to evaluate.
    fn own(&self) -> Vec<usize> {
        (0..self.cases.len()).filter(|&i| self.scope.own[i]).collect()
    }

    async fn sequential(&mut self) -> Result<Vec<CaseRecord>, EvalError> {
        let own = self.own();
        let mut finished = Vec::new();
        for &i in &own {
            finished.push(self.archive.case(&self.cases[i].id)?);
        }
        if finished.iter().all(Option::is_some) {
            return Ok(finished.into_iter().flatten().collect());
        }
        let mut before = self.all_before(&own).await?;
        let mut edits = self.all_edits().await?;
        let mut records = Vec::with_capacity(own.len());
        for (done, (i, finished)) in own.iter().copied().zip(finished).enumerate() {
            self.host.progress(Phase::After, done, own.len());
            let record = match finished {
                Some(record) => record,
                None => {
                    let id = &self.cases[i].id;
                    let before = before.remove(id).expect("invariant: asked above");
                    let edits = edits.remove(id).unwrap_or_default();
                    self.after(i, before, edits).await?
                }
            };
            records.push(record);
        }
        self.host.progress(Phase::After, own.len(), own.len());
        Ok(records)
    }

    /// Every own case before any correction.
    async fn all_before(
        &mut self,
        own: &[usize],
    ) -> Result<HashMap<String, Vec<Asked>>, EvalError> {
        let known = self.archive.before()?.into_iter();
        let mut before: HashMap<String, Vec<Asked>> =
            known.map(|record| (record.case_id, record.asked)).collect();
        for (done, &i) in own.iter().enumerate() {
            self.host.progress(Phase::Before, done, own.len());
            let case = &self.cases[i];
            if !before.contains_key(&case.id) {
                before.insert(case.id.clone(), self.before(case).await?);
            }
        }
        Ok(before)
    }

    /// Asks a case's queries while the method has made no correction.
    async fn untouched(&self, case: &Case) -> Result<Vec<Asked>, MethodError> {
        let known = self.baseline.get(&case.id).map(Vec::as_slice);
        ask(self.method, case, &self.plan.ask, known).await
    }

    async fn before(&mut self, case: &Case) -> Result<Vec<Asked>, EvalError> {
        let asked = self.untouched(case).await?;
        let record = BeforeRecord { case_id: case.id.clone(), asked: asked.clone() };
        self.archive.save_before(&record)?;
        Ok(asked)
    }

    /// All corrections, in order of time: the first one of every case, then the second ones, and so
    /// on. Returns them by case.
    async fn all_edits(&mut self) -> Result<HashMap<String, Vec<EditRecord>>, EvalError> {
        let rounds = self.cases.iter().map(|case| case.corrections.len()).max().unwrap_or_default();
        let of_round = |round: usize| {
            let edited =
                |&i: &usize| self.scope.edited[i] && round < self.cases[i].corrections.len();
            (0..self.cases.len()).filter(edited).map(move |i| (i, round)).collect::<Vec<_>>()
        };
        let order: Vec<(usize, usize)> = (0..rounds).flat_map(of_round).collect();
        let made = self.archive.edits()?;
        let mut by_case: HashMap<String, Vec<EditRecord>> = HashMap::new();
        for (done, &(i, round)) in order.iter().enumerate() {
            self.host.progress(Phase::Edit, done, order.len());
            let record = match made.get(done) {
                Some(record) => self.replay(i, round, record).await?,
                None => {
                    let record = self.edit(i, round).await?;
                    self.archive.save_edit(&record)?;
                    record
                }
            };
            by_case.entry(record.case_id.clone()).or_default().push(record);
        }
        Ok(by_case)
    }

    async fn replay(
        &mut self,
        i: usize,
        round: usize,
        record: &EditRecord,
    ) -> Result<EditRecord, EvalError> {
        let case = &self.cases[i];
        let correction = &case.corrections[round];
        let same = record.case_id == case.id
            && record.round == round
            && record.query == correction.query
            && record.answer == correction.answer;
        if !same {
            let reason = format!(
                "its correction of case {} is not that of case {}",
                record.case_id, case.id
            );
            return Err(EvalError::OtherRun { reason });
        }
        if record.failure.is_none() {
            self.method.replay(&request(case, round), record).await?;
        }
        Ok(record.clone())
    }

    async fn edit(&mut self, i: usize, round: usize) -> Result<EditRecord, EvalError> {
        let case = &self.cases[i];
        let correction = &case.corrections[round];
        let started = self.host.now_ms();
        let (edited, failure) = match self.method.edit(&request(case, round)).await {
            Ok(edited) => (edited, None),
            Err(MethodError::Refused(error)) => (Default::default(), Some(error.to_string())),
            Err(error) => return Err(error.into()),
        };
        Ok(EditRecord {
            case_id: case.id.clone(),
            round,
            query: correction.query.clone(),
            answer: correction.answer.clone(),
            added: edited.added,
            removed: edited.removed,
            model_tokens: edited.model_tokens,
            latency_ms: self.host.now_ms() - started,
            failure,
        })
    }

    /// Asks a case's queries after the corrections, and keeps its record.
    async fn after(
        &mut self,
        i: usize,
        before: Vec<Asked>,
        edits: Vec<EditRecord>,
    ) -> Result<CaseRecord, EvalError> {
        let case = &self.cases[i];
        let known = (self.method.reach() != Reach::Weights).then_some(before.as_slice());
        let after = ask(self.method, case, &self.plan.ask, known).await?;
        let replies = before.into_iter().zip(after);
        let queries =
            case.queries.iter().zip(replies).map(|(query, (before, after))| QueryRecord {
                kind: query.kind,
                query: query.text.clone(),
                expected: query.expected.clone(),
                rival: query.rival.clone(),
                before: before.reply,
                after: after.reply,
            });
        let record = CaseRecord {
            case_id: case.id.clone(),
            index: i,
            subject: case.subject.clone(),
            edits,
            queries: queries.collect(),
        };
        self.archive.save_case(&record)?;
        Ok(record)
    }

    async fn single(&mut self) -> Result<Vec<CaseRecord>, EvalError> {
        let own = self.own();
        let mut records = Vec::with_capacity(own.len());
        for (done, &i) in own.iter().enumerate() {
            self.host.progress(Phase::After, done, own.len());
            let case = &self.cases[i];
            let record = match self.archive.case(&case.id)? {
                Some(record) => record,
                None => {
                    let before = self.untouched(case).await?;
                    let mut edits = Vec::new();
                    for round in 0..case.corrections.len() {
                        edits.push(self.edit(i, round).await?);
                    }
                    let record = self.after(i, before, edits).await?;
                    self.method.reset().await?;
                    record
                }
            };
            records.push(record);
        }
        self.host.progress(Phase::After, own.len(), own.len());
        Ok(records)
    }
}

fn request(case: &Case, round: usize) -> Request<'_> {
    Request {
        subject: &case.subject,
        correction: &case.corrections[round],
        relation: case.relation.as_deref(),
    }
}
