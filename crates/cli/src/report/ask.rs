use std::path::Path;

use app::api::{ReportFormat, ReportRequest, ReportSubject};
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

/// Reads `trefoil export …` where it asks for a form of report: then the records become a resource pack.
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
    let Some(format) = format else {
        return Ok(None);
    };
    Ok(Some(ReportRequest {
        file,
        format: Some(format),
        subject: ReportSubject::Pack {
            search: Box::new(asked(matches, loc)?),
        },
        drafts: false,
        private: false,
    }))
}
