//! Trying a device in a process of its own, so that a driver's crash becomes an error.

use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;

use super::{Capabilities, DeviceChoice, DeviceError, DeviceId, DeviceInfo, Hardware};

/// How long a device may take to open, compile its first kernels and answer.
const PATIENCE: Duration = Duration::from_secs(120);

/// A program that examines devices when it is told to. `PROGRAM ARGS.. list` prints what [`list`]
/// returns and `PROGRAM ARGS.. DEVICE` what [`examine`] returns, as JSON; a failure is the last line
/// on standard error, with or without `error:` before it, and exit code 1.
///
/// [`list`]: super::list
/// [`examine`]: super::examine
#[derive(Debug, Clone)]
pub struct Prober {
    /// The program.
    pub program: PathBuf,
    /// What it is told before the device.
    pub args: Vec<String>,
}

/// A device that was chosen, and those that were passed over because they failed.
#[derive(Debug)]
pub struct Chosen {
    /// The device.
    pub info: DeviceInfo,
    /// What was wrong with the others.
    pub passed_over: Vec<DeviceError>,
}

impl Prober {
    /// The devices of this machine, as [`super::list`].
    ///
    /// # Errors
    /// [`DeviceError::Crashed`] and the like if a driver breaks while it is asked.
    pub fn list(&self) -> Result<Vec<DeviceInfo>, DeviceError> {
        // Asking breaks in a driver, not in the processor: it is put down to the first adapter.
        self.answer(DeviceId::Wgpu(0), &["list".to_owned()])
    }

    /// Opens, tries and, if asked, measures a device in the other process.
    ///
    /// # Errors
    /// [`DeviceError::SelfTest`], [`DeviceError::Crashed`], [`DeviceError::Silent`],
    /// [`DeviceError::NotTested`].
    pub fn test(&self, id: DeviceId, measure: bool) -> Result<Capabilities, DeviceError> {
        let mut args = vec![id.to_string()];
        args.extend(measure.then(|| "--measure".to_owned()));
        self.answer(id, &args)
    }

    /// The device to use. The processor is trusted; others are tried first. Left to itself, it takes
    /// the first graphics processor that passes, and the processor if none does.
    ///
    /// # Errors
    /// Why the given device cannot be used. [`DeviceChoice::Auto`] always finds one.
    pub fn choose(&self, choice: DeviceChoice) -> Result<Chosen, DeviceError> {
        match choice {
            DeviceChoice::Given(DeviceId::Cpu) => Ok(Chosen::processor(vec![])),
            DeviceChoice::Given(id) => {
                let mut broken = None;
                let devices = || {
                    self.list().unwrap_or_else(|error| {
                        broken = Some(error);
                        vec![]
                    })
                };
                let info = super::find(id, devices);
                let info = broken.map_or(info, Err)?;
                self.test(id, false)?;
                Ok(Chosen { info, passed_over: vec![] })
            }
            DeviceChoice::Auto => Ok(self.best()),
        }
    }

    fn best(&self) -> Chosen {
        if super::BUILT_WITH == "cpu" {
            return Chosen::processor(vec![]);
        }
        let devices = match self.list() {
            Ok(devices) => devices,
            Err(error) => return Chosen::processor(vec![error]),
        };
        let mut passed_over = Vec::new();
        for info in devices.into_iter().filter(|info| info.hardware == Hardware::Gpu) {
            match self.test(info.id, false) {
                Ok(_) => return Chosen { info, passed_over },
                Err(error) => passed_over.push(error),
            }
        }
        Chosen::processor(passed_over)
    }

    /// Runs the program and reads its answer.
    fn answer<T: DeserializeOwned>(&self, id: DeviceId, args: &[String]) -> Result<T, DeviceError> {
        let not_tested = |source| DeviceError::NotTested { id, source };
        let child = Command::new(&self.program)
            .args(&self.args)
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(not_tested)?;
        let Some(output) = finished(child).map_err(not_tested)? else {
            return Err(DeviceError::Silent { id, seconds: PATIENCE.as_secs() });
        };
        match output.status.code() {
            Some(0) => serde_json::from_slice(&output.stdout)
                .map_err(|e| not_tested(io::Error::new(io::ErrorKind::InvalidData, e))),
            Some(1) => {
                let line = last_line(&output.stderr);
                let reason = line.strip_prefix("error: ").unwrap_or(&line).to_owned();
                Err(DeviceError::SelfTest { id, reason })
            }
            _ => Err(DeviceError::Crashed { id, reason: ending(output.status, &output.stderr) }),
        }
    }
}

impl Chosen {
    fn processor(passed_over: Vec<DeviceError>) -> Self {
        Self { info: super::processor::info(), passed_over }
    }
}

/// What a process leaves, or `None` if it had to be ended.
fn finished(mut child: Child) -> io::Result<Option<Output>> {
    // Read from the start, so that a full pipe never holds the process up.
    let (stdout, stderr) = (reader(child.stdout.take()), reader(child.stderr.take()));
    let started = Instant::now();
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if started.elapsed() > PATIENCE => {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    let read = |reader: JoinHandle<Vec<u8>>| reader.join().unwrap_or_default();
    Ok(Some(Output { status, stdout: read(stdout), stderr: read(stderr) }))
}

fn reader(pipe: Option<impl Read + Send + 'static>) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What could be read before a failure is still worth showing.
        let _ = pipe.map(|mut pipe| pipe.read_to_end(&mut bytes));
        bytes
    })
}

/// How a process ended that neither succeeded nor failed in an orderly way.
fn ending(status: ExitStatus, stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    // The message of the first panic is on the line after the one that says where.
    let panicked = text.lines().skip_while(|line| !line.contains(" panicked at ")).nth(1);
    match panicked.map(str::to_owned).unwrap_or_else(|| last_line(stderr)) {
        line if line.is_empty() => status.to_string(),
        line => format!("{status}: {line}"),
    }
}

fn last_line(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default().trim().to_owned()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// A prober that does what a shell command does, whatever it is asked.
    fn prober(script: &str) -> Prober {
        Prober { program: "sh".into(), args: vec!["-c".into(), script.into()] }
    }

    fn failure(script: &str) -> DeviceError {
        prober(script).test(DeviceId::Wgpu(0), false).expect_err("these scripts fail")
    }

    #[test]
    fn what_a_healthy_device_answers_is_read() {
        let answer = prober(r#"echo '{"element_types": ["f32"], "speed": null}'"#);
        let capabilities = answer.test(DeviceId::Wgpu(0), false).unwrap();
        assert_eq!(capabilities.element_types, ["f32"]);
    }

    #[test]
    fn a_crash_a_panic_and_a_failure_are_told_apart() {
        let crash = failure("kill -SEGV $$");
        assert!(
            matches!(&crash, DeviceError::Crashed { reason, .. } if reason.contains("SIGSEGV"))
        );
        let panic =
            "printf 'thread main panicked at a.rs:1:\\nboom\\nnote: a backtrace\\n' >&2; exit 101";
        let panic = failure(panic);
        assert!(matches!(&panic, DeviceError::Crashed { reason, .. } if reason.ends_with("boom")));
        let wrong = failure("echo 'error: off by 1' >&2; exit 1");
        assert!(matches!(&wrong, DeviceError::SelfTest { reason, .. } if reason == "off by 1"));
        assert!(matches!(failure("echo nonsense"), DeviceError::NotTested { .. }));
        let absent = Prober { program: "/nonexistent/program".into(), args: vec![] };
        let absent = absent.test(DeviceId::Wgpu(0), false);
        assert!(matches!(absent, Err(DeviceError::NotTested { .. })));
    }

    #[test]
    fn left_to_itself_it_falls_back_to_the_processor() {
        let chosen = prober("kill -SEGV $$").choose(DeviceChoice::Auto).unwrap();
        assert_eq!(chosen.info.id, DeviceId::Cpu);
        assert_eq!(chosen.passed_over.len(), usize::from(super::super::BUILT_WITH != "cpu"));
    }
}
