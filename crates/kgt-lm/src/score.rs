//! Scoring many continuations in as few forward passes as possible.

use burn::prelude::*;
use burn::tensor::Transaction;
use kgt_core::{LogProb, Scores};

use crate::decoder::Decoder;
use crate::nn::indices;
use crate::prefix_tree::PrefixTree;
use crate::{Host, LmError};

/// Most tokens in one packed pass. Attention in a tree costs the square of its size, so that larger
/// passes stop paying.
const MAX_PASS_TOKENS: usize = 512;

/// The tokens of a prompt followed by those of its continuation.
pub(crate) struct Sequence {
    tokens: Vec<u32>,
    prompt_len: usize,
}

impl Sequence {
    pub(crate) fn new(
        prompt: Vec<u32>,
        continuation: &[u32],
        limit: usize,
    ) -> Result<Self, LmError> {
        if prompt.is_empty() {
            return Err(LmError::EmptyPrompt);
        }
        if continuation.is_empty() {
            return Err(LmError::EmptyContinuation);
        }
        let prompt_len = prompt.len();
        let tokens = [prompt, continuation.to_vec()].concat();
        if tokens.len() > limit {
            return Err(LmError::TooLong { tokens: tokens.len(), limit });
        }
        Ok(Self { tokens, prompt_len })
    }

    /// What goes through the model: the last token is only predicted.
    fn input(&self) -> &[u32] {
        &self.tokens[..self.tokens.len() - 1]
    }
}

/// `log P(continuation | prompt)` of every sequence.
pub(crate) async fn score(
    decoder: &Decoder,
    host: &dyn Host,
    sequences: &[Sequence],
) -> Result<Scores, LmError> {
    // Neighbours in lexicographic order share the longest prefixes.
    let mut order: Vec<usize> = (0..sequences.len()).collect();
    order.sort_by(|&a, &b| sequences[a].tokens.cmp(&sequences[b].tokens));
    let mut log_probs = vec![LogProb { total: 0.0, n_tokens: 0 }; sequences.len()];
    let mut model_tokens = 0;
    let mut pass = Pass::default();
    for index in order {
        let sequence = &sequences[index];
        if !pass.fits(sequence) {
            model_tokens += std::mem::take(&mut pass).run(decoder, &mut log_probs).await?;
            host.pause().await;
        }
        pass.add(index, sequence);
    }
    model_tokens += pass.run(decoder, &mut log_probs).await?;
    host.pause().await;
    Ok(Scores { log_probs, model_tokens })
}

/// One forward pass over a tree of sequences.
#[derive(Default)]
struct Pass {
    tree: PrefixTree,
    /// The predictions to read: whose they are, after which node, which token.
    predictions: Vec<(usize, usize, u32)>,
}

impl Pass {
    fn fits(&self, sequence: &Sequence) -> bool {
        let missing = self.tree.missing(sequence.input());
        self.tree.len() == 0 || self.tree.len() + missing <= MAX_PASS_TOKENS
    }

    fn add(&mut self, index: usize, sequence: &Sequence) {
        let path = self.tree.insert(sequence.input());
        for (i, &token) in sequence.tokens.iter().enumerate().skip(sequence.prompt_len) {
            self.predictions.push((index, path[i - 1], token));
        }
    }

    /// Adds each prediction's log-probability to its sequence; returns the tokens processed.
    async fn run(self, decoder: &Decoder, log_probs: &mut [LogProb]) -> Result<u64, LmError> {
        if self.predictions.is_empty() {
            return Ok(0);
        }
        let row = self.tree.into_row();
        let mut nodes: Vec<usize> = self.predictions.iter().map(|(_, node, _)| *node).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let place = |node: &usize| nodes.binary_search(node).expect("invariant: collected above");
        let places: Vec<usize> = self.predictions.iter().map(|(_, node, _)| place(node)).collect();
        let tokens = self.predictions.iter().map(|(_, _, token)| *token as usize);

        let device = decoder.device();
        let logits = decoder.logits(decoder.hidden(&row, &nodes, None)); // [nodes, vocab]
        let vocab = decoder.config.vocab_size;
        let cells = places.iter().zip(tokens).map(|(place, token)| place * vocab + token);
        let chosen = logits.clone().flatten::<1>(0, 1).select(0, indices(cells, &device));
        let max = logits.clone().max_dim(1);
        let sums = (logits - max.clone()).exp().sum_dim(1); // [nodes, 1]
        let [chosen, max, sums] = read([chosen, max.flatten(0, 1), sums.flatten(0, 1)]).await?;

        for (i, (index, _, _)) in self.predictions.iter().enumerate() {
            let (max, sum) = (f64::from(max[places[i]]), f64::from(sums[places[i]]));
            log_probs[*index].total += f64::from(chosen[i]) - max - sum.ln();
            log_probs[*index].n_tokens += 1;
        }
        Ok(row.len() as u64)
    }
}

/// Reads several vectors back at once.
pub(crate) async fn read<const N: usize>(
    tensors: [Tensor<1>; N],
) -> Result<[Vec<f32>; N], LmError> {
    let mut transaction = Transaction::default();
    for tensor in tensors {
        transaction = transaction.register(tensor);
    }
    let read = transaction.execute_async().await.map_err(LmError::device)?;
    let mut vectors = Vec::with_capacity(N);
    for data in read {
        vectors.push(data.try_into_vec::<f32>().map_err(|e| LmError::device(format!("{e:?}")))?);
    }
    vectors.try_into().map_err(|_| LmError::device("a result is missing"))
}
