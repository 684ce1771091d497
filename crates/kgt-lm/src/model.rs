//! A loaded model: weights on a device, its tokenizer, and KGT's view of both.

use std::sync::Arc;

use burn::prelude::Device;
use kgt_core::{GenerateOptions, Generation, LanguageModel, Pair, Scores, TextSink};

use crate::decoder::Decoder;
use crate::nn::Row;
use crate::score::{Sequence, score};
use crate::weights::{Checkpoint, Placement, Random};
use crate::{
    ElementType, Family, Host, LmError, LoadOptions, ModelConfig, ModelFiles, Quantization,
    TextTokenizer, WeightFile, family, generate, generate_all,
};

/// A language model ready to run. Clones share their weights.
#[derive(Clone)]
pub struct Model {
    pub(crate) decoder: Decoder,
    pub(crate) tokenizer: Arc<TextTokenizer>,
    n_parameters: usize,
    n_bytes: u64,
    element_type: ElementType,
    quantization: Quantization,
    host: Arc<dyn Host>,
}

/// What a model is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelInfo {
    /// Its family.
    pub family: Family,
    /// Elements of all weights.
    pub n_parameters: usize,
    /// Bytes that the weights take on the device.
    pub n_bytes: u64,
    /// In which element type the weights are kept and multiplied.
    pub element_type: ElementType,
    /// How the weights of linear layers are kept.
    pub quantization: Quantization,
    /// Number of blocks.
    pub n_layers: usize,
    /// Width of the residual stream.
    pub d_model: usize,
    /// Query heads, and the key and value heads that they share.
    pub n_heads: (usize, usize),
    /// Vocabulary.
    pub vocab_size: usize,
    /// Longest text in tokens.
    pub max_positions: usize,
    /// Whether prompts go through a chat template.
    pub chat: bool,
}

impl Model {
    /// Puts a model on a device, converting its weights one tensor at a time: beside the model itself,
    /// memory for its largest tensor in float32 and in its final form is enough.
    ///
    /// # Errors
    /// [`LmError`] if a file is malformed, the model is of an unsupported kind, or weights are
    /// missing, left over or of the wrong shape.
    pub async fn load<F: WeightFile>(
        files: &ModelFiles<F>,
        device: &Device,
    ) -> Result<Self, LmError> {
        Self::load_with(files, device, LoadOptions::default()).await
    }

    /// The same with options.
    ///
    /// # Errors
    /// As [`Model::load`].
    pub async fn load_with<F: WeightFile>(
        files: &ModelFiles<F>,
        device: &Device,
        options: LoadOptions,
    ) -> Result<Self, LmError> {
        let config = ModelConfig::from_json(&files.config, files.generation_config.as_deref())?;
        let tokenizer = TextTokenizer::new(
            &files.tokenizer,
            files.tokenizer_config.as_deref(),
            files.chat_template.as_deref(),
        )?;
        let placement = Placement::new(device, &options)?;
        let checkpoint = Checkpoint::open(&files.weights, &placement).await?;
        let decoder = family::load(config, checkpoint).await?;
        let size = (placement.n_parameters(), placement.n_bytes());
        Ok(Self::new(decoder, tokenizer, size, options))
    }

    /// A model of the given `config.json` with made-up weights, for measuring speed and memory of a
    /// model without its files. The weights are made on the device, one tensor at a time. The
    /// tokenizer may know fewer tokens than the model; no token ends a text, so that a generation is
    /// as long as asked.
    ///
    /// # Errors
    /// [`LmError`] if a file is malformed or the model is of an unsupported kind.
    pub async fn random(
        config: &[u8],
        tokenizer: &[u8],
        device: &Device,
        options: LoadOptions,
    ) -> Result<Self, LmError> {
        let config = ModelConfig { eos: vec![], ..ModelConfig::from_json(config, None)? };
        let tokenizer = TextTokenizer::new(tokenizer, None, None)?;
        let (known, size) = (tokenizer.vocab_size(), config.vocab_size);
        if known > size {
            let reason = format!("the tokenizer has {known} tokens, the model {size}");
            return Err(LmError::Config { reason });
        }
        let placement = Placement::new(device, &options)?;
        let decoder = family::load(config, Random::new(&placement)).await?;
        let size = (placement.n_parameters(), placement.n_bytes());
        Ok(Self::new(decoder, tokenizer, size, options))
    }

    fn new(
        decoder: Decoder,
        tokenizer: TextTokenizer,
        (n_parameters, n_bytes): (usize, u64),
        options: LoadOptions,
    ) -> Self {
        let LoadOptions { element_type, quantization, host } = options;
        let tokenizer = Arc::new(tokenizer);
        Self { decoder, tokenizer, n_parameters, n_bytes, element_type, quantization, host }
    }

    /// What the model is.
    #[must_use]
    pub fn info(&self) -> ModelInfo {
        let config = &self.decoder.config;
        ModelInfo {
            family: config.family,
            n_parameters: self.n_parameters,
            n_bytes: self.n_bytes,
            element_type: self.element_type,
            quantization: self.quantization,
            n_layers: config.n_layers,
            d_model: config.d_model,
            n_heads: (config.n_heads, config.n_kv_heads),
            vocab_size: config.vocab_size,
            max_positions: config.max_positions,
            chat: self.tokenizer.is_chat(),
        }
    }

    /// The model's shape.
    #[must_use]
    pub fn config(&self) -> &ModelConfig {
        &self.decoder.config
    }

    /// Where its weights are.
    #[must_use]
    pub fn device(&self) -> Device {
        self.decoder.device()
    }

    /// The tokenizer.
    #[must_use]
    pub fn tokenizer(&self) -> &TextTokenizer {
        &self.tokenizer
    }

    /// The logits after each token, row by row: `tokens.len() * vocab_size` values.
    ///
    /// # Errors
    /// [`LmError::EmptyPrompt`], [`LmError::TooLong`], [`LmError::Device`].
    pub async fn logits(&self, tokens: &[u32]) -> Result<Vec<f32>, LmError> {
        self.decoder.check(tokens)?;
        let all: Vec<usize> = (0..tokens.len()).collect();
        let hidden = self.decoder.hidden(&Row::text(tokens, 0), &all, None);
        self.decoder.read_logits(hidden).await
    }

    /// Continues given tokens; [`LanguageModel::generate`] is the same from text.
    ///
    /// # Errors
    /// [`LmError::EmptyPrompt`], [`LmError::TooLong`], [`LmError::Sampling`], [`LmError::Device`].
    pub async fn generate_from_tokens(
        &self,
        prompt: &[u32],
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, LmError> {
        let Self { decoder, tokenizer, host, .. } = self;
        generate::generate(decoder, tokenizer, host.as_ref(), prompt, options, sink).await
    }

    /// Scores given tokens; [`LanguageModel::score`] is the same from text.
    ///
    /// # Errors
    /// [`LmError::EmptyPrompt`], [`LmError::EmptyContinuation`], [`LmError::TooLong`],
    /// [`LmError::Device`].
    pub async fn score_tokens(&self, pairs: &[(Vec<u32>, Vec<u32>)]) -> Result<Scores, LmError> {
        let limit = self.decoder.config.max_positions;
        let sequences = pairs
            .iter()
            .map(|(prompt, continuation)| Sequence::new(prompt.clone(), continuation, limit));
        let sequences = sequences.collect::<Result<Vec<_>, _>>()?;
        score(&self.decoder, self.host.as_ref(), &sequences).await
    }
}

impl LanguageModel for Model {
    type Error = LmError;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, LmError> {
        let mut tokens = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let prompt = self.tokenizer.prompt(&pair.prompt)?;
            tokens.push((prompt, self.tokenizer.continuation(&pair.continuation)?));
        }
        self.score_tokens(&tokens).await
    }

    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, LmError> {
        self.generate_from_tokens(&self.tokenizer.prompt(prompt)?, options, sink).await
    }

    async fn generate_all(
        &self,
        prompts: &[String],
        options: &GenerateOptions,
    ) -> Result<Vec<Generation>, LmError> {
        let Self { decoder, tokenizer, host, .. } = self;
        let tokens = prompts.iter().map(|prompt| tokenizer.prompt(prompt));
        let tokens = tokens.collect::<Result<Vec<_>, _>>()?;
        generate_all::generate_all(decoder, tokenizer, host.as_ref(), &tokens, options).await
    }
}
