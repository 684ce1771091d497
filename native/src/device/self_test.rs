//! A small computation with a known result: does the device compute what it should?

use burn::prelude::*;
use burn::tensor::DType;
use burn::tensor::activation::softmax;
use futures_lite::future::block_on;

/// Sides of the matrices; odd, so that kernels meet the ends of their tiles.
const ROWS: usize = 37;
const INNER: usize = 131;
const COLUMNS: usize = 67;
/// Largest allowed difference of a probability from its value in float64. NVIDIA's tensor cores round
/// float32 factors to ten bits (TF32), which moves a probability here by less than half of this; a wrong
/// kernel moves it by far more.
const TOLERANCE: f64 = 1e-3;

/// A product of matrices, a mask, a softmax and a selection of rows: what attention is made of.
/// Says what went wrong.
pub(super) fn run(device: &Device) -> Result<(), String> {
    let (a, b) = (values(ROWS * INNER, 3), values(INNER * COLUMNS, 5));
    let chosen: Vec<usize> = (0..ROWS).rev().step_by(2).collect();
    let got = block_on(on_device(&a, &b, &chosen, device).into_data_async());
    let got = got.map_err(|e| e.to_string())?;
    let got = got.try_into_vec::<f32>().map_err(|e| format!("{e:?}"))?;
    let want: Vec<f64> = chosen.iter().flat_map(|&row| on_host(&a, &b, row)).collect();
    if got.len() != want.len() {
        return Err(format!("{} numbers came back and not {}", got.len(), want.len()));
    }
    let far = |(got, want): (&f32, &f64)| (f64::from(*got) - want).abs();
    let worst = got.iter().zip(&want).map(far).max_by(f64::total_cmp).unwrap_or_default();
    if worst <= TOLERANCE { Ok(()) } else { Err(format!("a probability is off by {worst:.1e}")) }
}

/// The element types that the device computes with.
pub(super) fn element_types(device: &Device) -> Vec<String> {
    let all = [("f32", DType::F32), ("f16", DType::F16), ("bf16", DType::BF16)];
    let supported = all.into_iter().filter(|(_, dtype)| device.supports_dtype(*dtype));
    supported.map(|(name, _)| name.to_owned()).collect()
}

fn on_device(a: &[f32], b: &[f32], chosen: &[usize], device: &Device) -> Tensor<2> {
    let matrix = |values: &[f32], shape: [usize; 2]| -> Tensor<2> {
        Tensor::from_data(TensorData::new(values.to_vec(), shape), device)
    };
    let rows: Vec<i32> = chosen.iter().map(|&row| row as i32).collect();
    let rows = Tensor::<1, Int>::from_data(TensorData::new(rows, [chosen.len()]), device);
    let scores = matrix(a, [ROWS, INNER]).matmul(matrix(b, [INNER, COLUMNS]));
    softmax(scores + matrix(&mask(), [ROWS, COLUMNS]), 1).select(0, rows)
}

/// Row `row` of the same in float64.
fn on_host(a: &[f32], b: &[f32], row: usize) -> Vec<f64> {
    let dot = |column: usize| -> f64 {
        (0..INNER).map(|k| f64::from(a[row * INNER + k]) * f64::from(b[k * COLUMNS + column])).sum()
    };
    let mask = mask();
    let exps: Vec<f64> = (0..COLUMNS)
        .map(|column| (dot(column) + f64::from(mask[row * COLUMNS + column])).exp())
        .collect();
    let sum: f64 = exps.iter().sum();
    exps.into_iter().map(|e| e / sum).collect()
}

/// 0 on and left of the diagonal, minus infinity elsewhere.
fn mask() -> Vec<f32> {
    let cell = |i: usize| if i % COLUMNS <= i / COLUMNS { 0.0 } else { f32::NEG_INFINITY };
    (0..ROWS * COLUMNS).map(cell).collect()
}

/// Numbers between -0.5 and 0.5 that repeat only after a long while.
fn values(n: usize, factor: usize) -> Vec<f32> {
    (0..n).map(|i| (i * factor * 7919 % 1009) as f32 / 1009.0 - 0.5).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_passes() {
        assert_eq!(run(&Device::flex()), Ok(()));
        assert!(element_types(&Device::flex()).contains(&"f32".to_owned()));
    }
}
