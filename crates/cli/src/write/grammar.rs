use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use l10n::Localiser;

use crate::grammar::{argument, base, flag, option};

/// Names of the commands, as typed.
pub(crate) const COMMANDS: [&str; 10] = [
    "profile",
    "add",
    "edit",
    "submit",
    "publish",
    "withdraw",
    "reinstate",
    "confirm",
    "share",
    "undo",
];

/// The grammar with the commands that write.
///
/// A withdrawn record is reinstated; `restore` is the word for a backup.
pub(crate) fn with(command: Command, loc: &Localiser) -> Command {
    let decision = |name: &'static str, about: String| of_record(name, loc, about).arg(note(loc));
    command
        .subcommand(profile(loc))
        .subcommand(add(loc))
        .subcommand(edit(loc))
        .subcommand(decision("submit", loc.cli_submit_about()))
        .subcommand(decision("publish", loc.cli_publish_about()))
        .subcommand(decision("withdraw", loc.cli_withdraw_about()))
        .subcommand(decision("reinstate", loc.cli_reinstate_about()))
        .subcommand(
            decision("confirm", loc.cli_confirm_about())
                .arg(option(
                    loc,
                    "by",
                    loc.cli_value_organisation(),
                    loc.cli_option_by(),
                ))
                .arg(option(loc, "on", loc.cli_value_day(), loc.cli_option_on())),
        )
        .subcommand(
            decision("share", loc.cli_share_about())
                .arg(fields(loc, "only", loc.cli_option_only()).conflicts_with("without"))
                .arg(fields(loc, "without", loc.cli_option_without()))
                .arg(dry_run(loc)),
        )
        .subcommand(
            base(
                Command::new("undo"),
                loc,
                loc.cli_undo_about(),
                &format!("[--note {}]", loc.cli_value_note()),
            )
            .arg(note(loc)),
        )
}

fn of_record(name: &'static str, loc: &Localiser, about: String) -> Command {
    let usage = format!("[{}] {}", loc.cli_word_options(), loc.cli_value_reference());
    base(Command::new(name), loc, about, &usage).arg(argument(
        loc,
        "reference",
        loc.cli_value_reference(),
        loc.cli_argument_reference(),
    ))
}

fn note(loc: &Localiser) -> Arg {
    option(loc, "note", loc.cli_value_note(), loc.cli_option_note())
}

fn dry_run(loc: &Localiser) -> Arg {
    flag("dry-run", loc.cli_option_dry_run()).help_heading(loc.cli_heading_options())
}

fn fields(loc: &Localiser, name: &'static str, help: String) -> Arg {
    option(loc, name, loc.cli_value_fields(), help)
        .action(ArgAction::Append)
        .value_delimiter(',')
}

fn file(loc: &Localiser) -> Arg {
    argument(loc, "file", loc.cli_value_file(), loc.cli_argument_file())
}

fn add(loc: &Localiser) -> Command {
    let usage = format!(
        "[{}] {} {}",
        loc.cli_word_options(),
        loc.cli_value_kind(),
        loc.cli_value_file()
    );
    base(Command::new("add"), loc, loc.cli_add_about(), &usage)
        .arg(
            argument(loc, "kind", loc.cli_value_kind(), loc.cli_argument_kind())
                .hide_possible_values(true)
                .value_parser(PossibleValuesParser::new([
                    "initiative",
                    "programme",
                    "need",
                    "organisation",
                    "resource",
                ])),
        )
        .arg(file(loc))
        .arg(note(loc))
        .arg(dry_run(loc))
}

fn edit(loc: &Localiser) -> Command {
    of_record("edit", loc, loc.cli_edit_about())
        .override_usage(format!(
            "trefoil edit [{}] {} [{}]",
            loc.cli_word_options(),
            loc.cli_value_reference(),
            loc.cli_value_file()
        ))
        .arg(file(loc).required(false))
        .arg(
            option(loc, "seen", loc.cli_value_number(), loc.cli_option_seen())
                .value_parser(value_parser!(i64)),
        )
        .arg(note(loc))
        .arg(dry_run(loc))
}

/// The profile: without a command of its own it is shown.
fn profile(loc: &Localiser) -> Command {
    let part = |name: &'static str, value: String, help: String| option(loc, name, value, help);
    let command = |name: &'static str, about: String| {
        base(Command::new(name), loc, about, "").override_usage(format!("trefoil profile {name}"))
    };
    base(
        Command::new("profile"),
        loc,
        loc.cli_profile_about(),
        &format!("[{}]", loc.cli_word_command()),
    )
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
    .subcommand(command("show", loc.cli_profile_show_about()))
    .subcommand(
        command("set", loc.cli_profile_set_about())
            .override_usage(format!("trefoil profile set [{}]", loc.cli_word_options()))
            .arg(part("name", loc.cli_value_name(), loc.profile_name()))
            .arg(part(
                "organisation",
                loc.cli_value_organisation(),
                loc.profile_organisation(),
            ))
            .arg(part("role", loc.cli_value_role(), loc.cli_option_role()))
            .arg(part("place", loc.cli_value_code(), loc.profile_place())),
    )
    .subcommand(command("erase", loc.cli_profile_erase_about()))
}
