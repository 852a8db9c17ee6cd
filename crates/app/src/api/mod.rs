//! Requests and responses: the wire between the use cases and whoever calls them.
//!
//! These types are what the window, the terminal's `--json` and the browser tests see. Labels in them are
//! already in the reader's language; codes stand beside the labels so that a program need not read the labels.
//! Each derives its TypeScript twin, written by `cargo xtask gen` to `ui/src/generated/api/`.

mod assess;
mod backup;
mod case;
mod chosen;
mod compare;
mod exchange;
mod figure;
mod flows;
mod form;
mod gaps;
mod map;
mod matching;
mod network;
mod organisation;
mod place;
mod portfolio;
mod profile;
mod record;
mod report;
mod review;
mod saved;
mod search;
mod start;
mod sync;
mod table;
mod text;
mod translation;
mod write;

pub use assess::*;
pub use backup::*;
pub use case::*;
pub use chosen::*;
pub use compare::*;
pub use exchange::*;
pub use figure::*;
pub use flows::*;
pub use form::*;
pub use gaps::*;
pub use map::*;
pub use matching::*;
pub use network::*;
pub use organisation::*;
pub use place::*;
pub use portfolio::*;
pub use profile::*;
pub use record::*;
pub use report::*;
pub use review::*;
pub use saved::*;
pub use search::*;
pub use start::*;
pub use sync::*;
pub use table::*;
pub use text::*;
pub use translation::*;
pub use write::*;
