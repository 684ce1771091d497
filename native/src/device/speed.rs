//! How fast a device is: memory and matrix products, the two ceilings of a language model.

use std::time::{Duration, Instant};

use burn::prelude::*;
use burn::tensor::DType;

use super::Speed;

/// One measurement repeats its work until it has taken this long.
const ENOUGH: Duration = Duration::from_millis(100);
/// The vector to stream: larger than most caches.
const VECTOR: usize = 32 << 20;
/// The smallest and the largest matrix to try; the larger one, the closer to the device's limit.
const MATRICES: std::ops::RangeInclusive<u32> = 8..=13;

/// Measures a device, its products with matrices of a type; says what went wrong.
pub(super) fn measure(device: &Device, dtype: DType) -> Result<Speed, String> {
    let (matrix, flops) = matmul(device, dtype)?;
    Ok(Speed { bytes_per_second: stream(device)?, flops, matrix })
}

/// Bytes per second of `y = x + 1`, which reads and writes each element once.
fn stream(device: &Device) -> Result<f64, String> {
    let x = Tensor::<1>::zeros([VECTOR], device);
    let bytes = 2 * VECTOR * size_of::<f32>();
    let seconds = seconds_each(device, || drop(x.clone().add_scalar(1.0)))?;
    Ok(bytes as f64 / seconds)
}

/// Bytes per second of what reads each element once, the better of a sum and a vector times a matrix.
pub(super) fn read(device: &Device) -> Result<f64, String> {
    // Servers' processors have caches of hundreds of megabytes.
    let elements = if *device == Device::flex() { 4 * VECTOR } else { VECTOR };
    let (rows, columns) = (1 << 12, elements >> 12);
    let matrix = Tensor::<2>::ones([rows, columns], device);
    let vector = Tensor::<2>::ones([1, rows], device);
    let product = seconds_each(device, || drop(vector.clone().matmul(matrix.clone())))?;
    let sum = seconds_each(device, || drop(matrix.clone().sum()))?;
    Ok((elements * size_of::<f32>()) as f64 / product.min(sum))
}

/// The best rate of square products of growing size, up to the first that takes long enough to be
/// measured alone.
fn matmul(device: &Device, dtype: DType) -> Result<(usize, f64), String> {
    let mut best = (0, 0.0);
    for power in MATRICES {
        let side = 1usize << power;
        let a = Tensor::<2>::ones([side, side], device).cast(dtype);
        let seconds = seconds_each(device, || drop(a.clone().matmul(a.clone())))?;
        let flops = 2.0 * (side as f64).powi(3) / seconds;
        if flops > best.1 {
            best = (side, flops);
        }
        if seconds > ENOUGH.as_secs_f64() {
            break;
        }
    }
    Ok(best)
}

/// The mean time of some work, after it was done once to warm up.
fn seconds_each(device: &Device, work: impl Fn()) -> Result<f64, String> {
    let wait = || device.sync().map_err(|e| e.to_string());
    work();
    wait()?;
    let (mut times, mut batch) = (0u32, 1);
    let started = Instant::now();
    while started.elapsed() < ENOUGH {
        (0..batch).for_each(|_| work());
        wait()?;
        times += batch;
        batch *= 2;
    }
    Ok(started.elapsed().as_secs_f64() / f64::from(times))
}
