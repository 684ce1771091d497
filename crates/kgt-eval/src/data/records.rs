//! The records of a JSON file, one by one: the elements of an array or the lines of JSON Lines. A
//! file of any size is read without being held in memory.

use std::io::{self, BufRead};

/// The text of one record, and the line where it begins, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) line: usize,
    pub(crate) json: Vec<u8>,
}

/// The longest record that is read; longer ones are a sign that the file is something else.
const MAX_RECORD: usize = 1 << 24;

/// Splits a file into records without reading their content.
pub(crate) struct Records<R> {
    reader: R,
    line: usize,
    layout: Option<Layout>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    Array,
    Lines,
}

impl<R: BufRead> Records<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, line: 1, layout: None }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.reader.fill_buf()?.first().copied())
    }

    fn take(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        if let Some(byte) = byte {
            self.reader.consume(1);
            self.line += usize::from(byte == b'\n');
        }
        Ok(byte)
    }

    /// The first byte that is neither white space nor one of `skip`; it is not taken.
    fn next_visible(&mut self, skip: &[u8]) -> io::Result<Option<u8>> {
        while let Some(byte) = self.peek()? {
            if !byte.is_ascii_whitespace() && !skip.contains(&byte) {
                return Ok(Some(byte));
            }
            self.take()?;
        }
        Ok(None)
    }

    fn next_record(&mut self) -> io::Result<Option<Record>> {
        if self.layout.is_none() {
            let array = self.next_visible(b"\xef\xbb\xbf")? == Some(b'[');
            if array {
                self.take()?;
            }
            self.layout = Some(if array { Layout::Array } else { Layout::Lines });
        }
        match self.layout {
            Some(Layout::Array) => self.element(),
            _ => self.whole_line(),
        }
    }

    fn whole_line(&mut self) -> io::Result<Option<Record>> {
        if self.next_visible(b"")?.is_none() {
            return Ok(None);
        }
        let line = self.line;
        let mut json = Vec::new();
        self.reader.read_until(b'\n', &mut json)?;
        self.line += 1;
        Ok(Some(Record { line, json }))
    }

    /// An element of the array: up to the comma or bracket outside its strings and brackets.
    fn element(&mut self) -> io::Result<Option<Record>> {
        if matches!(self.next_visible(b",")?, None | Some(b']')) {
            return Ok(None);
        }
        let line = self.line;
        let mut json = Vec::new();
        let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
        while let Some(byte) = self.peek()? {
            if depth == 0 && !in_string && matches!(byte, b',' | b']') {
                return Ok(Some(Record { line, json }));
            }
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                b'{' | b'[' if !in_string => depth += 1,
                b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
                _ => {}
            }
            json.push(byte);
            self.take()?;
            if json.len() > MAX_RECORD {
                break;
            }
        }
        let reason = format!("the record that begins in line {line} does not end");
        Err(io::Error::new(io::ErrorKind::InvalidData, reason))
    }
}

impl<R: BufRead> Iterator for Records<R> {
    type Item = io::Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_record().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(usize, String)> {
        let text_of = |record: Record| {
            (record.line, String::from_utf8(record.json).unwrap().trim().to_owned())
        };
        Records::new(text.as_bytes()).map(|record| text_of(record.unwrap())).collect()
    }

    #[test]
    fn arrays_and_lines_give_the_same_records() {
        let one = r#"{"a": "}],\"", "b": [1, {}]}"#;
        let array = format!("[\n{one},\n\n {one}\n]\n");
        assert_eq!(split(&array), [(2, one.to_owned()), (4, one.to_owned())]);
        let lines = format!("{one}\n\n{one}");
        assert_eq!(split(&lines), [(1, one.to_owned()), (3, one.to_owned())]);
        assert!(split("[]").is_empty() && split(" \n").is_empty());
    }

    #[test]
    fn a_record_without_an_end_is_named() {
        let error = Records::new(&b"[{\"a\": 1},\n{\"b\": "[..]).nth(1).unwrap().unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
    }
}
