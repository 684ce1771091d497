//! Keys and values of the tokens seen so far, preallocated.

use burn::prelude::*;

/// One pair of `[n_kv_heads, capacity, head_dim]` tensors a layer, filled up to `len` tokens.
#[derive(Debug)]
pub(crate) struct KvCache {
    layers: Vec<Option<(Tensor<3>, Tensor<3>)>>,
    len: usize,
    capacity: usize,
}

impl KvCache {
    /// Room for `capacity` tokens. The memory is taken at the first append.
    pub(crate) fn new(n_layers: usize, capacity: usize) -> Self {
        Self { layers: vec![None; n_layers], len: 0, capacity }
    }

    /// Tokens held.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Counts the tokens that every layer has appended.
    pub(crate) fn advance(&mut self, tokens: usize) {
        self.len += tokens;
    }

    /// Takes the last tokens back; their places are written over.
    pub(crate) fn forget(&mut self, tokens: usize) {
        self.len -= tokens;
    }

    /// Writes a layer's new keys and values `[n_kv_heads, seq, head_dim]` behind the old ones and
    /// returns all of them, `[n_kv_heads, len + seq, head_dim]`.
    pub(crate) fn append(
        &mut self,
        layer: usize,
        keys: Tensor<3>,
        values: Tensor<3>,
    ) -> (Tensor<3>, Tensor<3>) {
        let [heads, seq, head_dim] = keys.dims();
        let end = self.len + seq;
        let place = [0..heads, self.len..end, 0..head_dim];
        let filled = [0..heads, 0..end, 0..head_dim];
        self.lend(layer, [heads, head_dim], &keys.device(), |all_keys, all_values| {
            let all_keys = all_keys.slice_assign(place.clone(), keys);
            let all_values = all_values.slice_assign(place, values);
            let result = (all_keys.clone().slice(filled.clone()), all_values.clone().slice(filled));
            (all_keys, all_values, result)
        })
    }

    /// A layer's keys and values with all their room, `[n_kv_heads, capacity, head_dim]`, for a kernel to
    /// write into.
    pub(crate) fn layer(
        &mut self,
        layer: usize,
        shape: [usize; 2],
        device: &Device,
    ) -> (Tensor<3>, Tensor<3>) {
        self.lend(layer, shape, device, |keys, values| {
            (keys.clone(), values.clone(), (keys, values))
        })
    }

    /// Lends the same to what needs them for itself and gives them back: an assignment that owns them alone
    /// happens in place.
    pub(crate) fn lend<T>(
        &mut self,
        layer: usize,
        [heads, head_dim]: [usize; 2],
        device: &Device,
        write: impl FnOnce(Tensor<3>, Tensor<3>) -> (Tensor<3>, Tensor<3>, T),
    ) -> T {
        let empty = || Tensor::zeros([heads, self.capacity, head_dim], device);
        let (keys, values) = self.layers[layer].take().unwrap_or_else(|| (empty(), empty()));
        let (keys, values, result) = write(keys, values);
        self.layers[layer] = Some((keys, values));
        result
    }
}
