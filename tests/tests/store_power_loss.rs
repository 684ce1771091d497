//! A disk that fails or loses power at every single operation of a script: whatever was
//! acknowledged is there, whatever was not is wholly there or wholly absent.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::io::ErrorKind;

use futures_lite::future::block_on;
use kgt_native::store::FileStore;
use kgt_store::StoreError;
use kgt_tests::store::disk::{Disk, Fault};
use kgt_tests::store::script::State;

/// Appends, one rewrite, and appends after it.
const STEPS: usize = 9;
/// Different chances per operation at which the power goes.
const CHANCES: u64 = 4;

/// Runs the script from `state` on, as far as it goes; the last acknowledged state.
async fn run(disk: &Disk, mut state: State, steps: usize) -> Result<State, (State, StoreError)> {
    let mut store = match FileStore::over(disk.clone()) {
        Ok(store) => store,
        Err(error) => return Err((state, error)),
    };
    for _ in 0..steps {
        state = match state.advance(&mut store).await {
            Ok(next) => next,
            Err(error) => return Err((state, error)),
        };
    }
    Ok(state)
}

/// What a store on this disk holds; it must be the acknowledged state or the one after it.
async fn reopened(disk: &Disk, acknowledged: &State, when: &str) -> State {
    let mut store = FileStore::over(disk.clone()).unwrap_or_else(|error| panic!("{when}: {error}"));
    let found = State::of(&mut store).await.unwrap();
    let next = acknowledged.next();
    assert!(
        found == *acknowledged || found == next,
        "{when}: {:?} after {:?}",
        ids(&found),
        ids(acknowledged)
    );
    found
}

fn ids(state: &State) -> (Vec<u64>, u64) {
    let edits = state.edits.iter().map(|edit| edit.id.0).collect();
    (edits, state.last.0)
}

/// Calls `check` for a fault at every operation, from the first on, until one is never reached.
fn at_every_operation(fault: Fault, mut check: impl FnMut(&Disk, u64)) -> u64 {
    for operation in 0.. {
        let disk = Disk::default();
        disk.fail_at(operation, fault);
        check(&disk, operation);
        if !disk.struck() {
            return operation;
        }
    }
    unreachable!("the script ends")
}

#[test]
fn power_lost_at_any_operation_loses_nothing_acknowledged() {
    let tried = at_every_operation(Fault::PowerLoss, |disk, operation| {
        let ran = block_on(run(disk, State::default(), STEPS));
        let acknowledged = ran.unwrap_or_else(|(state, _)| state);
        for seed in 0..CHANCES {
            let when = format!("power lost at operation {operation}, chance {seed}");
            let disk = disk.after_power_loss(operation * CHANCES + seed);
            let found = block_on(reopened(&disk, &acknowledged, &when));
            let after = block_on(run(&disk, found, 2))
                .unwrap_or_else(|(_, error)| panic!("{when}: {error}"));
            assert_eq!(block_on(reopened(&disk, &after, &when)), after, "{when}");
        }
    });
    assert!(tried > 100, "only {tried} operations");
}

#[test]
fn power_lost_during_recovery_loses_nothing_either() {
    let crashed = Disk::default();
    crashed.fail_at(150, Fault::PowerLoss);
    let Err((acknowledged, _)) = block_on(run(&crashed, State::default(), STEPS)) else {
        panic!("the fault was not reached");
    };
    let image = crashed.after_power_loss(1);
    let found = block_on(reopened(&image.after_power_loss(0), &acknowledged, "untouched"));
    for operation in 0.. {
        let disk = image.after_power_loss(0);
        disk.fail_at(operation, Fault::PowerLoss);
        let opened = block_on(run(&disk, found.clone(), 0));
        let again = disk.after_power_loss(operation);
        let when = format!("power lost at operation {operation} of a recovery");
        assert_eq!(block_on(reopened(&again, &found, &when)), found, "{when}");
        if !disk.struck() {
            assert!(opened.is_ok());
            break;
        }
    }
}

/// After an error the same store object goes on: it says what it holds and takes the next edit.
#[test]
fn a_disk_that_is_full_once_is_survived_at_any_operation() {
    let tried = at_every_operation(Fault::Once(ErrorKind::StorageFull), |disk, operation| {
        let when = format!("disk full at operation {operation}");
        let mut store = match FileStore::over(disk.clone()) {
            Ok(store) => store,
            Err(error) => {
                assert!(matches!(error, StoreError::Full), "{when}: {error}");
                FileStore::over(disk.clone()).unwrap()
            }
        };
        let mut state = State::default();
        for _ in 0..STEPS {
            state = match block_on(state.advance(&mut store)) {
                Ok(next) => next,
                Err(error) => {
                    assert!(matches!(error, StoreError::Full), "{when}: {error}");
                    let found = block_on(State::of(&mut store)).unwrap();
                    assert!(found == state || found == state.next(), "{when}");
                    found
                }
            };
        }
        disk.heal();
        let off = disk.after_power_loss(operation);
        assert_eq!(block_on(reopened(&off, &state, &when)), state, "{when}, then the power lost");
        drop(store);
        assert_eq!(block_on(reopened(disk, &state, &when)), state, "{when}");
    });
    assert!(tried > 100, "only {tried} operations");
}
