//! One writer at a time among all tabs and workers, by the Web Locks API.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type Navigator;
    type LockManager;

    #[wasm_bindgen(thread_local_v2, js_name = navigator)]
    static NAVIGATOR: Option<Navigator>;

    #[wasm_bindgen(method, getter, structural)]
    fn locks(this: &Navigator) -> Option<LockManager>;

    #[wasm_bindgen(method, structural)]
    fn request(this: &LockManager, name: &str, callback: &Function) -> Promise;
}

/// The lock of a database, held until it is dropped.
pub(crate) struct WebLock {
    release: Function,
}

impl WebLock {
    /// Waits for the lock of the database of this name. `None` where the browser has no locks: then
    /// writers may meet, and the later one is told.
    pub(crate) async fn acquire(name: &str) -> Option<Self> {
        // Only secure contexts have locks, and Node has none.
        let locks = NAVIGATOR.with(|navigator| navigator.as_ref()?.locks())?;
        let mut granted = None;
        let acquired = Promise::new(&mut |resolve, _| granted = Some(resolve));
        let granted = granted?;
        // The lock is held until the promise returned by this callback settles.
        let hold = Closure::once_into_js(move || {
            Promise::new(&mut |release, _| {
                let _ = granted.unchecked_ref::<Function>().call1(&JsValue::UNDEFINED, &release);
            })
        });
        let name = format!("kgt:{name}");
        let _request = locks.request(&name, hold.unchecked_ref());
        let release = JsFuture::from(acquired).await.ok()?;
        Some(Self { release: release.unchecked_into() })
    }
}

impl Drop for WebLock {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}
