use clap::{Arg, ArgAction, Command};
use l10n::Localiser;

use crate::grammar::{argument, asked, base, flag, option};

/// Formats of `export`: those of exchange, then those of reports.
pub(crate) const FORMATS: [&str; 6] = ["csv", "xlsx", "iati", "jsonl", "pdf", "html"];

/// What `export --report` may write.
pub(crate) const REPORTS: [&str; 5] = ["record", "brief", "pack", "comparison", "gaps"];

/// `trefoil report …`: a command for each report.
pub(crate) fn grammar(loc: &Localiser, options: &str) -> Command {
    base(
        Command::new("report"),
        loc,
        loc.report_cli_about(),
        &format!("{} {options}", loc.cli_word_command()),
    )
    .subcommand_required(true)
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
    .subcommand(
        one(
            loc,
            "sheet",
            loc.report_cli_sheet_about(),
            &loc.cli_value_reference(),
        )
        .arg(argument(
            loc,
            "reference",
            loc.cli_value_reference(),
            loc.cli_argument_reference(),
        ))
        .args(unpublished(loc)),
    )
    .subcommand(
        one(
            loc,
            "brief",
            loc.report_cli_brief_about(),
            &loc.cli_value_code(),
        )
        .arg(place(loc)),
    )
    .subcommand(
        asked(
            one(
                loc,
                "pack",
                loc.report_cli_pack_about(),
                &format!("[{}]", loc.cli_value_query()),
            ),
            loc,
        )
        .args(unpublished(loc)),
    )
    .subcommand(
        one(
            loc,
            "compare",
            loc.report_cli_compare_about(),
            &format!("{0} {0}", loc.cli_value_reference()),
        )
        .arg(
            argument(
                loc,
                "reference",
                loc.cli_value_reference(),
                loc.cli_argument_reference(),
            )
            .num_args(1..)
            .action(ArgAction::Append),
        )
        .args(unpublished(loc)),
    )
    .subcommand(
        one(
            loc,
            "gaps",
            loc.report_cli_gaps_about(),
            &loc.cli_value_code(),
        )
        .arg(place(loc))
        .arg(
            option(loc, "theme", loc.cli_value_theme(), loc.cli_option_theme())
                .action(ArgAction::Append)
                .value_delimiter(','),
        ),
    )
}

/// One report: what it takes, and the file.
fn one(loc: &Localiser, name: &'static str, about: String, takes: &str) -> Command {
    let file = loc.exchange_cli_value_file();
    base(Command::new(name), loc, about, takes)
        .override_usage(format!("trefoil report {name} {takes} -o {file}"))
        .arg(
            option(loc, "output", file, loc.report_cli_option_output())
                .short('o')
                .required(true),
        )
}

fn place(loc: &Localiser) -> Arg {
    argument(loc, "code", loc.cli_value_code(), loc.cli_argument_place())
}

fn unpublished(loc: &Localiser) -> [Arg; 2] {
    [
        flag("drafts", loc.report_cli_option_drafts()).help_heading(loc.cli_heading_options()),
        flag("private", loc.report_cli_option_private()).help_heading(loc.cli_heading_options()),
    ]
}
