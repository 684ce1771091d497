//! Which of some texts are like a query: BM25 over words (Robertson and Zaragoza 2009, with the
//! always positive weights that Lucene gives rare words).

use std::collections::BTreeMap;

use ::kgt::Key;

/// How soon more of a word stops counting.
const K1: f64 = 1.2;
/// How much the length of a text matters.
const B: f64 = 0.75;

/// Texts to search.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// For each word, the texts that have it, and how often.
    postings: BTreeMap<String, Vec<(usize, u32)>>,
    lengths: Vec<usize>,
}

impl Index {
    /// Adds a text; texts are numbered from 0.
    pub(super) fn add(&mut self, text: &str) {
        let document = self.lengths.len();
        let words = words(text);
        self.lengths.push(words.len());
        for word in words {
            let posting = self.postings.entry(word).or_default();
            match posting.last_mut() {
                Some((last, count)) if *last == document => *count += 1,
                _ => posting.push((document, 1)),
            }
        }
    }

    /// The texts from the most to the least similar one; among equals the later one first.
    pub(super) fn ranked(&self, query: &str) -> Vec<usize> {
        let n = self.lengths.len() as f64;
        let mean_length = self.lengths.iter().sum::<usize>() as f64 / n;
        let mut scores = vec![0.0; self.lengths.len()];
        for word in words(query) {
            let posting = self.postings.get(&word).map_or(&[][..], Vec::as_slice);
            let found = posting.len() as f64;
            let weight = (1.0 + (n - found + 0.5) / (found + 0.5)).ln();
            for &(document, count) in posting {
                let count = f64::from(count);
                let length = self.lengths[document] as f64 / mean_length;
                scores[document] += weight * count / (count + K1 * (1.0 - B + B * length));
            }
        }
        let mut ranked: Vec<usize> = (0..scores.len()).collect();
        ranked.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]).then(b.cmp(&a)));
        ranked
    }
}

fn words(text: &str) -> Vec<String> {
    let key = Key::new(text);
    let words = key.as_str().split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_count_more_and_later_texts_win_ties() {
        let mut index = Index::default();
        for text in ["the capital of France", "the capital of Peru", "the capital of France"] {
            index.add(text);
        }
        assert_eq!(index.ranked("What is the capital of Peru?"), [1, 2, 0]);
        assert_eq!(index.ranked("France"), [2, 0, 1]);
        assert_eq!(index.ranked(""), [2, 1, 0]);
    }
}
