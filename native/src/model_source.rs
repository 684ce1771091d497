//! Where a model comes from: compiled in, a folder, or the Hugging Face hub and its cache.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use hf_hub::api::Progress;
use hf_hub::api::sync::{ApiBuilder, ApiError};
use hf_hub::{Repo, RepoType};
use kgt::lm::{LmError, ModelFiles, shard_names};

use crate::WeightBytes;
use crate::weight_bytes::OpenFile;

const CONFIG: &str = "config.json";
const TOKENIZER: &str = "tokenizer.json";
const INDEX: &str = "model.safetensors.index.json";
const SINGLE: &str = "model.safetensors";
const OPTIONAL: [&str; 3] =
    ["generation_config.json", "tokenizer_config.json", "chat_template.jinja"];

/// Where to take a model from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelSource {
    /// The default model, compiled into the program.
    #[cfg(feature = "default-model")]
    Default,
    /// A folder in Hugging Face's layout.
    Folder(PathBuf),
    /// A repository of the hub, taken from the local cache where it is there already.
    Hub {
        /// `owner/name`.
        id: String,
        /// Branch, tag or commit.
        revision: String,
    },
}

/// Why a model's files could not be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// Neither a folder nor the name of a repository.
    #[error("{name:?} is neither a folder nor a Hugging Face name such as owner/model")]
    NoSuchModel {
        /// What was asked for.
        name: String,
    },
    /// Neither the name of a published shape nor a file.
    #[error("{name:?} is neither a config.json nor one of {known}")]
    NoSuchShape {
        /// What was asked for.
        name: String,
        /// The names that there are.
        known: String,
    },
    /// The folder lacks a file.
    #[error("the model folder {folder} has no {file}")]
    Missing {
        /// The folder.
        folder: PathBuf,
        /// The file.
        file: String,
    },
    /// A file cannot be read.
    #[error("{path} cannot be read: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The hub has no such repository or file, or cannot be reached.
    #[error("{file} of {id} could not be had from the Hugging Face hub: {reason}")]
    Hub {
        /// The repository.
        id: String,
        /// The file.
        file: String,
        /// What the client said.
        reason: String,
    },
    /// The files make no model.
    #[error(transparent)]
    Lm(#[from] LmError),
}

impl ModelSource {
    /// A folder if there is one by that name, else a repository of the hub (`owner/name` or
    /// `owner/name@revision`).
    ///
    /// # Errors
    /// [`ModelError::NoSuchModel`] if it can be neither.
    pub fn parse(name: &str) -> Result<Self, ModelError> {
        let folder = Path::new(name);
        if folder.is_dir() {
            return Ok(Self::Folder(folder.to_owned()));
        }
        let (id, revision) = name.split_once('@').unwrap_or((name, "main"));
        let word = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
        };
        let named = matches!(id.split_once('/'), Some((owner, name)) if word(owner) && word(name));
        if !named || !word(revision) {
            return Err(ModelError::NoSuchModel { name: name.to_owned() });
        }
        Ok(Self::Hub { id: id.to_owned(), revision: revision.to_owned() })
    }

    /// The files of the model; weights are opened, not read. `progress` watches each download.
    ///
    /// # Errors
    /// [`ModelError`].
    pub fn open<P: Progress>(
        &self,
        progress: impl Fn() -> P,
    ) -> Result<ModelFiles<WeightBytes>, ModelError> {
        match self {
            #[cfg(feature = "default-model")]
            Self::Default => Ok(crate::default_model::files()),
            Self::Folder(folder) => open_folder(folder),
            Self::Hub { id, revision } => open_folder(&download(id, revision, progress)?),
        }
    }
}

fn open_folder(folder: &Path) -> Result<ModelFiles<WeightBytes>, ModelError> {
    let shards = match optional(folder, INDEX)? {
        Some(index) => shard_names(&index)?,
        None => vec![SINGLE.to_owned()],
    };
    let chat_template = optional(folder, OPTIONAL[2])?;
    Ok(ModelFiles {
        config: required(folder, CONFIG)?,
        tokenizer: required(folder, TOKENIZER)?,
        generation_config: optional(folder, OPTIONAL[0])?,
        tokenizer_config: optional(folder, OPTIONAL[1])?,
        chat_template: chat_template.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        weights: shards.iter().map(|name| weights(folder, name)).collect::<Result<_, _>>()?,
    })
}

fn optional(folder: &Path, file: &str) -> Result<Option<Vec<u8>>, ModelError> {
    let path = folder.join(file);
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ModelError::Io { path, source }),
    }
}

fn required(folder: &Path, file: &str) -> Result<Vec<u8>, ModelError> {
    let missing = || ModelError::Missing { folder: folder.to_owned(), file: file.to_owned() };
    optional(folder, file)?.ok_or_else(missing)
}

fn weights(folder: &Path, file: &str) -> Result<WeightBytes, ModelError> {
    let path = folder.join(file);
    match OpenFile::open(&path) {
        Ok(open) => Ok(WeightBytes::File(open)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(ModelError::Missing { folder: folder.to_owned(), file: file.to_owned() })
        }
        Err(source) => Err(ModelError::Io { path, source }),
    }
}

/// Fetches what is not in the cache yet and returns the folder of the snapshot. `config.json` comes
/// last: where the cache has it, the rest is there as well, and nothing need be asked for.
fn download<P: Progress>(
    id: &str,
    revision: &str,
    progress: impl Fn() -> P,
) -> Result<PathBuf, ModelError> {
    let repo = Repo::with_revision(id.to_owned(), RepoType::Model, revision.to_owned());
    let cache = hf_hub::Cache::from_env().repo(repo.clone());
    if let Some(config) = cache.get(CONFIG) {
        return Ok(folder_of(&config));
    }
    let failed = |file: &str, error: ApiError| ModelError::Hub {
        id: id.to_owned(),
        file: file.to_owned(),
        reason: error.to_string(),
    };
    let api = ApiBuilder::from_env().with_progress(false).build();
    let remote = api.map_err(|error| failed(CONFIG, error))?.repo(repo);
    let get = |file: &str| match cache.get(file) {
        Some(path) => Ok(path),
        None => remote
            .download_with_progress(file, progress())
            .map_err(|error| (absent(&error), failed(file, error))),
    };
    let required = |file: &str| get(file).map_err(|(_, error)| error);
    let optional = |file: &str| match get(file) {
        Ok(path) => Ok(Some(path)),
        Err((true, _)) => Ok(None),
        Err((false, error)) => Err(error),
    };
    required(TOKENIZER)?;
    for file in OPTIONAL {
        optional(file)?;
    }
    let shards = match optional(INDEX)? {
        Some(path) => {
            let index = fs::read(&path).map_err(|source| ModelError::Io { path, source })?;
            shard_names(&index)?
        }
        None => vec![SINGLE.to_owned()],
    };
    for shard in shards {
        required(&shard)?;
    }
    Ok(folder_of(&required(CONFIG)?))
}

fn folder_of(file: &Path) -> PathBuf {
    file.parent().map(Path::to_owned).unwrap_or_default()
}

/// Whether the repository says that it does not have the file.
fn absent(error: &ApiError) -> bool {
    matches!(error, ApiError::RequestError(error)
        if matches!(**error, ureq::Error::StatusCode(404)))
}
