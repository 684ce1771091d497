//! The store in a page of Chromium.

#![cfg(target_family = "wasm")]

mod common;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn conformance() {
    common::conformance().await;
}

#[wasm_bindgen_test]
async fn two_handles() {
    common::two_handles().await;
}

#[wasm_bindgen_test]
async fn broken_records_are_set_aside() {
    common::damage::broken_records_are_set_aside().await;
}

#[wasm_bindgen_test]
async fn what_hung_on_a_broken_record_is_set_aside_too() {
    common::damage::what_hung_on_a_broken_record_is_set_aside_too().await;
}

#[wasm_bindgen_test]
async fn newer_versions_are_refused() {
    common::damage::newer_versions_are_refused().await;
}

#[wasm_bindgen_test]
async fn older_layouts_are_upgraded() {
    common::damage::older_layouts_are_upgraded().await;
}

#[wasm_bindgen_test]
async fn an_open_store_gives_way() {
    common::damage::an_open_store_gives_way().await;
}
