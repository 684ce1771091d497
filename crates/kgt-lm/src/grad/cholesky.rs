//! The Cholesky factor of a symmetric positive definite matrix, in float64.

/// A pivot below this share of its diagonal element is rounding: the matrix is singular.
const SMALLEST_PIVOT: f64 = 1e-12;

/// The lower triangular `L` of `A = L L^T`.
pub(super) struct Cholesky {
    /// Row by row; what lies above the diagonal is not used.
    lower: Vec<f64>,
    size: usize,
}

impl Cholesky {
    /// Factors the matrix `[size, size]`, of which the lower triangle is read; `None` if it is not
    /// positive definite.
    pub(super) fn new(mut matrix: Vec<f64>, size: usize) -> Option<Self> {
        for i in 0..size {
            let (done, rest) = matrix.split_at_mut(i * size);
            let row = &mut rest[..=i];
            for (j, other) in done.chunks_exact(size).enumerate() {
                row[j] = (row[j] - dot(&row[..j], &other[..j])) / other[j];
            }
            let pivot = row[i] - dot(&row[..i], &row[..i]);
            if pivot.is_nan() || pivot <= SMALLEST_PIVOT * row[i] {
                return None;
            }
            row[i] = pivot.sqrt();
        }
        Some(Self { lower: matrix, size })
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The `x` of `A x = b`.
    pub(super) fn solve(&self, b: Vec<f64>) -> Vec<f64> {
        let mut x = b;
        for (i, row) in self.lower.chunks_exact(self.size).enumerate() {
            x[i] = (x[i] - dot(&row[..i], &x[..i])) / row[i];
        }
        for (i, row) in self.lower.chunks_exact(self.size).enumerate().rev() {
            x[i] /= row[i];
            let solved = x[i];
            x[..i].iter_mut().zip(row).for_each(|(x, l)| *x -= l * solved);
        }
        x
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `1 / (1 + |i - j|)` is a convex function of the distance, so the matrix is positive definite.
    #[test]
    fn the_solution_solves_the_system() {
        let n = 30;
        let element = |i: usize, j: usize| 1.0 / (1.0 + i.abs_diff(j) as f64);
        let matrix: Vec<f64> = (0..n * n).map(|at| element(at / n, at % n)).collect();
        let b: Vec<f64> = (0..n).map(|i| (i as f64).cos()).collect();
        let x = Cholesky::new(matrix.clone(), n).unwrap().solve(b.clone());
        for (row, b) in matrix.chunks_exact(n).zip(&b) {
            assert!((dot(row, &x) - b).abs() < 1e-12);
        }
    }

    #[test]
    fn a_singular_matrix_has_no_factor() {
        assert!(Cholesky::new(vec![1.0, 2.0, 2.0, 4.0], 2).is_none());
        assert!(Cholesky::new(vec![1.0, 2.0, 2.0, 1.0], 2).is_none());
        assert!(Cholesky::new(vec![0.0], 1).is_none());
    }
}
