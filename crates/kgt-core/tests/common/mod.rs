//! A scripted language model: probabilities by table, so that the method runs in milliseconds.

use std::cell::RefCell;
use std::convert::Infallible;

use kgt_core::{
    GenerateOptions, Generation, LanguageModel, LogProb, Pair, Scores, Stop, TextSink, prompt,
};
use kgt_graph::{Edit, EditId, KnowledgeGraph, Timestamp, Triple};

/// Answers from tables: what it extracts, what it says given a fact, and probabilities.
pub(crate) struct Scripted {
    pub(crate) extraction: String,
    /// The relation that it looks up.
    pub(crate) looked_up: String,
    /// `(relation, P(r | retrieve(q)))`; 0.001 for any other.
    pub(crate) relations: Vec<(String, f64)>,
    /// `(relation, object, P(a | q, z))`; 0.01 for any other fact.
    pub(crate) reasoning: Vec<(String, String, f64)>,
    /// Sizes of the calls to `score`.
    pub(crate) calls: RefCell<Vec<usize>>,
}

impl Scripted {
    pub(crate) fn new(
        extraction: &str,
        relations: &[(&str, f64)],
        reasoning: &[(&str, &str, f64)],
    ) -> Self {
        Self {
            extraction: extraction.into(),
            looked_up: String::new(),
            relations: relations.iter().map(|(r, p)| (r.to_string(), *p)).collect(),
            reasoning: reasoning
                .iter()
                .map(|(r, o, p)| (r.to_string(), o.to_string(), *p))
                .collect(),
            calls: RefCell::default(),
        }
    }

    fn probability(&self, pair: &Pair) -> f64 {
        if pair.prompt.starts_with("To answer the query") {
            let known = self.relations.iter().find(|(relation, _)| *relation == pair.continuation);
            return known.map_or(0.001, |(_, p)| *p);
        }
        let fact =
            self.reasoning.iter().find(|(r, o, _)| pair.prompt.contains(&format!(", {r}, {o})")));
        fact.map_or(0.01, |(_, _, p)| *p)
    }
}

impl LanguageModel for Scripted {
    type Error = Infallible;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, Infallible> {
        self.calls.borrow_mut().push(pairs.len());
        let log_prob = |pair| LogProb { total: self.probability(pair).ln(), n_tokens: 2 };
        let log_probs = pairs.iter().map(log_prob).collect();
        Ok(Scores { log_probs, model_tokens: 10 * pairs.len() as u64 })
    }

    /// Extracts by script; answers with the object of the last fact in the prompt.
    async fn generate(
        &self,
        prompt: &str,
        _: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, Infallible> {
        let text = if prompt.contains("identify") {
            self.extraction.clone()
        } else if prompt.starts_with("To answer the query") {
            self.looked_up.clone()
        } else {
            let fact = prompt.split(") <answer>:").next().unwrap_or_default();
            fact.rsplit(", ").next().unwrap_or_default().to_owned()
        };
        let stop = if sink(&text).is_break() { Stop::Cancelled } else { Stop::EndOfText };
        Ok(Generation { text, stop, model_tokens: 100 })
    }
}

pub(crate) fn triple(subject: &str, relation: &str, object: &str) -> Triple {
    Triple::new(subject, relation, object).unwrap()
}

/// A graph in which the user stated these facts.
pub(crate) fn graph(triples: &[Triple]) -> KnowledgeGraph {
    let mut graph = KnowledgeGraph::default();
    let added = graph.additions(EditId(1), triples.iter().cloned()).unwrap();
    graph.apply(&Edit::manual(EditId(1), Timestamp(0), added, vec![])).unwrap();
    graph
}

/// The prompts that the scripted model recognizes are the method's own.
#[test]
fn the_script_reads_the_methods_prompts() {
    let z = triple("s", "likes", "figs");
    let model = Scripted::new("", &[("likes", 0.5)], &[("likes", "figs", 0.25)]);
    let pair = |prompt: String, text: &str| Pair { prompt, continuation: text.into() };
    assert_eq!(model.probability(&pair(prompt::reason("q", &[&z]), "figs")), 0.25);
    assert_eq!(model.probability(&pair(prompt::retrieve("q", "s"), "likes")), 0.5);
}
