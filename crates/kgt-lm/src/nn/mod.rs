//! The parts of a decoder, one of each for all families. Everything works on one packed row of
//! `seq` tokens, without a batch axis.

mod attention;
#[cfg(feature = "cpu")]
mod cpu;
#[cfg(not(feature = "cpu"))]
#[path = "no_cpu.rs"]
mod cpu;
#[cfg(feature = "kernels")]
mod gpu;
#[cfg(not(feature = "kernels"))]
#[path = "no_gpu.rs"]
mod gpu;
mod kv_cache;
mod linear;
mod mlp;
mod norm;
mod product;
mod row;

pub(crate) use attention::{Attention, Heads};
pub(crate) use cpu::pass;
pub(crate) use kv_cache::KvCache;
pub(crate) use linear::Linear;
pub(crate) use mlp::{Activation, Mlp};
pub(crate) use norm::Norm;
pub(crate) use product::{Around, few_cost_as_one, outputs_first, product, widens_halves};
pub(crate) use row::{Row, RowTensors, indices};
