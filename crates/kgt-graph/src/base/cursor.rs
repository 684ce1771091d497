//! Numbers and texts in a packed base, read with checked arithmetic only: whatever the bytes are,
//! reading them gives a value or an error.

use crate::BaseError;

/// Appends `value` as unsigned LEB128.
pub(super) fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Appends `bytes` behind their length.
pub(super) fn put_chunk(out: &mut Vec<u8>, bytes: &[u8]) {
    put_varint(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// A position in foreign bytes.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next `len` bytes.
    pub(super) fn take(&mut self, len: usize) -> Result<&'a [u8], BaseError> {
        let (taken, rest) = self
            .rest
            .split_at_checked(len)
            .ok_or(corrupt("a length reaches past the end of its block"))?;
        self.rest = rest;
        Ok(taken)
    }

    /// A number written by [`put_varint`].
    pub(super) fn varint(&mut self) -> Result<u64, BaseError> {
        let mut value = 0_u64;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.take(1)?[0];
            let bits = u64::from(byte & 0x7f);
            if (bits << shift) >> shift != bits {
                break;
            }
            value |= bits << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(corrupt("a number does not fit 64 bits"))
    }

    /// A number that counts bytes or entries in memory.
    pub(super) fn length(&mut self) -> Result<usize, BaseError> {
        to_usize(self.varint()?)
    }

    /// Bytes written by [`put_chunk`].
    pub(super) fn chunk(&mut self) -> Result<&'a [u8], BaseError> {
        let len = self.length()?;
        self.take(len)
    }

    /// UTF-8 written by [`put_chunk`].
    pub(super) fn text(&mut self) -> Result<&'a str, BaseError> {
        to_text(self.chunk()?)
    }
}

pub(super) fn corrupt(what: &'static str) -> BaseError {
    BaseError::Corrupt { what }
}

pub(super) fn to_usize(value: u64) -> Result<usize, BaseError> {
    usize::try_from(value).map_err(|_| corrupt("a length exceeds the address space"))
}

pub(super) fn to_text(bytes: &[u8]) -> Result<&str, BaseError> {
    std::str::from_utf8(bytes).map_err(|_| corrupt("a text is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_read_back(value: u64, rest: u8) {
            let mut bytes = Vec::new();
            put_varint(&mut bytes, value);
            bytes.push(rest);
            let mut cursor = Cursor::new(&bytes);
            prop_assert_eq!(cursor.varint(), Ok(value));
            prop_assert_eq!(cursor.take(1), Ok(&[rest][..]));
            prop_assert!(cursor.is_empty());
        }

        #[test]
        fn random_bytes_never_panic(bytes: Vec<u8>) {
            let mut cursor = Cursor::new(&bytes);
            while cursor.text().is_ok() && !cursor.is_empty() {}
        }
    }

    #[test]
    fn numbers_beyond_64_bits_are_refused() {
        assert!(Cursor::new(&[0xff; 9]).varint().is_err());
        let max = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        assert_eq!(Cursor::new(&max).varint(), Ok(u64::MAX));
        let above = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02];
        assert!(Cursor::new(&above).varint().is_err());
    }
}
