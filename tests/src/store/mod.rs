//! What the tests of stores share: a disk that fails on demand, and a script of operations whose
//! every state is known in advance.

pub mod disk;
pub mod script;
