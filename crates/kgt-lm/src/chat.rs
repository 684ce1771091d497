//! The chat template of an instruction-tuned model: the prompt becomes the user's turn, and what is
//! scored or generated starts the assistant's.

use minijinja::{Environment, ErrorKind, context};
use serde::Deserialize;

use crate::LmError;

const TOKENIZER_CONFIG: &str = "tokenizer_config.json";
const NAME: &str = "chat_template";

/// A compiled template with the tokens that it may write.
#[derive(Debug)]
pub(crate) struct ChatTemplate {
    environment: Environment<'static>,
    bos: String,
    eos: String,
}

#[derive(Deserialize)]
struct TokenizerConfig {
    chat_template: Option<Templates>,
    bos_token: Option<Token>,
    eos_token: Option<Token>,
}

/// One template, or several of which the one named `default` counts.
#[derive(Deserialize)]
#[serde(untagged)]
enum Templates {
    One(String),
    Named(Vec<Named>),
}

#[derive(Deserialize)]
struct Named {
    name: String,
    template: String,
}

/// A token as plain text or as a record.
#[derive(Deserialize)]
#[serde(untagged)]
enum Token {
    Text(String),
    Record { content: String },
}

impl Token {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) | Self::Record { content: text } => text,
        }
    }
}

impl ChatTemplate {
    /// The template of `tokenizer_config.json`, or `file` (`chat_template.jinja`) if there is one.
    /// `None` for a base model, which has neither.
    pub(crate) fn load(config: Option<&[u8]>, file: Option<&str>) -> Result<Option<Self>, LmError> {
        let config: TokenizerConfig = match config {
            Some(bytes) => {
                serde_json::from_slice(bytes).map_err(|e| LmError::file(TOKENIZER_CONFIG, e))?
            }
            None => TokenizerConfig { chat_template: None, bos_token: None, eos_token: None },
        };
        let template = file.map(str::to_owned).or_else(|| match config.chat_template? {
            Templates::One(template) => Some(template),
            Templates::Named(all) => {
                all.into_iter().find(|named| named.name == "default").map(|named| named.template)
            }
        });
        let Some(template) = template else {
            return Ok(None);
        };
        Ok(Some(Self {
            environment: environment(template)?,
            bos: config.bos_token.map_or_else(String::new, Token::into_text),
            eos: config.eos_token.map_or_else(String::new, Token::into_text),
        }))
    }

    /// The conversation up to where the assistant answers `prompt`.
    pub(crate) fn render(&self, prompt: &str) -> Result<String, LmError> {
        let template = self.environment.get_template(NAME).map_err(error)?;
        let messages = [context! { role => "user", content => prompt }];
        template
            .render(context! {
                messages => messages,
                add_generation_prompt => true,
                bos_token => self.bos.as_str(),
                eos_token => self.eos.as_str(),
            })
            .map_err(error)
    }
}

/// Jinja set up as HF's `apply_chat_template` does.
fn environment(template: String) -> Result<Environment<'static>, LmError> {
    let mut environment = Environment::new();
    let syntax = environment.syntax().to_builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.map_err(error)?);
    environment.set_unknown_method_callback(minijinja_contrib::pycompat::unknown_method_callback);
    environment.add_function("raise_exception", |message: String| {
        Err::<String, _>(minijinja::Error::new(ErrorKind::InvalidOperation, message))
    });
    environment.add_template_owned(NAME, template).map_err(error)?;
    Ok(environment)
}

fn error(error: minijinja::Error) -> LmError {
    LmError::ChatTemplate { reason: error.to_string() }
}
