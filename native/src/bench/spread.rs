//! The middle and the tail of many measurements.

use serde::{Deserialize, Serialize};

/// Median and 95th percentile.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// Half of the values are at most this.
    pub median: f64,
    /// 95 % of the values are at most this.
    pub p95: f64,
}

impl Spread {
    /// Of some values; not a number if there are none.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let place = (share * values.len() as f64).ceil().max(1.0) as usize - 1;
            values.get(place).copied().unwrap_or(f64::NAN)
        };
        Self { median: at(0.5), p95: at(0.95) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_nearest_ranks() {
        let hundred = Spread::of((1..=100).rev().map(f64::from));
        assert_eq!(hundred, Spread { median: 50.0, p95: 95.0 });
        assert_eq!(Spread::of([7.0]), Spread { median: 7.0, p95: 7.0 });
        assert!(Spread::of([]).median.is_nan());
    }
}
