//! The suite that every store must pass: one test body per contract.
//!
//! An implementation writes a [`StoreFactory`] and runs [`run_all`] in its own kind of test, on
//! whatever runs its futures. A broken contract panics with the contract's name and what differed.

mod contracts;
pub mod sample;

use crate::{Store, StoreError};

/// How the suite gets at stores of one kind.
#[allow(async_fn_in_trait)]
pub trait StoreFactory {
    /// The kind of store.
    type Store: Store;

    /// Opens a new store that never held an edit.
    ///
    /// # Errors
    /// What opening one may fail with.
    async fn fresh(&mut self) -> Result<Self::Store, StoreError>;

    /// Closes a store and opens it again from its medium.
    ///
    /// # Errors
    /// What opening one may fail with.
    async fn reopen(&mut self, store: Self::Store) -> Result<Self::Store, StoreError>;

    /// Whether `needle` is anywhere in the store's medium, as far as the host can look.
    async fn medium_holds(&mut self, store: &mut Self::Store, needle: &[u8]) -> bool;
}

/// Runs every contract on stores of its own.
///
/// # Panics
/// If one is broken.
pub async fn run_all<F: StoreFactory>(mut factory: F) {
    let factory = &mut factory;
    contracts::a_fresh_store_is_empty(factory).await;
    contracts::appended_edits_come_back_equal(factory).await;
    contracts::many_edits_keep_their_order(factory).await;
    contracts::numbers_may_have_gaps_but_not_fall(factory).await;
    contracts::what_is_no_edit_is_refused(factory).await;
    contracts::a_large_edit_is_kept(factory).await;
    contracts::rewriting_replaces_everything(factory).await;
    contracts::rewriting_to_nothing_keeps_the_last_number(factory).await;
    contracts::rewriting_may_raise_the_last_number(factory).await;
    contracts::unordered_journals_are_refused(factory).await;
    contracts::forgotten_edits_leave_no_byte(factory).await;
    contracts::the_journal_replays(factory).await;
}
