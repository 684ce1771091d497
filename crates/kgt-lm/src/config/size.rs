//! How large a model of a given shape is.

use super::{Family, ModelConfig};
use crate::{ElementType, Footprint, LoadOptions};

impl ModelConfig {
    /// Elements of the matrices of all blocks: what each token is multiplied by, the output matrix
    /// apart.
    #[must_use]
    pub fn n_block_weights(&self) -> usize {
        self.n_layers
            * self.block_matrices().iter().map(|[d_in, d_out]| d_in * d_out).sum::<usize>()
    }

    /// Of those, the ones that only tokens are multiplied by whose final states are asked for: the last block's but
    /// for keys and values.
    #[must_use]
    pub fn n_last_weights(&self) -> usize {
        let keys_and_values = 2 * self.n_kv_heads * self.head_dim * self.d_model;
        self.n_block_weights() / self.n_layers - keys_and_values
    }

    /// Elements of the output matrix, by which a token is multiplied where its logits are asked for.
    #[must_use]
    pub fn n_head_weights(&self) -> usize {
        self.vocab_size * self.d_model
    }

    /// Elements of all weights, a tied output matrix counted once.
    #[must_use]
    pub fn n_parameters(&self) -> usize {
        let heads = if self.tied_head { 1 } else { 2 };
        heads * self.n_head_weights() + self.n_block_weights() + self.n_vector_parameters()
    }

    /// Elements of everything that is not multiplied by: positions, norms, biases.
    fn n_vector_parameters(&self) -> usize {
        let d = self.d_model;
        let positions = if self.rope.is_none() { self.max_positions * d } else { 0 };
        let norm = if self.family == Family::Gpt2 { 2 * d } else { d };
        positions + self.n_layers * (2 * norm + self.block_biases()) + norm
    }

    /// What the weights take on a device at most, loaded with these options: on the processor, a file's 16 bits
    /// are kept ([`LoadOptions::element_type`]).
    #[must_use]
    pub fn footprint(&self, options: &LoadOptions) -> Footprint {
        let (matrix, element) = (options.matrix_type(), options.element_type);
        let blocks = self.block_matrices();
        let head = [self.d_model, self.vocab_size];
        let kept = |shape: [usize; 2]| options.quantization.bytes(shape, matrix.dtype());
        let put = |[d_in, d_out]: [usize; 2], element: ElementType| {
            (d_in * d_out * element.dtype().size()) as u64
        };
        let heads = if self.tied_head { 0 } else { kept(head) };
        let matrices = self.n_layers as u64 * blocks.map(kept).iter().sum::<u64>();
        let vectors = 4 * self.n_vector_parameters() as u64;
        let largest = blocks.map(|shape| put(shape, matrix)).into_iter().max();
        Footprint {
            total: put(head, element) + heads + matrices + vectors,
            largest: largest
                .unwrap_or(0)
                .max(put(head, if self.tied_head { element } else { matrix })),
        }
    }

    /// `[in, out]` of a block's products: queries, keys and values, output, MLP in, MLP out.
    fn block_matrices(&self) -> [[usize; 2]; 4] {
        let (d, ff, heads) = (self.d_model, self.d_ff, self.n_heads * self.head_dim);
        let gates = if self.family == Family::Gpt2 { 1 } else { 2 };
        [[d, heads + 2 * self.n_kv_heads * self.head_dim], [heads, d], [d, gates * ff], [ff, d]]
    }

    fn block_biases(&self) -> usize {
        let [qkv, out, inner, down] = self.block_matrices().map(|[_, d_out]| d_out);
        let if_any = |there: bool, n: usize| if there { n } else { 0 };
        if_any(self.qkv_bias, qkv)
            + if_any(self.out_bias, out)
            + if_any(self.mlp_bias, inner + down)
    }
}
