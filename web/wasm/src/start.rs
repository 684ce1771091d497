//! What runs once when the module is instantiated.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::promise;

#[cfg(target_family = "wasm")]
#[allow(unsafe_code)]
unsafe extern "C" {
    fn __wasm_call_ctors();
}

/// Runs the static constructors and installs the panic hook.
#[wasm_bindgen(start)]
pub(crate) fn start() {
    // SAFETY: the linker defines this function; it takes and returns nothing. Without this call the
    // linker wraps every export so that all constructors run again each time one is called, which
    // makes the GPU backend a hundred times slower.
    #[cfg(target_family = "wasm")]
    #[allow(unsafe_code)]
    unsafe {
        __wasm_call_ctors();
    }
    promise::install_panic_hook();
}
