//! One number out of one of each unit of a cube, by halving; every unit gets it.

use cubecl::prelude::*;

use super::UNITS;
use super::vector::Planes;

#[cube]
pub(super) fn cube_sum(value: f32) -> f32 {
    reduce(value, false)
}

#[cube]
pub(super) fn cube_max(value: f32) -> f32 {
    reduce(value, true)
}

/// The largest value, or the sum of all.
#[cube]
fn reduce(value: f32, #[comptime] largest: bool) -> f32 {
    let unit = UNIT_POS as usize;
    let mut parts = Shared::<[f32]>::new_slice(UNITS);
    parts[unit] = value;
    sync_cube();
    let mut half = comptime!(UNITS / 2).runtime();
    while half > 0 {
        if unit < half {
            if comptime!(largest) {
                parts[unit] = max(parts[unit], parts[unit + half]);
            } else {
                parts[unit] += parts[unit + half];
            }
        }
        sync_cube();
        half /= 2;
    }
    parts[0]
}

/// The sum over a plane, for its first unit; every unit of the cube takes part.
#[cube]
pub(super) fn plane_total(value: f32, #[comptime] planes: Planes) -> f32 {
    if comptime!(planes.sums) {
        plane_sum(value)
    } else {
        let unit = UNIT_POS as usize;
        let mut parts = Shared::<[f32]>::new_slice(UNITS);
        parts[unit] = value;
        sync_cube();
        let mut half = comptime!(planes.size / 2).runtime();
        while half > 0 {
            if (UNIT_POS_X as usize) < half {
                parts[unit] += parts[unit + half];
            }
            sync_cube();
            half /= 2;
        }
        parts[unit]
    }
}
