//! Continuing a prompt.

use std::ops::ControlFlow::{self, Break, Continue};

use kgt_core::{GenerateOptions, Generation, Stop, TextSink};

use crate::decoder::Decoder;
use crate::lookup::Lookup;
use crate::nn::{KvCache, Row, few_cost_as_one};
use crate::sample::Sampler;
use crate::text_stream::TextStream;
use crate::{Host, LmError, TextTokenizer};

pub(crate) async fn generate(
    decoder: &Decoder,
    tokenizer: &TextTokenizer,
    host: &dyn Host,
    prompt: &[u32],
    options: &GenerateOptions,
    sink: TextSink<'_>,
) -> Result<Generation, LmError> {
    let config = &decoder.config;
    decoder.check(prompt)?;
    let max_tokens = options.max_tokens.min(config.max_positions - prompt.len());
    let mut sampler = Sampler::new(options.sampling)?;
    let mut text =
        Text { stream: TextStream::new(tokenizer, &options.stop), eos: &config.eos, sink };
    let mut cache = KvCache::new(config.n_layers, prompt.len() + max_tokens);
    let mut lookup = Lookup::new(prompt);
    let (mut row, mut draft) = (prompt.to_vec(), Vec::new());
    let (mut n_tokens, mut stop) = (0, Stop::Length);
    'text: while n_tokens < max_tokens {
        let logits = next_logits(decoder, &row, draft.len() + 1, &mut cache).await?;
        let mut right = 0;
        for logits in logits.chunks(config.vocab_size) {
            let token = sampler.choose(logits);
            n_tokens += 1;
            if let Break(reason) = text.push(token)? {
                stop = reason;
                break 'text;
            }
            lookup.push(token);
            row = vec![token];
            if draft.get(right) != Some(&token) {
                break;
            }
            right += 1;
        }
        cache.forget(draft.len() - right);
        lookup.judge(&draft, right);
        draft.clear();
        if few_cost_as_one(&decoder.device()) {
            draft.extend_from_slice(lookup.draft((max_tokens - n_tokens).saturating_sub(1)));
            row.extend_from_slice(&draft);
        }
        host.pause().await;
    }
    let text = text.finish(&mut stop);
    // Each token but the last was read, and the prompt before them.
    let model_tokens = if n_tokens == 0 { 0 } else { prompt.len() + n_tokens - 1 };
    Ok(Generation { text, stop, model_tokens: model_tokens as u64 })
}

/// The logits after the last `n` tokens of a text that goes on with `tokens`, `[n * vocab]`.
async fn next_logits(
    decoder: &Decoder,
    tokens: &[u32],
    n: usize,
    cache: &mut KvCache,
) -> Result<Vec<f32>, LmError> {
    let row = Row::text(tokens, cache.len());
    let last: Vec<usize> = (row.len() - n..row.len()).collect();
    decoder.read_logits(decoder.hidden(&row, &last, Some(cache))).await
}

/// The text that comes out.
struct Text<'a> {
    stream: TextStream<'a>,
    eos: &'a [u32],
    sink: TextSink<'a>,
}

impl Text<'_> {
    /// Takes a token; tells why the text ends with it, if it does.
    fn push(&mut self, token: u32) -> Result<ControlFlow<Stop>, LmError> {
        if self.eos.contains(&token) {
            return Ok(Break(Stop::EndOfText));
        }
        let piece = self.stream.push(token)?;
        if !piece.text.is_empty() && (self.sink)(&piece.text).is_break() {
            return Ok(Break(Stop::Cancelled));
        }
        Ok(if piece.stopped { Break(Stop::StopString) } else { Continue(()) })
    }

    /// All of it, once what was held back has gone to the sink.
    fn finish(self, stop: &mut Stop) -> String {
        let (rest, text) = self.stream.finish();
        if !rest.is_empty() && *stop != Stop::Cancelled && (self.sink)(&rest).is_break() {
            *stop = Stop::Cancelled;
        }
        text
    }
}
