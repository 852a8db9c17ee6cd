//! Stories across crates: the real programs, real files, real accidents. Everything is in `it/`.
