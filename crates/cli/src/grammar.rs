//! The grammar of the command line, with every word of the help in the chosen language.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use l10n::Localiser;

/// Names of the commands, as typed.
pub(crate) const COMMANDS: [&str; 12] = [
    "init", "search", "saved", "show", "place", "org", "history", "compare", "export", "import",
    "report", "doctor",
];

/// Kinds of records, as typed.
pub(crate) const KINDS: [&str; 5] = [
    "initiative",
    "programme",
    "need",
    "organisation",
    "resource",
];

/// The whole grammar.
pub(crate) fn grammar(loc: &Localiser) -> Command {
    let writing = crate::write::with(reading(loc), loc);
    let translating = crate::translate::with(writing, loc);
    let kept = crate::backup::with(crate::matching::with(translating, loc), loc);
    crate::sync::with(kept, loc)
        .subcommand(crate::case::grammar(loc))
        .subcommand(crate::assess::grammar(loc))
        .subcommand(crate::review::grammar(loc))
}

/// The commands that read, search and look after the store.
fn reading(loc: &Localiser) -> Command {
    let options = format!("[{}]", loc.cli_word_options());
    let reference = loc.cli_value_reference();
    base(
        Command::new("trefoil"),
        loc,
        loc.cli_about(),
        &format!("{options} {}", loc.cli_word_command()),
    )
    .version(env!("CARGO_PKG_VERSION"))
    .disable_version_flag(true)
    .arg(
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(loc.cli_option_version())
            .help_heading(loc.cli_heading_options()),
    )
    .args(global(loc))
    .subcommand_required(true)
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
    .after_help(loc.cli_after_help())
    .subcommand(
        base(
            Command::new("init"),
            loc,
            loc.cli_init_about(),
            &format!("[--from {}]", loc.cli_value_folder()),
        )
        .arg(
            option(loc, "from", loc.cli_value_folder(), loc.cli_option_from())
                .value_parser(value_parser!(std::path::PathBuf)),
        ),
    )
    .subcommand(search(loc, &options))
    .subcommand(saved(loc, &options))
    .subcommand(
        base(Command::new("show"), loc, loc.cli_show_about(), &reference).arg(argument(
            loc,
            "reference",
            loc.cli_value_reference(),
            loc.cli_argument_reference(),
        )),
    )
    .subcommand(
        base(
            Command::new("place"),
            loc,
            loc.cli_place_about(),
            &loc.cli_value_code(),
        )
        .arg(argument(
            loc,
            "code",
            loc.cli_value_code(),
            loc.cli_argument_place(),
        )),
    )
    .subcommand(
        base(
            Command::new("org"),
            loc,
            loc.cli_organisation_about(),
            &loc.cli_value_organisation(),
        )
        .arg(argument(
            loc,
            "slug",
            loc.cli_value_organisation(),
            loc.cli_argument_organisation(),
        )),
    )
    .subcommand(
        base(
            Command::new("history"),
            loc,
            loc.cli_history_about(),
            &format!("{options} {reference}"),
        )
        .arg(argument(
            loc,
            "reference",
            loc.cli_value_reference(),
            loc.cli_argument_reference(),
        ))
        .arg(crate::review::at(loc)),
    )
    .subcommand(
        base(
            Command::new("compare"),
            loc,
            loc.compare_cli_about(),
            &format!("{0} {0} [{0} [{0}]]", loc.cli_value_reference()),
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
        ),
    )
    .subcommand(export(loc, &options))
    .subcommand(import(loc, &options))
    .subcommand(crate::report::grammar(loc, &options))
    .subcommand(
        base(
            Command::new("doctor"),
            loc,
            loc.cli_doctor_about(),
            "[--repair]",
        )
        .arg(
            flag("repair", loc.doctor_cli_option_repair()).help_heading(loc.cli_heading_options()),
        ),
    )
}

fn search(loc: &Localiser, options: &str) -> Command {
    let number = |name: &'static str, help: String| {
        option(loc, name, loc.cli_value_number(), help).value_parser(value_parser!(u32))
    };
    let command = base(
        Command::new("search"),
        loc,
        loc.cli_search_about(),
        &format!("{options} [{}]", loc.cli_value_query()),
    );
    asked(command, loc)
        .arg(number("limit", loc.cli_option_limit()))
        .arg(number("offset", loc.cli_option_offset()))
        .arg(flag("facets", loc.cli_option_facets()).help_heading(loc.cli_heading_options()))
}

/// Records to a file: the words and filters of a search choose them.
fn export(loc: &Localiser, options: &str) -> Command {
    let file = loc.exchange_cli_value_file();
    let command = base(
        Command::new("export"),
        loc,
        loc.exchange_cli_export_about(),
        &format!("{options} {file} [{}]", loc.cli_value_query()),
    )
    .arg(argument(
        loc,
        "file",
        file,
        loc.exchange_cli_argument_export(),
    ))
    .arg(
        option(
            loc,
            "format",
            loc.exchange_cli_value_format(),
            loc.report_cli_option_format(),
        )
        .value_parser(PossibleValuesParser::new(crate::report::FORMATS)),
    )
    .arg(
        option(
            loc,
            "report",
            loc.exchange_cli_value_report(),
            loc.exchange_cli_option_report(),
        )
        .value_parser(PossibleValuesParser::new(crate::report::REPORTS)),
    )
    .arg(records(loc))
    .arg(
        option(
            loc,
            "template",
            loc.cli_value_kind(),
            loc.exchange_cli_option_template(),
        )
        .value_parser(PossibleValuesParser::new(KINDS)),
    );
    asked(command, loc)
}

/// Records from a file.
fn import(loc: &Localiser, options: &str) -> Command {
    let file = loc.exchange_cli_value_file();
    base(
        Command::new("import"),
        loc,
        loc.exchange_cli_import_about(),
        &format!("{options} {file}"),
    )
    .arg(argument(
        loc,
        "file",
        file,
        loc.exchange_cli_argument_import(),
    ))
    .arg(format_option(loc))
    .arg(
        flag("share-needs", loc.exchange_cli_option_share_needs())
            .help_heading(loc.cli_heading_options()),
    )
    .arg(
        option(
            loc,
            "kind",
            loc.cli_value_kind(),
            loc.exchange_cli_option_kind(),
        )
        .value_parser(PossibleValuesParser::new(KINDS)),
    )
    .arg(option(
        loc,
        "map",
        loc.exchange_cli_value_file(),
        loc.exchange_cli_option_map(),
    ))
    .arg(
        option(
            loc,
            "propose-map",
            loc.exchange_cli_value_file(),
            loc.exchange_cli_option_propose_map(),
        )
        .requires("kind")
        .conflicts_with("map"),
    )
    .arg(flag("dry-run", loc.exchange_cli_option_dry_run()).help_heading(loc.cli_heading_options()))
}

fn format_option(loc: &Localiser) -> Arg {
    option(
        loc,
        "format",
        loc.exchange_cli_value_format(),
        loc.exchange_cli_option_format(),
    )
    .value_parser(PossibleValuesParser::new(["csv", "xlsx", "iati", "jsonl"]))
}

/// Saved searches: without a command of its own the list of them.
fn saved(loc: &Localiser, options: &str) -> Command {
    let name = loc.cli_value_name();
    let named = |command: &'static str, about: String| {
        base(Command::new(command), loc, about, &name)
            .override_usage(format!("trefoil saved {command} {name}"))
            .arg(argument(
                loc,
                "name",
                name.clone(),
                loc.cli_argument_saved(),
            ))
    };
    base(
        Command::new("saved"),
        loc,
        loc.cli_saved_about(),
        &format!("[{}]", loc.cli_word_command()),
    )
    .subcommand_help_heading(loc.cli_heading_commands())
    .disable_help_subcommand(true)
    .subcommand(
        asked(named("add", loc.cli_saved_add_about()), loc).override_usage(format!(
            "trefoil saved add {options} {name} [{}]",
            loc.cli_value_query()
        )),
    )
    .subcommand(named("run", loc.cli_saved_run_about()))
    .subcommand(
        named("rename", loc.cli_saved_rename_about())
            .override_usage(format!(
                "trefoil saved rename {name} {}",
                loc.cli_value_new_name()
            ))
            .arg(argument(
                loc,
                "new-name",
                loc.cli_value_new_name(),
                loc.cli_argument_new_name(),
            )),
    )
    .subcommand(named("remove", loc.cli_saved_remove_about()))
}

/// The words and filters of a search.
pub(crate) fn asked(command: Command, loc: &Localiser) -> Command {
    let many = |name: &'static str, value: String, help: String| {
        option(loc, name, value, help)
            .action(ArgAction::Append)
            .value_delimiter(',')
    };
    command
        .arg(
            Arg::new("query")
                .value_name(loc.cli_value_query())
                .help(loc.cli_argument_query())
                .help_heading(loc.cli_heading_arguments())
                .num_args(0..),
        )
        .arg(
            many("kind", loc.cli_value_kind(), loc.cli_option_kind())
                .value_parser(PossibleValuesParser::new(KINDS)),
        )
        .arg(many("theme", loc.cli_value_theme(), loc.cli_option_theme()))
        .arg(many("place", loc.cli_value_place(), loc.cli_option_place()))
        .arg(many(
            "status",
            loc.cli_value_status(),
            loc.cli_option_status(),
        ))
        .arg(many(
            "org",
            loc.cli_value_organisation(),
            loc.cli_option_organisation(),
        ))
        .arg(many("mode", loc.cli_value_mode(), loc.cli_option_mode()))
        .arg(many(
            "language",
            loc.cli_value_language(),
            loc.cli_option_language(),
        ))
        .arg(option(
            loc,
            "year",
            loc.cli_value_years(),
            loc.cli_option_years(),
        ))
        .arg(
            option(loc, "sort", loc.cli_value_sort(), loc.cli_option_sort()).value_parser(
                PossibleValuesParser::new(["relevance", "newest", "closing"]),
            ),
        )
}

/// What every command has: its help in our own words, nothing of clap's.
pub(crate) fn base(command: Command, loc: &Localiser, about: String, usage: &str) -> Command {
    let name = if command.get_name() == "trefoil" {
        String::new()
    } else {
        format!(" {}", command.get_name())
    };
    let usage_line = format!("trefoil{name} {usage}");
    command
        .about(about)
        .override_usage(usage_line.trim_end().to_owned())
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n",
            loc.cli_heading_usage()
        ))
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::HelpShort)
                .help(loc.cli_option_help())
                .help_heading(loc.cli_heading_options()),
        )
}

fn global(loc: &Localiser) -> [Arg; 3] {
    let heading = loc.cli_heading_global();
    [
        flag("json", loc.cli_option_json())
            .global(true)
            .help_heading(heading.clone()),
        option(loc, "lang", loc.cli_value_language(), loc.cli_option_lang())
            .global(true)
            .help_heading(heading.clone()),
        option(
            loc,
            "data-dir",
            loc.cli_value_folder(),
            loc.cli_option_data_dir(),
        )
        .value_parser(value_parser!(std::path::PathBuf))
        .global(true)
        .help_heading(heading),
    ]
}

pub(crate) fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

/// Records that are named one by one instead of those of a search.
pub(crate) fn records(loc: &Localiser) -> Arg {
    option(
        loc,
        "record",
        loc.cli_value_reference(),
        loc.exchange_cli_option_record(),
    )
    .action(ArgAction::Append)
}

pub(crate) fn option(loc: &Localiser, name: &'static str, value: String, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(help)
        .help_heading(loc.cli_heading_options())
        // "[possible values: …]" would be English; the help names them.
        .hide_possible_values(true)
}

pub(crate) fn argument(loc: &Localiser, name: &'static str, value: String, help: String) -> Arg {
    Arg::new(name)
        .value_name(value)
        .help(help)
        .help_heading(loc.cli_heading_arguments())
        .required(true)
}
