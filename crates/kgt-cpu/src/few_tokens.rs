//! A few tokens times a weight: the product that decoding waits for.
//!
//! It reads each weight once and computes little with it, so memory is the limit. Several rows of the weight
//! are read side by side, each a stream that the processor fetches ahead. A sum is the same to the bit
//! whatever tokens are beside it.

use pulp::{Arch, Simd, WithSimd};

use crate::threads::{self, Columns};
use crate::weight::Element;

/// `x` `[seq, d_in]` times the transpose of `weight` `[out, d_in]` into `y` `[seq, out]`.
pub(crate) fn multiply<W: Element>(x: &[f32], weight: &[W], y: &mut [f32], d_in: usize) {
    let arch = Arch::new();
    let out = weight.len() / d_in;
    let part = out.div_ceil(threads::count()).next_multiple_of(4);
    threads::by_columns(y, out, part, |first, y| {
        let weight = &weight[first * d_in..][..y[0].len() * d_in];
        arch.dispatch(Rows { x, weight, d_in, y });
    });
}

/// Rows of a weight `[rows, d_in]`, and where their products go, `[seq, rows]`.
struct Rows<'a, 'y, W> {
    x: &'a [f32],
    weight: &'a [W],
    d_in: usize,
    y: Columns<'y>,
}

impl<W: Element> WithSimd for Rows<'_, '_, W> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        // A tile's sums stay in registers, beside what they are made of. WebAssembly promises more registers than
        // processors have, and browsers compile some tiles better than others.
        match cfg!(target_family = "wasm") {
            true => self.tiles::<S, 2, 4>(simd),
            false if S::REGISTER_COUNT < 32 => self.tiles::<S, 4, 2>(simd),
            false => self.tiles::<S, 4, 4>(simd),
        }
    }
}

impl<W: Element> Rows<'_, '_, W> {
    /// All products, `R` rows times `T` tokens at a time.
    #[inline(always)]
    fn tiles<S: Simd, const R: usize, const T: usize>(&mut self, simd: S) {
        let mut room = Vec::new();
        let rows = self.weight.len() / self.d_in;
        let grouped = rows - rows % R;
        for first in (0..grouped).step_by(R) {
            self.side_by_side::<S, R, T>(simd, first, &mut room);
        }
        for row in grouped..rows {
            self.side_by_side::<S, 1, T>(simd, row, &mut room);
        }
    }

    /// `R` rows from `first` on times all tokens, up to `T` at once.
    #[inline(always)]
    fn side_by_side<S: Simd, const R: usize, const T: usize>(
        &mut self,
        simd: S,
        first: usize,
        room: &mut Vec<f32>,
    ) {
        let rows = W::read(&self.weight[first * self.d_in..][..R * self.d_in], room);
        let rows: [&[f32]; R] = std::array::from_fn(|r| &rows[r * self.d_in..][..self.d_in]);
        let seq = self.y.len();
        for token in (0..seq).step_by(T) {
            match T.min(seq - token) {
                1 => self.products::<S, R, 1>(simd, rows, first, token),
                2 => self.products::<S, R, 2>(simd, rows, first, token),
                3 => self.products::<S, R, 3>(simd, rows, first, token),
                _ => self.products::<S, R, 4>(simd, rows, first, token),
            }
        }
    }

    /// `R` rows times `T` tokens.
    #[cfg_attr(not(target_family = "wasm"), inline(always))]
    #[cfg_attr(target_family = "wasm", inline(never))]
    fn products<S: Simd, const R: usize, const T: usize>(
        &mut self,
        simd: S,
        rows: [&[f32]; R],
        first_row: usize,
        first_token: usize,
    ) {
        let Self { x, d_in, .. } = *self;
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
