//! How much memory this process has held at most.

use std::fs;

/// The largest resident set so far in bytes (`VmHWM` of `/proc`); `None` where there is no `/proc`.
#[must_use]
pub fn of_this_process() -> Option<u64> {
    parse(&fs::read_to_string("/proc/self/status").ok()?)
}

fn parse(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_high_water_mark_is_read() {
        assert_eq!(parse("VmPeak:\t  9 kB\nVmHWM:\t    12 kB\nVmRSS:\t 3 kB\n"), Some(12 * 1024));
        assert_eq!(parse("VmRSS: 3 kB"), None);
    }
}
