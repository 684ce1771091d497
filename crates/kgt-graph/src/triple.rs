//! One piece of knowledge: subject, relation, object.

use std::fmt;

use crate::Key;

/// The longest subject, relation or object, in bytes of UTF-8.
pub const MAX_PART_BYTES: usize = 1024;

/// A knowledge triple `z = (e, r, e')` in the words of whoever stated it.
///
/// Each part is non-empty, at most [`MAX_PART_BYTES`] long, holds no control characters, and its
/// white space is collapsed. Equality is by the written form; [`Triple::key`] gives the identity
/// under which a graph compares triples.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Triple {
    subject: Box<str>,
    relation: Box<str>,
    object: Box<str>,
}

/// The identity of a triple: the keys of its three parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TripleKey {
    /// Key of the subject.
    pub subject: Key,
    /// Key of the relation.
    pub relation: Key,
    /// Key of the object.
    pub object: Key,
}

/// Why a text cannot be part of a triple.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TripleError {
    /// Nothing but white space.
    #[error("the {part} of a triple is empty")]
    Empty {
        /// `subject`, `relation` or `object`.
        part: &'static str,
    },
    /// Longer than [`MAX_PART_BYTES`].
    #[error("the {part} of a triple is {bytes} bytes long; at most {MAX_PART_BYTES} are allowed")]
    TooLong {
        /// `subject`, `relation` or `object`.
        part: &'static str,
        /// Length in bytes after white space was collapsed.
        bytes: usize,
    },
    /// A control character other than white space.
    #[error("the {part} of a triple holds the control character U+{code:04X}")]
    Control {
        /// `subject`, `relation` or `object`.
        part: &'static str,
        /// The character's code point.
        code: u32,
    },
}

impl Triple {
    /// Builds a triple, collapsing white space in each part.
    ///
    /// # Errors
    /// [`TripleError`] if a part is empty, too long or holds control characters.
    pub fn new(subject: &str, relation: &str, object: &str) -> Result<Self, TripleError> {
        Ok(Self {
            subject: part("subject", subject)?,
            relation: part("relation", relation)?,
            object: part("object", object)?,
        })
    }

    /// The subject `e`, as written.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The relation `r`, as written.
    #[must_use]
    pub fn relation(&self) -> &str {
        &self.relation
    }

    /// The object `e'`, as written.
    #[must_use]
    pub fn object(&self) -> &str {
        &self.object
    }

    /// The identity under which graphs compare this triple.
    #[must_use]
    pub fn key(&self) -> TripleKey {
        TripleKey {
            subject: Key::new(&self.subject),
            relation: Key::new(&self.relation),
            object: Key::new(&self.object),
        }
    }
}

/// `(subject, relation, object)`, the form in which a triple enters a prompt.
impl fmt::Display for Triple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {}, {})", self.subject, self.relation, self.object)
    }
}

fn part(part: &'static str, text: &str) -> Result<Box<str>, TripleError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A text of invisible characters only (zero-width spaces, say) has a key but is empty to a
    // reader; `Key` keeps it, so only true emptiness is refused here.
    if text.is_empty() {
        return Err(TripleError::Empty { part });
    }
    if text.len() > MAX_PART_BYTES {
        return Err(TripleError::TooLong { part, bytes: text.len() });
    }
    if let Some(c) = text.chars().find(|c| c.is_control()) {
        return Err(TripleError::Control { part, code: u32::from(c) });
    }
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_collapsed_and_case_is_kept() {
        let triple = Triple::new(" My\n dog ", "enjoys", "Green\tbeans").unwrap();
        assert_eq!(triple.to_string(), "(My dog, enjoys, Green beans)");
        assert_eq!(triple.key(), Triple::new("my DOG", "Enjoys", "green beans").unwrap().key());
    }

    #[test]
    fn bad_parts_are_named() {
        assert_eq!(Triple::new("a", "  ", "b"), Err(TripleError::Empty { part: "relation" }));
        assert_eq!(
            Triple::new("a", "r", "b\u{1b}[31m"),
            Err(TripleError::Control { part: "object", code: 0x1b })
        );
        assert_eq!(
            Triple::new(&"x".repeat(MAX_PART_BYTES + 1), "r", "o"),
            Err(TripleError::TooLong { part: "subject", bytes: MAX_PART_BYTES + 1 })
        );
    }
}
