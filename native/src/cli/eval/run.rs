//! `kgt eval run`.

use kgt_eval::method::demonstrations;
use kgt_eval::{DataSet, OnError};

use super::super::args::Global;
use super::super::session;
use super::args::Run;
use super::job::Job;
use super::{data, table};

pub(super) fn run(global: &Global, args: &Run) -> anyhow::Result<()> {
    let data = data::read(&args.data)?;
    let pool = match &args.demonstrations {
        Some(path) => {
            let reader = data::open(path)?;
            let pool = DataSet::read(reader, None, OnError::Fail, None, |_| true, &mut |_| ())?;
            demonstrations(&pool.cases)
        }
        None => Vec::new(),
    };
    let (model, device) = session::model(global)?;
    let job = Job {
        global,
        model: &model,
        metered: &kgt_native::metered(&model),
        model_digest: session::model_digest(global)?,
        device,
        data_params: data::params(&args.data, &data),
        cases: &data.cases,
        demonstrations: &pool,
        how: &args.how,
        weights: &args.weights,
    };
    let summary = job.run(args.method, &args.kgt, &args.out, args.baseline.as_deref())?;
    table::print(&summary, global.json);
    Ok(())
}
