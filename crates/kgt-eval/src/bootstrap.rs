//! Confidence intervals: the percentile bootstrap over cases (Efron 1979), with a seed.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::Estimate;

/// How often the cases are drawn anew.
const RESAMPLES: usize = 1000;

/// The mean of the values with its 95 % interval; `None` without values.
#[must_use]
pub fn interval(values: &[f64], seed: u64) -> Option<Estimate> {
    let mean = |drawn: &[usize]| drawn.iter().map(|&i| values[i]).sum::<f64>() / drawn.len() as f64;
    interval_of(values.len(), seed, mean)
}

/// A statistic of `n` cases with its 95 % interval: `statistic` is given the numbers of the cases
/// drawn. `None` without cases.
#[must_use]
pub fn interval_of(n: usize, seed: u64, statistic: impl Fn(&[usize]) -> f64) -> Option<Estimate> {
    if n == 0 {
        return None;
    }
    let all: Vec<usize> = (0..n).collect();
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut drawn = all.clone();
    let mut statistics = Vec::with_capacity(RESAMPLES);
    for _ in 0..RESAMPLES {
        drawn.fill_with(|| rng.random_range(0..n));
        statistics.push(statistic(&drawn));
    }
    statistics.sort_by(f64::total_cmp);
    let at = |share: f64| percentile(&statistics, share);
    Some(Estimate { mean: statistic(&all), low: at(0.025), high: at(0.975), cases: n })
}

/// The value at a share of sorted values, interpolated between its neighbours.
///
/// # Panics
/// Without values.
#[must_use]
pub fn percentile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_a_share_is_the_binomial_one() {
        let values: Vec<f64> = (0..400).map(|i| f64::from(u8::from(i % 4 == 0))).collect();
        let estimate = interval(&values, 1).unwrap();
        assert_eq!((estimate.mean, estimate.cases), (0.25, 400));
        // Normal approximation: 0.25 +- 1.96 sqrt(0.25 * 0.75 / 400) = 0.25 +- 0.0424.
        assert!((estimate.low - 0.2076).abs() < 0.01 && (estimate.high - 0.2924).abs() < 0.01);
        assert_eq!(interval(&values, 1), Some(estimate));
        assert_eq!(interval(&[], 1), None);
    }

    #[test]
    fn percentiles_interpolate() {
        assert_eq!(percentile(&[1.0, 2.0, 4.0], 0.5), 2.0);
        assert_eq!(percentile(&[1.0, 2.0, 4.0], 0.75), 3.0);
    }
}
