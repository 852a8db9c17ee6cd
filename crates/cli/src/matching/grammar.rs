use clap::{Arg, ArgAction, Command, value_parser};
use l10n::Localiser;

use crate::grammar::{argument, base, flag, option};

/// Names of the commands, as typed.
pub(crate) const COMMANDS: [&str; 4] = ["match", "gaps", "portfolio", "weights"];

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
        .conflicts_with_all(["theme", "place", "language", "mode", "asker"]),
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
        "asker",
        loc.cli_value_kind(),
        loc.match_cli_option_asker(),
    ))
    .arg(option(
        loc,
        "why",
        loc.cli_value_reference(),
        loc.match_cli_option_why(),
    ))
    .arg(weights_file(loc))
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
    command
        .subcommand(find)
        .subcommand(gaps)
        .subcommand(portfolio(loc, &options))
        .subcommand(weights(loc))
}

fn weights_file(loc: &Localiser) -> Arg {
    option(
        loc,
        "weights",
        loc.exchange_cli_value_file(),
        loc.match_cli_option_weights(),
    )
}

/// Who gets what, when many needs meet few programmes.
fn portfolio(loc: &Localiser, options: &str) -> Command {
    let number = |name: &'static str, help: String| option(loc, name, loc.cli_value_number(), help);
    base(
        Command::new("portfolio"),
        loc,
        loc.match_cli_portfolio_about(),
        options,
    )
    .arg(option(
        loc,
        "region",
        loc.cli_value_place(),
        loc.match_cli_option_region(),
    ))
    .arg(
        option(
            loc,
            "theme",
            loc.cli_value_theme(),
            loc.match_cli_option_theme(),
        )
        .action(ArgAction::Append)
        .value_delimiter(','),
    )
    .arg(
        number("capacity", loc.match_cli_option_capacity())
            .value_parser(value_parser!(u32).range(1..=100)),
    )
    .arg(
        number("floor", loc.match_cli_option_floor())
            .value_parser(value_parser!(u32).range(0..=100)),
    )
    .arg(weights_file(loc))
}

/// The reader's own weights: without a command of its own they are shown.
fn weights(loc: &Localiser) -> Command {
    let file = loc.exchange_cli_value_file();
    let command = |name: &'static str, about: String, takes: &str| {
        base(Command::new(name), loc, about, takes).override_usage(
            format!("trefoil weights {name} {takes}")
                .trim_end()
                .to_owned(),
        )
    };
    base(
        Command::new("weights"),
        loc,
        loc.match_cli_weights_about(),
        &format!("[{}]", loc.cli_word_command()),
    )
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
    .subcommand(command("show", loc.match_cli_weights_show(), ""))
    .subcommand(
        command("save", loc.match_cli_weights_save(), &file).arg(argument(
            loc,
            "file",
            file.clone(),
            loc.match_cli_option_weights(),
        )),
    )
    .subcommand(command("reset", loc.match_cli_weights_reset(), ""))
}
