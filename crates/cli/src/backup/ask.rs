use std::path::PathBuf;

use clap::ArgMatches;

/// What was asked of backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Backup {
    /// Read one instead of writing one.
    pub(crate) restore: bool,
    /// The file.
    pub(crate) file: String,
    /// File whose first line is the passphrase.
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// Reads `trefoil backup …` and `trefoil restore …`; `None` for other commands.
pub(crate) fn read(name: &str, matches: &ArgMatches) -> Option<Backup> {
    if !super::COMMANDS.contains(&name) {
        return None;
    }
    Some(Backup {
        restore: name == "restore",
        file: matches.get_one::<String>("file").cloned()?,
        passphrase_file: matches.get_one::<PathBuf>("passphrase-file").cloned(),
    })
}
