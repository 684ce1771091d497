//! The contracts of a store, each a test body.

use kgt_graph::{Edit, EditId, KnowledgeGraph};

use super::{StoreFactory, sample};
use crate::{Store, StoreError};

/// Asserts that the store holds exactly `edits` and `last`, before and after it is opened again.
async fn assert_holds<F: StoreFactory>(
    contract: &str,
    factory: &mut F,
    mut store: F::Store,
    edits: &[Edit],
    last: u64,
) -> F::Store {
    for moment in ["at once", "reopened"] {
        let loaded = store.load().await.expect(contract);
        assert_eq!(loaded, edits, "{contract}: {moment}");
        let found = store.last_id().await.expect(contract);
        assert_eq!(found, EditId(last), "{contract}: {moment}");
        if moment == "at once" {
            store = factory.reopen(store).await.expect(contract);
        }
    }
    store
}

async fn holding<F: StoreFactory>(contract: &str, factory: &mut F, edits: &[Edit]) -> F::Store {
    let mut store = factory.fresh().await.expect(contract);
    for edit in edits {
        store.append(edit).await.expect(contract);
    }
    store
}

fn samples(ids: impl IntoIterator<Item = u64>) -> Vec<Edit> {
    ids.into_iter().map(sample::edit).collect()
}

pub(super) async fn a_fresh_store_is_empty<F: StoreFactory>(factory: &mut F) {
    let contract = "a fresh store is empty";
    let store = factory.fresh().await.expect(contract);
    assert_holds(contract, factory, store, &[], 0).await;
}

pub(super) async fn appended_edits_come_back_equal<F: StoreFactory>(factory: &mut F) {
    let contract = "appended edits come back equal";
    let first = sample::edit(1);
    let undo = first.inverse(EditId(2), first.at);
    let edits = [first, undo, sample::edit(3)];
    let store = holding(contract, factory, &edits).await;
    assert_holds(contract, factory, store, &edits, 3).await;
}

/// Past the numbers at which a wrong comparison of keys (as text, as small or little-endian
/// integers) would show.
pub(super) async fn many_edits_keep_their_order<F: StoreFactory>(factory: &mut F) {
    let contract = "many edits keep their order";
    let ids = [1, 2, 9, 10, 11, 99, 100, 255, 256, 257, 65_535, 65_536];
    let high = [1 << 31, (1 << 32) - 1, 1 << 32, (1 << 53) - 1];
    let edits = samples(ids.into_iter().chain(high));
    let store = holding(contract, factory, &edits).await;
    assert_holds(contract, factory, store, &edits, (1 << 53) - 1).await;
}

pub(super) async fn numbers_may_have_gaps_but_not_fall<F: StoreFactory>(factory: &mut F) {
    let contract = "numbers may have gaps but not fall";
    let edits = samples([3, 7]);
    let mut store = holding(contract, factory, &edits).await;
    for stale in [7, 5, 3, 1, 0] {
        let result = store.append(&sample::edit(stale)).await;
        let refused = matches!(
            result,
            Err(StoreError::Conflict { id: EditId(id), last: EditId(7) }) if id == stale
        );
        assert!(refused, "{contract}: edit {stale} gave {result:?}");
    }
    assert_holds(contract, factory, store, &edits, 7).await;
}

pub(super) async fn what_is_no_edit_is_refused<F: StoreFactory>(factory: &mut F) {
    let contract = "what is no edit is refused";
    let edits = samples([1]);
    let mut store = holding(contract, factory, &edits).await;
    let result = store.append(&no_edit(2)).await;
    assert!(
        matches!(result, Err(StoreError::Invalid { id: EditId(2), .. })),
        "{contract}: append gave {result:?}"
    );
    let result = store.rewrite(vec![sample::edit(1), no_edit(2)]).await;
    assert!(
        matches!(result, Err(StoreError::Invalid { id: EditId(2), .. })),
        "{contract}: rewrite gave {result:?}"
    );
    assert_holds(contract, factory, store, &edits, 1).await;
}

/// An edit whose evidence names a candidate that is not there.
fn no_edit(id: u64) -> Edit {
    let mut edit = sample::edit(id);
    if let Some(evidence) = &mut edit.evidence {
        evidence.candidates.clear();
    }
    edit
}

pub(super) async fn a_large_edit_is_kept<F: StoreFactory>(factory: &mut F) {
    let contract = "a large edit is kept";
    let mut large = sample::edit(2);
    large.added = (0..5_000).flat_map(|_| large.added.clone()).collect();
    let edits = [sample::edit(1), large, sample::edit(3)];
    let store = holding(contract, factory, &edits).await;
    assert_holds(contract, factory, store, &edits, 3).await;
}

pub(super) async fn rewriting_replaces_everything<F: StoreFactory>(factory: &mut F) {
    let contract = "rewriting replaces everything";
    let mut store = holding(contract, factory, &samples(1..=5)).await;
    let mut edits = vec![sample::edit(2), sample::correction(4, "something else")];
    store.rewrite(edits.clone()).await.expect(contract);
    let mut store = assert_holds(contract, factory, store, &edits, 5).await;
    edits.push(sample::edit(6));
    store.append(&edits[2]).await.expect(contract);
    assert_holds(contract, factory, store, &edits, 6).await;
}

pub(super) async fn rewriting_to_nothing_keeps_the_last_number<F: StoreFactory>(factory: &mut F) {
    let contract = "rewriting to nothing keeps the last number";
    let mut store = holding(contract, factory, &samples(1..=4)).await;
    store.rewrite(vec![]).await.expect(contract);
    let mut store = assert_holds(contract, factory, store, &[], 4).await;
    let result = store.append(&sample::edit(4)).await;
    assert!(
        matches!(result, Err(StoreError::Conflict { .. })),
        "{contract}: a used number gave {result:?}"
    );
    store.append(&sample::edit(5)).await.expect(contract);
    assert_holds(contract, factory, store, &samples([5]), 5).await;
}

pub(super) async fn rewriting_may_raise_the_last_number<F: StoreFactory>(factory: &mut F) {
    let contract = "rewriting may raise the last number";
    let mut store = holding(contract, factory, &samples(1..=2)).await;
    let edits = samples([1, 8, 9]);
    store.rewrite(edits.clone()).await.expect(contract);
    let mut store = assert_holds(contract, factory, store, &edits, 9).await;
    let result = store.append(&sample::edit(3)).await;
    assert!(
        matches!(result, Err(StoreError::Conflict { .. })),
        "{contract}: a number below it gave {result:?}"
    );
}

pub(super) async fn unordered_journals_are_refused<F: StoreFactory>(factory: &mut F) {
    let contract = "unordered journals are refused";
    let edits = samples(1..=3);
    let mut store = holding(contract, factory, &edits).await;
    for ids in [vec![2, 1], vec![1, 1], vec![0]] {
        let result = store.rewrite(samples(ids.clone())).await;
        assert!(
            matches!(result, Err(StoreError::Unordered { .. })),
            "{contract}: {ids:?} gave {result:?}"
        );
    }
    assert_holds(contract, factory, store, &edits, 3).await;
}

pub(super) async fn forgotten_edits_leave_no_byte<F: StoreFactory>(factory: &mut F) {
    let contract = "forgotten edits leave no byte";
    let secret = |id: u64| format!("secret-{id}-f00d");
    let edits: Vec<Edit> = (1..=20).map(|id| sample::correction(id, &secret(id))).collect();
    let mut store = holding(contract, factory, &edits).await;
    let holds = factory.medium_holds(&mut store, secret(7).as_bytes()).await;
    assert!(holds, "{contract}: the suite cannot look into the medium");

    let kept: Vec<Edit> = edits.into_iter().filter(|edit| edit.id.0 % 2 == 0).collect();
    store.rewrite(kept.clone()).await.expect(contract);
    for moment in ["at once", "reopened"] {
        for id in 1..=20 {
            let holds = factory.medium_holds(&mut store, secret(id).as_bytes()).await;
            assert_eq!(holds, id % 2 == 0, "{contract}: {moment}, {}", secret(id));
        }
        store = factory.reopen(store).await.expect(contract);
    }
    assert_holds(contract, factory, store, &kept, 20).await;
}

pub(super) async fn the_journal_replays<F: StoreFactory>(factory: &mut F) {
    let contract = "the journal replays";
    let mut graph = KnowledgeGraph::default();
    let mut store = factory.fresh().await.expect(contract);
    let mut edits = samples(1..=10);
    edits.push(edits[3].inverse(EditId(11), edits[3].at));
    for edit in &edits {
        graph.apply(edit).expect(contract);
        store.append(edit).await.expect(contract);
    }
    let mut replayed = KnowledgeGraph::default();
    let mut store = factory.reopen(store).await.expect(contract);
    for edit in store.load().await.expect(contract) {
        replayed.apply(&edit).expect(contract);
    }
    assert_eq!(replayed.overlay(), graph.overlay(), "{contract}");
}
