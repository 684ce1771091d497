//! The log-probabilities known so far in one correction: each pair goes through the model once.

use std::collections::HashMap;

use kgt_graph::Triple;

use crate::{Feedback, LanguageModel, Pair, TuneError, prompt};

pub(crate) struct Scoreboard<'a, M> {
    pub(crate) model: &'a M,
    feedback: &'a Feedback,
    known: HashMap<Pair, f64>,
    /// Tokens that went through the model so far.
    pub(crate) model_tokens: u64,
}

impl<'a, M: LanguageModel> Scoreboard<'a, M> {
    pub(crate) fn new(model: &'a M, feedback: &'a Feedback) -> Self {
        Self { model, feedback, known: HashMap::new(), model_tokens: 0 }
    }

    /// Scores the pairs that are not known yet, in one call of the model.
    pub(crate) async fn score(
        &mut self,
        pairs: impl IntoIterator<Item = Pair>,
    ) -> Result<(), TuneError<M::Error>> {
        let mut new: Vec<Pair> = Vec::new();
        for pair in pairs {
            if !self.known.contains_key(&pair) && !new.contains(&pair) {
                new.push(pair);
            }
        }
        if new.is_empty() {
            return Ok(());
        }
        let scores = self.model.score(&new).await.map_err(TuneError::Model)?;
        self.model_tokens += scores.model_tokens;
        for (pair, log_prob) in new.into_iter().zip(scores.log_probs) {
            if !log_prob.total.is_finite() {
                return Err(TuneError::NotANumber { text: pair.continuation });
            }
            self.known.insert(pair, log_prob.total);
        }
        Ok(())
    }

    /// `r` after `retrieve(q)`: the pair behind `log P(r | retrieve(q))`.
    pub(crate) fn relation_pair(&self, relation: &str) -> Pair {
        let Feedback { query, subject, .. } = self.feedback;
        Pair { prompt: prompt::retrieve(query, subject), continuation: relation.to_owned() }
    }

    /// `a` after `reason(q, z)`: the pair behind `log P(a | q, z)`.
    pub(crate) fn reasoning_pair(&self, z: &Triple) -> Pair {
        let Feedback { query, answer, .. } = self.feedback;
        Pair { prompt: prompt::reason(query, &[z]), continuation: answer.clone() }
    }

    /// `log P(r | retrieve(q))` of a scored relation.
    pub(crate) fn log_relation(&self, relation: &str) -> f64 {
        self.known[&self.relation_pair(relation)]
    }

    /// `log P(a | q, z)` of a scored triple.
    pub(crate) fn log_reasoning(&self, z: &Triple) -> f64 {
        self.known[&self.reasoning_pair(z)]
    }
}
