//! One model against Hugging Face transformers: logits, log-probabilities, greedy texts.

use std::ops::ControlFlow;

use kgt::{Device, GenerateOptions, LmError, Model};

use crate::ScenarioError;
use crate::golden::{Expected, Greedy, projection};
use crate::models::Bundle;
use crate::report::{Agreement, Difference, ModelReport};

pub(crate) async fn check(bundle: &Bundle, device: &Device) -> Result<ModelReport, ScenarioError> {
    let expected = bundle.expected();
    let model = bundle.load(device).await?;
    let failed = |source| bundle.failed(source);
    Ok(ModelReport {
        model: bundle.name.to_owned(),
        logits: logits(&model, &expected).await.map_err(failed)?,
        scores: scores(&model, &expected).await.map_err(failed)?,
        texts: texts(bundle, &expected, device).await?,
    })
}

async fn logits(model: &Model, expected: &Expected) -> Result<Difference, LmError> {
    let vocab = model.info().vocab_size;
    let mut difference = Difference::default();
    for (i, input) in expected.inputs.iter().enumerate() {
        let got = model.logits(input).await?;
        let at = |position: usize| &got[position * vocab..(position + 1) * vocab];
        if let Some(logits) = expected.logits.get(i) {
            for (&position, want) in logits.positions.iter().zip(&logits.values) {
                for (&got, &want) in at(position).iter().zip(want) {
                    difference.add(got.into(), want.into());
                }
            }
        }
        for sketch in expected.sketches.get(i).into_iter().flatten() {
            let got = at(sketch.position);
            difference.add(projection(got), sketch.projection);
            for &(token, want) in &sketch.top {
                difference.add(got[token].into(), want.into());
            }
        }
    }
    Ok(difference)
}

/// Every pair twice: in one call with all others, where common prefixes are computed once, and
/// alone.
async fn scores(model: &Model, expected: &Expected) -> Result<Difference, LmError> {
    let wanted = &expected.scores;
    let pairs: Vec<_> =
        wanted.iter().map(|s| (s.prompt_ids.clone(), s.continuation_ids.clone())).collect();
    let together = model.score_tokens(&pairs).await?;
    let mut difference = Difference::default();
    for (i, want) in wanted.iter().enumerate() {
        let alone = model.score_tokens(&pairs[i..=i]).await?;
        for got in [together.log_probs[i], alone.log_probs[0]] {
            let off = (got.total - want.log_prob).abs() / want.n_tokens as f64;
            difference.add_difference(off);
        }
    }
    Ok(difference)
}

async fn texts(
    bundle: &Bundle,
    expected: &Expected,
    device: &Device,
) -> Result<Agreement, ScenarioError> {
    let mut agreement = Agreement::default();
    let mut loaded: Option<(&[u32], Model)> = None;
    for case in &expected.greedy {
        let eos = case.eos_token_ids.as_slice();
        let model = match loaded.take() {
            Some((same, model)) if same == eos => model,
            _ => bundle.load_ending_with(eos, device).await?,
        };
        let (got, want) = text(&model, case).await.map_err(|source| bundle.failed(source))?;
        agreement.add(&format!("{} after {:?}", bundle.name, case.prompt_ids), &got, &want);
        loaded = Some((eos, model));
    }
    Ok(agreement)
}

/// The greedy text and the one that transformers generates.
async fn text(model: &Model, case: &Greedy) -> Result<(String, String), LmError> {
    let options = GenerateOptions { max_tokens: case.max_new_tokens, ..Default::default() };
    let mut quiet = |_: &str| ControlFlow::Continue(());
    let got = model.generate_from_tokens(&case.prompt_ids, &options, &mut quiet).await?;
    let ids = case.new_ids.iter().copied().filter(|id| !case.eos_token_ids.contains(id));
    let want = model.tokenizer().decode(&ids.collect::<Vec<_>>())?;
    Ok((got.text, want.trim().to_owned()))
}
