//! The files of a Hugging Face model folder.

use serde::Deserialize;

use crate::LmError;

/// Everything that makes a model. `F` is whatever the weights are read from: a memory map, a vector,
/// bytes compiled into the program, another [`WeightFile`](crate::WeightFile).
#[derive(Debug, Clone)]
pub struct ModelFiles<F> {
    /// `config.json`.
    pub config: Vec<u8>,
    /// `tokenizer.json`.
    pub tokenizer: Vec<u8>,
    /// `generation_config.json`.
    pub generation_config: Option<Vec<u8>>,
    /// `tokenizer_config.json`.
    pub tokenizer_config: Option<Vec<u8>>,
    /// `chat_template.jinja`, which newer folders have in place of an entry in
    /// `tokenizer_config.json`.
    pub chat_template: Option<String>,
    /// `model.safetensors`, or its shards in any order.
    pub weights: Vec<F>,
}

/// The names of the shards in a `model.safetensors.index.json`, sorted, each once.
///
/// # Errors
/// [`LmError::File`] if it is not such an index, or names a file outside the folder.
pub fn shard_names(index: &[u8]) -> Result<Vec<String>, LmError> {
    #[derive(Deserialize)]
    struct Index {
        weight_map: std::collections::BTreeMap<String, String>,
    }
    const FILE: &str = "model.safetensors.index.json";
    let index: Index = serde_json::from_slice(index).map_err(|e| LmError::file(FILE, e))?;
    let names: std::collections::BTreeSet<String> = index.weight_map.into_values().collect();
    match names.iter().find(|name| name.contains(['/', '\\']) || name.as_str() == "..") {
        Some(outside) => Err(LmError::file(FILE, format!("{outside:?} is not in the folder"))),
        None => Ok(names.into_iter().collect()),
    }
}
