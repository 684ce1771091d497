//! The program's memory: how much it is, and what happens when there is no more.

use std::alloc::{GlobalAlloc, Layout, System};

use js_sys::{ArrayBuffer, WebAssembly};
use wasm_bindgen::JsCast;

use crate::error::{Code, Failure};
use crate::promise;

#[global_allocator]
static ALLOCATOR: Reporting = Reporting;

/// The system's allocator, which ends all promises with `out-of-memory` when it has no more: Rust
/// aborts the program next, without a panic.
struct Reporting;

// SAFETY: every call is handed on to the system's allocator.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Reporting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        reported(layout.size(), unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        reported(layout.size(), unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        reported(size, unsafe { System.realloc(pointer, layout, size) })
    }
}

fn reported(size: usize, pointer: *mut u8) -> *mut u8 {
    if pointer.is_null() {
        let message = format!("WebAssembly has no {size} bytes left");
        promise::end(Failure::new(Code::OutOfMemory, message));
    }
    pointer
}

/// Bytes of the program's memory, which grows and never shrinks.
pub(crate) fn wasm_bytes() -> f64 {
    let memory = wasm_bindgen::memory().unchecked_into::<WebAssembly::Memory>();
    f64::from(memory.buffer().unchecked_into::<ArrayBuffer>().byte_length())
}
