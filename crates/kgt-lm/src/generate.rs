//! Continuing a prompt, one token at a time.

use kgt_core::{GenerateOptions, Generation, Stop, TextSink};

use crate::decoder::Decoder;
use crate::nn::{KvCache, Row};
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
    let mut cache = KvCache::new(config.n_layers, prompt.len() + max_tokens);
    let mut stream = TextStream::new(tokenizer, &options.stop);
    let mut row = Row::text(prompt, 0);
    let mut stop = Stop::Length;
    for _ in 0..max_tokens {
        let token = sampler.choose(&next_logits(decoder, &row, &mut cache).await?);
        if config.eos.contains(&token) {
            stop = Stop::EndOfText;
            break;
        }
        let piece = stream.push(token)?;
        if !piece.text.is_empty() && sink(&piece.text).is_break() {
            stop = Stop::Cancelled;
            break;
        }
        if piece.stopped {
            stop = Stop::StopString;
            break;
        }
        row = Row::text(&[token], cache.len());
        host.pause().await;
    }
    let (rest, text) = stream.finish();
    if !rest.is_empty() && stop != Stop::Cancelled && sink(&rest).is_break() {
        stop = Stop::Cancelled;
    }
    Ok(Generation { text, stop, model_tokens: cache.len() as u64 })
}

/// The logits after the last token of a row, `[vocab]`.
async fn next_logits(
    decoder: &Decoder,
    row: &Row,
    cache: &mut KvCache,
) -> Result<Vec<f32>, LmError> {
    let hidden = decoder.hidden(row, Some(cache));
    let [seq, d_model] = hidden.dims();
    let last = hidden.slice([seq - 1..seq, 0..d_model]);
    decoder.read_logits(last).await
}
