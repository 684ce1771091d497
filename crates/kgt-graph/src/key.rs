//! The normalized form by which entities and relations are compared.

use unicode_normalization::UnicodeNormalization;

/// A comparison key: Unicode NFKC, case folded, white space trimmed and collapsed.
///
/// Two texts name the same entity (or relation) exactly if their keys are equal. The form that
/// the user wrote is kept elsewhere, for prompts.
///
/// ```
/// use kgt_graph::Key;
/// assert_eq!(Key::new("  Danielle\u{a0}DARRIEUX "), Key::new("danielle darrieux"));
/// assert_eq!(Key::new("Straße").as_str(), "strasse");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Box<str>);

impl Key {
    /// The key of `text`. Normalizing a key again gives the same key.
    #[must_use]
    pub fn new(text: &str) -> Self {
        // Folding can leave a text that is no longer NFKC and the reverse, hence the two rounds
        // (Unicode 3.13, toNFKC_Casefold).
        let once: String = caseless::default_case_fold_str(&text.nfkc().collect::<String>());
        let folded = caseless::default_case_fold_str(&once.nfkc().collect::<String>());
        let normal: String = folded.nfkc().collect();
        Self(normal.split_whitespace().collect::<Vec<_>>().join(" ").into())
    }

    /// The normalized text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True for a text of nothing but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn normalizing_is_idempotent(text in ".{0,40}") {
            let key = Key::new(&text);
            prop_assert_eq!(Key::new(key.as_str()), key);
        }
    }

    #[test]
    fn compatibility_forms_are_equal() {
        assert_eq!(Key::new("ﬁne"), Key::new("FINE"));
        assert_eq!(Key::new("ΣΑΣ"), Key::new("σας"));
        assert_ne!(Key::new("dog"), Key::new("dogs"));
    }
}
