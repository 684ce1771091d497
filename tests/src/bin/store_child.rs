//! A process for the crash tests: opens the store at the path it is given, then runs the script of
//! operations without end, and says on standard output what is durable. It is meant to be killed.

use std::io::{self, Write};

use futures_lite::future::block_on;
use kgt_native::store::FileStore;
use kgt_tests::store::script::State;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("no path")?;
    let mut store = FileStore::open(path)?;
    let mut state = block_on(State::of(&mut store))?;
    let mut out = io::stdout().lock();
    loop {
        // One write per line, so that a kill cannot leave half of one.
        out.write_all(b"done\n")?;
        out.flush()?;
        state = block_on(state.advance(&mut store))?;
    }
}
