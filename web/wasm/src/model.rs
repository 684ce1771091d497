//! A model, loaded onto a device.

use std::sync::Arc;

use js_sys::{Function, Promise, Uint8Array};
use kgt::ModelFiles;
use kgt::lm::{LoadOptions, Quantization};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::AbortSignal;

use crate::cancel::cancellable;
use crate::device::{self, Device, Watch};
use crate::error::{Code, Failure};
use crate::host::JavaScript;
use crate::promise::promise;
use crate::view;
use crate::weight_file::{FileReading, Reading, WeightFile};

#[wasm_bindgen(typescript_custom_section)]
const TYPESCRIPT: &str = "
/** The files of a Hugging Face model folder. */
export interface ModelFiles {
  /** config.json */
  config: Uint8Array;
  /** tokenizer.json */
  tokenizer: Uint8Array;
  /** generation_config.json */
  generationConfig?: Uint8Array;
  /** tokenizer_config.json */
  tokenizerConfig?: Uint8Array;
  /** chat_template.jinja */
  chatTemplate?: string;
  /** model.safetensors, or its shards in any order. */
  weights: WeightFile[];
}
export interface LoadOptions { quantization?: 'none' | 'int8' | 'int4' }
";

#[wasm_bindgen]
extern "C" {
    /// The files of a model, as JavaScript hands them in.
    #[wasm_bindgen(typescript_type = "ModelFiles")]
    pub type Files;

    #[wasm_bindgen(method, getter, structural)]
    fn config(this: &Files) -> Uint8Array;
    #[wasm_bindgen(method, getter, structural)]
    fn tokenizer(this: &Files) -> Uint8Array;
    #[wasm_bindgen(method, getter, structural, js_name = generationConfig)]
    fn generation_config(this: &Files) -> Option<Uint8Array>;
    #[wasm_bindgen(method, getter, structural, js_name = tokenizerConfig)]
    fn tokenizer_config(this: &Files) -> Option<Uint8Array>;
    #[wasm_bindgen(method, getter, structural, js_name = chatTemplate)]
    fn chat_template(this: &Files) -> Option<String>;
    #[wasm_bindgen(method, getter, structural)]
    fn weights(this: &Files) -> Vec<WeightFile>;

    /// How to load it.
    #[wasm_bindgen(typescript_type = "LoadOptions")]
    pub type Options;

    #[wasm_bindgen(method, getter, structural)]
    fn quantization(this: &Options) -> Option<String>;
}

/// A model on a device.
#[wasm_bindgen]
pub struct Model {
    model: kgt::Model,
    backend: kgt::Device,
    watch: Watch,
}

#[wasm_bindgen]
impl Model {
    /// Loads a model, one tensor at a time. `on_progress` is told of the bytes read and in total. On
    /// the CPU `int4` is `int8`, for it would take as much memory there.
    ///
    /// Rejects with `bad-model`, `out-of-memory`, `device-lost`, `aborted`, or what a file threw.
    #[wasm_bindgen(unchecked_return_type = "Promise<Model>")]
    pub fn load(
        device: &Device,
        files: Files,
        options: Option<Options>,
        #[wasm_bindgen(
            js_name = onProgress,
            unchecked_param_type = "(doneBytes: number, totalBytes: number) => void"
        )]
        on_progress: Option<Function>,
        signal: Option<AbortSignal>,
    ) -> Promise {
        let (backend, watch) = device.parts();
        promise(async move {
            let quantization = quantization(options.and_then(|options| options.quantization()))?;
            let reading = Reading::new(&files.weights(), on_progress);
            let files = model_files(&files, &reading);
            let options =
                LoadOptions { quantization, host: Arc::new(JavaScript), ..Default::default() };
            let load = async {
                let load = kgt::Model::load_with(&files, &backend, options).await;
                load.map_err(|error| reading.failure(error))
            };
            let model = cancellable(signal, &watch, load).await?;
            // What the conversions of the weights took.
            backend.memory_cleanup();
            Ok(Self { model, backend, watch })
        })
    }

    /// What the model is.
    #[wasm_bindgen(unchecked_return_type = "any")]
    #[must_use]
    pub fn info(&self) -> JsValue {
        view::to_js(&view::model_info(&self.model.info()))
    }
}

impl Model {
    pub(crate) fn into_parts(self) -> (kgt::Model, kgt::Device, Watch) {
        (self.model, self.backend, self.watch)
    }
}

fn quantization(name: Option<String>) -> Result<Quantization, Failure> {
    match name.as_deref() {
        None | Some("none") => Ok(Quantization::None),
        Some("int8") => Ok(Quantization::Int8),
        Some("int4") => Ok(device::INT4),
        Some(other) => {
            Err(Failure::new(Code::BadInput, format!("there is no quantization {other:?}")))
        }
    }
}

fn model_files<'a>(files: &Files, reading: &'a Reading) -> ModelFiles<FileReading<'a>> {
    let bytes = |array: Uint8Array| array.to_vec();
    ModelFiles {
        config: bytes(files.config()),
        tokenizer: bytes(files.tokenizer()),
        generation_config: files.generation_config().map(bytes),
        tokenizer_config: files.tokenizer_config().map(bytes),
        chat_template: files.chat_template(),
        weights: files.weights().into_iter().map(|file| FileReading { file, reading }).collect(),
    }
}
