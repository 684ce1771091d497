//! Where a user's edits are kept: the contract of a store, a store in memory, and the suite that
//! every store must pass.
//!
//! A store holds one thing, the journal of edits. The user's graph is derived from it by replay,
//! so no derived state can disagree with the history. This crate knows no files, browsers, clocks
//! or runtimes: those are the hosts' stores'.
//!
//! ```
//! use kgt_graph::{Edit, EditId, KnowledgeGraph, Timestamp, Triple};
//! use kgt_store::{MemoryStore, Store};
//!
//! # futures_lite::future::block_on(async {
//! let mut store = MemoryStore::default();
//! let mut graph = KnowledgeGraph::default();
//! let id = EditId(store.last_id().await?.0 + 1);
//! let facts = graph.additions(id, [Triple::new("my dog", "enjoys", "vegetables")?])?;
//! let edit = Edit::manual(id, Timestamp(0), facts, vec![]);
//! store.append(&edit).await?;
//! graph.apply(&edit)?;
//!
//! assert_eq!(store.load().await?, vec![edit]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```

pub mod conformance;
mod error;
pub mod journal;
mod memory;
mod store;

pub use error::StoreError;
pub use memory::MemoryStore;
pub use store::Store;
