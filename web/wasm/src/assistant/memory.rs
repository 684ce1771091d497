//! The user's graph: facts, history, undo, forgetting, export and import.

use js_sys::{Promise, Uint8Array};
use kgt::EditId;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Assistant;
use crate::options::Forget;
use crate::promise::promise;
use crate::{options, view};

#[wasm_bindgen]
impl Assistant {
    /// The user's facts, or those about one subject.
    #[wasm_bindgen(unchecked_return_type = "Promise<any[]>")]
    pub fn facts(&self, subject: Option<String>) -> Promise {
        let inner = self.inner.clone();
        promise(async move {
            let inner = inner.read().await;
            let facts = inner.memory().facts(subject.as_deref())?;
            Ok(view::to_js(&view::facts(&facts)))
        })
    }

    /// Adds facts as one edit. Those that are there already are left out.
    #[wasm_bindgen(js_name = addFacts, unchecked_return_type = "Promise<any>")]
    pub fn add_facts(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Triple[]")] triples: JsValue,
    ) -> Promise {
        self.change(async move |inner| {
            let edit = inner.memory_mut().add_facts(options::triples(triples)?).await?;
            Ok(view::to_js(&view::edit(&edit)))
        })
    }

    /// Removes facts as one edit, all of them or none.
    #[wasm_bindgen(js_name = removeFacts, unchecked_return_type = "Promise<any>")]
    pub fn remove_facts(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Triple[]")] triples: JsValue,
    ) -> Promise {
        self.change(async move |inner| {
            let edit = inner.memory_mut().remove_facts(options::triples(triples)?).await?;
            Ok(view::to_js(&view::edit(&edit)))
        })
    }

    /// Erases a subject, a fact, or everything, from the history too.
    #[wasm_bindgen(unchecked_return_type = "Promise<any>")]
    pub fn forget(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Forget")] what: JsValue,
    ) -> Promise {
        self.change(async move |inner| {
            let memory = inner.memory_mut();
            let forgotten = match options::forget(what)? {
                Forget::Subject(subject) => memory.forget_subject(&subject).await?,
                Forget::Fact(fact) => memory.forget_fact(&fact).await?,
                Forget::Everything => memory.forget_everything().await?,
            };
            Ok(view::to_js(&view::forgotten(&forgotten)))
        })
    }

    /// All edits, oldest first.
    #[wasm_bindgen(unchecked_return_type = "Promise<any[]>")]
    pub fn history(&self) -> Promise {
        self.change(async |inner| {
            let edits = inner.memory_mut().history().await?;
            Ok(view::to_js(&view::edits(&edits)))
        })
    }

    /// Takes an edit back by another one: the given edit, or the last that is still in force.
    #[wasm_bindgen(unchecked_return_type = "Promise<any>")]
    pub fn undo(&self, id: Option<f64>) -> Promise {
        self.change(async move |inner| {
            let edit = inner.memory_mut().undo(id.map(|id| EditId(id as u64))).await?;
            Ok(view::to_js(&view::edit(&edit)))
        })
    }

    /// The whole history as checked JSON Lines.
    #[wasm_bindgen(js_name = exportJsonl, unchecked_return_type = "Promise<Uint8Array>")]
    pub fn export_jsonl(&self) -> Promise {
        self.change(async |inner| {
            let mut bytes = Vec::new();
            inner.memory_mut().export(&mut bytes).await?;
            Ok(Uint8Array::from(bytes.as_slice()))
        })
    }

    /// Reads an export, all of it or nothing; `name` says in the history where it came from.
    #[wasm_bindgen(js_name = importJsonl, unchecked_return_type = "Promise<any>")]
    pub fn import_jsonl(&self, bytes: Vec<u8>, name: String) -> Promise {
        self.change(async move |inner| {
            let imported = inner.memory_mut().import(bytes.as_slice(), &name).await?;
            Ok(view::to_js(&view::imported(&imported)))
        })
    }

    /// Reads what other tabs wrote.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn refresh(&self) -> Promise {
        self.change(async |_| Ok(JsValue::UNDEFINED))
    }
}
