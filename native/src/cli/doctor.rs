//! `kgt doctor`.

use kgt_native::device::{BUILT_WITH, Capabilities, DeviceError, DeviceInfo, Hardware, Prober};
use serde_json::{Value, json};

use super::args::Global;
use super::output::{DIM, NAME, REMOVED, println, styled};
use super::{json, progress, session};

/// A device and what became of trying it.
type Examined = (DeviceInfo, Result<Capabilities, DeviceError>);

pub(crate) fn run(global: &Global) -> anyhow::Result<()> {
    let prober = session::prober()?;
    let devices = {
        let _spinner = progress::spinner("trying and measuring the devices");
        prober.list()?.into_iter().map(|info| examined(&prober, info)).collect::<Vec<_>>()
    };
    let chosen = prober.choose(global.device)?.info.id;
    if global.json {
        let devices: Value = devices.iter().map(document).collect();
        json::print(&json!({ "built_with": BUILT_WITH, "chosen": chosen, "devices": devices }));
        return Ok(());
    }
    println!("built with: {BUILT_WITH}");
    devices.iter().for_each(show);
    println!("models run on {}", styled(NAME, chosen));
    Ok(())
}

fn examined(prober: &Prober, info: DeviceInfo) -> Examined {
    let result = prober.test(info.id, true);
    (info, result)
}

fn document((info, result): &Examined) -> Value {
    let mut value = json!(info);
    match result {
        Ok(capabilities) => {
            value["works"] = json!(true);
            value["element_types"] = json!(capabilities.element_types);
            value["speed"] = json!(capabilities.speed);
        }
        Err(error) => {
            value["works"] = json!(false);
            value["error"] = json!(error.to_string());
        }
    }
    value
}

fn show((info, result): &Examined) {
    let software = match info.hardware {
        Hardware::SoftwareGpu => ", computes on the processor: for tests",
        Hardware::Cpu | Hardware::Gpu => "",
    };
    println!("\n{}  {}{software}", styled(NAME, info.id), info.name);
    println!("  driver         {}", info.driver);
    println!("  memory         {}", memory(info));
    if let Some(limit) = info.largest_buffer {
        println!("  largest buffer {}", gigabytes(limit));
    }
    match result {
        Ok(capabilities) => works(capabilities),
        Err(error) => println!("  {}", styled(REMOVED, error)),
    }
}

fn works(capabilities: &Capabilities) {
    println!("  element types  {}", capabilities.element_types.join(", "));
    if let Some(speed) = capabilities.speed {
        println!("  memory speed   {:.1} GB/s", speed.bytes_per_second / 1e9);
        let (rate, side) = (speed.flops / 1e9, speed.matrix);
        println!("  matrix product {rate:.0} GFLOP/s in float32, {side} x {side}");
    }
    println!("  {}", styled(DIM, "passes the self-test"));
}

fn memory(info: &DeviceInfo) -> String {
    match (info.memory, info.free_memory) {
        (Some(all), Some(free)) => format!("{}, {} free", gigabytes(all), gigabytes(free)),
        (Some(all), None) => gigabytes(all),
        (None, _) => "not told by the driver".to_owned(),
    }
}

fn gigabytes(bytes: u64) -> String {
    format!("{:.1} GB", bytes as f64 / 1e9)
}
