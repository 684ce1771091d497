//! Sharing work among threads, where there are several.

/// Some columns of a matrix, as a slice of each row.
pub(crate) type Columns<'a> = Vec<&'a mut [f32]>;

/// Shares a matrix `[rows, width]` among the threads, `part` columns at a time: `work` gets the number of
/// the first column, and the columns.
pub(crate) fn by_columns(
    matrix: &mut [f32],
    width: usize,
    part: usize,
    work: impl Fn(usize, Columns) + Send + Sync,
) {
    let mut parts: Vec<Columns> = Vec::new();
    parts.resize_with(width.div_ceil(part), Vec::new);
    for row in matrix.chunks_exact_mut(width) {
        for (part, columns) in parts.iter_mut().zip(row.chunks_mut(part)) {
            part.push(columns);
        }
    }
    let numbered = parts.into_iter().enumerate().collect();
    for_each(numbered, |(i, columns)| work(i * part, columns));
}

#[cfg(feature = "threads")]
pub(crate) fn for_each<T: Send>(items: Vec<T>, work: impl Fn(T) + Send + Sync) {
    use rayon::prelude::*;

    items.into_par_iter().with_max_len(1).for_each(work);
}

#[cfg(not(feature = "threads"))]
pub(crate) fn for_each<T>(items: Vec<T>, work: impl Fn(T)) {
    items.into_iter().for_each(work);
}

/// How many threads share the work.
pub(crate) fn count() -> usize {
    #[cfg(feature = "threads")]
    return rayon::current_num_threads();
    #[cfg(not(feature = "threads"))]
    return 1;
}

/// Runs `work` on one of the threads that share the work of this crate: each product would otherwise have to
/// wake one of them, and that one the others.
pub fn enter<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    #[cfg(feature = "threads")]
    return rayon::scope(|_| work());
    #[cfg(not(feature = "threads"))]
    return work();
}
