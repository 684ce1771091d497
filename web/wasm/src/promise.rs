//! Promises that settle even if the program does not survive.
//!
//! A panic ends a WebAssembly program in the middle of whatever it does: the promise of a Rust
//! future would then never settle. Every promise given out therefore races one that the panic hook
//! and the allocator reject.

use std::cell::RefCell;
use std::future::Future;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;

use crate::error::{Code, Failure};

thread_local! {
    static END: End = End::new();
}

/// The promise that only the end of the program rejects.
struct End {
    promise: Promise,
    reject: RefCell<Option<Function>>,
}

impl End {
    fn new() -> Self {
        let mut reject = None;
        let promise = Promise::new(&mut |_, function| reject = Some(function.unchecked_into()));
        // An end that no operation waits for is no unhandled rejection.
        let ignore = Closure::once(|_: JsValue| ());
        let _ = promise.catch(&ignore);
        ignore.forget();
        Self { promise, reject: RefCell::new(reject) }
    }
}

/// The promise of some work.
pub(crate) fn promise<T: Into<JsValue>>(
    work: impl Future<Output = Result<T, Failure>> + 'static,
) -> Promise {
    let work = future_to_promise(async move { Ok(work.await?.into()) });
    let end = END.with(|end| end.promise.clone());
    Promise::race(&Array::of2(&end, &work).unchecked_into())
}

/// Lets panics be printed on the console and end all promises.
pub(crate) fn install_panic_hook() {
    END.with(|_| ());
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        end(Failure::new(Code::Internal, format!("KGT has a bug and cannot go on: {info}")));
    }));
}

/// Rejects all promises that are pending or will be given out.
pub(crate) fn end(failure: Failure) {
    let reject = END.with(|end| end.reject.take());
    if let Some(reject) = reject {
        let _ = reject.call1(&JsValue::UNDEFINED, &failure.into());
    }
}
