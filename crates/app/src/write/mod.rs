//! Writing: from what somebody types to changes in the log. A file a verb.

mod add;
mod alike;
mod check;
mod confirm;
mod decide;
mod edit;
mod fields;
mod known;
mod open;
mod publish;
mod restore;
mod share;
mod slug;
mod submit;
mod typing;
mod undo;
mod withdraw;
mod words;
mod wrote;

pub use add::record_add;
pub use alike::alike;
pub use check::record_check;
pub use confirm::record_confirm;
pub use decide::Step;
pub use edit::record_edit;
pub(crate) use known::KnownRecords;
pub use open::record_open;
pub use publish::record_publish;
pub use restore::record_restore;
pub use share::record_share;
pub(crate) use share::shared_as;
pub use submit::record_submit;
pub use typing::{draft_drop, draft_keep, draft_list};
pub use undo::undo;
pub use withdraw::record_withdraw;
pub(crate) use words::finding_view;
