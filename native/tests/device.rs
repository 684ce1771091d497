//! Choosing and examining devices on the command line.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Home, stderr};
use serde_json::Value;

fn device<'a>(doctor: &'a Value, id: &str) -> &'a Value {
    doctor["devices"].as_array().unwrap().iter().find(|device| device["id"] == id).unwrap()
}

#[test]
fn the_doctor_measures_the_processor() {
    let doctor = Home::new().json(&["doctor"]);
    let cpu = device(&doctor, "cpu");
    assert_eq!(cpu["works"], true);
    assert_eq!(cpu["hardware"], "cpu");
    assert!(cpu["element_types"].as_array().unwrap().contains(&"f32".into()));
    assert!(cpu["memory"].as_u64().unwrap() >= cpu["free_memory"].as_u64().unwrap());
    for rate in ["bytes_per_second", "flops"] {
        // A processor of this century, and not a unit gone wrong.
        let rate = cpu["speed"][rate].as_f64().unwrap();
        assert!((1e7..1e14).contains(&rate), "{rate}");
    }
    let text = Home::new().text(&["--device", "cpu", "doctor"]);
    for words in ["memory speed", "matrix product", "element types", "models run on cpu"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_model_says_where_it_runs() {
    let home = Home::new();
    let info = home.json(&["--device", "cpu", "model", "info"]);
    assert_eq!(info["device"]["id"], "cpu");
    let text = home.text(&["--device", "cpu", "model", "info"]);
    assert!(text.contains("runs on cpu ("), "{text}");
}

#[test]
fn a_device_that_cannot_be_used_is_refused_with_a_reason() {
    let home = Home::new();
    let (code, error) = home.error(&["--device", "gpu", "model", "info"]);
    assert_eq!(code, 2);
    assert!(error.contains("devices are auto, cpu, wgpu[:n], cuda[:n]"), "{error}");
    let (code, error) = home.error(&["--device", "cuda:1", "model", "info"]);
    assert_eq!(code, 1);
    let reason = "cuda:1: this program was built without CUDA; it was built with: cpu";
    assert!(error.contains(reason), "{error}");
    // The setting in the environment is the same option.
    let output = home.command(&["model", "info"]).env("KGT_DEVICE", "cuda").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("cuda:0: this program was built without CUDA"));
}

#[test]
fn a_model_that_does_not_fit_is_refused_before_it_is_loaded() {
    let home = Home::new();
    let folder = home.path("large");
    std::fs::create_dir(&folder).unwrap();
    for file in ["config.json", "tokenizer.json", "model.safetensors"] {
        std::fs::copy(common::fixture("stories260k").join(file), folder.join(file)).unwrap();
    }
    let config = std::fs::read(folder.join("config.json")).unwrap();
    let mut config: Value = serde_json::from_slice(&config).unwrap();
    config["vocab_size"] = (1 << 30).into();
    std::fs::write(folder.join("config.json"), config.to_string()).unwrap();
    let folder = folder.to_str().unwrap();
    let (code, error) = home.error(&["--device", "cpu", "--model", folder, "model", "info"]);
    assert_eq!(code, 1);
    // A row of 64 halves for each token, as the file is too small for more, and a little.
    assert!(error.contains("the model needs 137439 MB"), "{error}");
}

#[cfg(not(feature = "wgpu"))]
#[test]
fn a_program_without_wgpu_says_so_and_runs_on_the_processor() {
    let home = Home::new();
    let (code, error) = home.error(&["--device", "wgpu", "score", "The city of Paris is", "in"]);
    assert_eq!(code, 1);
    assert!(error.contains("wgpu:0: this program was built without wgpu"), "{error}");
    assert_eq!(home.json(&["doctor"])["chosen"], "cpu");
}

/// On whatever adapter there is; `mesa-vulkan-drivers` has one for machines without.
#[cfg(feature = "wgpu")]
mod wgpu {
    use super::*;

    const QUESTION: &str = "Where does my sister live?";

    #[test]
    fn an_adapter_learns_and_answers_as_the_processor_does() {
        let (graphics, processor) = (Home::new(), Home::new());
        let taught = |home: &Home, id: &str| {
            let edit = home.json(&["--device", id, "teach", QUESTION, "Reykjavik"]);
            let answer = home.json(&["--device", id, "ask", QUESTION]);
            (edit["added"].clone(), edit["removed"].clone(), answer["text"].clone())
        };
        assert_eq!(taught(&graphics, "wgpu"), taught(&processor, "cpu"));
        let info = graphics.json(&["--device", "wgpu:0", "model", "info"]);
        assert_eq!(info["device"]["id"], "wgpu:0");
    }

    #[test]
    fn the_doctor_tries_and_measures_every_adapter() {
        let doctor = Home::new().json(&["doctor"]);
        assert_eq!(doctor["built_with"], "cpu, wgpu");
        let adapter = device(&doctor, "wgpu:0");
        assert_eq!(adapter["works"], true, "{adapter}");
        assert!(adapter["largest_buffer"].as_u64().unwrap() > 1 << 20);
        assert!(!adapter["element_types"].as_array().unwrap().contains(&"bf16".into()));
        assert!(adapter["speed"]["flops"].as_f64().unwrap() > 0.0);
        // Left to itself, the program never takes an adapter that computes on the processor.
        let software = adapter["hardware"] == "software_gpu";
        assert_eq!(doctor["chosen"], if software { "cpu" } else { "wgpu:0" });
    }

    #[test]
    fn an_adapter_that_is_not_there_is_named() {
        let (code, error) = Home::new().error(&["--device", "wgpu:99", "model", "info"]);
        assert_eq!(code, 1);
        assert!(error.contains("wgpu:99: there is no such device"), "{error}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn without_a_driver_the_processor_is_used_unless_an_adapter_was_asked_for() {
        let home = Home::new();
        let run = |args: &[&str]| {
            let mut command = home.command(args);
            command.env("VK_DRIVER_FILES", home.path("no driver")).output().unwrap()
        };
        let output = run(&["--device", "wgpu", "model", "info"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("no driver for wgpu answers"), "{}", stderr(&output));
        let output = run(&["--json", "model", "info"]);
        let info: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(info["device"]["id"], "cpu");
    }
}
