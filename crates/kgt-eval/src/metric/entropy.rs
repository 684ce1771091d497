//! ROME's fluency (Meng et al. 2022, `eval_utils_counterfact.py`): a text that repeats itself has few
//! distinct n-grams.

use std::collections::BTreeMap;

/// The mean of two thirds of the bigram entropy and four thirds of the trigram entropy, in bits.
/// Words and punctuation marks are tokens of their own; ROME takes NLTK's Treebank tokens.
#[must_use]
pub fn n_gram_entropy(text: &str) -> f64 {
    let tokens = tokens(text);
    (entropy(&tokens, 2) * 2.0 / 3.0 + entropy(&tokens, 3) * 4.0 / 3.0) / 2.0
}

fn entropy(tokens: &[&str], n: usize) -> f64 {
    let mut counts: BTreeMap<&[&str], u32> = BTreeMap::new();
    for gram in tokens.windows(n) {
        *counts.entry(gram).or_default() += 1;
    }
    let total: u32 = counts.values().sum();
    let share = |count: u32| f64::from(count) / f64::from(total);
    counts.values().map(|&count| -share(count) * share(count).log2()).sum()
}

fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let end = if word == 0 { first.len_utf8() } else { word };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entropy_by_hand() {
        assert_eq!(tokens("It's  a dog."), ["It", "'", "s", "a", "dog", "."]);
        // Bigrams ab, ba, ab: 0.918 bits; trigrams aba, bab: 1 bit.
        let ab = -(2.0f64 / 3.0) * (2.0f64 / 3.0).log2() - (1.0f64 / 3.0) * (1.0f64 / 3.0).log2();
        let want = (ab * 2.0 / 3.0 + 4.0 / 3.0) / 2.0;
        assert!((n_gram_entropy("a b a b") - want).abs() < 1e-12);
        assert_eq!(n_gram_entropy("no no no no"), 0.0);
        assert_eq!(n_gram_entropy(""), 0.0);
    }
}
