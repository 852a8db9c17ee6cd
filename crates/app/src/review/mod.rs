//! What waits for a decision: fields with several versions, and changes that nobody has vouched for; and a record as it was.

mod another;
mod as_was;
mod decidable;
mod differ;
mod list;
mod proposals;
mod resolve;
mod version;

pub use as_was::record_as_was;
pub(crate) use decidable::decidable;
pub use list::review_list;
pub(crate) use proposals::reason;
pub use proposals::{review_answer, review_answer_all};
pub use resolve::review_resolve;
