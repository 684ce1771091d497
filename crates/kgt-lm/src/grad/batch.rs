//! Several passages in one row, and the likelihood of their targets.

use burn::prelude::*;
use burn::tensor::activation::log_softmax;

use super::request::Passage;
use crate::LmError;
use crate::decoder::Decoder;
use crate::nn::{Row, indices};

/// Passages side by side in one row, none of which sees another.
pub(super) struct Batch {
    pub(super) row: Row,
    /// Where each passage begins.
    pub(super) starts: Vec<usize>,
    /// Places after which a target's token is predicted, and those tokens.
    predicted: Vec<usize>,
    targets: Vec<usize>,
}

impl Batch {
    /// Lays out passages whose length the model can read.
    pub(super) fn new(passages: &[Passage], limit: usize) -> Result<Self, LmError> {
        let (mut tokens, mut ancestors) = (Vec::new(), Vec::new());
        let (mut starts, mut predicted, mut targets) = (Vec::new(), Vec::new(), Vec::new());
        for passage in passages {
            // The last token of the target is only predicted.
            let text = [passage.prompt.as_slice(), &passage.target].concat();
            let input = &text[..text.len() - usize::from(!passage.target.is_empty())];
            if text.len() > limit {
                return Err(LmError::TooLong { tokens: text.len(), limit });
            }
            let start = tokens.len();
            starts.push(start);
            for (i, &token) in passage.target.iter().enumerate() {
                predicted.push(start + passage.prompt.len() - 1 + i);
                targets.push(token as usize);
            }
            ancestors.extend((0..input.len()).map(|i| (start..start + i).collect()));
            tokens.extend_from_slice(input);
        }
        let row = Row::tree(tokens, 0, ancestors);
        Ok(Self { row, starts, predicted, targets })
    }

    /// The mean over all targets' tokens of `-log P(token | what precedes it)`, `[1]`, given the
    /// row's final hidden states `[seq, d_model]`.
    pub(super) fn nll(&self, decoder: &Decoder, hidden: Tensor<2>) -> Tensor<1> {
        let device = decoder.device();
        let places = indices(self.predicted.iter().copied(), &device);
        let targets = indices(self.targets.iter().copied(), &device);
        let log_probs = log_softmax(decoder.logits(hidden.select(0, places)), 1);
        log_probs.gather(1, targets.unsqueeze_dim(1)).mean().neg()
    }
}
