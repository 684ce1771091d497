//! What can go wrong between a model's files and its answers.

/// An error of the model or its files.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LmError {
    /// A file is not what its name promises.
    #[error("{file} cannot be read: {reason}")]
    File {
        /// Name inside the model folder.
        file: String,
        /// What the reader said.
        reason: String,
    },
    /// The model is of a kind that KGT does not run.
    #[error("the model's {what} {found:?} is not supported; supported: {supported}")]
    Unsupported {
        /// The setting, as `config.json` names it.
        what: &'static str,
        /// Its value.
        found: String,
        /// What is supported.
        supported: &'static str,
    },
    /// The settings contradict each other.
    #[error("config.json makes no model: {reason}")]
    Config {
        /// Which settings, and why not.
        reason: String,
    },
    /// The weights do not fit the model.
    #[error("the weights do not fit config.json: missing {missing:?}, not used {unused:?}")]
    Weights {
        /// Tensors that the model needs and the files lack.
        missing: Vec<String>,
        /// Tensors in the files that the model has no place for.
        unused: Vec<String>,
    },
    /// A tensor has another shape than the model needs.
    #[error("tensor {name} has the shape {found:?}; config.json makes it {expected:?}")]
    Shape {
        /// The tensor.
        name: String,
        /// Shape in the file.
        found: Vec<usize>,
        /// Shape that the model needs.
        expected: Vec<usize>,
    },
    /// A text is longer than the model's context.
    #[error("the text is {tokens} tokens long; the model reads at most {limit}")]
    TooLong {
        /// Length of prompt and continuation.
        tokens: usize,
        /// The model's context.
        limit: usize,
    },
    /// There is nothing to start from, and the tokenizer has no token for the beginning of a text.
    #[error("the prompt is empty")]
    EmptyPrompt,
    /// A continuation has no tokens, so it has no probability.
    #[error("the text to score after the prompt is empty")]
    EmptyContinuation,
    /// The tokenizer failed.
    #[error("the tokenizer failed: {reason}")]
    Tokenizer {
        /// What it said.
        reason: String,
    },
    /// The chat template failed.
    #[error("the model's chat template failed: {reason}")]
    ChatTemplate {
        /// What it said.
        reason: String,
    },
    /// The sampling options make no distribution.
    #[error("{option} is {value}, which makes no distribution")]
    Sampling {
        /// `temperature` or `top_p`.
        option: &'static str,
        /// The value given.
        value: f32,
    },
    /// An edit's prompt does not name its subject.
    #[cfg(feature = "grad")]
    #[error("the prompt {prompt:?} does not name the subject {subject:?}")]
    SubjectNotInPrompt {
        /// The subject.
        subject: String,
        /// The prompt.
        prompt: String,
    },
    /// An edit is asked of a layer that the model lacks.
    #[cfg(feature = "grad")]
    #[error("there is no layer {layer}; the model's {n_layers} layers are counted from 0")]
    NoSuchLayer {
        /// The layer asked for.
        layer: usize,
        /// How many there are.
        n_layers: usize,
    },
    /// Something was made from another model.
    #[cfg(feature = "grad")]
    #[error("{what} belongs to another model or layer")]
    OtherModel {
        /// What it is.
        what: &'static str,
    },
    /// Statistics of keys cannot be inverted.
    #[cfg(feature = "grad")]
    #[error("the covariance of keys of width {width} over {n_tokens} tokens cannot be inverted")]
    SingularCovariance {
        /// Tokens read.
        n_tokens: u64,
        /// Width of a key.
        width: usize,
    },
    /// The device failed while computing.
    #[error("the device failed: {reason}")]
    Device {
        /// What the backend said.
        reason: String,
    },
}

impl LmError {
    pub(crate) fn file(file: &str, reason: impl ToString) -> Self {
        Self::File { file: file.to_owned(), reason: reason.to_string() }
    }

    pub(crate) fn weights(reason: impl ToString) -> Self {
        Self::file("model.safetensors", reason)
    }

    pub(crate) fn device(reason: impl ToString) -> Self {
        Self::Device { reason: reason.to_string() }
    }
}
