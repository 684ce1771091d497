//! Rotary position embeddings: frequencies and angles (HF `modeling_rope_utils.py`).

/// The frequencies of rotary position embeddings.
#[derive(Debug, Clone, PartialEq)]
pub struct Rope {
    /// Angle per position for each pair of channels, `[head_dim / 2]`, in radians.
    pub(crate) inverse_frequencies: Vec<f32>,
}

/// How Llama 3 stretches the lower frequencies (HF `_compute_llama3_parameters`).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Llama3Scaling {
    pub(crate) factor: f64,
    pub(crate) low_freq_factor: f64,
    pub(crate) high_freq_factor: f64,
    pub(crate) original_max_positions: f64,
}

/// What `rope_type` says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Scaling {
    None,
    Linear { factor: f64 },
    Llama3(Llama3Scaling),
}

impl Rope {
    pub(crate) fn new(head_dim: usize, theta: f64, scaling: Scaling) -> Self {
        let frequency = |i: usize| theta.powf(-(2.0 * i as f64) / head_dim as f64);
        let inverse_frequencies = (0..head_dim / 2)
            .map(|i| match scaling {
                Scaling::None => frequency(i),
                Scaling::Linear { factor } => frequency(i) / factor,
                Scaling::Llama3(scaling) => scaling.apply(frequency(i)),
            })
            .map(|frequency| frequency as f32)
            .collect();
        Self { inverse_frequencies }
    }
}

impl Llama3Scaling {
    fn apply(&self, frequency: f64) -> f64 {
        let wavelength = 2.0 * std::f64::consts::PI / frequency;
        if wavelength > self.original_max_positions / self.low_freq_factor {
            return frequency / self.factor;
        }
        if wavelength < self.original_max_positions / self.high_freq_factor {
            return frequency;
        }
        let smooth = (self.original_max_positions / wavelength - self.low_freq_factor)
            / (self.high_freq_factor - self.low_freq_factor);
        (1.0 - smooth) * frequency / self.factor + smooth * frequency
    }
}
