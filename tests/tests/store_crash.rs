//! Processes that are killed while they write, and two that want the same file.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use futures_lite::future::block_on;
use kgt_native::store::FileStore;
use kgt_store::StoreError;
use kgt_tests::store::script::State;

const ROUNDS: u64 = 40;

fn child(path: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_store_child"))
        .arg(path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// How many lines the child wrote before it ended.
fn lines(child: &mut Child) -> usize {
    BufReader::new(child.stdout.take().unwrap()).lines().count()
}

#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.kgt");
    let mut state = State::default();
    let mut during_rewrites = 0;
    for round in 0..ROUNDS {
        let mut child = child(&path);
        thread::sleep(Duration::from_millis(3 + round * 61 % 120));
        child.kill().unwrap();
        let acknowledged = lines(&mut child).saturating_sub(1);
        child.wait().unwrap();

        for _ in 0..acknowledged {
            state = state.next();
        }
        during_rewrites += u64::from(state.rewrites_next());
        let mut store = FileStore::open(&path).unwrap();
        let found = block_on(State::of(&mut store)).unwrap();
        assert!(
            found == state || found == state.next(),
            "round {round}, {acknowledged} acknowledged: {:?} after {:?}",
            found.last,
            state.last
        );
        state = found;
    }
    assert!(state.last.0 > ROUNDS, "the child wrote {} edits", state.last);
    assert!(during_rewrites > 0, "no kill during a rewrite");
}

#[test]
fn a_second_process_is_kept_out_and_takes_nothing_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("user.kgt");
    let mut store = FileStore::open(&path).unwrap();
    let mut state = State::default();
    for _ in 0..10 {
        let output = child(&path).wait_with_output().unwrap();
        assert!(!output.status.success());
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains("Locked"), "{message}");
        state = block_on(state.advance(&mut store)).unwrap();
    }
    let second = FileStore::open(&path).unwrap_err();
    assert!(matches!(second, StoreError::Locked { .. }), "{second}");
    assert!(second.to_string().contains("user.kgt"), "{second}");
    assert!(second.to_string().contains("another process"), "{second}");

    drop(store);
    let mut store = FileStore::open(&path).unwrap();
    assert_eq!(block_on(State::of(&mut store)).unwrap(), state);
}
