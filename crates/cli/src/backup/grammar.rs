use clap::{Command, value_parser};
use l10n::Localiser;

use crate::grammar::{argument, base, option};

/// Names of the commands, as typed.
pub(crate) const COMMANDS: [&str; 2] = ["backup", "restore"];

/// The grammar with these commands. A passphrase is no argument: arguments stand in lists of what runs and what ran.
pub(crate) fn with(command: Command, loc: &Localiser) -> Command {
    let one = |name: &'static str, about: String| {
        let file = loc.exchange_cli_value_file();
        base(Command::new(name), loc, about, &file)
            .arg(argument(
                loc,
                "file",
                file.clone(),
                loc.backup_cli_argument_file(),
            ))
            .arg(
                option(
                    loc,
                    "passphrase-file",
                    file,
                    loc.backup_cli_option_passphrase_file(),
                )
                .value_parser(value_parser!(std::path::PathBuf)),
            )
    };
    command
        .subcommand(one("backup", loc.backup_cli_about()))
        .subcommand(one("restore", loc.backup_cli_restore_about()))
}
