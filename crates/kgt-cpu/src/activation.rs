//! What a feed-forward layer does between its two products: all of it in one pass over the values, by all
//! threads.

use pulp::Arch;

use crate::threads;

/// `x / (1 + exp(u))` with `u = -2 sqrt(2/pi) (x + 0.044715 x^3)`, the tanh approximation of GELU: `[seq, width]`
/// to the same.
#[must_use]
pub fn gelu_tanh(x: &[f32], width: usize) -> Vec<f32> {
    const MINUS_TWO_SQRT_2_OVER_PI: f32 = -1.595_769_2;
    by_rows(x, width, width, |x, y| {
        for (y, &x) in y.iter_mut().zip(x) {
            *y = x / (1.0 + exp(MINUS_TWO_SQRT_2_OVER_PI * x * (1.0 + 0.044715 * x * x)));
        }
    })
}

/// `silu(gate) * up` of gate and up side by side: `[seq, 2 width]` to `[seq, width]`.
#[must_use]
pub fn gated(gate_up: &[f32], width: usize) -> Vec<f32> {
    by_rows(gate_up, 2 * width, width, |gate_up, y| {
        let (gates, ups) = gate_up.split_at(width);
        for ((y, &gate), &up) in y.iter_mut().zip(gates).zip(ups) {
            *y = gate / (1.0 + exp(-gate)) * up;
        }
    })
}

/// Makes each row, `width` wide, of a row of `x`, `x_width` wide.
fn by_rows(
    x: &[f32],
    x_width: usize,
    width: usize,
    make: impl Fn(&[f32], &mut [f32]) + Send + Sync,
) -> Vec<f32> {
    let mut y = vec![0.0; x.len() / x_width * width];
    let arch = Arch::new();
    let rows = y.chunks_exact_mut(width).zip(x.chunks_exact(x_width)).collect();
    threads::for_each(rows, |(y, x)| arch.dispatch(|| make(x, y)));
    y
}

/// `e^x` within 2e-7 of itself where that is a normal number, and the nearest of those beyond: `2^n e^r` with
/// a polynomial for the rest (Cephes, `expf`), and without a branch, so that it works on vectors.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    // Added to a small number, it leaves the nearest integer in the lowest bits.
    const ROUND: f32 = 12_582_912.0;
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    let x = x.clamp(-87.0, 88.0);
    let rounded = x * std::f32::consts::LOG2_E + ROUND;
    let n = rounded - ROUND;
    let r = x - n * LN_2[0] - n * LN_2[1];
    let mut p = 1.987_569_1e-4;
    for coefficient in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5] {
        p = p * r + coefficient;
    }
    let two_to_n = f32::from_bits((rounded.to_bits() << 23).wrapping_add(1.0f32.to_bits()));
    (p * r * r + r + 1.0) * two_to_n
}

#[cfg(test)]
mod tests {
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_exponential_function_is_the_standard_library_s() {
        for i in -8700..8800 {
            let x = i as f32 / 100.0;
            let expected = (x as f64).exp();
            assert!((exp(x) as f64 / expected - 1.0).abs() < 2e-7, "{x}: {} {expected}", exp(x));
        }
        assert!(exp(f32::NAN).is_nan());
        assert!(exp(f32::NEG_INFINITY) < 1e-37);
        assert!(exp(f32::INFINITY) > 1e38);
    }
}
