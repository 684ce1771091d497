//! A model and a store that note how long they took.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::rc::Rc;
use std::time::Instant;

use kgt::{
    Edit, EditId, GenerateOptions, Generation, LanguageModel, LmError, Model, Pair, Sampling,
    Scores, Stop, Store, StoreError, TextSink,
};

use kgt_eval::{Metered, ModelUse};

use super::case::Case;
use super::{Work, ms};
use crate::metered;
use crate::store::FileStore;

/// How random weights choose tokens. The most probable ones would repeat themselves, and be guessed.
const DRAWN: Sampling = Sampling::Random { temperature: 1.0, top_k: 0, top_p: 1.0, seed: 0 };

/// Relations to take for what the model generates, and how many tokens it generates for them.
struct Script {
    text: String,
    n_tokens: usize,
}

/// A model that notes what it was asked and how long it generated and scored.
pub(super) struct Timed<'m> {
    model: &'m Model,
    metered: Metered<'m, Model>,
    script: Option<Script>,
    prompts: RefCell<Vec<String>>,
    pairs: RefCell<Vec<Pair>>,
}

impl<'m> Timed<'m> {
    /// With a case, what the model generates counts for nothing: the case's relations stand in.
    pub(super) fn new(model: &'m Model, script: Option<&Case>) -> Result<Self, LmError> {
        let script = script.map(|case| {
            let text = case.written_relations();
            let n_tokens = model.tokenizer().continuation(&text)?.len();
            Ok::<_, LmError>(Script { text, n_tokens })
        });
        let (prompts, pairs) = Default::default();
        Ok(Self { model, metered: metered(model), script: script.transpose()?, prompts, pairs })
    }

    /// What the model was asked to do since this was called last, and what the answers needed of it,
    /// whatever way it took.
    pub(super) fn take(&self) -> Result<(ModelUse, Work), LmError> {
        let used = self.metered.take().unwrap_or_default();
        let tokenizer = self.model.tokenizer();
        let mut prompt = 0;
        for text in &self.prompts.take() {
            prompt += tokenizer.prompt(text)?.len() as u64;
        }
        let mut predictions = HashSet::new();
        for pair in &self.pairs.take() {
            let mut tokens = tokenizer.prompt(&pair.prompt)?;
            for token in tokenizer.continuation(&pair.continuation)? {
                predictions.insert(tokens.clone());
                tokens.push(token);
            }
        }
        let work = Work {
            prompt_tokens: prompt,
            decoded_tokens: used.generated_tokens - prompt,
            scored_tokens: used.scored_tokens,
            predictions: predictions.len() as u64,
        };
        Ok((used, work))
    }
}

impl LanguageModel for Timed<'_> {
    type Error = LmError;

    async fn score(&self, pairs: &[Pair]) -> Result<Scores, LmError> {
        self.pairs.borrow_mut().extend_from_slice(pairs);
        self.metered.score(pairs).await
    }

    async fn generate(
        &self,
        prompt: &str,
        options: &GenerateOptions,
        sink: TextSink<'_>,
    ) -> Result<Generation, LmError> {
        let mut options = options.clone();
        if let Some(script) = &self.script {
            options.max_tokens = script.n_tokens;
            options.sampling = DRAWN;
        }
        self.prompts.borrow_mut().push(prompt.to_owned());
        let generation = self.metered.generate(prompt, &options, sink).await?;
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
