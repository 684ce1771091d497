//! Ending work early: when its `AbortSignal` says so, or when the device is gone.
//!
//! Work that may end early only reads. What changes the store is never raced: it is short, and ends
//! in one piece.

use std::future::Future;

use futures_lite::future::or;
use js_sys::Function;
use tokio::sync::oneshot;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::AbortSignal;

use crate::device::Watch;
use crate::error::Failure;

/// The result of `work`, or the failure that came before it. The work is dropped then.
pub(crate) async fn cancellable<T>(
    signal: Option<AbortSignal>,
    device: &Watch,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let aborted = async {
        match signal {
            Some(signal) => Err(aborted(signal).await),
            None => std::future::pending().await,
        }
    };
    let lost = async { Err(device.failed().await) };
    let done = or(aborted, or(lost, work)).await;
    // A device that is gone also makes the work fail, in words of its own.
    done.map_err(|failure| device.failure().unwrap_or(failure))
}

/// Waits for a signal.
async fn aborted(signal: AbortSignal) -> Failure {
    if !signal.aborted() {
        let (sender, receiver) = oneshot::channel();
        let _listener = Listener::new(signal, sender);
        // The sender lives as long as the listener.
        let _ = receiver.await;
    }
    Failure::aborted()
}

/// Listens to a signal until it is dropped.
struct Listener {
    signal: AbortSignal,
    on_abort: Closure<dyn FnMut()>,
}

impl Listener {
    fn new(signal: AbortSignal, sender: oneshot::Sender<()>) -> Self {
        let mut sender = Some(sender);
        let on_abort = Closure::new(move || {
            if let Some(sender) = sender.take() {
                let _ = sender.send(());
            }
        });
        let listener = Self { signal, on_abort };
        // Adding a listener to a signal cannot fail.
        let _ = listener.signal.add_event_listener_with_callback("abort", listener.function());
        listener
    }

    fn function(&self) -> &Function {
        self.on_abort.as_ref().unchecked_ref()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.signal.remove_event_listener_with_callback("abort", self.function());
    }
}
