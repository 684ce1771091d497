//! A model and a data set, and running methods on them.

use std::path::Path;

use anyhow::{anyhow, bail};
use futures_lite::future::block_on;
use kgt::{GenerateOptions, Model, assistant_config};
use kgt_eval::method::{Demonstration, Ike, InContext, Kgt, KgtOptions, NoEdit, Weights, Window};
use kgt_eval::{
    AskPlan, BaseParams, Case, DataParams, FORMAT, Metered, Method, ModelParams, Params, RunPlan,
    Summary, run, summarize,
};
use kgt_native::device::{DeviceInfo, Hardware};
use kgt_native::run_folder::RunFolder;

use super::super::args::Global;
use super::super::{ask, session};
use super::args::{self, How, MethodArg, WeightArgs};
use super::host::Terminal;
use super::weights;

/// Tokens of the context that stay free besides the answer: for those with which a model's texts
/// begin, or a chat template surrounds them.
const MARGIN: usize = 32;

/// What all methods have in common.
pub(super) struct Job<'a> {
    pub(super) global: &'a Global,
    pub(super) model: &'a Model,
    /// The same, for methods that leave its weights alone.
    pub(super) metered: &'a Metered<'a, Model>,
    pub(super) model_digest: String,
    pub(super) device: DeviceInfo,
    pub(super) data_params: DataParams,
    pub(super) cases: &'a [Case],
    /// What IKE shows; not of the cases.
    pub(super) demonstrations: &'a [Demonstration],
    pub(super) how: &'a How,
    pub(super) weights: &'a WeightArgs,
}

impl<'a> Job<'a> {
    /// Runs a method, or goes on where an earlier run into the same folder stopped.
    pub(super) fn run(
        &self,
        method: MethodArg,
        kgt: &args::Kgt,
        out: &Path,
        baseline: Option<&Path>,
    ) -> anyhow::Result<Summary> {
        let Self { model, metered, .. } = *self;
        match method {
            MethodArg::NoEdit => self.go(NoEdit::new(metered), out, baseline),
            MethodArg::Kgt => {
                let base = session::base(self.global)?;
                let made = block_on(Kgt::new(metered, base, options(model, kgt)));
                let method = made.map_err(|error| anyhow!("{error}"))?;
                self.go(method, out, baseline)
            }
            MethodArg::InContext => self.go(InContext::new(metered, self.window()), out, baseline),
            MethodArg::Ike if self.demonstrations.is_empty() => {
                bail!("IKE needs records to demonstrate with; name some by --demonstrations")
            }
            MethodArg::Ike => {
                let pool = self.demonstrations.to_vec();
                self.go(Ike::new(metered, self.window(), pool), out, baseline)
            }
            MethodArg::FineTune => {
                let edit = weights::fine_tune(model, self.weights);
                self.go(Weights::new(model, edit), out, baseline)
            }
            MethodArg::Rome => {
                let edit = weights::rome(model, self.weights, self.how.seed)?;
                self.go(Weights::new(model, edit), out, baseline)
            }
        }
    }

    /// Runs a method to its end. A run that is finished is read, so its cost stays what it was.
    fn go(
        &self,
        mut method: impl Method,
        out: &Path,
        baseline: Option<&Path>,
    ) -> anyhow::Result<Summary> {
        let params = self.params(&method)?;
        let mut folder = RunFolder::open(out, &params)?;
        if let Some(baseline) = baseline {
            folder = folder.with_baseline(baseline)?;
        }
        if let Some(finished) = folder.summary()? {
            return Ok(finished);
        }
        let mut host = Terminal::new(params.method.name.label());
        let plan = self.plan();
        let records = block_on(run(&mut method, self.cases, &plan, &mut folder, &mut host));
        // The error of a model need not be able to change threads, as anyhow wants.
        let records = records.map_err(|error| anyhow!("{error}"))?;
        let summary = summarize(params, &records, host.measured(self.metered.take()));
        folder.save_summary(&summary)?;
        Ok(summary)
    }

    fn plan(&self) -> RunPlan {
        let how = self.how;
        let answer =
            GenerateOptions { max_tokens: how.answer_tokens, ..ask::options(self.model).generate };
        let text = GenerateOptions { max_tokens: how.fluency_tokens, ..Default::default() };
        RunPlan {
            protocol: how.protocol.into(),
            shard: how.shard.map(|shard| shard.0),
            ask: AskPlan {
                subjects: how.subjects.into(),
                answer,
                fluency: (how.fluency_tokens > 0).then_some(text),
            },
        }
    }

    fn params(&self, method: &impl Method) -> anyhow::Result<Params> {
        let Self { global, how, .. } = self;
        Ok(Params {
            format: FORMAT,
            program: concat!("kgt ", env!("CARGO_PKG_VERSION")).to_owned(),
            method: method.params(),
            model: ModelParams {
                name: session::model_name(global).to_owned(),
                digest: self.model_digest.clone(),
                parameters: self.model.info().n_parameters,
                device: device_name(&self.device),
            },
            base: base_params(global)?,
            data: self.data_params.clone(),
            protocol: how.protocol.into(),
            subjects: how.subjects.into(),
            answer_tokens: how.answer_tokens,
            fluency_tokens: how.fluency_tokens,
            seed: how.seed,
            shard: how.shard.map(|shard| shard.0),
        })
    }

    /// What fits before an answer.
    fn window(&self) -> Window<'a> {
        let model = self.model;
        let room = self.how.answer_tokens.max(self.how.fluency_tokens) + MARGIN;
        let count = |text: &str| model.tokenizer().encode(text, false).map_or(0, |ids| ids.len());
        let limit = model.info().max_positions.saturating_sub(room);
        Window { limit, count: Box::new(count) }
    }
}

/// Processors compute alike; other devices go by their own name as well.
fn device_name(info: &DeviceInfo) -> String {
    match info.hardware {
        Hardware::Cpu => info.id.to_string(),
        _ => format!("{} ({})", info.id, info.name),
    }
}

fn base_params(global: &Global) -> anyhow::Result<Option<BaseParams>> {
    let (Some(path), Some(base)) = (&global.base, session::base(global)?) else {
        return Ok(None);
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(Some(BaseParams { name, triples: base.len() }))
}

fn options(model: &Model, args: &args::Kgt) -> KgtOptions {
    let mut config = args.tuning.config(&assistant_config());
    config.k = args.k.unwrap_or(config.k);
    let mut ask = ask::options(model);
    ask.max_facts = args.max_facts.unwrap_or(ask.max_facts);
    ask.relevance.floor = args.floor.unwrap_or(ask.relevance.floor);
    KgtOptions { config, ask, given_relations: args.given_relations, variant: args.variant.clone() }
}
