//! Whether the device is still there.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use tokio::sync::Notify;
use wasm_bindgen::{JsCast, JsValue};

use crate::error::{Code, Failure};

/// Knows of the first failure that a device does not survive; all clones know of it at once.
#[derive(Clone, Default)]
pub(crate) struct Watch(Rc<State>);

struct State {
    failure: RefCell<Option<Failure>>,
    /// Wakes who waits in Rust.
    notify: Notify,
    /// Wakes who waits in JavaScript.
    lost: Promise,
    resolve: Option<Function>,
}

impl Default for State {
    fn default() -> Self {
        let mut resolve = None;
        let lost = Promise::new(&mut |function, _| resolve = Some(function.unchecked_into()));
        Self { failure: RefCell::default(), notify: Notify::new(), lost, resolve }
    }
}

impl Watch {
    /// The failure, if there was one.
    pub(crate) fn failure(&self) -> Option<Failure> {
        self.0.failure.borrow().clone()
    }

    /// Waits for the failure.
    pub(crate) async fn failed(&self) -> Failure {
        loop {
            if let Some(failure) = self.failure() {
                return failure;
            }
            self.0.notify.notified().await;
        }
    }

    /// Resolves with the reason.
    pub(crate) fn lost(&self) -> Promise {
        self.0.lost.clone()
    }

    /// Notes a failure, unless there was one before.
    pub(crate) fn fail(&self, code: Code, reason: &str) {
        if self.failure().is_some() {
            return;
        }
        self.0.failure.replace(Some(Failure::new(code, reason)));
        self.0.notify.notify_waiters();
        if let Some(resolve) = &self.0.resolve {
            let _ = resolve.call1(&JsValue::UNDEFINED, &reason.into());
        }
    }
}
