//! Promises that settle even if the program does not survive.
//!
//! A panic ends a WebAssembly program in the middle of whatever it does: the promise of a Rust
//! future would then never settle. So the promises that are pending are known, and the panic hook
//! and the allocator reject them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::error::{Code, Failure};

thread_local! {
    static PENDING: RefCell<Pending> = const { RefCell::new(Pending::new()) };
}

struct Pending {
    next: u64,
    /// How to reject each of them.
    rejects: BTreeMap<u64, Function>,
    /// Why the program ended.
    end: Option<Failure>,
}

impl Pending {
    const fn new() -> Self {
        Self { next: 0, rejects: BTreeMap::new(), end: None }
    }

    fn add(&mut self, reject: Function) -> u64 {
        self.next += 1;
        self.rejects.insert(self.next, reject);
        self.next
    }
}

/// The promise of some work.
pub(crate) fn promise<T: Into<JsValue>>(
    work: impl Future<Output = Result<T, Failure>> + 'static,
) -> Promise {
    if let Some(failure) = PENDING.with_borrow(|pending| pending.end.clone()) {
        return Promise::reject(&failure.into());
    }
    let mut work = Some(work);
    Promise::new(&mut |resolve, reject| {
        let (resolve, reject): (Function, Function) =
            (resolve.unchecked_into(), reject.unchecked_into());
        let Some(work) = work.take() else { return };
        let id = PENDING.with_borrow_mut(|pending| pending.add(reject.clone()));
        spawn_local(async move {
            let done = work.await;
            PENDING.with_borrow_mut(|pending| pending.rejects.remove(&id));
            match done {
                Ok(value) => settle(&resolve, value.into()),
                Err(failure) => settle(&reject, failure.into()),
            }
        });
    })
}

fn settle(function: &Function, value: JsValue) {
    // The functions of a promise never throw.
    let _ = function.call1(&JsValue::UNDEFINED, &value);
}

/// Lets panics be printed on the console and end all promises.
pub(crate) fn install_panic_hook() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        end(Failure::new(Code::Internal, format!("KGT has a bug and cannot go on: {info}")));
    }));
}

/// Rejects all promises that are pending or will be asked for.
pub(crate) fn end(failure: Failure) {
    let rejects = PENDING.with(|pending| {
        let Ok(mut pending) = pending.try_borrow_mut() else { return BTreeMap::new() };
        pending.end.get_or_insert_with(|| failure.clone());
        std::mem::take(&mut pending.rejects)
    });
    for reject in rejects.values() {
        settle(reject, failure.clone().into());
    }
}
