//! What a model is given by JavaScript: turns of the event loop.

use std::pin::Pin;

use kgt::lm::Host;

use crate::event_loop;

/// A page, a worker or Node.
pub(crate) struct JavaScript;

impl Host for JavaScript {
    fn pause(&self) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(event_loop::turn())
    }
}
