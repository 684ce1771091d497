//! Algorithm 1 as a search over states of the graph. Pure arithmetic: the model is not called.

use std::collections::HashSet;

use kgt_graph::{Change, Key, Objective, Step, Triple};

use crate::{AddFirst, Config, Exhausted, Order, RemoveFirst, log_sum_exp, loss};

/// A triple that takes less than this from the answer has nothing to do with the query.
const LEAST_HARM: f64 = 0.01;

/// A triple with its two probabilities.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// The triple `z`.
    pub triple: Triple,
    /// `log P(a | q, z)`.
    pub log_reasoning: f64,
    /// `log P(r | retrieve(q))`.
    pub log_relation: f64,
    /// `z ∈ G` before the edit.
    pub in_graph: bool,
}

/// What Algorithm 1 works on: `H` and `G_eq` with their scores, in the order of its lines 5 and 7.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    candidates: Vec<Scored>,
    personalized: usize,
    unscored: Vec<f64>,
}

impl Problem {
    /// Sorts `H` and `G_eq \ H` as `config` says; equals keep the given order. `unscored` are the
    /// `log P(r | retrieve(q))` of triples of `G_eq` beyond the limit `M`: they count in Eq. 5 but
    /// cannot be removed.
    #[must_use]
    pub fn new(mut h: Vec<Scored>, g: Vec<Scored>, unscored: Vec<f64>, config: &Config) -> Self {
        let in_h: HashSet<_> = h.iter().map(|scored| scored.triple.key()).collect();
        let mut rest = g;
        rest.retain(|scored| !in_h.contains(&scored.triple.key()));
        let merit = |z: &Scored| match config.add_first {
            AddFirst::MostReasonable => z.log_reasoning,
            AddFirst::MostProbable => z.log_reasoning + z.log_relation,
        };
        let harm = |z: &Scored| match config.remove_first {
            RemoveFirst::LeastReasonable => -z.log_reasoning,
            RemoveFirst::MostContradicting => harm_to_answer(z),
        };
        h.sort_by(|a, b| merit(b).total_cmp(&merit(a)));
        rest.sort_by(|a, b| harm(b).total_cmp(&harm(a)));
        let personalized = h.len();
        h.append(&mut rest);
        Self { candidates: h, personalized, unscored }
    }

    /// `H`, then `G_eq \ H`.
    #[must_use]
    pub fn candidates(&self) -> &[Scored] {
        &self.candidates
    }

    /// How many of the candidates, from the front, are personalized: `|H|`.
    #[must_use]
    pub fn personalized(&self) -> usize {
        self.personalized
    }

    /// The logarithm of the sum of `P(r | retrieve(q))` over `H`.
    #[must_use]
    pub fn log_retrievable(&self) -> f64 {
        log_sum_exp(self.candidates[..self.personalized].iter().map(|z| z.log_relation))
    }

    /// `log P(r | retrieve(q))` of the triples of `G_eq` that cannot be removed.
    #[must_use]
    pub fn unscored(&self) -> &[f64] {
        &self.unscored
    }
}

/// The loop of Algorithm 1, lines 10 to 23.
#[derive(Debug, Clone)]
pub struct Search<'a> {
    problem: &'a Problem,
    objective: Objective,
    order: Order,
    in_graph: Vec<bool>,
    loss_before: f64,
    steps: Vec<Step>,
    additions: Vec<usize>,
    removals: Vec<usize>,
    add_next: bool,
}

impl<'a> Search<'a> {
    /// The untouched graph.
    #[must_use]
    pub fn new(problem: &'a Problem, config: &Config) -> Self {
        let Config { objective, order, remove_first, .. } = *config;
        let in_graph: Vec<bool> = problem.candidates.iter().map(|scored| scored.in_graph).collect();
        let loss_before = loss(problem, &in_graph, objective);
        // Both lists are taken from the back; `H` is never removed.
        let additions = (0..problem.personalized).rev().collect();
        let removals = (problem.personalized..in_graph.len()).rev();
        let removals = removals
            .filter(|&i| remove_first == RemoveFirst::LeastReasonable || contradicts(problem, i));
        let steps = Vec::new();
        Self {
            problem,
            objective,
            order,
            in_graph,
            loss_before,
            steps,
            additions,
            removals: removals.collect(),
            add_next: true,
        }
    }

    /// Makes the next step and returns the loss after it; `None` if both lists are used up. Adding
    /// what is in the graph already takes its turn, as printed, but is not recorded as a step.
    pub fn advance(&mut self) -> Option<f64> {
        let add = !self.additions.is_empty() && (self.add_next || self.removals.is_empty());
        let list = if add { &mut self.additions } else { &mut self.removals };
        let candidate = list.pop()?;
        self.add_next = !add || self.order == Order::AdditionsFirst;
        if self.in_graph[candidate] == add {
            return Some(self.loss());
        }
        self.in_graph[candidate] = add;
        let loss = loss(self.problem, &self.in_graph, self.objective);
        let change = if add { Change::Add } else { Change::Remove };
        self.steps.push(Step { change, candidate, loss });
        Some(loss)
    }

    /// Which candidates are in the graph now.
    #[must_use]
    pub fn in_graph(&self) -> &[bool] {
        &self.in_graph
    }

    /// The loss now.
    #[must_use]
    pub fn loss(&self) -> f64 {
        self.steps.last().map_or(self.loss_before, |step| step.loss)
    }

    /// The loss of the untouched graph.
    #[must_use]
    pub fn loss_before(&self) -> f64 {
        self.loss_before
    }

    /// The steps made so far.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many of the steps to keep, the stop rule never having held.
    #[must_use]
    pub fn keep(&self, exhausted: Exhausted) -> usize {
        let within = match exhausted {
            Exhausted::Last => return self.steps.len(),
            Exhausted::LowestLoss => 0.0,
            Exhausted::FewestChanges(within) => within,
        };
        let losses =
            || std::iter::once(self.loss_before).chain(self.steps.iter().map(|step| step.loss));
        let lowest = losses().fold(f64::INFINITY, f64::min);
        losses().position(|loss| loss <= lowest + within).unwrap_or_default()
    }
}

/// What a triple takes from the probability of the answer in Eq. 1, before its normalization.
fn harm_to_answer(z: &Scored) -> f64 {
    z.log_relation.exp() * (1.0 - z.log_reasoning.exp())
}

/// Whether a candidate says something else than the personalized triples about what was asked: its
/// object is known by one of their relations, or would be retrieved before theirs. Other facts about
/// the subject are about something else, however probable a vague relation such as "has" is.
fn contradicts(problem: &Problem, candidate: usize) -> bool {
    let (h, rest) = problem.candidates.split_at(problem.personalized);
    let z = &problem.candidates[candidate];
    let object = |z: &Scored| Key::new(z.triple.object());
    let says_answer = h.first().is_some_and(|first| object(first) == object(z));
    if says_answer || harm_to_answer(z) < LEAST_HARM {
        return false;
    }
    let with_object = || rest.iter().filter(|other| object(other) == object(z));
    let relation = |z: &Scored| Key::new(z.triple.relation());
    let mass = |z: &Scored| z.log_relation.exp();
    with_object().any(|other| h.iter().any(|of_h| relation(of_h) == relation(other)))
        || with_object().map(mass).sum::<f64>() >= h.iter().map(mass).sum::<f64>()
}
