//! Many tokens times a weight: what a prompt and the scoring of candidates wait for.
//!
//! The library's product, as the backend calls it, leaves most of a weight to one thread if tokens are fewer
//! than weights. Here each thread takes outputs of its own.

use gemm::{Parallelism, gemm};

use crate::threads;
use crate::weight::Element;

/// Weights that are widened at once: as many as a cache holds.
const PIECE: usize = 1 << 16;

/// `x` `[seq, d_in]` times the transpose of `weight` `[out, d_in]` into `y` `[seq, out]`.
pub(crate) fn multiply<W: Element>(x: &[f32], weight: &[W], y: &mut [f32], d_in: usize) {
    let out = weight.len() / d_in;
    // Some parts for each thread, so that a slower one leaves its last to the others.
    let part = out.div_ceil(4 * threads::count()).next_multiple_of(16);
    let piece = (PIECE / d_in).next_multiple_of(16);
    threads::by_columns(y, out, part, |first, mut y| {
        let columns = y[0].len();
        let weight = &weight[first * d_in..][..columns * d_in];
        let (mut room, mut product) = (Vec::new(), Vec::new());
        for (i, weight) in weight.chunks(piece * d_in).enumerate() {
            let columns = weight.len() / d_in;
            product.resize(y.len() * columns, 0.0);
            multiply_piece(x, W::read(weight, &mut room), &mut product, d_in);
            for (y, product) in y.iter_mut().zip(product.chunks_exact(columns)) {
                y[i * piece..][..columns].copy_from_slice(product);
            }
        }
    });
}

/// The same on this thread.
#[allow(unsafe_code)]
fn multiply_piece(x: &[f32], weight: &[f32], y: &mut [f32], d_in: usize) {
    let (seq, out) = (x.len() / d_in, weight.len() / d_in);
    assert_eq!((x.len(), weight.len(), y.len()), (seq * d_in, out * d_in, seq * out));
    let (y_rows, rows) = (out as isize, d_in as isize);
    // SAFETY: x is [seq, d_in], the weight [out, d_in] and y [seq, out], each row by row, so no index
    // leaves its slice; y is borrowed alone and not read.
    unsafe {
        gemm(
            seq,
            out,
            d_in,
            y.as_mut_ptr(),
            1,
            y_rows,
            false,
            x.as_ptr(),
            1,
            rows,
            weight.as_ptr(),
            rows,
            1,
            0.0,
            1.0,
            false,
            false,
            false,
            Parallelism::None,
        );
    }
}
