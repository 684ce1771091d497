//! The shapes of published models: the settings of their `config.json` that shape them. A model of
//! such a shape can be made with random weights, to measure speed and memory without its files.

use std::fs;
use std::path::Path;

use crate::ModelError;

macro_rules! configs {
    ($($name:literal),*) => {
        [$(($name, include_str!(concat!("published/", $name, ".json")))),*]
    };
}

/// Name and `config.json` of each.
pub const CONFIGS: [(&str, &str); 6] =
    configs!["gpt2", "gpt2-xl", "llama-2-7b", "llama-3-8b", "llama-3.2-1b", "smollm2-135m"];

/// The `config.json` of a published model, or of the given file.
///
/// # Errors
/// [`ModelError::NoSuchShape`] if there is neither, [`ModelError::Io`] if the file cannot be read.
pub fn config(name: &str) -> Result<Vec<u8>, ModelError> {
    if let Some((_, config)) = CONFIGS.iter().find(|(known, _)| *known == name) {
        return Ok(config.as_bytes().to_vec());
    }
    let path = Path::new(name);
    if !path.is_file() {
        let known = CONFIGS.map(|(name, _)| name).join(", ");
        return Err(ModelError::NoSuchShape { name: name.to_owned(), known });
    }
    fs::read(path).map_err(|source| ModelError::Io { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use kgt::lm::ModelConfig;

    use super::*;

    #[test]
    fn the_shapes_have_the_published_numbers_of_parameters() {
        let published = [
            ("gpt2", 124_439_808),
            ("gpt2-xl", 1_557_611_200),
            ("llama-2-7b", 6_738_415_616),
            ("llama-3-8b", 8_030_261_248),
            ("llama-3.2-1b", 1_235_814_400),
            ("smollm2-135m", 134_515_008),
        ];
        for (name, parameters) in published {
            let config = ModelConfig::from_json(&config(name).unwrap(), None).unwrap();
            assert_eq!(config.n_parameters(), parameters, "{name}");
        }
    }

    #[test]
    fn an_unknown_shape_is_refused_with_the_known_ones() {
        let error = config("gpt-17").unwrap_err().to_string();
        assert!(error.contains("gpt-17") && error.contains("llama-3-8b"), "{error}");
    }
}
