//! Progress on standard error, on a terminal only.

use std::time::Duration;

use hf_hub::api::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar for something of `total` bytes.
pub(crate) fn bytes(total: u64, message: &str) -> ProgressBar {
    let bar = ProgressBar::new(total);
    let template = "{msg} [{bar:30}] {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_message(message.to_owned());
    bar
}

/// A sign of life for something whose length is not known. Goes away when dropped.
pub(crate) fn spinner(message: &str) -> Finish {
    let spinner = ProgressBar::new_spinner().with_message(message.to_owned());
    spinner.enable_steady_tick(Duration::from_millis(120));
    Finish(spinner)
}

/// Clears a bar when dropped.
pub(crate) struct Finish(ProgressBar);

impl Drop for Finish {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A download of the hub client's.
#[derive(Default)]
pub(crate) struct Download(Option<ProgressBar>);

impl Progress for Download {
    fn init(&mut self, size: usize, filename: &str) {
        self.0 = Some(bytes(size as u64, filename));
    }

    fn update(&mut self, size: usize) {
        if let Some(bar) = &self.0 {
            bar.inc(size as u64);
        }
    }

    fn finish(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
