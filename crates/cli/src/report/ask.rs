use std::path::Path;

use app::api::{RecordRequest, ReportFormat, ReportRequest, ReportSubject};
use clap::ArgMatches;
use l10n::Localiser;

use crate::invocation::{asked, many, reference};
use crate::usage::WrongUsage;

/// Reads `trefoil report …`.
pub(crate) fn read(matches: &ArgMatches, loc: &Localiser) -> Result<ReportRequest, WrongUsage> {
    let Some((name, matches)) = matches.subcommand() else {
        return Err(WrongUsage {
            message: loc.cli_usage_command_missing(),
            hint: crate::usage::help_hint(Some("report"), loc),
        });
    };
    let one = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let subject = match name {
        "sheet" => ReportSubject::Sheet {
            record: reference(&one("reference"), loc)?,
        },
        "brief" => ReportSubject::Brief { place: one("code") },
        "pack" => ReportSubject::Pack {
            search: Box::new(asked(matches, loc)?),
        },
        "compare" => ReportSubject::Comparison {
            records: matches
                .get_many::<String>("reference")
                .into_iter()
                .flatten()
                .map(|text| reference(text, loc))
                .collect::<Result<_, _>>()?,
        },
        _ => ReportSubject::Gaps {
            place: one("code"),
            themes: many(matches, "theme"),
        },
    };
    let given = |id: &str| {
        matches
            .try_get_one::<bool>(id)
            .ok()
            .flatten()
            .copied()
            .unwrap_or_default()
    };
    Ok(ReportRequest {
        file: one("output"),
        format: None,
        subject,
        drafts: given("drafts"),
        private: given("private"),
    })
}

/// Reads `trefoil export …` where it asks for a report, or for a form of one: records that are named become a sheet or a
/// comparison then, and those of a search a resource pack.
pub(crate) fn exported(
    matches: &ArgMatches,
    loc: &Localiser,
) -> Result<Option<ReportRequest>, WrongUsage> {
    let file = matches
        .get_one::<String>("file")
        .cloned()
        .unwrap_or_default();
    let format = match matches.get_one::<String>("format").map(String::as_str) {
        Some("pdf") => Some(ReportFormat::Pdf),
        Some("html") => Some(ReportFormat::Html),
        Some(_) => None,
        None => app::report::by_name(Path::new(&file)),
    };
    let asked_for = matches.get_one::<String>("report").map(String::as_str);
    if format.is_none() && asked_for.is_none() {
        return Ok(None);
    }
    let records: Vec<RecordRequest> = many(matches, "record")
        .iter()
        .map(|text| reference(text, loc))
        .collect::<Result<_, _>>()?;
    let missing = |option: &str| WrongUsage {
        message: loc.cli_usage_argument_missing(option),
        hint: crate::usage::help_hint(Some("export"), loc),
    };
    let one_place = || match many(matches, "place").as_slice() {
        [place] => Ok(place.clone()),
        _ => Err(missing("--place")),
    };
    let subject = match (asked_for, records.as_slice()) {
        (Some("record") | None, [record]) => ReportSubject::Sheet {
            record: record.clone(),
        },
        (Some("record"), _) => return Err(missing("--record")),
        (Some("brief"), _) => ReportSubject::Brief {
            place: one_place()?,
        },
        (Some("gaps"), _) => ReportSubject::Gaps {
            place: one_place()?,
            themes: many(matches, "theme"),
        },
        (Some("comparison"), []) => return Err(missing("--record")),
        (Some("comparison") | None, [_, ..]) => ReportSubject::Comparison { records },
        _ => ReportSubject::Pack {
            search: Box::new(asked(matches, loc)?),
        },
    };
    // A format of records is no form of a report: the end of the name decides, and says so where it is of neither.
    Ok(Some(ReportRequest {
        file,
        format,
        subject,
        drafts: false,
        private: false,
    }))
}
