//! Prints `edits.json`: what the conversations come to on the native CPU.
//!
//! ```sh
//! cargo run --package kgt-consistency --example transcripts > edits.json
//! ```

use futures_lite::future::block_on;
use kgt::Device;
use kgt_consistency::conversation::hold;
use kgt_consistency::golden::conversations;

#[allow(clippy::print_stdout)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let device = Device::flex();
    let mut transcripts = Vec::new();
    for conversation in conversations() {
        let transcript = block_on(hold(&conversation, &device))?;
        let turns: Result<Vec<String>, _> =
            transcript.turns.iter().map(serde_json::to_string).collect();
        let name = serde_json::to_string(&transcript.name)?;
        transcripts
            .push(format!(" {{\"name\": {name}, \"turns\": [\n  {}\n ]}}", turns?.join(",\n  ")));
    }
    println!("[\n{}\n]", transcripts.join(",\n"));
    Ok(())
}
