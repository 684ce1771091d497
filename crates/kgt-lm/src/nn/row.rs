//! The input of a forward pass: one row of tokens, each with its position and what it may see.

use burn::prelude::*;

use crate::ModelConfig;

/// A packed row of tokens behind `past` cached ones.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    tokens: Vec<u32>,
    positions: Vec<usize>,
    past: usize,
    /// `ancestors[i]`: the places of the tokens that token `i` follows, from the first one on, counted
    /// through the cached tokens and the row; `None` for plain text, where each token follows all
    /// before it.
    ancestors: Option<Vec<Vec<usize>>>,
}

/// A row on the device.
pub(crate) struct RowTensors {
    pub(crate) tokens: Tensor<1, Int>,    // [seq]
    pub(crate) positions: Tensor<1, Int>, // [seq]
    /// Cosine and sine of each token's RoPE angles, `[1, seq, head_dim]`.
    pub(crate) rotation: Option<(Tensor<3>, Tensor<3>)>,
    /// 0 where a token may look and minus infinity where not, `[1, group * seq, past + seq]` with
    /// the `group` query heads of a key head one after the other; `None` if all is visible.
    pub(crate) bias: Option<Tensor<3>>,
    /// Places of the tokens whose states are asked for; `None` for all. The bias then has their rows alone.
    pub(crate) read: Option<Vec<usize>>,
}

impl RowTensors {
    /// The same row, of which only the tokens at some places are read: the others lend their keys and values.
    pub(crate) fn reading(self, places: &[usize], group: usize) -> Self {
        let [seq] = self.tokens.dims();
        let device = self.tokens.device();
        let rows = (0..group).flat_map(|head| places.iter().map(move |place| head * seq + place));
        let bias = self.bias.map(|bias| bias.select(1, indices(rows, &device)));
        Self { bias, read: Some(places.to_vec()), ..self }
    }

    /// What is read of a tensor that has the row's tokens along an axis.
    pub(crate) fn read<const D: usize>(&self, x: Tensor<D>, axis: usize) -> Tensor<D> {
        match &self.read {
            Some(places) => {
                let places = indices(places.iter().copied(), &x.device());
                x.select(axis, places)
            }
            None => x,
        }
    }
}

/// Whole numbers on the device, such as tokens or places in a tensor.
pub(crate) fn indices(values: impl Iterator<Item = usize>, device: &Device) -> Tensor<1, Int> {
    let values: Vec<i32> = values.map(|value| value as i32).collect();
    let n = values.len();
    Tensor::from_data(TensorData::new(values, [n]), device)
}

impl Row {
    /// Text that continues `past` cached tokens.
    pub(crate) fn text(tokens: &[u32], past: usize) -> Self {
        let positions = (past..past + tokens.len()).collect();
        Self { tokens: tokens.to_vec(), positions, past, ancestors: None }
    }

    /// A tree of texts, or its next tokens behind `past` cached ones: token `i` follows exactly those
    /// at the places `ancestors[i]`, from the first one on, counted through the cache and the row.
    pub(crate) fn tree(tokens: Vec<u32>, past: usize, ancestors: Vec<Vec<usize>>) -> Self {
        let positions = ancestors.iter().map(Vec::len).collect();
        Self { tokens, positions, past, ancestors: Some(ancestors) }
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn to_device(&self, config: &ModelConfig, device: &Device) -> RowTensors {
        RowTensors {
            tokens: indices(self.tokens.iter().map(|&token| token as usize), device),
            positions: indices(self.positions.iter().copied(), device),
            rotation: config.rope.as_ref().map(|rope| self.rotation(rope, device)),
            bias: self.bias(config, device),
            read: None,
        }
    }

    /// The angles are rounded to float32 before the cosine is taken, as in HF.
    fn rotation(&self, rope: &crate::Rope, device: &Device) -> (Tensor<3>, Tensor<3>) {
        let frequencies = &rope.inverse_frequencies;
        let (seq, head_dim) = (self.len(), 2 * frequencies.len());
        let mut cos = Vec::with_capacity(seq * head_dim);
        let mut sin = Vec::with_capacity(seq * head_dim);
        for &position in &self.positions {
            let start = cos.len();
            for frequency in frequencies {
                let (s, c) = (position as f32 * frequency).sin_cos();
                cos.push(c);
                sin.push(s);
            }
            cos.extend_from_within(start..);
            sin.extend_from_within(start..);
        }
        let tensor =
            |values| Tensor::from_data(TensorData::new(values, [1, seq, head_dim]), device);
        (tensor(cos), tensor(sin))
    }

    fn bias(&self, config: &ModelConfig, device: &Device) -> Option<Tensor<3>> {
        let (seq, width) = (self.len(), self.past + self.len());
        let window = config.sliding_window.unwrap_or(usize::MAX);
        if self.ancestors.is_none() && seq == 1 && width <= window {
            return None;
        }
        let mut bias = vec![f32::NEG_INFINITY; seq * width];
        for (i, row) in bias.chunks_exact_mut(width).enumerate() {
            let mut show = |column: usize, position: usize| {
                if self.positions[i] - position < window {
                    row[column] = 0.0;
                }
            };
            match &self.ancestors {
                Some(ancestors) => ancestors[i].iter().enumerate().for_each(|(at, &j)| show(j, at)),
                None => (0..self.past + i).for_each(|j| show(j, j)),
            }
            show(self.past + i, self.positions[i]);
        }
        let group = config.n_heads / config.n_kv_heads;
        let data = TensorData::new(bias.repeat(group), [1, group * seq, width]);
        Some(Tensor::from_data(data, device))
    }
}
