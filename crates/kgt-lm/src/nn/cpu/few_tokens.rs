//! A few tokens times a weight: the product that decoding waits for.
//!
//! It reads each weight once and computes little with it, so memory is the limit. Several rows of the weight
//! are read side by side, each a stream that the processor fetches ahead. A sum is the same to the bit
//! whatever tokens are beside it.

use pulp::{Arch, Simd, WithSimd};

use super::threads::{self, Columns};

/// Rows of a weight that are read side by side.
const STREAMS: usize = 4;

/// `x` `[seq, d_in]` times the transpose of `weight` `[out, d_in]` into `y` `[seq, out]`.
pub(super) fn multiply(x: &[f32], weight: &[f32], y: &mut [f32], d_in: usize) {
    let arch = Arch::new();
    let out = weight.len() / d_in;
    let part = out.div_ceil(threads::count()).next_multiple_of(STREAMS);
    threads::by_columns(y, out, part, |first, y| {
        let weight = &weight[first * d_in..][..y[0].len() * d_in];
        arch.dispatch(Rows { x, weight, d_in, y });
    });
}

/// Rows of a weight `[rows, d_in]`, and where their products go, `[seq, rows]`.
struct Rows<'a, 'y> {
    x: &'a [f32],
    weight: &'a [f32],
    d_in: usize,
    y: Columns<'y>,
}

impl WithSimd for Rows<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        let rows = self.weight.len() / self.d_in;
        let grouped = rows - rows % STREAMS;
        for first in (0..grouped).step_by(STREAMS) {
            self.side_by_side::<S, STREAMS>(simd, first);
        }
        for row in grouped..rows {
            self.side_by_side::<S, 1>(simd, row);
        }
    }
}

impl Rows<'_, '_> {
    /// `R` rows from `first` on times all tokens, as many tokens at once as the registers hold.
    /// WebAssembly promises more registers than processors have.
    #[inline(always)]
    fn side_by_side<S: Simd, const R: usize>(&mut self, simd: S, first: usize) {
        let seq = self.y.len();
        let many = S::REGISTER_COUNT >= 32 && cfg!(not(target_family = "wasm"));
        let at_once = if many { 4 } else { 2 };
        for token in (0..seq).step_by(at_once) {
            match at_once.min(seq - token) {
                1 => self.products::<S, R, 1>(simd, first, token),
                2 => self.products::<S, R, 2>(simd, first, token),
                3 => self.products::<S, R, 3>(simd, first, token),
                _ => self.products::<S, R, 4>(simd, first, token),
            }
        }
    }

    /// `R` rows times `T` tokens.
    #[inline(always)]
    fn products<S: Simd, const R: usize, const T: usize>(
        &mut self,
        simd: S,
        first_row: usize,
        first_token: usize,
    ) {
        let Self { x, weight, d_in, .. } = *self;
        let rows: [&[f32]; R] = std::array::from_fn(|r| &weight[(first_row + r) * d_in..][..d_in]);
        let tokens: [&[f32]; T] = std::array::from_fn(|t| &x[(first_token + t) * d_in..][..d_in]);
        let n = d_in / S::F32_LANES;
        let row_lanes = rows.map(|row| &S::as_simd_f32s(row).0[..n]);
        let token_lanes = tokens.map(|token| &S::as_simd_f32s(token).0[..n]);
        let mut sums = [[simd.splat_f32s(0.0); T]; R];
        for i in 0..n {
            let x = token_lanes.map(|lanes| lanes[i]);
            for (sums, lanes) in sums.iter_mut().zip(&row_lanes) {
                for (sum, x) in sums.iter_mut().zip(x) {
                    *sum = simd.mul_add_e_f32s(x, lanes[i], *sum);
                }
            }
        }
        let rest = n * S::F32_LANES..;
        for (r, row) in rows.iter().enumerate() {
            for (t, token) in tokens.iter().enumerate() {
                let pairs = row[rest.clone()].iter().zip(&token[rest.clone()]);
                let rest: f32 = pairs.map(|(weight, x)| weight * x).sum();
                self.y[first_token + t][first_row + r] = simd.reduce_sum_f32s(sums[r][t]) + rest;
            }
        }
    }
}
