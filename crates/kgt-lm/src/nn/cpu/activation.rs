//! What a feed-forward layer does between its two products, on the processor: all of it in one pass over the
//! values, by all threads. The backend makes a pass for each operation, and its exponential function takes
//! one value at a time.

use burn::backend::Flex;
use burn::prelude::*;
use pulp::Arch;

use super::threads;

/// `x / (1 + exp(u))` with `u = -2 sqrt(2/pi) (x + 0.044715 x^3)`, `[seq, width]` to the same; `None` if the
/// values are not float32 on the processor.
pub(crate) fn gelu_tanh(x: &Tensor<2>) -> Option<Tensor<2>> {
    const MINUS_TWO_SQRT_2_OVER_PI: f32 = -1.595_769_2;
    by_rows(x, x.dims()[1], |x, y| {
        for (y, &x) in y.iter_mut().zip(x) {
            *y = x / (1.0 + exp(MINUS_TWO_SQRT_2_OVER_PI * x * (1.0 + 0.044715 * x * x)));
        }
    })
}

/// `silu(gate) * up` of gate and up side by side, `[seq, 2 width]` to `[seq, width]`; `None` as above.
pub(crate) fn gated(gate_up: &Tensor<2>) -> Option<Tensor<2>> {
    let width = gate_up.dims()[1] / 2;
    by_rows(gate_up, width, |gate_up, y| {
        let (gates, ups) = gate_up.split_at(width);
        for ((y, &gate), &up) in y.iter_mut().zip(gates).zip(ups) {
            *y = gate / (1.0 + exp(-gate)) * up;
        }
    })
}

/// Makes each row, `width` wide, of a row of `x`.
fn by_rows(
    x: &Tensor<2>,
    width: usize,
    make: impl Fn(&[f32], &mut [f32]) + Send + Sync,
) -> Option<Tensor<2>> {
    let ([seq, x_width], device) = (x.dims(), x.device());
    let x = x.clone().try_into_primitive::<Flex>().ok()?.to_contiguous();
    let x = x.as_slice::<f32>()?;
    let mut y = vec![0.0; seq * width];
    let arch = Arch::new();
    let rows = y.chunks_exact_mut(width).zip(x.chunks_exact(x_width)).collect();
    threads::for_each(rows, |(y, x)| arch.dispatch(|| make(x, y)));
    Some(Tensor::from_data(TensorData::new(y, [seq, width]), &device))
}

/// `e^x` within 2e-7 of itself where that is a normal number, and the nearest of those beyond: `2^n e^r` with
/// a polynomial for the rest (Cephes, `expf`), and without a branch, so that it works on vectors.
#[inline(always)]
fn exp(x: f32) -> f32 {
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
    use burn::tensor::Tolerance;
    use burn::tensor::activation::{gelu_approximate, silu};

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

    #[test]
    fn the_functions_are_those_of_the_backend() {
        let values: Vec<f32> = (0..240).map(|i| (i as f32 - 120.0) / 10.0).collect();
        let x = Tensor::<2>::from_data(TensorData::new(values, [6, 40]), &Device::flex());
        let gelu = gelu_tanh(&x).unwrap().into_data();
        gelu.assert_approx_eq::<f32>(
            &gelu_approximate(x.clone()).into_data(),
            Tolerance::default(),
        );
        let (gate, up) = (x.clone().narrow(1, 0, 20), x.clone().narrow(1, 20, 20));
        let expected = (silu(gate) * up).into_data();
        gated(&x).unwrap().into_data().assert_approx_eq::<f32>(&expected, Tolerance::default());
    }
}
