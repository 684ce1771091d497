//! Up to three tokens times a weight in WebAssembly: what a browser's decoding waits for.
//!
//! A row of the weight is read from its first value to its last, by itself: no instruction asks for memory ahead,
//! and processors follow one stream best. Its halves are widened in registers. A sum is eight, so that additions
//! need not wait for one another.

use std::arch::wasm32::*;

use half::{bf16, f16};

use crate::{halves, weight};

/// From so many tokens on, tiles of several rows are quicker.
pub(crate) const TOO_MANY: usize = 4;

/// `x` `[seq, d_in]` times the transpose of `weight` `[out, d_in]` into `y` `[seq, out]`.
pub(crate) fn multiply<W: Element>(x: &[f32], weight: &[W], y: &mut [f32], d_in: usize) {
    let out = weight.len() / d_in;
    let x: Vec<f32> = x.iter().map(|x| x * W::UP).collect();
    for (o, row) in weight.chunks_exact(d_in).enumerate() {
        match x.len() / d_in {
            1 => products::<W, 1>(&x, row, &mut y[o..], out),
            2 => products::<W, 2>(&x, row, &mut y[o..], out),
            _ => products::<W, 3>(&x, row, &mut y[o..], out),
        }
    }
}

/// One row times `T` tokens `[T, d_in]`, into the first of every `out` values of `y`.
#[inline(never)]
fn products<W: Element, const T: usize>(x: &[f32], row: &[W], y: &mut [f32], out: usize) {
    let tokens: [&[f32]; T] = std::array::from_fn(|t| &x[t * row.len()..][..row.len()]);
    let (eights, rest) = row.as_chunks();
    let token_eights = tokens.map(|token| &token.as_chunks().0[..eights.len()]);
    let mut sums = [[f32x4_splat(0.0); 2]; T];
    for (i, eight) in eights.iter().enumerate() {
        add(&mut sums, eight, token_eights.map(|eights| &eights[i]));
    }
    if !rest.is_empty() {
        let token_rests = tokens.map(|token| padded(&token[8 * eights.len()..]));
        add(&mut sums, &padded(rest), token_rests.each_ref());
    }
    for (t, [low, high]) in sums.into_iter().enumerate() {
        y[t * out] = total(f32x4_add(low, high)) * W::UP;
    }
}

/// Adds eight products to each token's sums.
#[inline(always)]
fn add<W: Element, const T: usize>(
    sums: &mut [[v128; 2]; T],
    weights: &[W; 8],
    tokens: [&[f32; 8]; T],
) {
    let weights = W::eight(weights);
    for (sums, x) in sums.iter_mut().zip(tokens) {
        for ((sum, x), weights) in sums.iter_mut().zip(f32::eight(x)).zip(weights) {
            *sum = f32x4_add(*sum, f32x4_mul(x, weights));
        }
    }
}

/// Less than eight values, and zeros.
fn padded<W: Element>(values: &[W]) -> [W; 8] {
    let mut eight = [W::default(); 8];
    eight[..values.len()].copy_from_slice(values);
    eight
}

fn total(four: v128) -> f32 {
    let two = f32x4_add(four, i32x4_shuffle::<2, 3, 0, 1>(four, four));
    f32x4_extract_lane::<0>(two) + f32x4_extract_lane::<1>(two)
}

/// An element type whose values can be widened in registers.
pub(crate) trait Element: weight::Element + Default {
    /// The values as float32, times `UP` to the power of minus two.
    fn eight(values: &[Self; 8]) -> [v128; 2];

    /// What the other factor and the sum are multiplied by. A power of two, so that nothing is rounded but products
    /// too small to matter.
    const UP: f32 = 1.0;
}

impl Element for f32 {
    #[inline(always)]
    fn eight(values: &[f32; 8]) -> [v128; 2] {
        let (low, high) = (first_16_bytes(values), first_16_bytes(&values.as_chunks::<4>().0[1]));
        [low, high]
    }
}

impl Element for f16 {
    #[inline(always)]
    fn eight(values: &[f16; 8]) -> [v128; 2] {
        halves::spread(first_16_bytes(values))
    }

    const UP: f32 = f32::from_bits((127 + 56) << 23);
}

impl Element for bf16 {
    #[inline(always)]
    fn eight(values: &[bf16; 8]) -> [v128; 2] {
        let bits = first_16_bytes(values);
        [i32x4_extend_low_i16x8(bits), i32x4_extend_high_i16x8(bits)]
            .map(|bits| i32x4_shl(bits, 16))
    }
}

#[inline(always)]
pub(crate) fn first_16_bytes<T: Copy, const N: usize>(values: &[T; N]) -> v128 {
    const { assert!(size_of::<[T; N]>() >= 16) };
    // SAFETY: so many bytes are there, and no alignment is asked for.
    #[allow(unsafe_code)]
    unsafe {
        v128_load(values.as_ptr().cast())
    }
}
