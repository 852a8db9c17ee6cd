//! Assessments: a country's view of itself by the factors of the CMM, or by the eleven norms; compared with an earlier one, and
//! turned into draft needs on request. All of it stays on this machine: see [`crate::paper`].

mod compare;
mod list;
mod method;
mod needs;
mod set;
mod start;
mod topic;
mod view;

pub use compare::assess_compare;
pub use list::{assess_list, assess_show};
pub use needs::assess_needs;
pub use set::assess_set;
pub use start::assess_start;
