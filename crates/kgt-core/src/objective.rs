//! Eq. 7 in its two readings.

use kgt_graph::Objective;

use crate::{Problem, log_sum_exp};

/// `L = -1/K * sum over z in H of log[ P(a|q,z) P(z|q) ]` for the graph in which exactly the
/// triples with `in_graph` are present; one flag for each of [`Problem::candidates`].
///
/// Infinite while the sum is undefined: under [`Objective::Full`] until all of `H` is in the graph,
/// under [`Objective::InGraph`] while none of it is.
#[must_use]
pub fn loss(problem: &Problem, in_graph: &[bool], objective: Objective) -> f64 {
    let present = |i: &usize| in_graph[*i];
    let personalized = 0..problem.personalized();
    let counted: Vec<usize> = match objective {
        Objective::Full if !personalized.clone().all(|i| in_graph[i]) => Vec::new(),
        Objective::Full | Objective::InGraph => personalized.filter(present).collect(),
    };
    if counted.is_empty() {
        return f64::INFINITY;
    }
    let candidates = problem.candidates();
    let graph = (0..candidates.len()).filter(present).map(|i| candidates[i].log_relation);
    let total = log_sum_exp(graph.chain(problem.unscored().iter().copied()));
    let sum: f64 = counted
        .iter()
        .map(|&i| candidates[i].log_reasoning + candidates[i].log_relation - total)
        .sum();
    -sum / counted.len() as f64
}
