//! Starting, and the settings of this machine.

mod save_settings;
mod show;

pub use save_settings::save_settings;
pub use show::start;
