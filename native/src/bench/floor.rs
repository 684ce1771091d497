//! The least time that an edit can take: its passes at the device's limits.

use kgt::lm::ModelConfig;
use serde::{Deserialize, Serialize};

use super::Spread;

/// What an edit asks of the model, in tokens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Of the extraction's prompt: one pass.
    pub prompt_tokens: u64,
    /// Fed back one by one while relations are generated: a pass each.
    pub decoded_tokens: u64,
    /// Scored, each shared prefix once: one pass.
    pub scored_tokens: u64,
    /// Of those, the ones whose logits are needed.
    pub predictions: u64,
}

/// What a device reaches at most, measured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Ceilings {
    /// Bytes of memory per second.
    pub bytes_per_second: f64,
    /// Floating-point operations per second.
    pub flops: f64,
}

/// Bytes of weights to read and floating-point operations on them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Amount {
    pub(super) bytes: f64,
    pub(super) flops: f64,
}

/// The passes of an edit.
pub(super) struct Cost {
    /// All passes of the extraction.
    pub(super) extraction: Amount,
    /// The pass of the scores.
    pub(super) scoring: Amount,
    prompt: Amount,
    decode: Amount,
    decoded: f64,
}

impl Work {
    /// The median of each number.
    pub(super) fn median(edits: impl Iterator<Item = Self> + Clone) -> Self {
        let median = |of: fn(&Self) -> u64| {
            Spread::of(edits.clone().map(|work| of(&work) as f64)).median as u64
        };
        Self {
            prompt_tokens: median(|work| work.prompt_tokens),
            decoded_tokens: median(|work| work.decoded_tokens),
            scored_tokens: median(|work| work.scored_tokens),
            predictions: median(|work| work.predictions),
        }
    }

    /// All tokens that go through the model.
    #[must_use]
    pub fn tokens(&self) -> u64 {
        self.prompt_tokens + self.decoded_tokens + self.scored_tokens
    }

    pub(super) fn cost(&self, config: &ModelConfig, bytes_per_weight: f64) -> Cost {
        let last = config.n_last_weights() as f64;
        let (blocks, head) = (config.n_block_weights() as f64, config.n_head_weights() as f64);
        // Attention and the KV cache are left out: less than a tenth here, and the floor stays one.
        let pass = |tokens: f64, logits: f64| Amount {
            bytes: bytes_per_weight * (blocks + head),
            flops: 2.0 * (tokens * (blocks - last) + logits * (last + head)),
        };
        let decoded = self.decoded_tokens as f64;
        let (prompt, decode) = (pass(self.prompt_tokens as f64, 1.0), pass(1.0, 1.0));
        Cost {
            extraction: Amount {
                bytes: prompt.bytes + decoded * decode.bytes,
                flops: prompt.flops + decoded * decode.flops,
            },
            scoring: pass(self.scored_tokens as f64, self.predictions as f64),
            prompt,
            decode,
            decoded,
        }
    }
}

impl Cost {
    pub(super) fn seconds_at(&self, ceilings: Ceilings) -> f64 {
        let seconds = |pass: Amount| {
            f64::max(pass.bytes / ceilings.bytes_per_second, pass.flops / ceilings.flops)
        };
        seconds(self.prompt) + self.decoded * seconds(self.decode) + seconds(self.scoring)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pass_waits_for_what_it_needs_most() {
        // One block: qkv 4x12, out 4x4, up 4x16, down 16x4 make 192 weights; the head has 32.
        let json = br#"{"model_type":"gpt2","vocab_size":8,"n_embd":4,"n_layer":1,"n_head":1,
            "n_positions":32}"#;
        let config = ModelConfig::from_json(json, None).unwrap();
        let work = Work { prompt_tokens: 10, decoded_tokens: 3, scored_tokens: 20, predictions: 5 };
        let cost = work.cost(&config, 4.0);
        // Tokens that predict nothing need keys and values, 4x8.
        let flops = 2.0 * (20.0 * 32.0 + 5.0 * (160.0 + 32.0));
        assert_eq!(cost.scoring, Amount { bytes: 896.0, flops });
        let ceilings = Ceilings { bytes_per_second: 896.0, flops: 1e9 };
        assert!((cost.seconds_at(ceilings) - 5.0).abs() < 1e-9, "five reads of the weights");
        let ceilings = Ceilings { bytes_per_second: 1e12, flops: 2.0 * 32.0 };
        let expected = 33.0 + (1.0 + 3.0 + 5.0) * 6.0;
        assert!((cost.seconds_at(ceilings) - expected).abs() < 1e-6);
    }
}
