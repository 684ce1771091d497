//! KGT's native host: model folders and the Hugging Face cache, base graphs and the user's store as
//! files. The `kgt` command is built on it.
//!
//! Paths, the network and the clock live here and nowhere below.
//!
//! ```
//! use kgt::{Memory, Triple};
//! use kgt_native::store::FileStore;
//!
//! # futures_lite::future::block_on(async {
//! let folder = tempfile::tempdir()?;
//! let file = folder.path().join("memory.redb");
//! let open = || async { Memory::open(FileStore::open(&file)?, None, || 0.0).await };
//!
//! let mut memory = open().await?;
//! memory.add_facts(vec![Triple::new("my dog", "likes to eat", "vegetables")?]).await?;
//! drop(memory);
//! assert_eq!(open().await?.facts(Some("my dog"))?.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

pub mod base_file;
pub mod bench;
#[cfg(feature = "default-model")]
pub mod default_model;
pub mod device;
mod mapped;
mod metered;
mod model_source;
pub mod peak_memory;
pub mod published;
pub mod run_folder;
pub mod store;
mod weight_bytes;

pub use metered::metered;
pub use model_source::{ModelError, ModelSource};
pub use weight_bytes::{OpenFile, WeightBytes};
