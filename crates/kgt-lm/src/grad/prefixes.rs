//! Random texts to stand before a prompt, so that a key is a mean over contexts.

use std::ops::ControlFlow;

use kgt_core::{GenerateOptions, Sampling};

use crate::{LmError, Model};

/// How many prefixes of how many tokens: `context_template_length_params` of ROME's hyper-parameters.
const LENGTHS: [(usize, usize); 2] = [(5, 10), (10, 10)];
/// What every prefix begins with.
const BEGINNING: &str = "The";
/// ROME's `generate_fast` draws from this many tokens.
const TOP_K: usize = 5;

impl Model {
    /// The 20 prefixes that [`Rome`](super::Rome) averages keys over, sampled from the model itself:
    /// `The`, continued to 5 or 10 tokens by sampling among the 5 most probable. The same seed gives
    /// the same texts.
    ///
    /// # Errors
    /// [`LmError::Tokenizer`], [`LmError::Device`].
    pub async fn sample_prefixes(&self, seed: u64) -> Result<Vec<String>, LmError> {
        let beginning = self.tokenizer.encode(BEGINNING, true)?;
        let lengths = LENGTHS.iter().flat_map(|&(tokens, n)| std::iter::repeat_n(tokens, n));
        let mut prefixes = Vec::new();
        for (i, n_tokens) in lengths.enumerate() {
            let options = GenerateOptions {
                max_tokens: n_tokens - 1,
                stop: Vec::new(),
                sampling: Sampling::Random {
                    temperature: 1.0,
                    top_k: TOP_K,
                    top_p: 1.0,
                    seed: seed.wrapping_add(i as u64),
                },
            };
            let mut ignore = |_: &str| ControlFlow::Continue(());
            let rest = self.generate_from_tokens(&beginning, &options, &mut ignore).await?.text;
            prefixes.push(
                format!("{BEGINNING} {rest}").split_whitespace().collect::<Vec<_>>().join(" "),
            );
        }
        Ok(prefixes)
    }
}
