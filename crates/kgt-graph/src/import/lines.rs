//! Lines of foreign text: of any encoding, with any line ends, and never too long for memory.

use std::io::{self, BufRead, Read};

use super::LineProblem;

/// The longest line that is read. ConceptNet's longest ones list the sources of an assertion.
const MAX_LINE_BYTES: usize = 16 * 1024 * 1024;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Numbered lines, without their ends.
#[derive(Debug)]
pub(super) struct Lines<R> {
    reader: R,
    line: Vec<u8>,
    number: u64,
    limit: usize,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, line: Vec::new(), number: 0, limit: MAX_LINE_BYTES }
    }

    /// The number of the line that was read last, or on which reading failed; from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Reads a line and says whether there was one.
    pub(super) fn advance(&mut self) -> io::Result<bool> {
        self.number += 1;
        self.line.clear();
        // Room for a line of the full length and its end.
        let most = self.limit as u64 + 2;
        let read = self.reader.by_ref().take(most).read_until(b'\n', &mut self.line)?;
        let cut_off = read as u64 == most && !self.line.ends_with(b"\n");
        if cut_off {
            self.reader.skip_until(b'\n')?;
        } else {
            trim_end(&mut self.line);
        }
        Ok(read > 0)
    }

    /// The text of the line that was read last.
    pub(super) fn text(&self) -> Result<&str, LineProblem> {
        if self.line.len() > self.limit {
            return Err(LineProblem::TooLong { limit: self.limit });
        }
        let text = std::str::from_utf8(&self.line).map_err(|_| LineProblem::NotUtf8)?;
        Ok(if self.number == 1 { text.trim_start_matches(BYTE_ORDER_MARK) } else { text })
    }
}

fn trim_end(line: &mut Vec<u8>) {
    for end in [b'\n', b'\r'] {
        if line.last() == Some(&end) {
            line.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], limit: usize) -> Vec<String> {
        let mut lines = Lines { limit, ..Lines::new(bytes) };
        let mut all = Vec::new();
        while lines.advance().unwrap() {
            all.push(match lines.text() {
                Ok(text) => text.to_owned(),
                Err(problem) => format!("{}: {problem}", lines.number()),
            });
        }
        all
    }

    #[test]
    fn all_line_ends_and_the_byte_order_mark_are_removed() {
        assert_eq!(read(b"\xef\xbb\xbfa\r\nb\n\r\nc", 9), ["a", "b", "", "c"]);
        assert_eq!(read(b"a\r\n", 9), ["a"]);
        assert_eq!(read(b"", 9), [""; 0]);
    }

    #[test]
    fn long_lines_and_bad_encodings_leave_the_next_line_whole() {
        assert_eq!(
            read(b"abc\r\nabcd\nabcdefgh\n\xff\nabc", 3),
            ["abc", "2: longer than 3 bytes", "3: longer than 3 bytes", "4: not UTF-8", "abc"]
        );
    }
}
