//! The stored form of an edit: versioned, checksummed, readable by hand. Stores keep these bytes
//! and never look inside; the domain types know nothing of them.
//!
//! A frame is, in little-endian order:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `KGTe` |
//! | 4 | version of the payload's format |
//! | 4 | length of the payload |
//! | 4 | CRC-32 of the two numbers above and the payload |
//! | … | the payload: one JSON object |
//!
//! The frame around the payload is the same in every version, so that damage and a newer version
//! can be told apart.

mod check;
mod dto;
mod number;

#[cfg(test)]
pub(crate) mod arbitrary;

pub use check::{MAX_EDIT_BYTES, MAX_INTEGER};

use crate::Edit;
use dto::EditDto;

/// The version that [`encode_edit`] writes, and the newest that [`decode_edit`] reads.
pub const VERSION: u32 = 1;

const MAGIC: [u8; 4] = *b"KGTe";
const HEADER_BYTES: usize = 16;

/// Why an edit cannot be encoded, or bytes cannot be decoded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodecError {
    /// Written by a newer version of KGT.
    #[error("the edit has format version {found}; this program reads up to {supported}")]
    NewerVersion {
        /// Version of the payload.
        found: u32,
        /// Newest version that can be read.
        supported: u32,
    },
    /// Damaged: the bytes are not those that were written.
    #[error("the stored edit is damaged: {what}")]
    Corrupt {
        /// What does not fit.
        what: &'static str,
    },
    /// Undamaged, but not an edit that KGT makes.
    #[error("not a valid edit: {what}")]
    Invalid {
        /// What is wrong with it.
        what: String,
    },
}

/// The frame that holds `edit`. Decoding it gives an equal edit, with every float bit for bit
/// (except that all NaNs are one).
///
/// # Errors
/// [`CodecError::Invalid`] if [`decode_edit`] would refuse the result: a reference to what is not
/// there, a number above [`MAX_INTEGER`], or more than [`MAX_EDIT_BYTES`].
pub fn encode_edit(edit: &Edit) -> Result<Vec<u8>, CodecError> {
    let payload = to_json(edit)?;
    let version = VERSION.to_le_bytes();
    let len = u32::try_from(payload.len()).map_err(|_| too_long(payload.len()))?;
    let len = len.to_le_bytes();
    let crc = checksum(&version, &len, &payload).to_le_bytes();
    let parts: [&[u8]; 5] = [&MAGIC, &version, &len, &crc, &payload];
    Ok(parts.concat())
}

/// The edit in a frame made by [`encode_edit`].
///
/// # Errors
/// [`CodecError::Corrupt`] if a byte differs or is missing, [`CodecError::NewerVersion`] if a
/// newer program wrote it, [`CodecError::Invalid`] if it is no edit.
pub fn decode_edit(frame: &[u8]) -> Result<Edit, CodecError> {
    let (header, payload) = frame
        .split_first_chunk::<HEADER_BYTES>()
        .ok_or(CodecError::Corrupt { what: "too short" })?;
    let [m0, m1, m2, m3, version @ .., l0, l1, l2, l3, c0, c1, c2, c3] = *header;
    let len = [l0, l1, l2, l3];
    if [m0, m1, m2, m3] != MAGIC {
        return corrupt("the first bytes");
    }
    if usize::try_from(u32::from_le_bytes(len)) != Ok(payload.len()) {
        return corrupt("the length");
    }
    if u32::from_le_bytes([c0, c1, c2, c3]) != checksum(&version, &len, payload) {
        return corrupt("the checksum");
    }
    match u32::from_le_bytes(version) {
        VERSION => from_json(payload),
        0 => corrupt("the version"),
        found => Err(CodecError::NewerVersion { found, supported: VERSION }),
    }
}

/// The payload of a frame: one line of JSON without its line end.
pub(crate) fn to_json(edit: &Edit) -> Result<Vec<u8>, CodecError> {
    check::check(edit)?;
    let json = serde_json::to_vec(&EditDto::from(edit)).map_err(invalid)?;
    if json.len() > MAX_EDIT_BYTES {
        return Err(too_long(json.len()));
    }
    Ok(json)
}

/// The edit in the payload of a frame of version [`VERSION`].
pub(crate) fn from_json(json: &[u8]) -> Result<Edit, CodecError> {
    if json.len() > MAX_EDIT_BYTES {
        return Err(too_long(json.len()));
    }
    let dto: EditDto = serde_json::from_slice(json).map_err(invalid)?;
    let edit = Edit::try_from(dto).map_err(invalid)?;
    check::check(&edit)?;
    Ok(edit)
}

fn checksum(version: &[u8], len: &[u8], payload: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(version);
    hasher.update(len);
    hasher.update(payload);
    hasher.finalize()
}

fn corrupt(what: &'static str) -> Result<Edit, CodecError> {
    Err(CodecError::Corrupt { what })
}

fn invalid(error: impl std::error::Error) -> CodecError {
    CodecError::Invalid { what: error.to_string() }
}

fn too_long(bytes: usize) -> CodecError {
    CodecError::Invalid {
        what: format!("{bytes} bytes long; at most {MAX_EDIT_BYTES} are allowed"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Cause, EditId, Evidence, Objective, Timestamp};

    fn with_loss(loss: f64) -> Edit {
        let evidence = Evidence {
            objective: Objective::Full,
            candidates: vec![],
            loss_before: loss,
            steps: vec![],
            kept: 0,
            loss_after: -0.0,
            unscored: 0,
            model_tokens: u64::MAX,
            wall_ms: Some(f64::MIN_POSITIVE),
        };
        Edit {
            id: EditId(1),
            at: Timestamp(0),
            cause: Cause::Manual,
            added: vec![],
            removed: vec![],
            evidence: Some(evidence),
        }
    }

    fn reframed(version: u32, payload: &[u8]) -> Vec<u8> {
        let version = version.to_le_bytes();
        let len = (payload.len() as u32).to_le_bytes();
        let crc = checksum(&version, &len, payload).to_le_bytes();
        [&MAGIC, &version[..], &len, &crc, payload].concat()
    }

    proptest! {
        #[test]
        fn edits_survive_the_round_trip(edit in arbitrary::edit()) {
            let frame = encode_edit(&edit).unwrap();
            prop_assert_eq!(decode_edit(&frame).unwrap(), edit);
        }

        #[test]
        fn damage_is_an_error(edit in arbitrary::edit(), mask in 1..=u8::MAX) {
            let frame = encode_edit(&edit).unwrap();
            for at in 0..frame.len() {
                let mut flipped = frame.clone();
                flipped[at] ^= mask;
                let corrupt = matches!(decode_edit(&flipped), Err(CodecError::Corrupt { .. }));
                prop_assert!(corrupt, "byte {}", at);
                let corrupt = matches!(decode_edit(&frame[..at]), Err(CodecError::Corrupt { .. }));
                prop_assert!(corrupt, "truncated to {}", at);
            }
            let longer = [&frame[..], b" "].concat();
            let corrupt = matches!(decode_edit(&longer), Err(CodecError::Corrupt { .. }));
            prop_assert!(corrupt, "one byte longer");
        }

        #[test]
        fn foreign_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(decode_edit(&bytes).is_err());
            let _ = decode_edit(&reframed(VERSION, &bytes));
        }
    }

    #[test]
    fn special_floats_survive() {
        for loss in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 5e-324, 0.1 + 0.2, 3.0] {
            let frame = encode_edit(&with_loss(loss)).unwrap();
            let evidence = decode_edit(&frame).unwrap().evidence.unwrap();
            assert_eq!(evidence.loss_before.to_bits(), loss.to_bits());
            assert_eq!(evidence.loss_after.to_bits(), (-0.0_f64).to_bits());
        }
    }

    #[test]
    fn a_newer_version_is_told_from_damage() {
        let newer = reframed(VERSION + 1, b"anything");
        assert_eq!(
            decode_edit(&newer),
            Err(CodecError::NewerVersion { found: VERSION + 1, supported: VERSION })
        );
    }

    #[test]
    fn what_is_no_edit_is_invalid() {
        let good = String::from_utf8(to_json(&with_loss(1.0)).unwrap()).unwrap();
        let replacements = [
            (r#""id":1"#, r#""id":0"#),
            (r#""id":1"#, r#""id":9007199254740992"#),
            (r#""id":1"#, r#""id":1,"mood":"fine""#),
            (r#""kept":0"#, r#""kept":1"#),
            (r#""loss_before":1.0"#, r#""loss_before":"great""#),
            (r#""kind":"manual""#, r#""kind":"undo","of":1"#),
            (r#""added":[]"#, r#""added":[{"triple":["a"," ","b"],"origin":"base"}]"#),
        ];
        for (from, to) in replacements {
            assert!(good.contains(from), "{from} is in {good}");
            let bad = reframed(VERSION, good.replacen(from, to, 1).as_bytes());
            let result = decode_edit(&bad);
            assert!(matches!(result, Err(CodecError::Invalid { .. })), "{to}: {result:?}");
        }
    }

    #[test]
    fn what_could_not_be_read_back_is_not_written() {
        let mut edit = with_loss(1.0);
        edit.id = EditId(MAX_INTEGER + 1);
        assert!(matches!(encode_edit(&edit), Err(CodecError::Invalid { .. })));
    }
}
