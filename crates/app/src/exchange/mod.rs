//! Records in files: out in a format of the reader's choice, in as a plan that can be read before it is carried out.
//!
//! Use cases that take the name of a file are for programs that a person starts with one: they stand in no list that the page
//! of the window may call, which has no file access of its own. The page calls those of [`chosen`].

mod accept;
pub mod chosen;
mod export;
mod format;
mod going;
mod import;
mod known;
mod label;
mod map;
mod plan;
mod reason;
mod selection;
mod watch;
mod whole;

pub use ::exchange::Mapping;
pub use accept::Accepted;
pub use export::export;
pub(crate) use export::named;
pub use import::import;
pub use map::{TableRequest, map_propose, template};
pub use plan::{ImportPlan, import_plan, import_plan_mapped};
pub(crate) use reason::{place, refused};
pub(crate) use selection::selection;
pub use watch::Watch;
pub(crate) use whole::whole;
