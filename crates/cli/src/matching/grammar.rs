use clap::{Arg, ArgAction, Command, value_parser};
use l10n::Localiser;

use crate::grammar::{argument, base, flag, option};

/// Names of the commands, as typed.
pub(crate) const COMMANDS: [&str; 2] = ["match", "gaps"];

/// The grammar with these commands.
pub(crate) fn with(command: Command, loc: &Localiser) -> Command {
    let options = format!("[{}]", loc.cli_word_options());
    let many = |name: &'static str, value: String, help: String| -> Arg {
        option(loc, name, value, help)
            .action(ArgAction::Append)
            .value_delimiter(',')
    };
    let find = base(
        Command::new("match"),
        loc,
        loc.match_cli_about(),
        &format!("[{}] {options}", loc.cli_value_reference()),
    )
    .arg(
        argument(
            loc,
            "reference",
            loc.cli_value_reference(),
            loc.match_cli_argument_reference(),
        )
        .required(false)
        .conflicts_with_all(["theme", "place", "language", "mode"]),
    )
    .arg(many(
        "theme",
        loc.cli_value_theme(),
        loc.match_cli_option_theme(),
    ))
    .arg(many(
        "place",
        loc.cli_value_place(),
        loc.match_cli_option_place(),
    ))
    .arg(many(
        "language",
        loc.cli_value_language(),
        loc.match_cli_option_language(),
    ))
    .arg(many(
        "mode",
        loc.cli_value_mode(),
        loc.match_cli_option_mode(),
    ))
    .arg(option(
        loc,
        "weights",
        loc.exchange_cli_value_file(),
        loc.match_cli_option_weights(),
    ))
    .arg(
        option(
            loc,
            "limit",
            loc.cli_value_number(),
            loc.match_cli_option_limit(),
        )
        .value_parser(value_parser!(u32)),
    );
    let gaps = base(
        Command::new("gaps"),
        loc,
        loc.match_cli_gaps_about(),
        &options,
    )
    .arg(many(
        "theme",
        loc.cli_value_theme(),
        loc.match_cli_option_theme(),
    ))
    .arg(option(
        loc,
        "region",
        loc.cli_value_place(),
        loc.match_cli_option_region(),
    ))
    .arg(flag("by-region", loc.match_cli_option_by_region()));
    command.subcommand(find).subcommand(gaps)
}
