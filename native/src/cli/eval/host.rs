//! The host of an evaluation: the clock, the progress bar, the memory of the process.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use kgt_eval::{Host, Measured, ModelUse, Phase};
use kgt_native::device::{self, Hardware};
use kgt_native::peak_memory;

use super::super::{history, session};

/// Shows how far a run is, on a terminal only.
pub(super) struct Terminal {
    started: Instant,
    bar: ProgressBar,
    phase: Option<Phase>,
    method: &'static str,
}

impl Terminal {
    pub(super) fn new(method: &'static str) -> Self {
        let bar = ProgressBar::new(0);
        let template = "{msg} [{bar:30}] {pos}/{len}, {eta} left";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        Self { started: Instant::now(), bar, phase: None, method }
    }

    /// What the run has cost the process so far.
    pub(super) fn measured(&self, model: Option<ModelUse>) -> Measured {
        self.bar.finish_and_clear();
        Measured {
            peak_resident_bytes: peak_memory::of_this_process(),
            peak_device_bytes: None,
            wall_s: self.started.elapsed().as_secs_f64(),
            model,
            host: machine(),
            day: history::day(session::now_ms() as u64),
        }
    }
}

impl Host for Terminal {
    fn now_ms(&self) -> f64 {
        self.started.elapsed().as_secs_f64() * 1e3
    }

    fn progress(&mut self, phase: Phase, done: usize, total: usize) {
        if self.phase != Some(phase) {
            self.phase = Some(phase);
            self.bar.reset();
            self.bar.enable_steady_tick(Duration::from_millis(250));
            let doing = match phase {
                Phase::Before => "before",
                Phase::Edit => "correcting",
                Phase::After => "after",
            };
            self.bar.set_message(format!("{}, {doing}", self.method));
        }
        self.bar.set_length(total as u64);
        self.bar.set_position(done as u64);
    }
}

/// The machine in words, as in `AMD EPYC, 2 threads, Linux (Debian 12)`.
fn machine() -> String {
    let processor = device::list().into_iter().find(|info| info.hardware == Hardware::Cpu);
    processor.map(|info| format!("{}, {}", info.name, info.driver)).unwrap_or_default()
}
