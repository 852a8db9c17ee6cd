//! Cases: matches that somebody keeps and follows, with who moved them on, when and why; the friends of a theme or a place.
//!
//! All of it stays on this machine: see [`crate::paper`].

mod friends;
mod keep;
mod list;
mod note;
mod state;
mod step;
mod view;

pub use friends::{friends_drop, friends_keep, friends_list};
pub use keep::case_keep;
pub use list::{case_list, case_show};
pub use note::case_note;
pub use state::State;
pub use step::case_move;
