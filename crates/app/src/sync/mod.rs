//! Exchange with others: a hub over the network, or a bundle on a stick.
//!
//! Nothing here blocks reading or writing: an exchange holds the writer for one page at a time.

mod bundle;
mod elsewhere;
mod forks;
mod keep;
mod line;
mod now;
mod registry;
mod rhythm;
mod root;
mod secrets;
mod settings;
mod start;
mod status;
mod trust;

pub use self::trust::trust;
pub use ::sync::client::Step;
pub(crate) use bundle::take_in;
pub use bundle::{bundle_read, bundle_write};
pub(crate) use elsewhere::elsewhere;
pub use forks::fork_seen;
pub use keep::ENDING;
pub(crate) use line::Line;
pub use now::{Attention, sync};
pub(crate) use registry::{at_hand, authority, erase_restored, registry_at_hand};
pub use rhythm::exchange_by_itself;
pub(crate) use root::view as root_view;
pub use root::{PinnedRoot, ROOT_FILE};
pub(crate) use secrets::settle_secrets;
pub use settings::{hub_get, hub_set};
pub use start::{sync_progress, sync_start, sync_stop};
pub use status::sync_status;
