//! `config.json`, resolved once into what the code needs.

mod hf;
mod rope;
mod size;

pub use rope::Rope;

/// The family of a model, from `model_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// GPT-2: learned positions, layer norm, biases, GELU.
    Gpt2,
    /// Llama 2 and 3, SmolLM2.
    Llama,
    /// Llama with a sliding window.
    Mistral,
    /// Llama with biases on queries, keys and values.
    Qwen2,
}

/// A model's shape. Sizes are in elements, positions in tokens.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelConfig {
    /// Which family's weights these are.
    pub family: Family,
    /// Vocabulary.
    pub vocab_size: usize,
    /// Width of the residual stream.
    pub d_model: usize,
    /// Width inside the MLP.
    pub d_ff: usize,
    /// Number of blocks.
    pub n_layers: usize,
    /// Query heads.
    pub n_heads: usize,
    /// Key and value heads; divides `n_heads`.
    pub n_kv_heads: usize,
    /// Width of a head; even where RoPE is used.
    pub head_dim: usize,
    /// Longest text.
    pub max_positions: usize,
    /// Epsilon of the norms.
    pub norm_eps: f64,
    /// Rotary embeddings; `None` for learned positions.
    pub rope: Option<Rope>,
    /// A token sees itself and the `w - 1` tokens before it.
    pub sliding_window: Option<usize>,
    /// Biases on the query, key and value projections.
    pub qkv_bias: bool,
    /// A bias on the attention's output projection.
    pub out_bias: bool,
    /// Biases in a gated MLP.
    pub mlp_bias: bool,
    /// The output matrix is the embedding.
    pub tied_head: bool,
    /// Tokens that end a text.
    pub eos: Vec<u32>,
}
