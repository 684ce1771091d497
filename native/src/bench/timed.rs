//! A model and a store that note how long they took.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::rc::Rc;
use std::time::Instant;

use kgt::prompt::SEPARATOR;
use kgt::{
    Edit, EditId, GenerateOptions, Generation, LanguageModel, LmError, Model, Pair, Scores, Stop,
    Store, StoreError, TextSink,
};

use super::case::Case;
use super::{Work, ms};
use crate::store::FileStore;

/// Relations to take for what the model generates, and how many tokens it generates for them.
struct Script {
    text: String,
    n_tokens: usize,
}

/// What the model was asked, for [`Timed::work`].
#[derive(Default)]
struct Asked {
    prompts: Vec<String>,
    pairs: Vec<Pair>,
    generated: u64,
    scored: u64,
}

/// A model that notes what it was asked and how long it generated and scored.
pub(super) struct Timed<'m> {
    model: &'m Model,
    script: Option<Script>,
    extraction: Cell<f64>,
    scoring: Cell<f64>,
    asked: RefCell<Asked>,
}

impl<'m> Timed<'m> {
    /// With a case, what the model generates counts for nothing: the case's relations stand in.
    pub(super) fn new(model: &'m Model, script: Option<&Case>) -> Result<Self, LmError> {
        let script = script.map(|case| {
            let text = case.relations.join(&format!(" {SEPARATOR} "));
            let n_tokens = model.tokenizer().continuation(&text)?.len();
            Ok::<_, LmError>(Script { text, n_tokens })
        });
        let (extraction, scoring, asked) = Default::default();
        Ok(Self { model, script: script.transpose()?, extraction, scoring, asked })
    }

    /// Milliseconds of generating and of scoring.
    pub(super) fn ms(&self) -> (f64, f64) {
        (self.extraction.get(), self.scoring.get())
    }

    /// What the answers needed of the model, whatever way it took.
    pub(super) fn work(&self) -> Result<Work, LmError> {
        let (asked, tokenizer) = (self.asked.borrow(), self.model.tokenizer());
        let mut prompt = 0;
        for text in &asked.prompts {
            prompt += tokenizer.prompt(text)?.len() as u64;
        }
        let mut predictions = HashSet::new();
        for pair in &asked.pairs {
            let mut tokens = tokenizer.prompt(&pair.prompt)?;
            for token in tokenizer.continuation(&pair.continuation)? {
                predictions.insert(tokens.clone());
                tokens.push(token);
            }
        }
        Ok(Work {
            prompt_tokens: prompt,
            decoded_tokens: asked.generated - prompt,
            scored_tokens: asked.scored,
            predictions: predictions.len() as u64,
        })
    }
}

impl LanguageModel for Timed<'_> {
    type Error = LmError;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, LmError> {
        let started = Instant::now();
        let scores = self.model.score(pairs).await?;
        self.scoring.set(self.scoring.get() + ms(started));
        let mut asked = self.asked.borrow_mut();
        asked.pairs.extend_from_slice(pairs);
        asked.scored += scores.model_tokens;
        Ok(scores)
    }

    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, LmError> {
        let max_tokens = self.script.as_ref().map_or(options.max_tokens, |script| script.n_tokens);
        let options = GenerateOptions { max_tokens, ..options.clone() };
        let started = Instant::now();
        let generation = self.model.generate(prompt, &options, sink).await?;
        self.extraction.set(self.extraction.get() + ms(started));
        let mut asked = self.asked.borrow_mut();
        asked.prompts.push(prompt.to_owned());
        asked.generated += generation.model_tokens;
        Ok(match &self.script {
            Some(script) => {
                Generation { text: script.text.clone(), stop: Stop::EndOfText, ..generation }
            }
            None => generation,
        })
    }
}

/// A file store that notes how long appends took.
pub(super) struct TimedStore {
    store: FileStore,
    append: Rc<Cell<f64>>,
}

impl TimedStore {
    pub(super) fn new(store: FileStore) -> Self {
        Self { store, append: Rc::default() }
    }

    /// Milliseconds of all appends so far.
    pub(super) fn clock(&self) -> Rc<Cell<f64>> {
        Rc::clone(&self.append)
    }
}

impl Store for TimedStore {
    async fn load(&mut self) -> Result<Vec<Edit>, StoreError> {
        self.store.load().await
    }

    async fn last_id(&mut self) -> Result<EditId, StoreError> {
        self.store.last_id().await
    }

    async fn append(&mut self, edit: &Edit) -> Result<(), StoreError> {
        let started = Instant::now();
        let done = self.store.append(edit).await;
        self.append.set(self.append.get() + ms(started));
        done
    }

    async fn rewrite(&mut self, edits: Vec<Edit>) -> Result<(), StoreError> {
        self.store.rewrite(edits).await
    }
}
