//! Eq. 5 and Eq. 1, in logarithms.

/// `log(sum(exp(x)))`, minus infinity for nothing.
#[must_use]
pub fn log_sum_exp(values: impl IntoIterator<Item = f64> + Clone) -> f64 {
    let max = values.clone().into_iter().fold(f64::NEG_INFINITY, f64::max);
    if max == f64::NEG_INFINITY {
        return max;
    }
    max + values.into_iter().map(|x| (x - max).exp()).sum::<f64>().ln()
}

/// Eq. 5: `P(z|q)` of every triple of `G_eq` from the log-probability of its relation,
/// `log P(r | retrieve(q))`. Triples with one relation share its score; the sum runs over triples.
#[must_use]
pub(crate) fn retrieval(log_relations: &[f64]) -> Vec<f64> {
    let total = log_sum_exp(log_relations.iter().copied());
    log_relations.iter().map(|log_r| (log_r - total).exp()).collect()
}

/// Eq. 1: `P(a|q) = sum over z in G_eq of P(a|q,z) P(z|q)`, from pairs of `log P(a|q,z)` and `P(z|q)`.
#[must_use]
pub fn answering(terms: &[(f64, f64)]) -> f64 {
    terms.iter().map(|(log_reasoning, retrieval)| log_reasoning.exp() * retrieval).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equations_5_and_1_by_hand() {
        // Relation probabilities 0.2, 0.2, 0.1: P(z|q) = 0.4, 0.4, 0.2.
        let p = retrieval(&[0.2f64.ln(), 0.2f64.ln(), 0.1f64.ln()]);
        for (got, want) in p.iter().zip([0.4, 0.4, 0.2]) {
            assert!((got - want).abs() < 1e-12);
        }
        // P(a|q) = 0.5*0.4 + 0.25*0.4 + 1*0.2 = 0.5.
        let answer = answering(&[(0.5f64.ln(), p[0]), (0.25f64.ln(), p[1]), (0.0, p[2])]);
        assert!((answer - 0.5).abs() < 1e-12);
    }

    #[test]
    fn tiny_probabilities_do_not_underflow() {
        let p = retrieval(&[-2000.0, -2000.0]);
        assert!((p[0] - 0.5).abs() < 1e-12);
        assert_eq!(log_sum_exp([]), f64::NEG_INFINITY);
    }
}
