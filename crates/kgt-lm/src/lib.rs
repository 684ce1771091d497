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
//!
//! ```
//! use kgt_core::{LanguageModel, Pair};
//! use kgt_lm::{Device, Model, ModelFiles};
//!
//! # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/kgt-mini/");
//! # let read = |name: &str| std::fs::read(format!("{folder}{name}")).unwrap();
//! # futures_lite::future::block_on(async {
//! let files = ModelFiles {
//!     config: read("config.json"),
//!     tokenizer: read("tokenizer.json"),
//!     generation_config: None,
//!     tokenizer_config: None,
//!     chat_template: None,
//!     weights: vec![read("model.safetensors")],
//! };
//! let model = Model::load(&files, &Device::flex()).await?;
//! let after = |text: &str| Pair {
//!     prompt: "The capital of France is".into(),
//!     continuation: text.into(),
//! };
//! let scores = model.score(&[after("Paris"), after("Rome")]).await?;
//! assert!(scores.log_probs[0].total > scores.log_probs[1].total);
//! # Ok::<(), kgt_lm::LmError>(())
//! # }).unwrap();
//! ```

mod chat;
mod config;
mod decoder;
mod element_type;
mod error;
mod family;
mod files;
mod generate;
mod generate_all;
#[cfg(feature = "grad")]
pub mod grad;
mod host;
mod load_options;
mod lookup;
mod model;
mod nn;
mod prefix_tree;
mod quantization;
mod sample;
mod score;
mod text_stream;
mod tokenizer;
mod weight_file;
mod weights;

pub use burn::prelude::Device;
pub use config::{Family, ModelConfig, Rope};
pub use element_type::ElementType;
pub use error::LmError;
pub use files::{ModelFiles, shard_names};
pub use host::Host;
pub use load_options::LoadOptions;
pub use model::{Model, ModelInfo};
pub use quantization::Quantization;
pub use tokenizer::TextTokenizer;
pub use weight_file::WeightFile;
pub use weights::Footprint;
