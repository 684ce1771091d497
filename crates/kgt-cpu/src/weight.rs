//! Weights in the element types of checkpoints, read as float32.

use half::{bf16, f16};

use crate::halves;

/// A matrix `[out, in]` to multiply by, row by row.
#[derive(Debug, Clone, Copy)]
pub enum Weight<'a> {
    /// Float32.
    F32(&'a [f32]),
    /// IEEE half precision.
    F16(&'a [f16]),
    /// bfloat16.
    Bf16(&'a [bf16]),
}

/// An element type that weights may have.
pub(crate) trait Element: Copy + Sync {
    /// The values in float32: as they lie, or put into `room`.
    fn read<'a>(values: &'a [Self], room: &'a mut Vec<f32>) -> &'a [f32];
}

impl Element for f32 {
    #[inline(always)]
    fn read<'a>(values: &'a [Self], _: &'a mut Vec<f32>) -> &'a [f32] {
        values
    }
}

impl Element for f16 {
    #[inline(always)]
    fn read<'a>(values: &'a [Self], room: &'a mut Vec<f32>) -> &'a [f32] {
        room.resize(values.len(), 0.0);
        halves::widen(values, room);
        room
    }
}

impl Element for bf16 {
    #[inline(always)]
    fn read<'a>(values: &'a [Self], room: &'a mut Vec<f32>) -> &'a [f32] {
        room.resize(values.len(), 0.0);
        room.iter_mut().zip(values).for_each(|(wide, half)| {
            *wide = f32::from_bits(u32::from(half.to_bits()) << 16);
        });
        room
    }
}
