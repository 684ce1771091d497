//! One correction: from the user's feedback to the change of the graph that serves it best.

use std::collections::HashMap;
use std::ops::ControlFlow;

use kgt_graph::{
    BaseError, Candidate, Change, Evidence, Fact, Key, KnowledgeGraph, Objective, Origin, Triple,
    TripleError,
};

use crate::personalized::{lookup, parse_relations, personalized, triples};
use crate::scoreboard::Scoreboard;
use crate::{
    Config, Feedback, GenerateOptions, LanguageModel, Pair, Problem, Scored, Search, Source,
    StopRule, probability, prompt,
};

/// The change that a correction makes, with every number that decided it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tuning {
    /// Personalized triples that enter the graph.
    pub added: Vec<Triple>,
    /// Triples of `G_eq` that leave it.
    pub removed: Vec<Triple>,
    /// Where the relations of `H` came from.
    pub source: Source,
    /// Probabilities, losses, steps.
    pub evidence: Evidence,
}

/// Why a correction could not be turned into an edit.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TuneError<E: std::error::Error + 'static> {
    /// The model failed.
    #[error(transparent)]
    Model(E),
    /// The base graph could not be read.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// The subject or the object cannot be part of a triple.
    #[error("the correction makes no triple: {0}")]
    Triple(#[from] TripleError),
    /// Neither the model nor the graph offers a relation.
    #[error("no relation between {subject:?} and {object:?} was found; state one")]
    NoRelation {
        /// `e_q`.
        subject: String,
        /// `e_a`.
        object: String,
    },
    /// The model gave a probability that is not a number.
    #[error("the model's probability of {text:?} is not a number; its weights may be damaged")]
    NotANumber {
        /// The continuation that was scored.
        text: String,
    },
}

/// Runs KGT on one correction. The graph is only read; the caller applies the change.
///
/// # Errors
/// [`TuneError`].
pub async fn tune<M: LanguageModel>(
    model: &M,
    graph: &KnowledgeGraph,
    feedback: &Feedback,
    config: &Config,
) -> Result<Tuning, TuneError<M::Error>> {
    // Before any work: can these entities form a triple at all?
    Triple::new(&feedback.subject, "is", &feedback.object)?;
    let g_eq = graph.about(&Key::new(&feedback.subject))?;
    let mut board = Scoreboard::new(model, feedback);
    let mut h = personalized(model, feedback, config.k).await.map_err(TuneError::Model)?;
    board.model_tokens += h.model_tokens;
    if h.triples.is_empty() {
        h.triples = ranked(&mut board, graph, &g_eq, feedback, config.k).await?;
        h.source = Source::Ranked;
    }
    let mut problem = problem(&mut board, &g_eq, &h.triples, config).await?;
    if h.source == Source::Extracted
        && problem.log_retrievable() < config.lookup_below.ln()
        && let Some(looked_up) = looked_up(&mut board, feedback).await?
    {
        h.triples = joined(&board, h.triples, looked_up, config.k);
        problem = self::problem(&mut board, &g_eq, &h.triples, config).await?;
    }
    let mut search = Search::new(&problem, config);
    let kept = match run(model, &problem, &mut search, feedback, config.stop, &mut board).await? {
        Outcome::Stopped => search.steps().len(),
        Outcome::Exhausted => search.keep(config.exhausted),
    };
    Ok(conclude(&problem, &search, kept, config.objective, h.source, board.model_tokens))
}

/// `H` when the extraction gave nothing: the relations of `G_eq` and of the base graph by falling
/// `P(r | retrieve(q))`.
async fn ranked<M: LanguageModel>(
    board: &mut Scoreboard<'_, M>,
    graph: &KnowledgeGraph,
    g_eq: &[Fact],
    feedback: &Feedback,
    k: usize,
) -> Result<Vec<Triple>, TuneError<M::Error>> {
    let mut relations: Vec<String> =
        g_eq.iter().map(|fact| fact.triple.relation().to_owned()).collect();
    relations.extend(graph.base().relations()?);
    let pairs: Vec<Pair> = relations.iter().map(|r| board.relation_pair(r)).collect();
    board.score(pairs).await?;
    relations.sort_by(|a, b| board.log_relation(b).total_cmp(&board.log_relation(a)));
    let h = triples(feedback, relations.iter().map(String::as_str), k);
    if h.is_empty() {
        let Feedback { subject, object, .. } = feedback.clone();
        return Err(TuneError::NoRelation { subject, object });
    }
    Ok(h)
}

/// The personalized triple of the relation that the model looks up for the query by itself: what it
/// writes after `retrieve(q)`.
async fn looked_up<M: LanguageModel>(
    board: &mut Scoreboard<'_, M>,
    feedback: &Feedback,
) -> Result<Option<Triple>, TuneError<M::Error>> {
    let relation = lookup(board.model, feedback).await.map_err(TuneError::Model)?;
    board.model_tokens += relation.model_tokens;
    let found = triples(feedback, parse_relations(&relation.text), 1).pop();
    if let Some(z) = &found {
        let pairs = [board.relation_pair(z.relation())];
        board.score(pairs).await?;
    }
    Ok(found)
}

/// `h` with a triple more, the `k` most retrievable ones.
fn joined<M: LanguageModel>(
    board: &Scoreboard<'_, M>,
    mut h: Vec<Triple>,
    z: Triple,
    k: usize,
) -> Vec<Triple> {
    if !h.iter().any(|other| other.key() == z.key()) {
        h.push(z);
    }
    let log_relation = |z: &Triple| board.log_relation(z.relation());
    h.sort_by(|a, b| log_relation(b).total_cmp(&log_relation(a)));
    h.truncate(k);
    h
}

/// Lines 4 to 7: `P(a|q,z)` for `H ∪ G_eq` and `P(r|retrieve(q))` for each of its relations, in one
/// pass of the model. Only if `G_eq` exceeds the limit `M` do the relations go first, because they
/// decide which triples are left out.
async fn problem<M: LanguageModel>(
    board: &mut Scoreboard<'_, M>,
    g_eq: &[Fact],
    h: &[Triple],
    config: &Config,
) -> Result<Problem, TuneError<M::Error>> {
    let mut pairs: Vec<Pair> = h
        .iter()
        .chain(g_eq.iter().map(|fact| &fact.triple))
        .map(|z| board.relation_pair(z.relation()))
        .collect();
    let mut g: Vec<&Fact> = g_eq.iter().collect();
    let mut left_out = Vec::new();
    if g.len() > config.max_scored {
        board.score(std::mem::take(&mut pairs)).await?;
        g.sort_by(|a, b| by_retrieval(board, a, b));
        left_out = g.split_off(config.max_scored);
    }
    pairs
        .extend(h.iter().chain(g.iter().map(|fact| &fact.triple)).map(|z| board.reasoning_pair(z)));
    board.score(pairs).await?;

    let present: Vec<_> = g_eq.iter().map(|fact| fact.triple.key()).collect();
    let scored = |z: &Triple| Scored {
        log_reasoning: board.log_reasoning(z),
        log_relation: board.log_relation(z.relation()),
        in_graph: present.contains(&z.key()),
        triple: z.clone(),
    };
    let unscored = left_out.iter().filter(|fact| !h.iter().any(|z| z.key() == fact.triple.key()));
    Ok(Problem::new(
        h.iter().map(scored).collect(),
        g.iter().map(|fact| scored(&fact.triple)).collect(),
        unscored.map(|fact| board.log_relation(fact.triple.relation())).collect(),
        config,
    ))
}

/// The user's own facts first, then by falling retrieval probability.
fn by_retrieval<M: LanguageModel>(
    board: &Scoreboard<'_, M>,
    a: &Fact,
    b: &Fact,
) -> std::cmp::Ordering {
    let log_relation = |fact: &Fact| board.log_relation(fact.triple.relation());
    let from_base = |fact: &Fact| fact.origin == Origin::Base;
    from_base(a).cmp(&from_base(b)).then(log_relation(b).total_cmp(&log_relation(a)))
}

enum Outcome {
    /// The stop rule held.
    Stopped,
    /// Nothing was left to add or remove.
    Exhausted,
}

/// Lines 10 to 23. A graph that satisfies the stop rule already is left alone.
async fn run<M: LanguageModel>(
    model: &M,
    problem: &Problem,
    search: &mut Search<'_>,
    feedback: &Feedback,
    stop: StopRule,
    board: &mut Scoreboard<'_, M>,
) -> Result<Outcome, TuneError<M::Error>> {
    let mut answers: HashMap<usize, bool> = HashMap::new();
    loop {
        let holds = match stop {
            StopRule::LossBelow(eps) => search.loss() <= eps,
            StopRule::AnswerGenerated => match best_fact(problem, search.in_graph()) {
                None => false,
                Some(best) => match answers.get(&best) {
                    Some(&known) => known,
                    None => {
                        let z = &problem.candidates()[best].triple;
                        let gives = gives_answer(model, z, feedback, board).await?;
                        *answers.entry(best).or_insert(gives)
                    }
                },
            },
        };
        if holds {
            return Ok(Outcome::Stopped);
        }
        if search.advance().is_none() {
            return Ok(Outcome::Exhausted);
        }
    }
}

/// The candidate with the highest `P(z|q)` in the graph, the first one among equals.
fn best_fact(problem: &Problem, in_graph: &[bool]) -> Option<usize> {
    let present = (0..in_graph.len()).filter(|&i| in_graph[i]);
    present.rev().max_by(|&a, &b| {
        let log_relation = |i: usize| problem.candidates()[i].log_relation;
        log_relation(a).total_cmp(&log_relation(b))
    })
}

/// Whether the model, given `z`, generates the answer: as a whole, or as the beginning of its text
/// up to the end of a word.
async fn gives_answer<M: LanguageModel>(
    model: &M,
    z: &Triple,
    feedback: &Feedback,
    board: &mut Scoreboard<'_, M>,
) -> Result<bool, TuneError<M::Error>> {
    let prompt = prompt::reason(&feedback.query, &[z]);
    let options = GenerateOptions::default();
    let keep_going = &mut |_: &str| ControlFlow::Continue(());
    let generation =
        model.generate(&prompt, &options, keep_going).await.map_err(TuneError::Model)?;
    board.model_tokens += generation.model_tokens;
    let (text, answer) = (Key::new(&generation.text), Key::new(&feedback.answer));
    let rest = text.as_str().strip_prefix(answer.as_str());
    Ok(rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// The change that the first `kept` steps make, with its evidence.
fn conclude(
    problem: &Problem,
    search: &Search<'_>,
    kept: usize,
    objective: Objective,
    source: Source,
    model_tokens: u64,
) -> Tuning {
    let candidates = problem.candidates();
    let before: Vec<bool> = candidates.iter().map(|z| z.in_graph).collect();
    let mut after = before.clone();
    for step in &search.steps()[..kept] {
        after[step.candidate] = step.change == Change::Add;
    }
    let chosen = |from: &[bool], to: &[bool]| -> Vec<Triple> {
        let changed = (0..candidates.len()).filter(|&i| !from[i] && to[i]);
        changed.map(|i| candidates[i].triple.clone()).collect()
    };
    let last = search.steps()[..kept].last();
    Tuning {
        added: chosen(&before, &after),
        removed: chosen(&after, &before),
        source,
        evidence: Evidence {
            objective,
            candidates: evidence(problem, &before, &after),
            loss_before: search.loss_before(),
            steps: search.steps().to_vec(),
            kept,
            loss_after: last.map_or(search.loss_before(), |step| step.loss),
            unscored: problem.unscored().len(),
            model_tokens,
            wall_ms: None,
        },
    }
}

fn evidence(problem: &Problem, before: &[bool], after: &[bool]) -> Vec<Candidate> {
    let (p_before, p_after) = (retrievals(problem, before), retrievals(problem, after));
    let scored = problem.candidates().iter().enumerate();
    scored
        .map(|(i, z)| Candidate {
            triple: z.triple.clone(),
            personalized: i < problem.personalized(),
            in_graph_before: z.in_graph,
            log_reasoning: z.log_reasoning,
            log_relation: z.log_relation,
            retrieval_before: p_before[i],
            retrieval_after: p_after[i],
        })
        .collect()
}

/// `P(z|q)` of every candidate in the given state of the graph; 0 outside it (Eq. 5).
fn retrievals(problem: &Problem, in_graph: &[bool]) -> Vec<f64> {
    let log_relations: Vec<f64> = problem
        .candidates()
        .iter()
        .zip(in_graph)
        .map(|(z, &present)| if present { z.log_relation } else { f64::NEG_INFINITY })
        .chain(problem.unscored().iter().copied())
        .collect();
    if !in_graph.contains(&true) {
        return vec![0.0; in_graph.len()];
    }
    let mut p = probability::retrieval(&log_relations);
    p.truncate(in_graph.len());
    p
}
