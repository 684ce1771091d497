//! Attention of some tokens over keys and values in a cache: from the common projection to what the heads read.

use std::ops::Range;

use pulp::{Arch, Simd, WithSimd};

use crate::activation::exp;
use crate::threads;

/// How many heads there are, and how wide they are. Queries share keys in groups.
#[derive(Debug, Clone, Copy)]
pub struct Heads {
    /// Heads of queries.
    pub queries: usize,
    /// Heads of keys, and of values.
    pub keys: usize,
    /// Channels of a head.
    pub dim: usize,
}

impl Heads {
    /// Channels of all queries that share a key head.
    fn group_width(self) -> usize {
        self.queries / self.keys * self.dim
    }
}

/// Splits `[seq, (queries + 2 keys) * dim]`, rotates queries and keys by cosines and sines `[seq, dim]`, if any, and
/// divides queries by the root of `dim`. Keys and values are written into `keys` and `values`,
/// `[keys, capacity, dim]`, from the place `past` on. Returns the queries, `[seq, queries * dim]`.
///
/// # Panics
/// If a length does not fit the others.
#[must_use]
pub fn split(
    qkv: &[f32],
    rotation: Option<(&[f32], &[f32])>,
    keys: &mut [f32],
    values: &mut [f32],
    past: usize,
    heads: Heads,
) -> Vec<f32> {
    let Heads { queries: n_queries, keys: n_keys, dim } = heads;
    let (turned, capacity) = (n_queries + n_keys, keys.len() / n_keys);
    let scale = 1.0 / (dim as f32).sqrt();
    let tokens = qkv.chunks_exact((turned + n_keys) * dim);
    let mut queries = vec![0.0; tokens.len() * n_queries * dim];
    for (t, (token, queries)) in tokens.zip(queries.chunks_exact_mut(n_queries * dim)).enumerate() {
        let angles = rotation.map(|(cos, sin)| (&cos[t * dim..][..dim], &sin[t * dim..][..dim]));
        let place = |head: usize| head * capacity + (past + t) * dim;
        for (head, channels) in token.chunks_exact(dim).enumerate() {
            if head < n_queries {
                let query = &mut queries[head * dim..][..dim];
                rotate(channels, angles, query);
                query.iter_mut().for_each(|channel| *channel *= scale);
            } else if head < turned {
                rotate(channels, angles, &mut keys[place(head - n_queries)..][..dim]);
            } else {
                values[place(head - turned)..][..dim].copy_from_slice(channels);
            }
        }
    }
    queries
}

/// As HF does: the second half of a head's channels pairs with the first (`rotate_half`).
fn rotate(x: &[f32], angles: Option<(&[f32], &[f32])>, y: &mut [f32]) {
    let Some((cos, sin)) = angles else { return y.copy_from_slice(x) };
    let half = x.len() / 2;
    for i in 0..half {
        y[i] = x[i] * cos[i] - x[half + i] * sin[i];
        y[half + i] = x[half + i] * cos[half + i] + x[i] * sin[half + i];
    }
}

/// `softmax(q k + bias) v` of queries `[n, queries * dim]` over the first `len` keys and values of
/// `[keys, capacity, dim]`: `[n, queries * dim]`. The bias `[n, len]` is 0 where a query may look and minus infinity
/// where not, and every query may look somewhere.
///
/// # Panics
/// If a length does not fit the others.
#[must_use]
pub fn attend(
    queries: &[f32],
    keys: &[f32],
    values: &[f32],
    len: usize,
    bias: Option<&[f32]>,
    heads: Heads,
) -> Vec<f32> {
    let (width, group) = (heads.queries * heads.dim, heads.group_width());
    let n = queries.len() / width;
    let seen: Vec<_> = match bias {
        Some(bias) => bias.chunks_exact(len).map(runs).collect(),
        None => vec![vec![0..len]; n],
    };
    let arch = Arch::new();
    let mut mixed = vec![0.0; queries.len()];
    // A thread is not worth waking for little.
    let part = if n * len < LITTLE { width } else { group };
    threads::by_columns(&mut mixed, width, part, |first, mut columns| {
        let mut scores = Vec::new();
        for start in (0..columns[0].len()).step_by(group) {
            let head = (first + start) / group * keys.len() / heads.keys;
            let (keys, values) =
                (&keys[head..][..len * heads.dim], &values[head..][..len * heads.dim]);
            for (i, seen) in seen.iter().enumerate() {
                let queries = &queries[i * width + first + start..][..group];
                let mixed = &mut columns[i][start..][..group];
                for (query, mixed) in queries.chunks(heads.dim).zip(mixed.chunks_mut(heads.dim)) {
                    let scores = &mut scores;
                    arch.dispatch(Query { query, keys, values, seen, scores, mixed });
                }
            }
        }
    });
    mixed
}

/// So many pairs of a query and a key are done before another thread has begun.
const LITTLE: usize = 1024;

/// Where a row of the bias lets its query look.
fn runs(bias: &[f32]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (place, _) in bias.iter().enumerate().filter(|(_, bias)| **bias == 0.0) {
        match runs.last_mut() {
            Some(run) if run.end == place => run.end += 1,
            _ => runs.push(place..place + 1),
        }
    }
    runs
}

/// One query of one head, over keys and values `[len, dim]`.
struct Query<'a> {
    query: &'a [f32],
    keys: &'a [f32],
    values: &'a [f32],
    seen: &'a [Range<usize>],
    /// Room.
    scores: &'a mut Vec<f32>,
    mixed: &'a mut [f32],
}

impl WithSimd for Query<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Self { query, keys, values, seen, scores, mixed } = self;
        let dim = query.len();
        scores.clear();
        for run in seen {
            let keys = &keys[run.start * dim..run.end * dim];
            let fours = keys.chunks_exact(4 * dim);
            let rest = fours.remainder().chunks_exact(dim);
            fours.for_each(|keys| scores.extend(dots::<S, 4>(simd, query, keys)));
            rest.for_each(|key| scores.extend(dots::<S, 1>(simd, query, key)));
        }
        let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        scores.iter_mut().for_each(|score| *score = exp(*score - top));
        let total: f32 = scores.iter().sum();
        mix(simd, scores, values, seen, mixed);
        mixed.iter_mut().for_each(|channel| *channel /= total);
    }
}

/// A query times `R` keys.
#[inline(always)]
fn dots<S: Simd, const R: usize>(simd: S, query: &[f32], keys: &[f32]) -> [f32; R] {
    let (query, query_rest) = S::as_simd_f32s(query);
    let keys: [_; R] =
        std::array::from_fn(|r| S::as_simd_f32s(&keys[r * (keys.len() / R)..][..keys.len() / R]));
    let mut sums = [simd.splat_f32s(0.0); R];
    for (i, query) in query.iter().enumerate() {
        for (sum, (key, _)) in sums.iter_mut().zip(&keys) {
            *sum = simd.mul_add_e_f32s(*query, key[i], *sum);
        }
    }
    std::array::from_fn(|r| {
        let rest = query_rest.iter().zip(keys[r].1);
        simd.reduce_sum_f32s(sums[r]) + rest.map(|(query, key)| query * key).sum::<f32>()
    })
}

/// The sum of the values that are seen, each times its weight.
#[inline(always)]
fn mix<S: Simd>(
    simd: S,
    weights: &[f32],
    values: &[f32],
    seen: &[Range<usize>],
    mixed: &mut [f32],
) {
    let dim = mixed.len();
    let rows =
        || seen.iter().flat_map(|run| values[run.start * dim..run.end * dim].chunks_exact(dim));
    let (lanes, rest) = S::as_mut_simd_f32s(mixed);
    let (fours, ones) = lanes.as_chunks_mut::<4>();
    let ones_at = 4 * fours.len();
    for (i, four) in fours.iter_mut().enumerate() {
        *four = weighted::<S, 4>(simd, weights, rows(), 4 * i);
    }
    for (i, one) in ones.iter_mut().enumerate() {
        [*one] = weighted::<S, 1>(simd, weights, rows(), ones_at + i);
    }
    let rest_at = dim - rest.len();
    for (i, channel) in rest.iter_mut().enumerate() {
        *channel = weights.iter().zip(rows()).map(|(weight, row)| weight * row[rest_at + i]).sum();
    }
}

/// `N` registers of that sum, from register `at` of each row on.
#[inline(always)]
fn weighted<'a, S: Simd, const N: usize>(
    simd: S,
    weights: &[f32],
    rows: impl Iterator<Item = &'a [f32]>,
    at: usize,
) -> [S::f32s; N] {
    let mut sums = [simd.splat_f32s(0.0); N];
    for (weight, row) in weights.iter().zip(rows) {
        let weight = simd.splat_f32s(*weight);
        let lanes = &S::as_simd_f32s(row).0[at..][..N];
        for (sum, lanes) in sums.iter_mut().zip(lanes) {
            *sum = simd.mul_add_e_f32s(weight, *lanes, *sum);
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    fn values(n: usize, seed: usize) -> Vec<f32> {
        (0..n).map(|i| ((i * 37 + seed * 11) % 101) as f32 / 50.0 - 1.0).collect()
    }

    /// By the definition, in float64, of one head.
    fn expected(query: &[f32], keys: &[f32], values: &[f32], bias: &[f32]) -> Vec<f64> {
        let dim = query.len();
        let score = |key: &[f32]| -> f64 {
            query.iter().zip(key).map(|(&q, &k)| f64::from(q) * f64::from(k)).sum()
        };
        let scores =
            keys.chunks(dim).zip(bias).map(|(key, &bias)| (score(key) + f64::from(bias)).exp());
        let scores: Vec<f64> = scores.collect();
        let total: f64 = scores.iter().sum();
        let channel = |c: usize| -> f64 {
            scores.iter().zip(values.chunks(dim)).map(|(p, value)| p * f64::from(value[c])).sum()
        };
        (0..dim).map(|c| channel(c) / total).collect()
    }

    #[test]
    fn it_is_attention_for_any_shape() {
        for (n_queries, n_keys, dim) in [(4, 2, 64), (2, 2, 7), (6, 2, 24), (1, 1, 100), (3, 1, 36)]
        {
            for (n, len) in [(1, 1), (1, 9), (5, 40), (70, 70)] {
                let heads = Heads { queries: n_queries, keys: n_keys, dim };
                let capacity = len + 3;
                let queries = values(n * n_queries * dim, 1);
                let (keys, vs) =
                    (values(n_keys * capacity * dim, 2), values(n_keys * capacity * dim, 3));
                let hidden = |i: usize| i % 5 == 2 || i % 7 == 3;
                let bias = |i: usize| if hidden(i) { f32::NEG_INFINITY } else { 0.0 };
                let bias: Vec<f32> = (0..n * len).map(bias).collect();
                let bias = (n > 1).then_some(&bias[..]);
                let mixed = attend(&queries, &keys, &vs, len, bias, heads);
                for (i, mixed) in mixed.chunks(dim).enumerate() {
                    let (token, head) = (i / n_queries, i % n_queries / (n_queries / n_keys));
                    let of_head = |x: &[f32]| x[head * capacity * dim..][..len * dim].to_vec();
                    let bias =
                        bias.map_or(vec![0.0; len], |bias| bias[token * len..][..len].to_vec());
                    let query = &queries[i * dim..][..dim];
                    let expected = expected(query, &of_head(&keys), &of_head(&vs), &bias);
                    for (mixed, expected) in mixed.iter().zip(expected) {
                        assert!((f64::from(*mixed) - expected).abs() < 1e-5, "{heads:?} {n} {len}");
                    }
                }
            }
        }
    }

    #[test]
    fn keys_and_values_are_put_behind_those_that_are_there() {
        let heads = Heads { queries: 2, keys: 1, dim: 2 };
        // Two tokens: queries (1, 2) and (3, 4), key (5, 6), value (7, 8), and ten more of each.
        let token = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0];
        let qkv: Vec<f32> = token.iter().copied().chain(token.map(|x| x + 10.0)).collect();
        let (mut keys, mut vs) = (vec![0.0; 8], vec![0.0; 8]);
        let queries = split(&qkv, None, &mut keys, &mut vs, 1, heads);
        let root = 2.0f32.sqrt();
        let scaled = [1.0, 2.0, 3.0, 4.0, 11.0, 12.0, 13.0, 14.0].map(|x| x * (1.0 / root));
        assert_eq!(queries, scaled);
        assert_eq!(keys, [0.0, 0.0, 5.0, 6.0, 15.0, 16.0, 0.0, 0.0]);
        assert_eq!(vs, [0.0, 0.0, 7.0, 8.0, 17.0, 18.0, 0.0, 0.0]);

        // A quarter turn: (x, y) becomes (-y, x).
        let (cos, sin) = ([0.0; 4], [1.0; 4]);
        let queries = split(&qkv, Some((&cos, &sin)), &mut keys, &mut vs, 0, heads);
        assert_eq!(queries[..2], [-2.0 * (1.0 / root), 1.0 / root]);
        assert_eq!(keys[..4], [-6.0, 5.0, -16.0, 15.0]);
        assert_eq!(vs[..2], [7.0, 8.0]);
    }
}
