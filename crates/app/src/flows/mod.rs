//! Flows: who pays, who does the work, where and on what.

mod column;
mod find;

pub use find::flows_find;
