use clap::{Arg, Command, value_parser};
use l10n::Localiser;

use crate::case::group;
use crate::grammar::{argument, base, flag, option};

/// Name of the command, as typed.
pub(crate) const COMMAND: &str = "review";

/// `trefoil review …`: without a command of its own the list.
pub(crate) fn grammar(loc: &Localiser) -> Command {
    let options = format!("[{}]", loc.cli_word_options());
    let reference = loc.cli_value_reference();
    let change = loc.review_cli_value_change();
    group(COMMAND, "", loc.review_cli_about(), loc)
        .subcommand(
            one(
                loc,
                "list",
                loc.review_cli_list(),
                &format!("{options} [{reference}]"),
            )
            .arg(record(loc))
            .arg(
                option(
                    loc,
                    "limit",
                    loc.cli_value_number(),
                    loc.review_cli_option_limit(),
                )
                .value_parser(value_parser!(u32)),
            )
            .arg(
                flag("answered", loc.review_cli_option_answered())
                    .help_heading(loc.cli_heading_options()),
            ),
        )
        .subcommand(
            one(
                loc,
                "resolve",
                loc.review_cli_resolve(),
                &format!(
                    "{reference} --field {} --take {}",
                    loc.review_cli_value_path(),
                    loc.review_cli_value_version()
                ),
            )
            .arg(record(loc))
            .arg(option(
                loc,
                "field",
                loc.review_cli_value_path(),
                loc.review_cli_option_field(),
            ))
            .arg(option(
                loc,
                "take",
                loc.review_cli_value_version(),
                loc.review_cli_option_take(),
            ))
            .arg(
                option(
                    loc,
                    "value",
                    loc.cli_value_note(),
                    loc.review_cli_option_value(),
                )
                .allow_hyphen_values(true)
                .conflicts_with("take"),
            )
            .arg(
                flag("all", loc.review_cli_option_all())
                    .help_heading(loc.cli_heading_options())
                    .conflicts_with_all(["reference", "field", "value"]),
            )
            .arg(note(loc)),
        )
        .subcommand(
            one(loc, "adopt", loc.review_cli_adopt(), &change)
                .arg(of_change(loc))
                .arg(note(loc)),
        )
        .subcommand(
            one(loc, "decline", loc.review_cli_decline(), &change)
                .arg(
                    of_change(loc)
                        .required(false)
                        .required_unless_present("device"),
                )
                .arg(device(loc)),
        )
        .subcommand(
            one(loc, "reconsider", loc.review_cli_reconsider(), &change)
                .arg(
                    of_change(loc)
                        .required(false)
                        .required_unless_present("device"),
                )
                .arg(device(loc)),
        )
}

/// The option of `history` that shows the record as it was.
pub(crate) fn at(loc: &Localiser) -> Arg {
    option(
        loc,
        "at",
        loc.review_cli_value_change(),
        loc.review_cli_option_at(),
    )
}

fn one(loc: &Localiser, name: &'static str, about: String, takes: &str) -> Command {
    base(Command::new(name), loc, about, takes)
        .override_usage(format!("trefoil {COMMAND} {name} {takes}"))
}

fn record(loc: &Localiser) -> Arg {
    argument(
        loc,
        "reference",
        loc.cli_value_reference(),
        loc.cli_argument_reference(),
    )
    .required(false)
}

fn of_change(loc: &Localiser) -> Arg {
    argument(
        loc,
        "change",
        loc.review_cli_value_change(),
        loc.review_cli_argument_change(),
    )
}

fn device(loc: &Localiser) -> Arg {
    option(
        loc,
        "device",
        loc.review_cli_value_device(),
        loc.review_cli_option_device(),
    )
    .conflicts_with("change")
}

fn note(loc: &Localiser) -> Arg {
    option(loc, "note", loc.cli_value_note(), loc.cli_option_note())
}
