//! IEEE halves as float32, many at a time.

use half::f16;

/// Writes finite halves to as many numbers.
#[inline(always)]
pub(crate) fn widen(halves: &[f16], wide: &mut [f32]) {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("f16c") {
        // SAFETY: the processor has the instructions.
        #[allow(unsafe_code)]
        unsafe {
            by_instruction(halves, wide);
        }
        return;
    }
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    return by_vectors(halves, wide);
    #[allow(unreachable_code)]
    by_one(halves, wide);
}

fn by_one(halves: &[f16], wide: &mut [f32]) {
    wide.iter_mut().zip(halves).for_each(|(wide, half)| *wide = by_bits(half.to_bits()));
}

/// Eight at a time, as [`by_bits`] does one: what is linked for browsers is not turned into vectors by itself.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
fn by_vectors(halves: &[f16], wide: &mut [f32]) {
    use std::arch::wasm32::*;

    let (eights, rest) = halves.as_chunks::<8>();
    let (wide_eights, wide_rest) = wide.as_chunks_mut::<8>();
    for (wide, eight) in wide_eights.iter_mut().zip(eights) {
        let [low, high] = spread(crate::wasm::first_16_bytes(eight));
        // SAFETY: the reference is to 32 bytes, and no alignment is asked for.
        #[allow(unsafe_code)]
        unsafe {
            let wide: *mut v128 = (&raw mut *wide).cast();
            v128_store(wide, f32x4_mul(low, f32x4_splat(BIAS)));
            v128_store(wide.add(1), f32x4_mul(high, f32x4_splat(BIAS)));
        }
    }
    by_one(rest, wide_rest);
}

/// Eight halves, each with its parts in the places that they have in a number of float32: still to be multiplied
/// by [`BIAS`].
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline(always)]
pub(crate) fn spread(halves: std::arch::wasm32::v128) -> [std::arch::wasm32::v128; 2] {
    use std::arch::wasm32::*;

    [i32x4_extend_low_i16x8(halves), i32x4_extend_high_i16x8(halves)]
        .map(|bits| v128_and(i32x4_shl(bits, 13), u32x4_splat(SPREAD)))
}

/// The same by the instruction that x86 has for it.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx,f16c")]
fn by_instruction(halves: &[f16], wide: &mut [f32]) {
    use std::arch::x86_64::{_mm_set_epi16, _mm256_cvtph_ps};

    let (eights, rest) = halves.as_chunks::<8>();
    let (wide_eights, wide_rest) = wide.as_chunks_mut::<8>();
    for (wide, half) in wide_eights.iter_mut().zip(eights) {
        let [a, b, c, d, e, f, g, h] = half.map(|half| half.to_bits() as i16);
        *wide = bytemuck::cast(_mm256_cvtph_ps(_mm_set_epi16(h, g, f, e, d, c, b, a)));
    }
    by_one(rest, wide_rest);
}

/// Where sign, exponent and fraction of a half come to lie in a number of float32.
const SPREAD: u32 = 0x8fff_e000;
/// What the exponent is then too small by: 2 to the 127 - 15.
const BIAS: f32 = f32::from_bits((127 + 127 - 15) << 23);

/// A finite half in float32, without a branch, so that it works on vectors: sign, exponent and fraction are put
/// in their places, and the product makes up for what the exponents count from.
///
/// Subnormal halves are subnormal numbers on the way, with which some processors take their time.
#[inline(always)]
fn by_bits(bits: u16) -> f32 {
    let spread = i32::from(bits as i16) << 13;
    f32::from_bits(spread as u32 & SPREAD) * BIAS
}

#[cfg(test)]
mod tests {
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn every_finite_half_is_widened_exactly() {
        let finite = (0..=u16::MAX).map(f16::from_bits).filter(|half| half.is_finite());
        let halves: Vec<f16> = finite.collect();
        let mut wide = vec![0.0; halves.len()];
        widen(&halves, &mut wide);
        for (half, wide) in halves.iter().zip(&wide) {
            assert_eq!(wide.to_bits(), half.to_f32().to_bits(), "{half}");
            assert_eq!(by_bits(half.to_bits()).to_bits(), half.to_f32().to_bits(), "{half}");
        }
    }
}
