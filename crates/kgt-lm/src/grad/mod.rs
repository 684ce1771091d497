//! Editing a model's weights by gradients: the methods that KGT is compared with.
//!
//! Both methods change one matrix, the down projection of one layer's MLP: [`FineTune`] by descent
//! on the target's probability, [`Rome`] by one rank-one update. Whatever lies before that projection
//! cannot change, so it is computed once per edit; only the layers behind it are differentiated, by
//! burn's autodiff, through the same modules that score and generate.
//!
//! Prompts are tokenized as for scoring, so that an edit and its evaluation see the same tokens.
//!
//! A clone of a model shares its weights until one of the two is edited: the way back from an edit is
//! a clone made before it.

mod batch;
mod cholesky;
mod covariance;
mod digest;
mod fine_tune;
mod gradient;
mod prefixes;
mod projection;
mod request;
mod rome;
mod stem;
#[cfg(test)]
mod tests;

pub use covariance::{Collector, Covariance, Precision};
pub use digest::WeightDigest;
pub use fine_tune::{FineTune, FineTuned};
pub use gradient::Gradient;
pub use projection::DownProjection;
pub use request::Request;
pub use rome::{Rome, RomeEdit};
