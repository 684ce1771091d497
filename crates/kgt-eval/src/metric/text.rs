//! Comparing a freely generated answer with the expected one, after SQuAD's normalization (Rajpurkar
//! et al. 2016, `evaluate-v1.1.py`): case, punctuation, articles and white space do not count.

use kgt::Key;

/// The part of a generated text that answers: up to the end of its first line. A model that was not
/// trained to stop goes on with texts of its own.
#[must_use]
pub fn answer(text: &str) -> &str {
    text.trim_start().lines().next().unwrap_or_default()
}

/// 1 if the answer is the expected one.
#[must_use]
pub fn exact_match(answer: &str, expected: &str) -> f64 {
    share(words(answer) == words(expected))
}

/// 1 if the answer begins with the expected one, word by word.
#[must_use]
pub fn begins_with(answer: &str, expected: &str) -> f64 {
    share(words(answer).starts_with(&words(expected)))
}

/// The harmonic mean of precision and recall over the words of the two answers.
#[must_use]
pub fn token_f1(answer: &str, expected: &str) -> f64 {
    let (got, mut wanted) = (words(answer), words(expected));
    let (n_got, n_wanted) = (got.len() as f64, wanted.len() as f64);
    let mut common = 0.0;
    for word in got {
        if let Some(at) = wanted.iter().position(|other| *other == word) {
            wanted.swap_remove(at);
            common += 1.0;
        }
    }
    if common == 0.0 { 0.0 } else { 2.0 * common / (n_got + n_wanted) }
}

/// 1 if two answers say the same.
pub(super) fn same(before: &str, after: &str) -> f64 {
    share(words(before) == words(after))
}

fn share(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

/// The words that count.
fn words(text: &str) -> Vec<String> {
    let key = Key::new(text);
    let bare: String = key.as_str().chars().filter(|&c| !is_punctuation(c)).collect();
    let words = bare.split_whitespace().filter(|word| !["a", "an", "the"].contains(word));
    words.map(str::to_owned).collect()
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || "‘’“”«»–—…".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_articles_and_punctuation_do_not_count() {
        assert_eq!(exact_match("The  Beatles.", "beatles"), 1.0);
        assert_eq!(exact_match("Beatles fan", "Beatles"), 0.0);
        assert_eq!(begins_with("English, of course", "English"), 1.0);
        assert_eq!(begins_with("Englishman", "English"), 0.0);
        assert_eq!(answer(" Paris\nQuestion: what else?"), "Paris");
        assert_eq!(answer(""), "");
    }

    #[test]
    fn token_f1_by_hand() {
        // Common: new, york. Precision 2/3, recall 2/2: F1 = 0.8.
        assert!((token_f1("New York City", "new york") - 0.8).abs() < 1e-12);
        assert_eq!(token_f1("", "x"), 0.0);
    }
}
