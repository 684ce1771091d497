//! What the tests of this package share: fixtures made by programs that KGT did not write, and
//! disks that fail.

pub mod fixture;
pub mod store;
