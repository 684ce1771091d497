//! KGT's native host: model folders and the Hugging Face cache, base graphs and the user's store as
//! files. The `kgt` command is built on it.
//!
//! Paths, the network and the clock live here and nowhere below.

pub mod base_file;
#[cfg(feature = "default-model")]
pub mod default_model;
mod mapped;
mod model_source;
pub mod store;

pub use model_source::{ModelError, ModelSource, WeightBytes};
