//! Errors as JavaScript sees them: an `Error` with a `code` and structured `details`.

use js_sys::{Object, Reflect};
use kgt::graph::TripleError;
use kgt::graph::export::ExportError;
use kgt::lm::LmError;
use kgt::{AssistantError, MemoryError, StoreError, TuneError};
use wasm_bindgen::{JsCast, JsValue};

/// What kind of failure it is, as the SDK's error classes are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    Aborted,
    BadImport,
    BadInput,
    BadModel,
    BadStore,
    DeviceLost,
    Empty,
    Internal,
    Locked,
    NoSubject,
    NoSuchEdit,
    NoSuchFact,
    #[cfg(feature = "webgpu")]
    NoWebGpu,
    NothingToUndo,
    OutOfMemory,
    Quota,
    TooLong,
}

impl Code {
    fn as_str(self) -> &'static str {
        match self {
            Self::Aborted => "aborted",
            Self::BadImport => "bad-import",
            Self::BadInput => "bad-input",
            Self::BadModel => "bad-model",
            Self::BadStore => "bad-store",
            Self::DeviceLost => "device-lost",
            Self::Empty => "empty",
            Self::Internal => "internal",
            Self::Locked => "locked",
            Self::NoSubject => "no-subject",
            Self::NoSuchEdit => "no-such-edit",
            Self::NoSuchFact => "no-such-fact",
            #[cfg(feature = "webgpu")]
            Self::NoWebGpu => "no-webgpu",
            Self::NothingToUndo => "nothing-to-undo",
            Self::OutOfMemory => "out-of-memory",
            Self::Quota => "quota",
            Self::TooLong => "too-long",
        }
    }
}

/// A failure on its way to JavaScript.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    /// One of KGT's own.
    Known { code: Code, message: String, details: Vec<(&'static str, JsValue)> },
    /// What a callback threw, to be thrown on as it is.
    Thrown(JsValue),
}

impl Failure {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self::Known { code, message: message.into(), details: Vec::new() }
    }

    pub(crate) fn aborted() -> Self {
        Self::new(Code::Aborted, "the operation was aborted")
    }

    fn with(mut self, name: &'static str, value: impl Into<JsValue>) -> Self {
        if let Self::Known { details, .. } = &mut self {
            details.push((name, value.into()));
        }
        self
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let (code, message, details) = match failure {
            Failure::Thrown(value) => return value,
            Failure::Known { code, message, details } => (code, message, details),
        };
        let error = js_sys::Error::new(&message);
        let record = Object::new();
        // Setting a property of a fresh object cannot fail.
        for (name, value) in details {
            let _ = Reflect::set(&record, &name.into(), &value);
        }
        let _ = Reflect::set(&error, &"code".into(), &code.as_str().into());
        let _ = Reflect::set(&error, &"details".into(), &record);
        error.unchecked_into()
    }
}

impl From<serde_wasm_bindgen::Error> for Failure {
    fn from(error: serde_wasm_bindgen::Error) -> Self {
        Self::new(Code::BadInput, error.to_string())
    }
}

impl From<LmError> for Failure {
    fn from(error: LmError) -> Self {
        let message = error.to_string();
        match error {
            LmError::TooLong { tokens, limit } => Self::new(Code::TooLong, message)
                .with("tokens", tokens as f64)
                .with("limit", limit as f64),
            LmError::EmptyPrompt => Self::new(Code::Empty, message).with("what", "prompt"),
            LmError::EmptyContinuation => {
                Self::new(Code::Empty, message).with("what", "continuation")
            }
            LmError::Sampling { option, .. } => {
                Self::new(Code::BadInput, message).with("option", option)
            }
            LmError::Device { .. } => Self::new(Code::Internal, message),
            LmError::File { file, .. } => Self::new(Code::BadModel, message).with("file", file),
            _ => Self::new(Code::BadModel, message),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let message = error.to_string();
        match error {
            StoreError::Locked { name } => Self::new(Code::Locked, message).with("name", name),
            StoreError::NewerVersion { found, supported } => {
                Self::new(Code::BadStore, message).with("found", found).with("supported", supported)
            }
            StoreError::Corrupt { what } => Self::new(Code::BadStore, message).with("what", what),
            StoreError::Full => Self::new(Code::Quota, message),
            _ => Self::new(Code::Internal, message),
        }
    }
}

impl From<TripleError> for Failure {
    fn from(error: TripleError) -> Self {
        let message = error.to_string();
        match error {
            TripleError::Empty { part } => Self::new(Code::Empty, message).with("what", part),
            TripleError::TooLong { part, .. } | TripleError::Control { part, .. } => {
                Self::new(Code::BadInput, message).with("part", part)
            }
            _ => Self::new(Code::BadInput, message),
        }
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::new(Code::BadImport, error.to_string())
    }
}

impl From<MemoryError> for Failure {
    fn from(error: MemoryError) -> Self {
        let message = error.to_string();
        match error {
            MemoryError::Store(error) => error.into(),
            MemoryError::Triple(error) => error.into(),
            MemoryError::Export(error) => error.into(),
            MemoryError::Replay(_) => Self::new(Code::BadStore, message),
            MemoryError::NoSuchEdit { id } => {
                Self::new(Code::NoSuchEdit, message).with("id", id.0 as f64)
            }
            MemoryError::NothingToUndo => Self::new(Code::NothingToUndo, message),
            MemoryError::AlreadyUndone { id } => {
                Self::new(Code::NothingToUndo, message).with("id", id.0 as f64)
            }
            MemoryError::NoSuchFact { fact } => {
                Self::new(Code::NoSuchFact, message).with("fact", fact)
            }
            _ => Self::new(Code::Internal, message),
        }
    }
}

impl From<AssistantError<LmError>> for Failure {
    fn from(error: AssistantError<LmError>) -> Self {
        let message = error.to_string();
        match error {
            AssistantError::Model(error) => error.into(),
            AssistantError::Memory(error) => error.into(),
            AssistantError::Tune(error) => tune(error, message),
            AssistantError::Empty { what } => Self::new(Code::Empty, message).with("what", what),
            AssistantError::NoSubject { query } => {
                Self::new(Code::NoSubject, message).with("query", query)
            }
            _ => Self::new(Code::Internal, message),
        }
    }
}

fn tune(error: TuneError<LmError>, message: String) -> Failure {
    match error {
        TuneError::Model(error) => error.into(),
        TuneError::Triple(error) => error.into(),
        TuneError::NoRelation { subject, object } => {
            let failure = Failure::new(Code::NoSubject, message);
            failure.with("subject", subject).with("object", object)
        }
        TuneError::NotANumber { .. } => Failure::new(Code::BadModel, message),
        _ => Failure::new(Code::Internal, message),
    }
}
