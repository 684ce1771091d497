//! From values to places on an axis, and the round values that are marked on it.

/// An axis from `low` to `high`, linear or logarithmic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    low: f64,
    high: f64,
    is_log: bool,
}

impl Scale {
    /// A linear axis; it has a length even if all values are one.
    pub(crate) fn linear(low: f64, high: f64) -> Self {
        let high = if high > low { high } else { low + 1.0 };
        Self { low, high, is_log: false }
    }

    /// From 0 up to a round value that holds all values.
    pub(crate) fn from_zero(values: impl Iterator<Item = f64>) -> Self {
        let largest = values.fold(0.0, f64::max);
        let step = round_step(largest.max(f64::MIN_POSITIVE) / 5.0);
        Self::linear(0.0, step * (largest / step).ceil())
    }

    /// A logarithmic axis over powers of ten that holds all values; they must be above 0.
    pub(crate) fn logarithmic(values: impl Iterator<Item = f64>) -> Self {
        let (low, high) = values
            .filter(|value| *value > 0.0)
            .fold((f64::INFINITY, 0.0), |(low, high): (f64, f64), v| (low.min(v), high.max(v)));
        if high == 0.0 {
            return Self { low: 1.0, high: 10.0, is_log: true };
        }
        let (low, high) = (low.log10().floor(), high.log10().ceil());
        let high = if high > low { high } else { low + 1.0 };
        Self { low: 10f64.powf(low), high: 10f64.powf(high), is_log: true }
    }

    /// Where a value lies between the ends, from 0 to 1; values beyond them are put on the ends.
    pub(crate) fn place(&self, value: f64) -> f64 {
        let place = if self.is_log {
            (value.max(self.low) / self.low).ln() / (self.high / self.low).ln()
        } else {
            (value - self.low) / (self.high - self.low)
        };
        place.clamp(0.0, 1.0)
    }

    /// The values to mark.
    pub(crate) fn ticks(&self) -> Vec<f64> {
        if self.is_log {
            let decades = self.low.log10().round() as i32..=self.high.log10().round() as i32;
            return decades.map(|power| 10f64.powi(power)).collect();
        }
        let step = round_step((self.high - self.low) / 6.0);
        let first = (self.low / step).ceil();
        let count = ((self.high / step) - first + 1e-9).floor() as usize;
        (0..=count).map(|n| (first + n as f64) * step).collect()
    }
}

/// The smallest of 1, 2, 5 times a power of ten that is not below a value.
fn round_step(least: f64) -> f64 {
    let power = 10f64.powf(least.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power);
    steps.into_iter().find(|step| *step >= least * (1.0 - 1e-9)).unwrap_or(10.0 * power)
}

/// A marked value in as few letters as it needs.
pub(crate) fn tick_label(value: f64) -> String {
    let rounded = (value * 1e6).round() / 1e6;
    match value.abs() {
        size if size > 0.0 && size < 1e-3 => format!("{value:e}"),
        10_000.0.. => format!("{}k", rounded / 1_000.0),
        _ => format!("{rounded}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linear_ticks_are_round_and_inside() {
        assert_eq!(Scale::linear(0.0, 100.0).ticks(), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(Scale::from_zero([612.0].into_iter()).place(1000.0), 1.0);
        let ticks = Scale::from_zero([0.37].into_iter()).ticks();
        assert_eq!(ticks.first(), Some(&0.0));
        assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]) && ticks.len() <= 7, "{ticks:?}");
    }

    #[test]
    fn a_logarithmic_axis_ends_on_powers_of_ten() {
        let scale = Scale::logarithmic([30.0, 450.0].into_iter());
        assert_eq!(scale.ticks(), [10.0, 100.0, 1000.0]);
        assert!((scale.place(100.0) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn labels_are_short() {
        let labels = [0.0, 1e-4, 0.1 + 0.2, 100.0, 20_000.0].map(tick_label);
        assert_eq!(labels, ["0", "1e-4", "0.3", "100", "20k"]);
    }

    #[test]
    fn an_axis_without_extent_still_has_places() {
        assert_eq!(Scale::linear(3.0, 3.0).place(3.0), 0.0);
        assert_eq!(Scale::logarithmic(std::iter::empty()).ticks(), [1.0, 10.0]);
        assert!(Scale::from_zero(std::iter::empty()).place(0.0).is_finite());
    }
}
