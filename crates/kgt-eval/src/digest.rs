//! Digests in hexadecimal.

use sha2::{Digest, Sha256};

use crate::CaseRecord;

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 of case records without what differs from run to run: the latencies.
#[must_use]
pub fn digest_of(cases: &[CaseRecord]) -> String {
    let mut digest = Sha256::new();
    for case in cases {
        let mut case = case.clone();
        case.edits.iter_mut().for_each(|edit| edit.latency_ms = 0.0);
        let json = serde_json::to_vec(&case).expect("invariant: a record has only string keys");
        digest.update(json);
        digest.update(b"\n");
    }
    hex(&digest.finalize())
}
