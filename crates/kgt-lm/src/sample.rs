//! Choosing the next token from its logits.

use kgt_core::Sampling;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::LmError;

/// Chooses tokens; the same seed chooses the same ones.
pub(crate) enum Sampler {
    Greedy,
    Random { temperature: f32, top_k: usize, top_p: f32, rng: Box<ChaCha8Rng> },
}

impl Sampler {
    pub(crate) fn new(sampling: Sampling) -> Result<Self, LmError> {
        let Sampling::Random { temperature, top_k, top_p, seed } = sampling else {
            return Ok(Self::Greedy);
        };
        let refuse = |option, value| Err(LmError::Sampling { option, value });
        if !(temperature > 0.0 && temperature.is_finite()) {
            return refuse("temperature", temperature);
        }
        if !(top_p > 0.0 && top_p <= 1.0) {
            return refuse("top_p", top_p);
        }
        let rng = Box::new(ChaCha8Rng::seed_from_u64(seed));
        Ok(Self::Random { temperature, top_k, top_p, rng })
    }

    /// The index of the chosen logit. Among equals the lowest index counts as the highest.
    pub(crate) fn choose(&mut self, logits: &[f32]) -> u32 {
        match self {
            Self::Greedy => argmax(logits),
            Self::Random { temperature, top_k, top_p, rng } => {
                let shares = distribution(logits, *temperature, *top_k, *top_p);
                pick(&shares, rng.random::<f32>())
            }
        }
    }
}

fn argmax(logits: &[f32]) -> u32 {
    let mut best = 0;
    for (i, logit) in logits.iter().enumerate() {
        if *logit > logits[best] {
            best = i;
        }
    }
    best as u32
}

/// Tokens and their weights: the `top_k` most probable, of which the smallest set that reaches `top_p` is kept. As
/// in HF, `top_p` looks at probabilities after `top_k`. Where nothing is cut, nothing is sorted.
fn distribution(logits: &[f32], temperature: f32, top_k: usize, top_p: f32) -> Vec<(u32, f32)> {
    let more_probable = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    let mut tokens: Vec<(u32, f32)> = (0u32..).zip(logits.iter().copied()).collect();
    if (1..tokens.len()).contains(&top_k) {
        tokens.select_nth_unstable_by(top_k, more_probable);
        tokens.truncate(top_k);
    }
    if top_k > 0 || top_p < 1.0 {
        tokens.sort_unstable_by(more_probable);
    }
    let max = tokens.iter().map(|(_, logit)| *logit).fold(f32::NEG_INFINITY, f32::max);
    for (_, logit) in &mut tokens {
        *logit = ((*logit - max) / temperature).exp();
    }
    if top_p < 1.0 {
        keep_top_p(&mut tokens, top_p);
    }
    tokens
}

/// Cuts sorted weights after the first that brings the sum to a share of all.
fn keep_top_p(weights: &mut Vec<(u32, f32)>, top_p: f32) {
    let total: f32 = weights.iter().map(|(_, weight)| weight).sum();
    let mut sum = 0.0;
    let last = weights.iter().position(|(_, weight)| {
        sum += weight / total;
        sum >= top_p
    });
    weights.truncate(last.map_or(weights.len(), |last| last + 1));
}

/// The token at the given share, in `[0, 1)`, of the summed weights.
fn pick(weights: &[(u32, f32)], share: f32) -> u32 {
    let total: f32 = weights.iter().map(|(_, weight)| weight).sum();
    let mut left = share * total;
    for (token, weight) in weights {
        left -= weight;
        if left < 0.0 {
            return *token;
        }
    }
    weights.last().map_or(0, |(token, _)| *token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greedy_takes_the_first_of_equals() {
        assert_eq!(Sampler::Greedy.choose(&[0.0, 2.0, 2.0, 1.0]), 1);
    }

    #[test]
    fn top_k_and_top_p_cut_the_tail() {
        // Probabilities 0.5, 0.25, 0.125, 0.125.
        let logits = [4f32, 2.0, 1.0, 1.0].map(f32::ln);
        let tokens = |k, p| -> Vec<u32> {
            distribution(&logits, 1.0, k, p).into_iter().map(|(token, _)| token).collect()
        };
        assert_eq!(tokens(0, 1.0), [0, 1, 2, 3]);
        assert_eq!(tokens(2, 1.0), [0, 1]);
        assert_eq!(tokens(0, 0.5), [0]);
        assert_eq!(tokens(0, 0.6), [0, 1]);
        assert_eq!(tokens(3, 0.8), [0, 1]);
    }

    #[test]
    fn samples_follow_the_distribution_and_the_seed() {
        let sampling = Sampling::Random { temperature: 1.0, top_k: 0, top_p: 1.0, seed: 7 };
        let draw = || {
            let mut sampler = Sampler::new(sampling).unwrap();
            (0..4000).map(|_| sampler.choose(&[3f32.ln(), 0.0])).collect::<Vec<_>>()
        };
        let draws = draw();
        assert_eq!(draws, draw());
        let share = draws.iter().filter(|&&token| token == 0).count() as f64 / 4000.0;
        assert!((share - 0.75).abs() < 0.03, "{share}");
    }

    #[test]
    fn options_that_make_no_distribution_are_refused() {
        for (temperature, top_p) in [(0.0, 1.0), (f32::NAN, 1.0), (1.0, 0.0), (1.0, 1.5)] {
            let sampling = Sampling::Random { temperature, top_k: 0, top_p, seed: 0 };
            assert!(matches!(Sampler::new(sampling), Err(LmError::Sampling { .. })));
        }
    }
}
