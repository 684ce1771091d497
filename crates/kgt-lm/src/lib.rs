//! The language models behind KGT: GPT-2 and the Llama family, from ordinary Hugging Face folders,
//! on burn.
//!
//! The crate takes bytes ([`ModelFiles`]) and a device; it knows no paths, no network and no
//! platform. Nothing blocks on the device: results are read back asynchronously only, so that the
//! same code runs in a browser.
//!
//! A forward pass works on one *packed row* of tokens, each with its own position and its own set of
//! visible tokens. A single text is the plain causal case; many texts with shared prefixes are a
//! tree laid out in one row, which is how [`Model`] scores all candidates of an edit in one pass.

mod chat;
mod config;
mod decoder;
mod error;
mod family;
mod files;
mod generate;
mod model;
mod nn;
mod prefix_tree;
mod sample;
mod score;
mod text_stream;
mod tokenizer;
mod weights;

pub use burn::prelude::Device;
pub use config::{Family, ModelConfig, Rope};
pub use error::LmError;
pub use files::{ModelFiles, shard_names};
pub use model::{Model, ModelInfo};
pub use tokenizer::TextTokenizer;
