//! Weights that JavaScript reads: a Blob, a file in OPFS, a file handle in Node.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use js_sys::{Function, Uint8Array};
use kgt::lm::LmError;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::error::Failure;

const FILE: &str = "model.safetensors";

#[wasm_bindgen(typescript_custom_section)]
const TYPESCRIPT: &str = "
/** A file of weights. Only ranges are read, tensor by tensor. */
export interface WeightFile {
  /** Length in bytes. */
  readonly size: number;
  /** The `length` bytes from `offset` on. What it throws comes out of `Model.load` as it is. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
";

#[wasm_bindgen]
extern "C" {
    /// A file of weights, as JavaScript hands it in.
    #[wasm_bindgen(typescript_type = "WeightFile")]
    #[derive(Debug, Clone)]
    pub type WeightFile;

    #[wasm_bindgen(method, getter, structural)]
    fn size(this: &WeightFile) -> f64;

    #[wasm_bindgen(method, structural, catch)]
    async fn read(this: &WeightFile, offset: f64, length: f64) -> Result<JsValue, JsValue>;
}

/// Reads all files of a model, and keeps account of it.
pub(crate) struct Reading {
    progress: Option<Function>,
    done: Cell<u64>,
    total: u64,
    /// What a file's `read` threw.
    thrown: RefCell<Option<JsValue>>,
}

impl Reading {
    pub(crate) fn new(files: &[WeightFile], progress: Option<Function>) -> Self {
        let total = files.iter().map(|file| file.size() as u64).sum();
        Self { progress, done: Cell::new(0), total, thrown: RefCell::default() }
    }

    /// Why loading failed: what a file threw, or else what the model said.
    pub(crate) fn failure(&self, error: LmError) -> Failure {
        match self.thrown.take() {
            Some(value) => Failure::Thrown(value),
            None => error.into(),
        }
    }

    fn tell(&self, bytes: usize) {
        self.done.update(|done| done + bytes as u64);
        let (done, total) = (self.done.get() as f64, self.total as f64);
        if let Some(progress) = &self.progress {
            // What a listener throws does not stop the loading.
            let _ = progress.call2(&JsValue::UNDEFINED, &done.into(), &total.into());
        }
    }
}

/// One of the files.
pub(crate) struct FileReading<'a> {
    pub(crate) file: WeightFile,
    pub(crate) reading: &'a Reading,
}

impl kgt::lm::WeightFile for FileReading<'_> {
    fn size(&self) -> u64 {
        self.file.size() as u64
    }

    async fn read(&self, offset: u64, length: usize) -> Result<Cow<'_, [u8]>, LmError> {
        let file = |reason: &str| LmError::File { file: FILE.into(), reason: reason.into() };
        let read = self.file.read(offset as f64, length as f64).await.map_err(|thrown| {
            self.reading.thrown.replace(Some(thrown));
            file("its read function threw")
        })?;
        let bytes: Uint8Array = read.dyn_into().map_err(|_| file("read gave no Uint8Array"))?;
        if bytes.length() as usize != length {
            return Err(file("it ends too early"));
        }
        self.reading.tell(length);
        Ok(Cow::Owned(bytes.to_vec()))
    }
}
