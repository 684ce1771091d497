//! `kgt model`.

use serde_json::json;

use super::args::{Global, Model};
use super::output::println;
use super::{json, session};

pub(crate) fn run(global: &Global, command: &Model) -> anyhow::Result<()> {
    let Model::Info = command;
    let (model, device) = session::model(global)?;
    let info = model.info();
    let name = session::model_name(global);
    if global.json {
        json::print(&json!({
            "name": name, "family": format!("{:?}", info.family),
            "parameters": info.n_parameters, "layers": info.n_layers, "d_model": info.d_model,
            "heads": info.n_heads.0, "kv_heads": info.n_heads.1, "vocabulary": info.vocab_size,
            "context": info.max_positions, "chat": info.chat, "device": device,
        }));
        return Ok(());
    }
    println!("{name}: {:?}, {:.1} M parameters", info.family, info.n_parameters as f64 / 1e6);
    println!(
        "  {} layers, width {}, {} heads over {} key and value heads",
        info.n_layers, info.d_model, info.n_heads.0, info.n_heads.1
    );
    println!("  vocabulary {}, context {} tokens", info.vocab_size, info.max_positions);
    let prompts = if info.chat { "as turns of its chat template" } else { "as they are" };
    println!("  prompts are given {prompts}");
    println!("  runs on {} ({}) in float32", device.id, device.name);
    if global.model.is_none() {
        println!(
            "  Small and made for KGT's prompts: English only, knows little of the world, copies\n  \
             facts but does not combine them. Its card: models/kgt-mini/MODEL_CARD.md"
        );
    }
    Ok(())
}
