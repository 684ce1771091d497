//! What the tests of this package share: fixtures made by programs that KGT did not write.

pub mod fixture;
