//! `kgt eval --suite quick`: every method on CounterFact records that come with the program.

use std::fs;

use anyhow::Context;
use kgt_eval::method::demonstrations;
use kgt_eval::{Case, DataParams, DataSet, OnError, Report};

use super::super::args::Global;
use super::super::session;
use super::args::{Eval, How, Kgt, MethodArg, ProtocolArg, SubjectsArg, WeightArgs};
use super::job::Job;
use super::report;

/// 100 records; `native/data/SOURCE.md` says where they come from.
const SAMPLE: &str = include_str!("../../../data/counterfact_sample.json");

/// 64 others, for demonstrations.
const DEMONSTRATIONS: &str = include_str!("../../../data/counterfact_demonstrations.json");

pub(super) fn run(global: &Global, args: &Eval) -> anyhow::Result<()> {
    let data = read(SAMPLE, args.limit)?;
    let pool: Vec<Case> = read(DEMONSTRATIONS, None)?.cases;
    let how = How {
        protocol: ProtocolArg::Sequential,
        subjects: SubjectsArg::Found,
        shard: None,
        seed: 0,
        answer_tokens: 16,
        fluency_tokens: 0,
    };
    let (model, device) = session::model(global)?;
    let job = Job {
        global,
        model: &model,
        metered: &kgt_native::metered(&model),
        model_digest: session::model_digest(global)?,
        device,
        data_params: DataParams {
            name: "counterfact_sample.json".to_owned(),
            digest: data.digest(),
            schema: data.schema,
            cases: data.cases.len(),
            malformed: 0,
            half: None,
        },
        cases: &data.cases,
        demonstrations: &demonstrations(&pool),
        how: &how,
        weights: &WeightArgs::default(),
    };
    let given =
        Kgt { given_relations: true, variant: "given relations".to_owned(), ..Kgt::default() };
    let baseline = args.out.join("no-edit");
    let mut summaries = Vec::new();
    for (name, method, kgt) in [
        ("no-edit", MethodArg::NoEdit, Kgt::default()),
        ("kgt", MethodArg::Kgt, Kgt::default()),
        ("kgt-given-relations", MethodArg::Kgt, given),
        ("in-context", MethodArg::InContext, Kgt::default()),
        ("ike", MethodArg::Ike, Kgt::default()),
        ("fine-tune", MethodArg::FineTune, Kgt::default()),
        ("rome", MethodArg::Rome, Kgt::default()),
    ] {
        let first = method == MethodArg::NoEdit;
        let baseline = (!first).then_some(baseline.as_path());
        summaries.push(job.run(method, &kgt, &args.out.join(name), baseline)?);
    }
    let page = args.out.join("report.html");
    fs::write(&page, Report::new(&summaries).html()).with_context(|| page.display().to_string())?;
    report::print(&summaries, global.json);
    Ok(())
}

fn read(text: &str, limit: Option<usize>) -> anyhow::Result<DataSet> {
    let all = |_: &Case| true;
    Ok(DataSet::read(text.as_bytes(), None, OnError::Fail, limit, all, &mut |_| ())?)
}
