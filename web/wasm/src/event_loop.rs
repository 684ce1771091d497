//! Giving way to the event loop: messages, timers, painting.

use std::cell::RefCell;
use std::collections::VecDeque;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessagePort};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setImmediate)]
    fn set_immediate(callback: &Function);
}

thread_local! {
    static TURNS: Turns = Turns::new();
    static WAITING: RefCell<VecDeque<Function>> = const { RefCell::new(VecDeque::new()) };
}

/// Ready after the event loop had its turn: a macro-task later, without the delay of a timer.
pub(crate) async fn turn() {
    let promise = Promise::new(&mut |resolve, _| {
        TURNS.with(|turns| turns.schedule(resolve.unchecked_into()));
    });
    // A promise that is only ever resolved.
    let _ = JsFuture::from(promise).await;
}

/// What schedules a macro-task here.
enum Turns {
    /// Node's: a port with a listener would keep the process alive.
    Immediate,
    /// A message to oneself.
    Port { port: MessagePort, _on_message: Closure<dyn FnMut()> },
    /// Neither is there: no turn, but no hang.
    None,
}

impl Turns {
    fn new() -> Self {
        if Reflect::has(&js_sys::global(), &"setImmediate".into()).unwrap_or(false) {
            return Self::Immediate;
        }
        let Ok(channel) = MessageChannel::new() else { return Self::None };
        let on_message = Closure::<dyn FnMut()>::new(|| {
            if let Some(resolve) = WAITING.with_borrow_mut(VecDeque::pop_front) {
                resolved(&resolve);
            }
        });
        channel.port1().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Self::Port { port: channel.port2(), _on_message: on_message }
    }

    fn schedule(&self, resolve: Function) {
        match self {
            Self::Immediate => set_immediate(&resolve),
            Self::Port { port, .. } => {
                WAITING.with_borrow_mut(|waiting| waiting.push_back(resolve));
                let _ = port.post_message(&JsValue::NULL);
            }
            Self::None => resolved(&resolve),
        }
    }
}

fn resolved(resolve: &Function) {
    let _ = resolve.call0(&JsValue::UNDEFINED);
}
