//! `kgt model`.

use kgt::lm::Quantization;
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
            "element_type": info.element_type.to_string(), "bytes": info.n_bytes,
            "quantization": format!("{:?}", info.quantization).to_lowercase(),
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
    println!("  runs on {} ({}) in {}", device.id, device.name, info.element_type);
    println!("  weights take {:.0} MB{}", info.n_bytes as f64 / 1e6, kept(info.quantization));
    if global.model.is_none() {
        println!(
            "  Small and made for KGT's prompts: English only, knows little of the world, copies\n  \
             facts but does not combine them. Its card: models/kgt-mini/MODEL_CARD.md"
        );
    }
    Ok(())
}

fn kept(quantization: Quantization) -> &'static str {
    match quantization {
        Quantization::None => "",
        Quantization::Int8 => ", linear layers in 8 bits",
        Quantization::Int4 => ", linear layers in 4 bits",
    }
}
