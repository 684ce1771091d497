//! Drafts for decoding: what followed the last words before is guessed to follow them again (prompt lookup decoding,
//! Saxena 2023).
//!
//! A draft is checked by the pass that would have taken one token alone, so that texts stay what they were; where a
//! weight is read once for all tokens of a pass, a right guess is a pass saved.

/// Most tokens of a draft.
const MAX_DRAFT: usize = 2;
/// Most tokens that are looked up.
const MAX_MATCH: usize = 3;

/// A text so far, and how well drafts from it do.
pub(crate) struct Lookup {
    tokens: Vec<u32>,
    prompt_len: usize,
    /// Drafts since the last of which a token was right.
    misses: usize,
}

impl Lookup {
    pub(crate) fn new(prompt: &[u32]) -> Self {
        Self { tokens: prompt.to_vec(), prompt_len: prompt.len(), misses: 0 }
    }

    /// Takes a token of the text.
    pub(crate) fn push(&mut self, token: u32) {
        self.tokens.push(token);
    }

    /// How many tokens of a draft were right.
    pub(crate) fn judge(&mut self, draft: &[u32], right: usize) {
        if !draft.is_empty() {
            self.misses = if right == 0 { self.misses + 1 } else { 0 };
        }
    }

    /// What may follow, at most `room` tokens. The more drafts were wrong, the more words have to agree.
    pub(crate) fn draft(&self, room: usize) -> &[u32] {
        let least = (1 + self.misses).min(MAX_MATCH);
        let place = (least..=MAX_MATCH).rev().find_map(|n| self.place_after_last(n));
        let Some(place) = place else { return &[] };
        let after = &self.tokens[place..];
        &after[..after.len().min(MAX_DRAFT).min(room)]
    }

    /// The place after the latest other occurrence of the last `n` tokens. A single one counts only where the text
    /// itself has it.
    fn place_after_last(&self, n: usize) -> Option<usize> {
        let from = if n == 1 { self.prompt_len } else { 0 };
        let last_start = self.tokens.len().checked_sub(n)?;
        let end = &self.tokens[last_start..];
        let start = (from..last_start).rev().find(|&i| &self.tokens[i..i + n] == end)?;
        Some(start + n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(prompt: &[u32], text: &[u32]) -> Lookup {
        let mut lookup = Lookup::new(prompt);
        text.iter().for_each(|&token| lookup.push(token));
        lookup
    }

    #[test]
    fn it_drafts_what_followed_the_longest_match() {
        let lookup = after(&[1, 2, 3, 4, 5], &[9, 3, 7, 8, 2, 3]);
        assert_eq!(lookup.draft(9), [4, 5], "two tokens of the prompt, not one of the text");
        assert_eq!(lookup.draft(1), [4]);
        assert_eq!(after(&[], &[5, 6, 7, 5]).draft(9), [6, 7]);
        assert_eq!(after(&[], &[5, 5]).draft(9), [5], "of a repeated token, itself");
    }

    #[test]
    fn one_token_of_the_prompt_is_not_enough() {
        assert!(after(&[1, 2, 3], &[2]).draft(9).is_empty());
        assert!(after(&[], &[]).draft(9).is_empty());
    }

    #[test]
    fn wrong_drafts_ask_for_longer_matches() {
        let mut lookup = after(&[], &[1, 2, 3, 9, 2]);
        lookup.judge(&[3], 0);
        assert!(lookup.draft(9).is_empty());
        lookup.push(3);
        assert_eq!(lookup.draft(9), [9, 2]);
        lookup.judge(&[9, 2], 1);
        lookup.push(9);
        lookup.push(3);
        assert_eq!(lookup.draft(9), [9, 3], "a right draft makes up for it");
    }
}
