//! The processor as a device.

use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind, System};

use super::{DeviceId, DeviceInfo, Hardware};

pub(super) fn info() -> DeviceInfo {
    let kind = RefreshKind::nothing()
        .with_cpu(CpuRefreshKind::nothing())
        .with_memory(MemoryRefreshKind::nothing().with_ram());
    let system = System::new_with_specifics(kind);
    let brand = system.cpus().first().map(|cpu| cpu.brand().trim().to_owned());
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let name = brand.filter(|brand| !brand.is_empty()).unwrap_or_else(|| "processor".into());
    DeviceInfo {
        id: DeviceId::Cpu,
        name: format!("{name}, {threads} threads"),
        hardware: Hardware::Cpu,
        driver: System::long_os_version().unwrap_or_else(|| std::env::consts::OS.to_owned()),
        memory: Some(system.total_memory()),
        free_memory: Some(system.available_memory()),
        largest_buffer: None,
    }
}
