use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use l10n::Localiser;

use crate::case::{group, output};
use crate::grammar::{argument, base, option};

/// Name of the command, as typed.
pub(crate) const COMMAND: &str = "assess";

/// `trefoil assess …`: without a command of its own the list.
pub(crate) fn grammar(loc: &Localiser) -> Command {
    let number = loc.case_cli_value_id();
    let text =
        |name: &'static str, help: String| option(loc, name, loc.case_cli_value_text(), help);
    let stage =
        |name: &'static str, help: String| option(loc, name, loc.assess_cli_value_stage(), help);
    group("assess", "", loc.assess_cli_about(), loc)
        .subcommand(one(loc, "list", loc.assess_cli_list(), ""))
        .subcommand(
            one(loc, "start", loc.assess_cli_start(), "cmm|norms")
                .arg(
                    argument(
                        loc,
                        "method",
                        loc.assess_cli_value_method(),
                        loc.assess_cli_argument_method(),
                    )
                    .hide_possible_values(true)
                    .value_parser(PossibleValuesParser::new(["cmm", "norms"])),
                )
                .arg(option(
                    loc,
                    "place",
                    loc.cli_value_code(),
                    loc.assess_cli_option_place(),
                ))
                .arg(option(
                    loc,
                    "name",
                    loc.cli_value_name(),
                    loc.assess_cli_option_name(),
                )),
        )
        .subcommand(
            one(
                loc,
                "set",
                loc.assess_cli_set(),
                &format!(
                    "[{}] {number} {}",
                    loc.cli_word_options(),
                    loc.assess_cli_value_key()
                ),
            )
            .arg(id(loc))
            .arg(argument(
                loc,
                "key",
                loc.assess_cli_value_key(),
                loc.assess_cli_argument_key(),
            ))
            .arg(stage("stage", loc.record_field_stage_present()))
            .arg(stage("wanted", loc.record_field_stage_wanted()))
            .arg(text("exists", loc.assess_column_exists()))
            .arg(text("evidence", loc.assess_column_evidence()))
            .arg(text("gap", loc.assess_column_gap()))
            .arg(text("help-wanted", loc.assess_column_help())),
        )
        .subcommand(one(loc, "show", loc.assess_cli_show(), &number).arg(id(loc)))
        .subcommand(
            one(
                loc,
                "compare",
                loc.assess_cli_compare(),
                &format!("{number} {number}"),
            )
            .arg(id(loc))
            .arg(argument(
                loc,
                "earlier",
                number.clone(),
                loc.assess_cli_argument_earlier(),
            )),
        )
        .subcommand(
            one(
                loc,
                "needs",
                loc.assess_cli_needs(),
                &format!("{number} [{}]", loc.assess_cli_value_key()),
            )
            .arg(id(loc))
            .arg(
                argument(
                    loc,
                    "key",
                    loc.assess_cli_value_key(),
                    loc.assess_cli_argument_keys(),
                )
                .required(false)
                .num_args(1..)
                .action(ArgAction::Append),
            ),
        )
        .subcommand(
            one(
                loc,
                "print",
                loc.assess_cli_print(),
                &format!("{number} -o {}", loc.exchange_cli_value_file()),
            )
            .arg(id(loc))
            .arg(output(loc)),
        )
}

fn one(loc: &Localiser, name: &'static str, about: String, takes: &str) -> Command {
    base(Command::new(name), loc, about, takes).override_usage(
        format!("trefoil assess {name} {takes}")
            .trim_end()
            .to_owned(),
    )
}

fn id(loc: &Localiser) -> Arg {
    argument(
        loc,
        "id",
        loc.case_cli_value_id(),
        loc.assess_cli_argument_id(),
    )
}
