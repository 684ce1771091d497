//! What an edit is asked to do, as text and as tokens.

use crate::{LmError, TextTokenizer};

/// One fact to write into the weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The prompt as it will be asked. For ROME it must name the subject.
    pub prompt: String,
    /// The entity that the fact is about. Where the prompt names it twice, the first place counts.
    pub subject: String,
    /// What the model is to answer after the prompt.
    pub target: String,
}

/// A prompt and its target as tokens.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    pub(super) prompt: Vec<u32>,
    /// Empty if nothing is to be predicted.
    pub(super) target: Vec<u32>,
}

/// A passage and the place in its prompt of the subject's last token.
#[derive(Debug, Clone)]
pub(super) struct Located {
    pub(super) passage: Passage,
    pub(super) subject: usize,
}

impl Request {
    /// The prompt and its target.
    pub(super) fn passage(&self, tokenizer: &TextTokenizer) -> Result<Passage, LmError> {
        let target = tokenizer.continuation(&self.target)?;
        if target.is_empty() {
            return Err(LmError::EmptyContinuation);
        }
        Ok(Passage { prompt: tokenizer.prompt(&self.prompt)?, target })
    }

    /// The prompt and its target, with the subject. A sentence may stand before the prompt.
    pub(super) fn located(
        &self,
        tokenizer: &TextTokenizer,
        sentence: Option<&str>,
    ) -> Result<Located, LmError> {
        let context = sentence.map_or_else(String::new, |sentence| format!("{sentence}. "));
        let target = self.passage(tokenizer)?.target;
        let end = context.len() + self.subject_end()?;
        let text = context + &self.prompt;
        let (prompt, subject) = tokenizer.prompt_until(&text, end)?;
        Ok(Located { passage: Passage { prompt, target }, subject })
    }

    /// The prompt `<subject> is a`, by which ROME measures what it does to the subject's essence.
    pub(super) fn essence(&self, tokenizer: &TextTokenizer) -> Result<Located, LmError> {
        let text = format!("{} is a", self.subject);
        let (prompt, subject) = tokenizer.prompt_until(&text, self.subject.len())?;
        Ok(Located { passage: Passage { prompt, target: Vec::new() }, subject })
    }

    fn subject_end(&self) -> Result<usize, LmError> {
        let start = self.prompt.find(&self.subject).filter(|_| !self.subject.trim().is_empty());
        start.map(|start| start + self.subject.len()).ok_or_else(|| LmError::SubjectNotInPrompt {
            subject: self.subject.clone(),
            prompt: self.prompt.clone(),
        })
    }
}
