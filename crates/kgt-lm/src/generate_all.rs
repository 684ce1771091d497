//! Continuing several prompts at once: what they share goes through the model once, and each step
//! takes the next token of every text.

use kgt_core::{GenerateOptions, Generation, Stop};

use crate::decoder::Decoder;
use crate::nn::{KvCache, Row};
use crate::prefix_tree::PrefixTree;
use crate::sample::Sampler;
use crate::text_stream::TextStream;
use crate::{Host, LmError, TextTokenizer};

/// Most tokens of prompts that are continued together: attention in a tree costs the square.
const MAX_PROMPT_TOKENS: usize = 768;

pub(crate) async fn generate_all(
    decoder: &Decoder,
    tokenizer: &TextTokenizer,
    host: &dyn Host,
    prompts: &[Vec<u32>],
    options: &GenerateOptions,
) -> Result<Vec<Generation>, LmError> {
    let limit = decoder.config.max_positions;
    prompts.iter().try_for_each(|prompt| decoder.check(prompt))?;
    // Neighbours in lexicographic order share the longest prefixes.
    let mut order: Vec<usize> = (0..prompts.len()).collect();
    order.sort_by(|&a, &b| prompts[a].cmp(&prompts[b]));
    let mut generations: Vec<Option<Generation>> = vec![None; prompts.len()];
    let mut order = order.into_iter().peekable();
    while order.peek().is_some() {
        let mut group = Group::default();
        while let Some(index) = order.next_if(|&index| group.fits(&prompts[index])) {
            group.add(index, &prompts[index], tokenizer, options, limit)?;
        }
        for (index, generation) in group.run(decoder, host).await? {
            generations[index] = Some(generation);
        }
    }
    let done = |generation: Option<_>| generation.expect("invariant: every prompt is in a group");
    Ok(generations.into_iter().map(done).collect())
}

/// Prompts that are continued together.
#[derive(Default)]
struct Group<'a> {
    tree: PrefixTree,
    branches: Vec<Branch<'a>>,
}

/// One text.
struct Branch<'a> {
    index: usize,
    /// The places of its tokens in the cache.
    path: Vec<usize>,
    /// Tokens that it may still get.
    left: usize,
    sampler: Sampler,
    stream: TextStream<'a>,
    stop: Option<Stop>,
    model_tokens: u64,
}

impl<'a> Group<'a> {
    fn fits(&self, prompt: &[u32]) -> bool {
        self.tree.len() == 0 || self.tree.len() + self.tree.missing(prompt) <= MAX_PROMPT_TOKENS
    }

    fn add(
        &mut self,
        index: usize,
        prompt: &[u32],
        tokenizer: &'a TextTokenizer,
        options: &'a GenerateOptions,
        limit: usize,
    ) -> Result<(), LmError> {
        let left = options.max_tokens.min(limit - prompt.len());
        self.branches.push(Branch {
            index,
            model_tokens: self.tree.missing(prompt) as u64,
            path: self.tree.insert(prompt),
            left,
            sampler: Sampler::new(options.sampling)?,
            stream: TextStream::new(tokenizer, &options.stop),
            stop: (left == 0).then_some(Stop::Length),
        });
        Ok(())
    }

    async fn run(
        self,
        decoder: &Decoder,
        host: &dyn Host,
    ) -> Result<Vec<(usize, Generation)>, LmError> {
        let Self { tree, mut branches } = self;
        let room: usize = branches.iter().map(|branch| branch.left).sum();
        let mut cache = KvCache::new(decoder.config.n_layers, tree.len() + room);
        let mut row = tree.into_row();
        let mut active: Vec<usize> =
            (0..branches.len()).filter(|&i| branches[i].stop.is_none()).collect();
        while !active.is_empty() {
            let past = cache.len();
            let last = active.iter().map(|&i| branches[i].last() - past);
            let hidden = decoder.hidden(&row, &last.collect::<Vec<_>>(), Some(&mut cache));
            let logits = decoder.read_logits(hidden).await?;
            let mut tokens = Vec::with_capacity(active.len());
            let mut ancestors = Vec::with_capacity(active.len());
            let mut going_on = Vec::with_capacity(active.len());
            for (&i, logits) in active.iter().zip(logits.chunks(decoder.config.vocab_size)) {
                let branch = &mut branches[i];
                if let Some(token) = branch.next(logits, &decoder.config.eos)? {
                    ancestors.push(branch.path.clone());
                    branch.path.push(cache.len() + tokens.len());
                    tokens.push(token);
                    going_on.push(i);
                }
            }
            active = going_on;
            row = Row::tree(tokens, cache.len(), ancestors);
            host.pause().await;
        }
        Ok(branches.into_iter().map(Branch::finish).collect())
    }
}

impl Branch<'_> {
    fn last(&self) -> usize {
        *self.path.last().expect("invariant: prompts are not empty")
    }

    /// The next token, if the text goes on and needs another after it.
    fn next(&mut self, logits: &[f32], eos: &[u32]) -> Result<Option<u32>, LmError> {
        let token = self.sampler.choose(logits);
        if eos.contains(&token) {
            self.stop = Some(Stop::EndOfText);
            return Ok(None);
        }
        let piece = self.stream.push(token)?;
        self.left -= 1;
        if piece.stopped {
            self.stop = Some(Stop::StopString);
        } else if self.left == 0 {
            self.stop = Some(Stop::Length);
        } else {
            self.model_tokens += 1;
            return Ok(Some(token));
        }
        Ok(None)
    }

    fn finish(self) -> (usize, Generation) {
        let (_, text) = self.stream.finish();
        let stop = self.stop.unwrap_or(Stop::Length);
        (self.index, Generation { text, stop, model_tokens: self.model_tokens })
    }
}
