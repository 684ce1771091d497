//! What the processor spends a decoder's steps on: tokens times weights, attention, and what lies between the products
//! of a feed-forward layer. Plain slices in, vectors out, by SIMD instructions and on all threads.
//!
//! A weight lies as `[out, in]`, each output's weights one after the other. Halves are widened on the way into
//! a sum, so that the results are those of the same weights in float32, to the bit.

mod activation;
mod attention;
mod few_tokens;
mod halves;
mod many_tokens;
mod threads;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod wasm;
mod weight;

pub use activation::{gated, gelu_tanh};
pub use attention::{Heads, attend, split};
pub use threads::enter;
pub use weight::Weight;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use wasm::Element;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
use weight::Element;

/// Up to as many tokens memory is the limit, and not arithmetic.
const FEW: usize = 48;

/// `x` `[seq, d_in]` times the transpose of `weight` `[out, d_in]`: `[seq, out]`.
///
/// Among at most 48 tokens, what a token gets is the same to the bit whatever tokens are beside it; in WebAssembly,
/// among at most three, and among more.
///
/// Weights are taken to be finite.
///
/// # Panics
/// If `d_in` is 0 or does not divide the lengths.
#[must_use]
pub fn product(x: &[f32], weight: Weight<'_>, d_in: usize) -> Vec<f32> {
    match weight {
        Weight::F32(weight) => multiply(x, weight, d_in),
        Weight::F16(weight) => multiply(x, weight, d_in),
        Weight::Bf16(weight) => multiply(x, weight, d_in),
    }
}

fn multiply<W: Element>(x: &[f32], weight: &[W], d_in: usize) -> Vec<f32> {
    assert!(x.len().is_multiple_of(d_in) && weight.len().is_multiple_of(d_in), "whole rows");
    let (seq, out) = (x.len() / d_in, weight.len() / d_in);
    let mut y = vec![0.0; seq * out];
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    if seq < wasm::TOO_MANY {
        wasm::multiply(x, weight, &mut y, d_in);
        return y;
    }
    if seq > FEW && cfg!(not(target_family = "wasm")) {
        many_tokens::multiply(x, weight, &mut y, d_in);
        return y;
    }
    // In WebAssembly our own product is the faster one for many tokens, too.
    for (x, y) in x.chunks(FEW * d_in).zip(y.chunks_mut(FEW * out)) {
        few_tokens::multiply(x, weight, y, d_in);
    }
    y
}

#[cfg(test)]
mod tests {
    use half::{bf16, f16};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    fn values(n: usize) -> Vec<f32> {
        (0..n).map(|i| (i * 37 % 101) as f32 / 101.0 - 0.5).collect()
    }

    /// By the definition, in float64.
    fn expected(x: &[f32], weight: &[f32], d_in: usize) -> Vec<f64> {
        let dot = |x: &[f32], row: &[f32]| -> f64 {
            x.iter().zip(row).map(|(&x, &w)| f64::from(x) * f64::from(w)).sum()
        };
        x.chunks(d_in).flat_map(|x| weight.chunks(d_in).map(move |row| dot(x, row))).collect()
    }

    #[test]
    fn it_is_the_product_for_any_shape() {
        for seq in [1, 2, 3, 4, 5, 17, 100] {
            for (d_in, out) in [(24, 19), (7, 3), (64, 64), (33, 1), (8, 130), (1100, 100)] {
                let (x, weight) = (values(seq * d_in), values(out * d_in));
                let y = product(&x, Weight::F32(&weight), d_in);
                assert_eq!(y.len(), seq * out);
                for (y, expected) in y.iter().zip(expected(&x, &weight, d_in)) {
                    assert!((f64::from(*y) - expected).abs() < 1e-4, "{seq} {d_in} {out}");
                }
            }
        }
    }

    #[test]
    fn halves_give_the_bits_that_the_same_weights_in_float32_give() {
        for seq in [1, 2, 3, 20, 100] {
            for (d_in, out) in [(24, 19), (7, 3), (1100, 100)] {
                let x = values(seq * d_in);
                let f16s: Vec<f16> = values(out * d_in).into_iter().map(f16::from_f32).collect();
                let wide: Vec<f32> = f16s.iter().map(|w| w.to_f32()).collect();
                let y = product(&x, Weight::F16(&f16s), d_in);
                assert_eq!(y, product(&x, Weight::F32(&wide), d_in));

                let bf16s: Vec<bf16> = values(out * d_in).into_iter().map(bf16::from_f32).collect();
                let wide: Vec<f32> = bf16s.iter().map(|w| w.to_f32()).collect();
                let y = product(&x, Weight::Bf16(&bf16s), d_in);
                assert_eq!(y, product(&x, Weight::F32(&wide), d_in));
            }
        }
    }

    #[test]
    fn among_few_a_token_gets_the_same_bits_whatever_is_beside_it() {
        let (d_in, out) = (300, 50);
        let (x, weight) = (values(FEW * d_in), values(out * d_in));
        let first_of =
            |seq: usize| product(&x[..seq * d_in], Weight::F32(&weight), d_in)[..out].to_vec();
        let alike: &[&[usize]] = match cfg!(target_family = "wasm") {
            true => &[&[1, 2, 3], &[4, 7, FEW]],
            false => &[&[1, 2, 7, FEW]],
        };
        for alike in alike {
            for seq in *alike {
                assert_eq!(first_of(*seq), first_of(alike[0]), "{seq} tokens");
            }
        }
    }
}
