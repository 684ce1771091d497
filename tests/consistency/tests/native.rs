//! The scenarios on the native CPU.

#![cfg(not(target_family = "wasm"))]

use futures_lite::future::block_on;
use kgt::Device;
use kgt_consistency::row::Row;
use kgt_consistency::{golden, models, run};
use kgt_native::device;

#[test]
fn the_cpu_agrees_with_transformers_and_with_the_recorded_edits() {
    let report = block_on(run(&Device::flex(), |_| true)).unwrap();
    assert_eq!(report.models.len(), models::MODELS.len());
    assert_eq!(report.conversations.len(), golden::conversations().len());
    let processor = device::list().remove(0);
    println!("{}", Row::new("CPU, native", processor.name, processor.driver, &report).line());
    assert!(report.violations().is_empty(), "{:#?}", report.violations());
}

#[test]
fn conversations_name_models_and_edits_are_not_empty() {
    let (conversations, edits) = (golden::conversations(), golden::edits());
    for conversation in &conversations {
        assert_eq!(models::named(&conversation.model).name, conversation.model);
        assert_eq!(edits.of(conversation).turns.len(), conversation.turns.len());
    }
}
