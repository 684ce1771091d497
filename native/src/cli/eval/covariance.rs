//! `kgt eval covariance`: what ROME must know of a layer's keys.

use std::fs;
use std::io::BufRead;

use anyhow::Context;
use futures_lite::future::block_on;
use kgt::lm::grad::Collector;
use serde_json::json;

use super::super::args::Global;
use super::super::output::{count, println};
use super::super::{json, progress, session};
use super::args::CovarianceArgs;
use super::{data, weights};

pub(super) fn run(global: &Global, args: &CovarianceArgs) -> anyhow::Result<()> {
    let model = session::model(global)?.0;
    let layer = args.layer.unwrap_or_else(|| weights::rome_layer(&model));
    let mut collector = Collector::new(&model, layer)?;
    let spinner = progress::spinner("reading");
    for paragraph in data::open(&args.text)?.lines() {
        if collector.n_tokens() >= args.tokens {
            break;
        }
        let paragraph = paragraph.with_context(|| args.text.display().to_string())?;
        block_on(collector.add(&model, &paragraph))?;
    }
    let n_tokens = collector.n_tokens();
    let covariance = block_on(async { collector.finish(model.weights_digest().await?).await })?;
    covariance.precision()?;
    drop(spinner);
    let path = args.out.display();
    fs::write(&args.out, covariance.to_bytes()).with_context(|| path.to_string())?;
    if global.json {
        json::print(&json!({ "layer": layer, "tokens": n_tokens }));
        return Ok(());
    }
    let tokens = usize::try_from(n_tokens).unwrap_or(usize::MAX);
    println!("{path}: the keys of layer {layer} over {}", count(tokens, "token"));
    Ok(())
}
