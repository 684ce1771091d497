//! `kgt score`.

use futures_lite::future::block_on;
use kgt::{LanguageModel, Pair};
use serde_json::{Value, json};

use super::args::{Global, Score};
use super::output::{cut, println};
use super::{json, session};

pub(crate) fn run(global: &Global, args: &Score) -> anyhow::Result<()> {
    let (model, _) = session::model(global)?;
    let pair = |text: &String| Pair { prompt: args.prompt.clone(), continuation: text.clone() };
    let pairs: Vec<Pair> = args.continuations.iter().map(pair).collect();
    let scores = block_on(model.score(&pairs))?;
    let rows = args.continuations.iter().zip(&scores.log_probs);
    if global.json {
        let rows = rows.map(|(text, score)| {
            json!({ "continuation": text, "log_prob": score.total, "tokens": score.n_tokens })
        });
        json::print(&json!({
            "scores": rows.collect::<Value>(), "model_tokens": scores.model_tokens,
        }));
        return Ok(());
    }
    println!("{:>10} {:>10} {:>6}  continuation", "log P", "per token", "tokens");
    for (text, score) in rows {
        let (total, mean) = (score.total, score.per_token());
        println!("{total:>10.4} {mean:>10.4} {:>6}  {}", score.n_tokens, cut(text, 50));
    }
    Ok(())
}
