//! `kgt probe`: the process in which another one tries a device. See `kgt_native::device::Prober`.

use kgt_native::device::{self, DeviceError};

use super::args::Probe;
use super::output::println;

/// Prints JSON whatever the options say; a failure is one line on standard error. Of a failed self-test
/// it is the reason alone: the asking process names the device.
pub(crate) fn run(args: &Probe) -> anyhow::Result<()> {
    if args.target == "list" {
        println!("{}", serde_json::to_string(&device::list())?);
    } else {
        let capabilities = device::examine(args.target.parse()?, args.measure);
        println!("{}", serde_json::to_string(&capabilities.map_err(reason)?)?);
    }
    Ok(())
}

fn reason(error: DeviceError) -> anyhow::Error {
    match error {
        DeviceError::SelfTest { reason, .. } => anyhow::Error::msg(reason),
        other => other.into(),
    }
}
