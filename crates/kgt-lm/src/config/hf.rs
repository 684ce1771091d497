//! `config.json` and `generation_config.json` as Hugging Face writes them (transformers 4 and 5).

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::rope::{Llama3Scaling, Scaling};
use super::{Family, ModelConfig, Rope};
use crate::LmError;

const CONFIG: &str = "config.json";
const GENERATION_CONFIG: &str = "generation_config.json";

#[derive(Deserialize)]
struct Kind {
    model_type: String,
}

/// `GPT2Config`.
#[derive(Deserialize)]
struct Gpt2 {
    vocab_size: usize,
    n_embd: usize,
    n_layer: usize,
    n_head: usize,
    n_inner: Option<usize>,
    n_positions: usize,
    #[serde(default = "gelu_new")]
    activation_function: String,
    #[serde(default = "eps_1e5")]
    layer_norm_epsilon: f64,
    #[serde(default = "yes")]
    tie_word_embeddings: bool,
    #[serde(default)]
    scale_attn_by_inverse_layer_idx: bool,
    eos_token_id: Option<Tokens>,
}

/// `LlamaConfig`, `MistralConfig`, `Qwen2Config`.
#[derive(Deserialize)]
struct Llama {
    vocab_size: usize,
    hidden_size: usize,
    intermediate_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    num_key_value_heads: Option<usize>,
    head_dim: Option<usize>,
    max_position_embeddings: usize,
    #[serde(default = "eps_1e6")]
    rms_norm_eps: f64,
    #[serde(default = "silu")]
    hidden_act: String,
    #[serde(default)]
    tie_word_embeddings: bool,
    #[serde(default)]
    attention_bias: bool,
    #[serde(default)]
    mlp_bias: bool,
    sliding_window: Option<usize>,
    #[serde(default = "yes")]
    use_sliding_window: bool,
    rope_theta: Option<f64>,
    rope_scaling: Option<RopeParameters>,
    rope_parameters: Option<RopeParameters>,
    eos_token_id: Option<Tokens>,
}

/// `rope_parameters` (transformers 5) or `rope_scaling` (transformers 4).
#[derive(Deserialize)]
struct RopeParameters {
    rope_theta: Option<f64>,
    #[serde(alias = "type")]
    rope_type: Option<String>,
    factor: Option<f64>,
    low_freq_factor: Option<f64>,
    high_freq_factor: Option<f64>,
    original_max_position_embeddings: Option<f64>,
}

/// One token or several.
#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum Tokens {
    One(u32),
    Many(Vec<u32>),
}

#[derive(Deserialize)]
struct Generation {
    eos_token_id: Option<Tokens>,
}

fn gelu_new() -> String {
    "gelu_new".into()
}

fn silu() -> String {
    "silu".into()
}

fn eps_1e5() -> f64 {
    1e-5
}

fn eps_1e6() -> f64 {
    1e-6
}

fn yes() -> bool {
    true
}

impl From<Tokens> for Vec<u32> {
    fn from(tokens: Tokens) -> Self {
        match tokens {
            Tokens::One(token) => vec![token],
            Tokens::Many(tokens) => tokens,
        }
    }
}

impl ModelConfig {
    /// Reads `config.json`; the end-of-text tokens of `generation_config.json`, if there is one, go
    /// before its own.
    ///
    /// # Errors
    /// [`LmError::File`] if a file is malformed, [`LmError::Unsupported`] for another family,
    /// activation or RoPE type, [`LmError::Config`] for sizes that do not fit together.
    pub fn from_json(config: &[u8], generation: Option<&[u8]>) -> Result<Self, LmError> {
        let kind: Kind = parse(CONFIG, config)?;
        let mut resolved = match kind.model_type.as_str() {
            "gpt2" => resolve_gpt2(&parse(CONFIG, config)?)?,
            "llama" => resolve_llama(Family::Llama, &parse(CONFIG, config)?)?,
            "mistral" => resolve_llama(Family::Mistral, &parse(CONFIG, config)?)?,
            "qwen2" => resolve_llama(Family::Qwen2, &parse(CONFIG, config)?)?,
            _ => {
                return Err(LmError::Unsupported {
                    what: "model_type",
                    found: kind.model_type,
                    supported: "gpt2, llama, mistral, qwen2",
                });
            }
        };
        if let Some(bytes) = generation {
            let generation: Generation = parse(GENERATION_CONFIG, bytes)?;
            if let Some(eos) = generation.eos_token_id {
                resolved.eos = eos.into();
            }
        }
        resolved.check()?;
        Ok(resolved)
    }

    fn check(&self) -> Result<(), LmError> {
        let refuse = |reason: String| Err(LmError::Config { reason });
        let sizes = [
            self.vocab_size,
            self.d_model,
            self.d_ff,
            self.n_layers,
            self.n_heads,
            self.n_kv_heads,
            self.head_dim,
            self.max_positions,
        ];
        // Far above any model, and small enough that no product of two overflows.
        if sizes.iter().any(|&size| size == 0 || size > 1 << 30) {
            return refuse(format!("a size is 0 or absurd: {sizes:?}"));
        }
        if !self.n_heads.is_multiple_of(self.n_kv_heads) {
            return refuse(format!(
                "{} heads cannot share {} key and value heads",
                self.n_heads, self.n_kv_heads
            ));
        }
        if self.rope.is_some() && !self.head_dim.is_multiple_of(2) {
            return refuse(format!("RoPE needs an even head size, not {}", self.head_dim));
        }
        Ok(())
    }
}

fn parse<T: DeserializeOwned>(file: &'static str, bytes: &[u8]) -> Result<T, LmError> {
    serde_json::from_slice(bytes).map_err(|e| LmError::file(file, e))
}

fn supported(
    what: &'static str,
    found: &str,
    supported: &'static str,
    ok: bool,
) -> Result<(), LmError> {
    if ok { Ok(()) } else { Err(LmError::Unsupported { what, found: found.into(), supported }) }
}

fn resolve_gpt2(hf: &Gpt2) -> Result<ModelConfig, LmError> {
    let activation = hf.activation_function.as_str();
    let known = ["gelu_new", "gelu_pytorch_tanh"].contains(&activation);
    supported("activation_function", activation, "gelu_new", known)?;
    let scaled = hf.scale_attn_by_inverse_layer_idx;
    supported("scale_attn_by_inverse_layer_idx", "true", "false", !scaled)?;
    Ok(ModelConfig {
        family: Family::Gpt2,
        vocab_size: hf.vocab_size,
        d_model: hf.n_embd,
        d_ff: hf.n_inner.unwrap_or(4 * hf.n_embd),
        n_layers: hf.n_layer,
        n_heads: hf.n_head,
        n_kv_heads: hf.n_head,
        head_dim: head_dim(hf.n_embd, hf.n_head)?,
        max_positions: hf.n_positions,
        norm_eps: hf.layer_norm_epsilon,
        rope: None,
        sliding_window: None,
        qkv_bias: true,
        out_bias: true,
        mlp_bias: true,
        tied_head: hf.tie_word_embeddings,
        eos: hf.eos_token_id.clone().map_or_else(Vec::new, Into::into),
    })
}

fn resolve_llama(family: Family, hf: &Llama) -> Result<ModelConfig, LmError> {
    supported("hidden_act", &hf.hidden_act, "silu", hf.hidden_act == "silu")?;
    let head_dim = match hf.head_dim {
        Some(size) => size,
        None => head_dim(hf.hidden_size, hf.num_attention_heads)?,
    };
    let windowed = match family {
        Family::Mistral => true,
        Family::Qwen2 => hf.use_sliding_window,
        Family::Llama | Family::Gpt2 => false,
    };
    Ok(ModelConfig {
        family,
        vocab_size: hf.vocab_size,
        d_model: hf.hidden_size,
        d_ff: hf.intermediate_size,
        n_layers: hf.num_hidden_layers,
        n_heads: hf.num_attention_heads,
        n_kv_heads: hf.num_key_value_heads.unwrap_or(hf.num_attention_heads),
        head_dim,
        max_positions: hf.max_position_embeddings,
        norm_eps: hf.rms_norm_eps,
        rope: Some(rope(hf, head_dim)?),
        sliding_window: hf.sliding_window.filter(|_| windowed),
        qkv_bias: hf.attention_bias || family == Family::Qwen2,
        out_bias: hf.attention_bias && family == Family::Llama,
        mlp_bias: hf.mlp_bias,
        tied_head: hf.tie_word_embeddings,
        eos: hf.eos_token_id.clone().map_or_else(Vec::new, Into::into),
    })
}

fn head_dim(d_model: usize, n_heads: usize) -> Result<usize, LmError> {
    if n_heads > 0 && d_model.is_multiple_of(n_heads) {
        return Ok(d_model / n_heads);
    }
    let reason = format!("a width of {d_model} cannot be split into {n_heads} heads");
    Err(LmError::Config { reason })
}

fn rope(hf: &Llama, head_dim: usize) -> Result<Rope, LmError> {
    let parameters = hf.rope_parameters.as_ref().or(hf.rope_scaling.as_ref());
    let theta = parameters.and_then(|p| p.rope_theta).or(hf.rope_theta).unwrap_or(10_000.0);
    let scaling = parameters.map_or(Ok(Scaling::None), RopeParameters::scaling)?;
    Ok(Rope::new(head_dim, theta, scaling))
}

impl RopeParameters {
    fn scaling(&self) -> Result<Scaling, LmError> {
        let need = |name: &str, value: Option<f64>| {
            value.ok_or_else(|| LmError::file(CONFIG, format!("the RoPE scaling lacks {name}")))
        };
        match self.rope_type.as_deref() {
            None | Some("default") => Ok(Scaling::None),
            Some("linear") => Ok(Scaling::Linear { factor: need("factor", self.factor)? }),
            Some("llama3") => Ok(Scaling::Llama3(Llama3Scaling {
                factor: need("factor", self.factor)?,
                low_freq_factor: need("low_freq_factor", self.low_freq_factor)?,
                high_freq_factor: need("high_freq_factor", self.high_freq_factor)?,
                original_max_positions: need(
                    "original_max_position_embeddings",
                    self.original_max_position_embeddings,
                )?,
            })),
            Some(other) => Err(LmError::Unsupported {
                what: "rope_type",
                found: other.to_owned(),
                supported: "default, linear, llama3",
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn llama(extra: &str) -> Result<ModelConfig, LmError> {
        let json = format!(
            r#"{{"model_type":"llama","vocab_size":8,"hidden_size":8,"intermediate_size":16,
               "num_hidden_layers":1,"num_attention_heads":2,"max_position_embeddings":32{extra}}}"#
        );
        ModelConfig::from_json(json.as_bytes(), None)
    }

    #[test]
    fn both_spellings_of_llama_3_rope_are_one() {
        let parts = r#""factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,
            "original_max_position_embeddings":16,"rope_type":"llama3""#;
        let v4 = llama(&format!(r#","rope_theta":500000.0,"rope_scaling":{{{parts}}}"#)).unwrap();
        let v5 =
            llama(&format!(r#","rope_parameters":{{"rope_theta":500000.0,{parts}}}"#)).unwrap();
        assert_eq!(v4, v5);
        assert_ne!(v4.rope, llama("").unwrap().rope);
    }

    #[test]
    fn unsupported_settings_are_named() {
        let error = llama(r#","rope_scaling":{"type":"yarn","factor":2.0}"#).unwrap_err();
        assert!(matches!(error, LmError::Unsupported { what: "rope_type", .. }), "{error}");
        let error = llama(r#","num_key_value_heads":3"#).unwrap_err();
        assert!(matches!(error, LmError::Config { .. }), "{error}");
        let error = ModelConfig::from_json(br#"{"model_type":"bert"}"#, None).unwrap_err();
        assert!(error.to_string().contains("bert"), "{error}");
    }

    #[test]
    fn the_generation_config_decides_the_end_of_text() {
        let json = br#"{"model_type":"gpt2","vocab_size":8,"n_embd":8,"n_layer":1,"n_head":2,
            "n_positions":32,"eos_token_id":7}"#;
        assert_eq!(ModelConfig::from_json(json, None).unwrap().eos, [7]);
        let generation = br#"{"eos_token_id":[3,4]}"#;
        assert_eq!(ModelConfig::from_json(json, Some(generation)).unwrap().eos, [3, 4]);
    }
}
