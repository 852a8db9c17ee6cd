use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use l10n::Localiser;

use crate::grammar::{argument, base, flag, option};

/// Name of the command, as typed.
pub(crate) const COMMAND: &str = "translate";

/// The grammar with the translation of records.
pub(crate) fn with(command: Command, loc: &Localiser) -> Command {
    let options = format!("[{}]", loc.cli_word_options());
    let reference = loc.cli_value_reference();
    let file = loc.cli_value_file();
    let one = |name: &'static str, about: String, usage: String| {
        base(Command::new(name), loc, about, "").override_usage(
            format!("trefoil {COMMAND} {name} {usage}")
                .trim_end()
                .to_owned(),
        )
    };
    let of_record = |name: &'static str, about: String, more: &str| {
        one(name, about, format!("{options} {reference} {more}"))
            .arg(argument(
                loc,
                "reference",
                reference.clone(),
                loc.cli_argument_reference(),
            ))
            .arg(to(loc))
    };
    let translate = base(
        Command::new(COMMAND),
        loc,
        loc.translation_cli_about(),
        &loc.cli_word_command(),
    )
    .subcommand_required(true)
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
    .subcommand(one(
        "coverage",
        loc.translation_cli_coverage_about(),
        String::new(),
    ))
    .subcommand(
        part(
            one("list", loc.translation_cli_list_about(), options.clone()),
            loc,
        )
        .arg(number(loc, "limit", loc.cli_option_limit()))
        .arg(number(loc, "offset", loc.cli_option_offset())),
    )
    .subcommand(of_record("show", loc.translation_cli_show_about(), ""))
    .subcommand(
        of_record("set", loc.translation_cli_set_about(), &file)
            .arg(argument(
                loc,
                "file",
                file.clone(),
                loc.translation_cli_argument_texts(),
            ))
            .arg(
                option(loc, "seen", loc.cli_value_number(), loc.cli_option_seen())
                    .value_parser(value_parser!(i64)),
            )
            .arg(note(loc)),
    )
    .subcommand(
        of_record(
            "review",
            loc.translation_cli_review_about(),
            &format!("[{}…]", loc.translation_cli_value_field()),
        )
        .arg(
            Arg::new("field")
                .value_name(loc.translation_cli_value_field())
                .help(loc.translation_cli_argument_field())
                .help_heading(loc.cli_heading_arguments())
                .num_args(0..),
        )
        .arg(note(loc)),
    )
    .subcommand(
        of_record("ask", loc.translation_cli_ask_about(), "")
            .arg(option(
                loc,
                "statement",
                loc.cli_value_note(),
                loc.translation_cli_option_statement(),
            ))
            .arg(option(
                loc,
                "place",
                loc.cli_value_code(),
                loc.translation_cli_option_place(),
            )),
    )
    .subcommand(
        part(
            one(
                "export",
                loc.translation_cli_export_about(),
                format!("{options} {file}"),
            ),
            loc,
        )
        .arg(argument(
            loc,
            "file",
            file.clone(),
            loc.exchange_cli_argument_export(),
        ))
        .arg(option(
            loc,
            "from",
            loc.cli_value_language(),
            loc.translation_cli_option_from(),
        ))
        .arg(
            flag("all", loc.translation_cli_option_all())
                .help_heading(loc.cli_heading_options())
                .conflicts_with("state"),
        ),
    )
    .subcommand(
        one(
            "import",
            loc.translation_cli_import_about(),
            format!("{options} {file}"),
        )
        .arg(argument(
            loc,
            "file",
            file.clone(),
            loc.exchange_cli_argument_import(),
        ))
        .arg(
            flag("drafts", loc.translation_cli_option_drafts())
                .help_heading(loc.cli_heading_options()),
        )
        .arg(
            flag("dry-run", loc.exchange_cli_option_dry_run())
                .help_heading(loc.cli_heading_options()),
        ),
    );
    command.subcommand(translate)
}

/// Which part of the work: language, kinds, places, states.
fn part(command: Command, loc: &Localiser) -> Command {
    let many = |name: &'static str, value: String, help: String| {
        option(loc, name, value, help)
            .action(ArgAction::Append)
            .value_delimiter(',')
    };
    command
        .arg(to(loc))
        .arg(
            many("kind", loc.cli_value_kind(), loc.cli_option_kind())
                .value_parser(PossibleValuesParser::new(crate::grammar::KINDS)),
        )
        .arg(many("place", loc.cli_value_place(), loc.cli_option_place()))
        .arg(
            many(
                "state",
                loc.translation_cli_value_state(),
                loc.translation_cli_option_state(),
            )
            .value_parser(PossibleValuesParser::new([
                "missing", "stale", "machine", "reviewed",
            ])),
        )
}

fn to(loc: &Localiser) -> Arg {
    option(
        loc,
        "to",
        loc.cli_value_language(),
        loc.translation_cli_option_to(),
    )
}

fn note(loc: &Localiser) -> Arg {
    option(loc, "note", loc.cli_value_note(), loc.cli_option_note())
}

fn number(loc: &Localiser, name: &'static str, help: String) -> Arg {
    option(loc, name, loc.cli_value_number(), help).value_parser(value_parser!(u32))
}
