//! `kgt probe`: the process in which another one tries a device. See `kgt_native::device::Prober`.

use kgt_native::device;

use super::args::Probe;
use super::output::println;

/// Prints JSON whatever the options say; a failure is one line on standard error.
pub(crate) fn run(args: &Probe) -> anyhow::Result<()> {
    if args.target == "list" {
        println!("{}", serde_json::to_string(&device::list())?);
    } else {
        let capabilities = device::examine(args.target.parse()?, args.measure)?;
        println!("{}", serde_json::to_string(&capabilities)?);
    }
    Ok(())
}
