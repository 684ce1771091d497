//! From text to tokens and back, with KGT's boundary between prompt and continuation.

use std::str::FromStr;

use tokenizers::Tokenizer;

use crate::LmError;
use crate::chat::ChatTemplate;

/// The mark that SentencePiece vocabularies put for a space.
const SENTENCEPIECE_SPACE: char = '▁';

/// A model's tokenizer and, for an instruction-tuned model, its chat template.
///
/// Control tokens inside given text are broken up before it is tokenized: text is data.
pub struct TextTokenizer {
    tokenizer: Tokenizer,
    chat: Option<ChatTemplate>,
    control_tokens: Vec<String>,
    /// Whether a text is tokenized as if a space stood before it (SentencePiece's dummy prefix).
    implies_space: bool,
}

impl TextTokenizer {
    /// Reads `tokenizer.json` and, if there is one, the chat template.
    ///
    /// # Errors
    /// [`LmError::File`] or [`LmError::ChatTemplate`] if they are malformed.
    pub fn new(
        tokenizer: &[u8],
        tokenizer_config: Option<&[u8]>,
        chat_template: Option<&str>,
    ) -> Result<Self, LmError> {
        const FILE: &str = "tokenizer.json";
        let text = std::str::from_utf8(tokenizer).map_err(|e| LmError::file(FILE, e))?;
        let tokenizer = Tokenizer::from_str(text).map_err(|e| LmError::file(FILE, e))?;
        let added = tokenizer.get_added_tokens_decoder();
        let mut control_tokens: Vec<String> = added
            .into_values()
            .filter(|token| token.special && token.content.chars().count() > 1)
            .map(|token| token.content)
            .collect();
        control_tokens.sort();
        let chat = ChatTemplate::load(tokenizer_config, chat_template)?;
        let mut this = Self { tokenizer, chat, control_tokens, implies_space: false };
        let first = this.encode("a", false)?.first().and_then(|&id| this.tokenizer.id_to_token(id));
        this.implies_space = first.is_some_and(|token| token.starts_with(SENTENCEPIECE_SPACE));
        Ok(this)
    }

    /// The tokens of a prompt, without its trailing white space: what the model is given. Includes
    /// the chat template or, for a base model, the tokens with which its texts begin.
    ///
    /// # Errors
    /// [`LmError::Tokenizer`], [`LmError::ChatTemplate`].
    pub fn prompt(&self, text: &str) -> Result<Vec<u32>, LmError> {
        let text = self.neutralized(text.trim_end());
        match &self.chat {
            Some(chat) => self.encode(&chat.render(&text)?, false),
            None => self.encode(&text, true),
        }
    }

    /// The tokens of a text that continues a prompt: with one leading space, except at the beginning
    /// of an assistant's turn, where chat templates leave none.
    ///
    /// # Errors
    /// [`LmError::Tokenizer`].
    pub fn continuation(&self, text: &str) -> Result<Vec<u32>, LmError> {
        let text = self.neutralized(text.trim());
        if text.is_empty() {
            return Ok(Vec::new());
        }
        if self.chat.is_some() || self.implies_space {
            return self.encode(&text, false);
        }
        self.encode(&format!(" {text}"), false)
    }

    /// The tokens of a prompt and the place of the last one that holds some of `text[..end]`.
    #[cfg(feature = "grad")]
    pub(crate) fn prompt_until(
        &self,
        text: &str,
        end: usize,
    ) -> Result<(Vec<u32>, usize), LmError> {
        let end = self.neutralized(&text[..end]).len();
        let text = self.neutralized(text.trim_end());
        let (whole, start) = match &self.chat {
            Some(chat) => {
                let whole = chat.render(&text)?;
                let start = whole.rfind(&text).ok_or_else(|| LmError::ChatTemplate {
                    reason: "it does not keep the prompt as it is".to_owned(),
                })?;
                (whole, start)
            }
            None => (text, 0),
        };
        let encoding = self.tokenizer.encode(whole.as_str(), self.chat.is_none()).map_err(error)?;
        let holds = |&(from, to): &(usize, usize)| from < to && from < start + end;
        let place = encoding.get_offsets().iter().rposition(holds).ok_or(LmError::EmptyPrompt)?;
        Ok((encoding.get_ids().to_vec(), place))
    }

    /// Tokenizes exactly `text`, control tokens included.
    ///
    /// # Errors
    /// [`LmError::Tokenizer`].
    pub fn encode(&self, text: &str, with_special_tokens: bool) -> Result<Vec<u32>, LmError> {
        let encoding = self.tokenizer.encode_fast(text, with_special_tokens).map_err(error)?;
        Ok(encoding.get_ids().to_vec())
    }

    /// The text of some tokens, without control tokens.
    ///
    /// # Errors
    /// [`LmError::Tokenizer`].
    pub fn decode(&self, tokens: &[u32]) -> Result<String, LmError> {
        self.tokenizer.decode(tokens, true).map_err(error)
    }

    /// The number of tokens, added ones included.
    #[must_use]
    pub fn vocab_size(&self) -> usize {
        self.tokenizer.get_vocab_size(true)
    }

    /// Whether prompts are rendered by a chat template.
    #[must_use]
    pub fn is_chat(&self) -> bool {
        self.chat.is_some()
    }

    /// Control tokens in the text get a space after their first character and so lose their meaning.
    fn neutralized(&self, text: &str) -> String {
        let mut safe = text.to_owned();
        for token in &self.control_tokens {
            if safe.contains(token.as_str()) {
                let split = token.chars().next().map_or(0, char::len_utf8);
                let broken = format!("{} {}", &token[..split], &token[split..]);
                safe = safe.replace(token.as_str(), &broken);
            }
        }
        safe
    }
}

pub(crate) fn error(error: tokenizers::Error) -> LmError {
    LmError::Tokenizer { reason: error.to_string() }
}
