//! In place of the kernels, in a program without them: there is nothing that they could do.

use burn::prelude::*;

use super::{Around, Heads};

pub(crate) fn has_kernels<const D: usize>(_: &Tensor<D>) -> bool {
    false
}

pub(crate) fn reads_rows(_: &Device) -> bool {
    false
}

pub(crate) fn norm(
    _: &Tensor<2>,
    _: &Tensor<1>,
    _: Option<&Tensor<1>>,
    _: f64,
) -> Option<Tensor<2>> {
    None
}

pub(crate) fn gated(_: &Tensor<2>) -> Option<Tensor<2>> {
    None
}

pub(crate) fn split(
    _: &Tensor<2>,
    _: Option<&(Tensor<3>, Tensor<3>)>,
    _: &Tensor<3>,
    _: &Tensor<3>,
    _: usize,
    _: Heads,
) -> Option<Tensor<3>> {
    None
}

pub(crate) fn attend(_: &Tensor<3>, _: &Tensor<3>, _: &Tensor<3>, _: usize) -> Option<Tensor<2>> {
    None
}

pub(crate) fn vector_product(
    _: &Tensor<2>,
    _: &Tensor<2>,
    _: Option<&Tensor<1>>,
    _: Around<'_>,
) -> Option<Tensor<2>> {
    None
}
