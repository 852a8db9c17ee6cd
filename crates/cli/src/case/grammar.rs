use clap::{Arg, ArgAction, Command};
use l10n::Localiser;

use crate::grammar::{argument, base, option};

/// Name of the command, as typed.
pub(crate) const COMMAND: &str = "case";

/// `trefoil case …`: without a command of its own the list.
pub(crate) fn grammar(loc: &Localiser) -> Command {
    let text = loc.case_cli_value_text();
    group("case", "", loc.case_cli_about(), loc)
        .subcommand(one(loc, "list", loc.case_cli_list(), ""))
        .subcommand(
            one(
                loc,
                "add",
                loc.case_cli_add(),
                &format!("{0} {0}", loc.cli_value_reference()),
            )
            .arg(records(loc))
            .arg(why(loc)),
        )
        .subcommand(
            one(
                loc,
                "move",
                loc.case_cli_move(),
                &format!(
                    "{} {} --why {text}",
                    loc.case_cli_value_id(),
                    loc.case_cli_value_state()
                ),
            )
            .arg(id(loc))
            .arg(argument(
                loc,
                "state",
                loc.case_cli_value_state(),
                loc.case_cli_argument_state(),
            ))
            .arg(why(loc).required(true)),
        )
        .subcommand(
            one(
                loc,
                "note",
                loc.case_cli_note(),
                &format!("{} {text}", loc.case_cli_value_id()),
            )
            .arg(id(loc))
            .arg(argument(loc, "text", text, loc.case_cli_argument_text())),
        )
        .subcommand(one(loc, "show", loc.case_cli_show(), &loc.case_cli_value_id()).arg(id(loc)))
        .subcommand(
            one(
                loc,
                "print",
                loc.case_cli_print(),
                &format!(
                    "{} -o {}",
                    loc.case_cli_value_id(),
                    loc.exchange_cli_value_file()
                ),
            )
            .arg(id(loc))
            .arg(output(loc)),
        )
        .subcommand(friends(loc))
}

/// `trefoil case friends …`.
fn friends(loc: &Localiser) -> Command {
    let name = loc.cli_value_name();
    let named = |command: &'static str, about: String, takes: &str| {
        base(Command::new(command), loc, about, takes)
            .override_usage(
                format!("trefoil case friends {command} {name} {takes}")
                    .trim_end()
                    .to_owned(),
            )
            .arg(argument(
                loc,
                "name",
                name.clone(),
                loc.case_cli_argument_friends(),
            ))
    };
    let many = |name: &'static str, value: String, help: String| {
        option(loc, name, value, help)
            .action(ArgAction::Append)
            .value_delimiter(',')
    };
    let reference = format!("[{}]", loc.cli_value_reference());
    group("friends", "case ", loc.case_cli_friends(), loc)
        .subcommand(
            named("add", loc.case_cli_friends_add(), &reference)
                .arg(records(loc).required(false))
                .arg(many("theme", loc.cli_value_theme(), loc.cli_option_theme()))
                .arg(many("place", loc.cli_value_place(), loc.cli_option_place())),
        )
        .subcommand(
            named("remove", loc.case_cli_friends_remove(), &reference)
                .arg(records(loc).required(false)),
        )
}

/// A command with commands of its own.
pub(crate) fn group(name: &'static str, above: &str, about: String, loc: &Localiser) -> Command {
    base(
        Command::new(name),
        loc,
        about,
        &format!("[{}]", loc.cli_word_command()),
    )
    .override_usage(format!(
        "trefoil {above}{name} [{}]",
        loc.cli_word_command()
    ))
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
}

fn one(loc: &Localiser, name: &'static str, about: String, takes: &str) -> Command {
    base(Command::new(name), loc, about, takes)
        .override_usage(format!("trefoil case {name} {takes}").trim_end().to_owned())
}

fn id(loc: &Localiser) -> Arg {
    argument(
        loc,
        "id",
        loc.case_cli_value_id(),
        loc.case_cli_argument_id(),
    )
}

fn records(loc: &Localiser) -> Arg {
    argument(
        loc,
        "reference",
        loc.cli_value_reference(),
        loc.case_cli_argument_records(),
    )
    .num_args(1..)
    .action(ArgAction::Append)
}

fn why(loc: &Localiser) -> Arg {
    option(
        loc,
        "why",
        loc.case_cli_value_text(),
        loc.case_cli_option_why(),
    )
}

/// The file of a print.
pub(crate) fn output(loc: &Localiser) -> Arg {
    option(
        loc,
        "output",
        loc.exchange_cli_value_file(),
        loc.report_cli_option_output(),
    )
    .short('o')
    .required(true)
}
