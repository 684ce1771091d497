//! Benchmarks; each is a program under `src/bin`, its figures are kept in `results`.
