//! `kgt bench`.

use kgt_native::bench::{self, Report};
use kgt_native::device::{self, DeviceInfo, Hardware};
use serde_json::json;

use super::args::{Bench, BenchEdit, Global};
use super::output::{DIM, NAME, println, styled};
use super::{json, progress, session};

pub(crate) fn run(global: &Global, command: &Bench) -> anyhow::Result<()> {
    let Bench::Edit(args) = command;
    edit(global, args)
}

fn edit(global: &Global, args: &BenchEdit) -> anyhow::Result<()> {
    let (name, (model, info)) = match &args.random_weights {
        Some(shape) => (format!("{shape}, random weights"), session::random_model(global, shape)?),
        None => (session::model_name(global).to_owned(), session::model(global)?),
    };
    let mut run = {
        let _spinner = progress::spinner("measuring edits");
        bench::edits(&model, args.rounds, args.random_weights.is_some())?
    };
    // The backend gives no memory back while it runs: what is in use now is the most that was.
    run.peak_memory = device::memory_in_use(info.id).or(run.peak_memory);
    let ceilings = {
        let _spinner = progress::spinner("measuring the device");
        device::ceilings(info.id, model.info().element_type)?
    };
    let report = Report::new(&run, &model, ceilings);
    if global.json {
        json::print(&json!({ "model": name, "device": info, "report": report }));
    } else {
        show(&name, &info, &report);
    }
    Ok(())
}

fn show(name: &str, device: &DeviceInfo, report: &Report) {
    println!("{} on {} ({})", styled(NAME, name), device.id, device.name);
    println!("{:<12} {:>10} {:>10}   of {} edits, ms", "", "median", "p95", report.edits);
    for (phase, spread) in &report.ms {
        println!("{phase:<12} {:>10.2} {:>10.2}", spread.median, spread.p95);
    }
    let work = report.work;
    println!(
        "tokens       {}: {} of the prompt, {} generated one by one, {} scored",
        work.tokens(),
        work.prompt_tokens,
        work.decoded_tokens,
        work.scored_tokens
    );
    if let Some(peak) = report.peak_memory {
        let whose = if device.hardware == Hardware::Cpu { "process" } else { "device" };
        println!("peak memory  {:.0} MB of the {whose}", peak as f64 / 1e6);
    }
    let ceilings = report.ceilings;
    println!(
        "memory       {:.1} GB/s of weights in extraction; the device reads {:.1} GB/s",
        report.bytes_per_second / 1e9,
        ceilings.bytes_per_second / 1e9
    );
    println!(
        "arithmetic   {:.0} GFLOP/s in scoring; the device reaches {:.0} GFLOP/s",
        report.flops / 1e9,
        ceilings.flops / 1e9
    );
    println!("floor        {:.1} ms at these limits", report.floor_ms);
    let times = report.total().median / report.floor_ms;
    println!("{}", styled(DIM, format!("an edit takes {times:.2} times the floor")));
}
