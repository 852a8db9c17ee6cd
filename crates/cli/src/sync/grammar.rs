use clap::{Command, value_parser};
use l10n::Localiser;

use crate::grammar::{argument, asked, base, flag, option, records};

/// Names of the commands, as typed.
pub(crate) const COMMANDS: [&str; 3] = ["sync", "bundle", "identity"];

/// The grammar with these commands.
pub(crate) fn with(command: Command, loc: &Localiser) -> Command {
    let options = format!("[{}]", loc.cli_word_options());
    let file = loc.exchange_cli_value_file();
    command
        .subcommand(
            base(Command::new("sync"), loc, loc.sync_cli_about(), &options)
                .arg(option(
                    loc,
                    "hub",
                    loc.sync_cli_value_url(),
                    loc.sync_cli_option_hub(),
                ))
                .arg(option(
                    loc,
                    "proxy",
                    loc.sync_cli_value_url(),
                    loc.sync_cli_option_proxy(),
                ))
                .arg(option(
                    loc,
                    "authorities",
                    file.clone(),
                    loc.sync_cli_option_authorities(),
                ))
                .arg(option(
                    loc,
                    "token-file",
                    file.clone(),
                    loc.sync_cli_option_token_file(),
                ))
                .arg(
                    flag("status", loc.sync_cli_option_status())
                        .help_heading(loc.cli_heading_options()),
                )
                .arg(
                    flag("copies-seen", loc.sync_cli_option_copies_seen())
                        .help_heading(loc.cli_heading_options()),
                ),
        )
        .subcommand(
            crate::case::group("bundle", "", loc.sync_cli_bundle_about(), loc)
                .subcommand_required(true)
                .subcommand(
                    asked(
                        base(
                            Command::new("write"),
                            loc,
                            loc.sync_cli_bundle_write(),
                            &format!("{file} {options}"),
                        )
                        .override_usage(format!("trefoil bundle write {file} {options}"))
                        // Before the words of the search, which may be many.
                        .arg(argument(
                            loc,
                            "file",
                            file.clone(),
                            loc.sync_cli_argument_bundle(),
                        )),
                        loc,
                    )
                    .arg(
                        flag("pending", loc.sync_cli_option_pending())
                            .help_heading(loc.cli_heading_options()),
                    )
                    .arg(option(
                        loc,
                        "since",
                        file.clone(),
                        loc.sync_cli_option_since(),
                    ))
                    .arg(records(loc)),
                )
                .subcommand(
                    base(Command::new("read"), loc, loc.sync_cli_bundle_read(), &file)
                        .override_usage(format!("trefoil bundle read {file}"))
                        .arg(argument(
                            loc,
                            "file",
                            file.clone(),
                            loc.sync_cli_argument_bundle(),
                        )),
                ),
        )
        .subcommand(
            base(
                Command::new("identity"),
                loc,
                loc.sync_cli_identity_about(),
                &options,
            )
            .arg(option(
                loc,
                "trust",
                file.clone(),
                loc.sync_cli_identity_trust(),
            ))
            .arg(
                flag("seal", loc.key_cli_seal())
                    .conflicts_with("trust")
                    .help_heading(loc.cli_heading_options()),
            )
            .arg(
                option(loc, "keep", loc.key_cli_value_place(), loc.key_cli_keep())
                    .value_parser(["keychain", "file"])
                    .conflicts_with_all(["trust", "seal"]),
            )
            .arg(
                option(
                    loc,
                    "passphrase-file",
                    file,
                    loc.backup_cli_option_passphrase_file(),
                )
                .requires("seal")
                .value_parser(value_parser!(std::path::PathBuf)),
            ),
        )
}
