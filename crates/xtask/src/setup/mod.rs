//! Set-up: everything that a build or a test needs and that is missing. Quiet and quick when nothing is.

mod front_end;
mod room;
mod schemas;
mod system;

use anyhow::Result;

pub(crate) use system::Need;

/// Installs what is missing for the given purpose.
///
/// # Errors
/// A system package cannot be installed by this program (the message then says what to install), Node.js is missing or
/// too old, npm fails, or the disk has no room for a build.
pub(crate) fn prepare(need: Need) -> Result<()> {
    system::install(need)?;
    room::make()?;
    front_end::node()?;
    front_end::packages(&crate::workspace::ui())?;
    if need == Need::Test {
        schemas::fetch();
    }
    Ok(())
}
