//! Text as it is generated: whole characters only, nothing past a stop string, and no white space
//! at its beginning.

use crate::{LmError, TextTokenizer};

/// The text of a growing list of tokens.
pub(crate) struct TextStream<'a> {
    tokenizer: &'a TextTokenizer,
    stop: &'a [String],
    tokens: Vec<u32>,
    text: String,
    emitted: usize,
}

/// What came of one more token.
pub(crate) struct Piece {
    /// Text that is now certain.
    pub(crate) text: String,
    /// Whether a stop string ended the text.
    pub(crate) stopped: bool,
}

impl<'a> TextStream<'a> {
    pub(crate) fn new(tokenizer: &'a TextTokenizer, stop: &'a [String]) -> Self {
        Self { tokenizer, stop, tokens: Vec::new(), text: String::new(), emitted: 0 }
    }

    pub(crate) fn push(&mut self, token: u32) -> Result<Piece, LmError> {
        self.tokens.push(token);
        let text = self.tokenizer.decode(&self.tokens)?;
        self.text = text.trim_start().to_owned();
        let found = self.stop.iter().filter(|s| !s.is_empty()).filter_map(|s| self.text.find(s));
        let stopped = found.min();
        if let Some(at) = stopped {
            self.text.truncate(at);
        }
        let certain = if stopped.is_some() { self.text.len() } else { self.certain() };
        Ok(Piece { text: self.take(certain), stopped: stopped.is_some() })
    }

    /// What had been held back, and the whole text.
    pub(crate) fn finish(mut self) -> (String, String) {
        let end = self.text.trim_end().len();
        let rest = self.take(end);
        self.text.truncate(end);
        (rest, self.text)
    }

    /// The length of the text that later tokens cannot change: without an unfinished character, the
    /// possible beginning of a stop string, and white space that may turn out to be the end.
    fn certain(&self) -> usize {
        let whole = self.text.trim_end_matches(char::REPLACEMENT_CHARACTER);
        let held = |stop: &String| {
            let starts = (1..stop.len()).rev().filter(|&n| stop.is_char_boundary(n));
            starts.into_iter().find(|&n| whole.ends_with(&stop[..n])).unwrap_or(0)
        };
        let held = self.stop.iter().map(held).max().unwrap_or(0);
        whole[..whole.len() - held].trim_end().len()
    }

    fn take(&mut self, end: usize) -> String {
        let from = self.emitted.min(end);
        self.emitted = self.emitted.max(end);
        self.text.get(from..end).unwrap_or_default().to_owned()
    }
}
