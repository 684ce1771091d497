//! One number out of one of each unit of a cube, or of a plane, by halving.

use cubecl::client::Client;
use cubecl::features::Plane;
use cubecl::prelude::*;

use super::UNITS;

/// The sum over a cube, for every unit.
#[cube]
pub(super) fn cube_sum(value: f32) -> f32 {
    halve(value, UNIT_POS as usize, UNITS, false)
}

/// The largest value of a cube, for every unit.
#[cube]
pub(super) fn cube_max(value: f32) -> f32 {
    halve(value, UNIT_POS as usize, UNITS, true)
}

/// Units that sum up a row together: a warp, a subgroup, or as many of a cube where those have no known size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Planes {
    pub(super) size: usize,
    /// Whether the hardware sums over them.
    sums: bool,
}

impl Planes {
    pub(super) fn of(client: &Client) -> Self {
        let hardware = &client.properties().hardware;
        let known = hardware.plane_size_min == hardware.plane_size_max;
        match known && client.features().plane.contains(Plane::Ops) {
            true => Self { size: hardware.plane_size_max as usize, sums: true },
            false => Self { size: 32, sums: false },
        }
    }
}

/// The sum over a plane, which is a row of the cube's units, for every unit; all of the cube take part.
#[cube]
pub(super) fn plane_total(value: f32, #[comptime] planes: Planes) -> f32 {
    if comptime!(planes.sums) {
        plane_sum(value)
    } else {
        halve(value, UNIT_POS_X as usize, comptime!(planes.size), false)
    }
}

/// The largest value, or the sum, of each `size` units; this one is at `place` among its own.
#[cube]
fn halve(value: f32, place: usize, #[comptime] size: usize, #[comptime] largest: bool) -> f32 {
    let unit = UNIT_POS as usize;
    let mut parts = Shared::<[f32]>::new_slice(UNITS);
    parts[unit] = value;
    sync_cube();
    let mut half = comptime!(size / 2).runtime();
    while half > 0 {
        if place < half {
            if comptime!(largest) {
                parts[unit] = max(parts[unit], parts[unit + half]);
            } else {
                parts[unit] += parts[unit + half];
            }
        }
        sync_cube();
        half /= 2;
    }
    parts[unit - place]
}
