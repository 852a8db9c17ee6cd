//! What was asked, after parsing.

use std::path::PathBuf;

use app::api::{
    AsWasRequest, CompareRequest, ExportRequest, FileFormat, ImportRequest, Kind,
    OrganisationRequest, PlaceRequest, RecordRequest, RenameSaved, ReportRequest, SaveSearch,
    SavedName, SearchRequest, Sort,
};
use app::exchange::TableRequest;
use clap::ArgMatches;
use l10n::Localiser;

use crate::backup::{self, Backup};
use crate::matching::{self, Matching};
use crate::render::kind_code;
use crate::sync;
use crate::translate::{self, Translate};
use crate::usage::WrongUsage;
use crate::write::{self, Write};
use crate::{assess, case, review};

/// A command with what it takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Invocation {
    Init { from: Option<PathBuf> },
    Search(Box<SearchRequest>),
    Saved(Saved),
    Show(RecordRequest),
    Place(PlaceRequest),
    Organisation(OrganisationRequest),
    History(RecordRequest),
    AsWas(AsWasRequest),
    Compare(CompareRequest),
    Export(Box<ExportRequest>),
    Import(ImportRequest, Option<Map>),
    Template(TableRequest),
    Report(Box<ReportRequest>),
    Doctor { repair: bool },
    Write(Box<Write>),
    Translate(Box<Translate>),
    Matching(Box<Matching>),
    Case(Box<case::Asked>),
    Assess(Box<assess::Asked>),
    Review(Box<review::Asked>),
    Backup(Backup),
    Sync(sync::Asked),
}

/// How a table of somebody else is read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Map {
    /// By the mapping in this file, for this kind where one is named.
    By(String, Option<Kind>),
    /// It is not read yet: a mapping is proposed and written to this file.
    Propose(String, Kind),
}

/// What to do with the saved searches.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Saved {
    List,
    Add(Box<SaveSearch>),
    Run(SavedName),
    Rename(RenameSaved),
    Remove(SavedName),
}

/// Reads what clap has parsed; years and references have a grammar of their own.
pub(crate) fn read(matches: &ArgMatches, loc: &Localiser) -> Result<Invocation, WrongUsage> {
    let Some((name, matches)) = matches.subcommand() else {
        return Err(WrongUsage {
            message: loc.cli_usage_command_missing(),
            hint: crate::usage::help_hint(None, loc),
        });
    };
    if let Some(asked) = write::read(name, matches, loc)? {
        return Ok(Invocation::Write(Box::new(asked)));
    }
    if name == translate::COMMAND {
        let asked = translate::read(matches, loc)?;
        return Ok(Invocation::Translate(Box::new(asked)));
    }
    if name == case::COMMAND {
        return Ok(Invocation::Case(Box::new(case::read(matches))));
    }
    if name == assess::COMMAND {
        return Ok(Invocation::Assess(Box::new(assess::read(matches))));
    }
    if name == review::COMMAND {
        return Ok(Invocation::Review(Box::new(review::read(matches, loc)?)));
    }
    if let Some(asked) = matching::read(name, matches) {
        return Ok(Invocation::Matching(Box::new(asked)));
    }
    if let Some(asked) = backup::read(name, matches) {
        return Ok(Invocation::Backup(asked));
    }
    if let Some(asked) = sync::read(name, matches, loc)? {
        return Ok(Invocation::Sync(asked));
    }
    let one = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    Ok(match name {
        "init" => Invocation::Init {
            from: matches.get_one::<PathBuf>("from").cloned(),
        },
        "search" => Invocation::Search(Box::new(search(matches, loc)?)),
        "saved" => Invocation::Saved(saved(matches, loc)?),
        "show" => Invocation::Show(reference(&one("reference"), loc)?),
        "place" => Invocation::Place(PlaceRequest { code: one("code") }),
        "org" => {
            let slug = one("slug");
            // `organisation:gfce` is how everything else names it.
            let slug = slug
                .strip_prefix("organisation:")
                .map(str::to_owned)
                .unwrap_or(slug);
            Invocation::Organisation(OrganisationRequest { slug })
        }
        "history" => {
            let record = reference(&one("reference"), loc)?;
            match matches.get_one::<String>("at") {
                Some(change) => Invocation::AsWas(AsWasRequest {
                    kind: record.kind,
                    slug: record.slug,
                    change: change.clone(),
                }),
                None => Invocation::History(record),
            }
        }
        "compare" => Invocation::Compare(CompareRequest {
            records: many(matches, "reference")
                .iter()
                .map(|text| reference(text, loc))
                .collect::<Result<_, _>>()?,
        }),
        "export" => match (
            one_kind(matches, "template"),
            crate::report::exported(matches, loc)?,
        ) {
            (Some(kind), _) => Invocation::Template(TableRequest {
                file: one("file"),
                format: format(matches),
                kind,
            }),
            (None, Some(report)) => Invocation::Report(Box::new(report)),
            (None, None) => Invocation::Export(Box::new(ExportRequest {
                file: one("file"),
                format: format(matches),
                search: asked(matches, loc)?,
                records: records(matches, loc)?,
            })),
        },
        "report" => Invocation::Report(Box::new(crate::report::read(matches, loc)?)),
        "import" => {
            let named = one_kind(matches, "kind");
            let given = |id: &str| matches.get_one::<String>(id).cloned();
            let map = match (given("map"), given("propose-map"), named) {
                (Some(file), ..) => Some(Map::By(file, named)),
                (None, Some(file), Some(kind)) => Some(Map::Propose(file, kind)),
                _ => None,
            };
            let request = ImportRequest {
                file: one("file"),
                format: format(matches),
                dry_run: matches.get_flag("dry-run"),
                share_needs: matches.get_flag("share-needs"),
            };
            Invocation::Import(request, map)
        }
        _ => Invocation::Doctor {
            repair: matches.get_flag("repair"),
        },
    })
}

fn saved(matches: &ArgMatches, loc: &Localiser) -> Result<Saved, WrongUsage> {
    let Some((command, matches)) = matches.subcommand() else {
        return Ok(Saved::List);
    };
    let one = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let name = one("name");
    Ok(match command {
        "add" => Saved::Add(Box::new(SaveSearch {
            name,
            request: asked(matches, loc)?,
            seen: None,
        })),
        "run" => Saved::Run(SavedName { name }),
        "rename" => Saved::Rename(RenameSaved {
            name,
            to: one("new-name"),
        }),
        _ => Saved::Remove(SavedName { name }),
    })
}

fn search(matches: &ArgMatches, loc: &Localiser) -> Result<SearchRequest, WrongUsage> {
    let number = |id: &str| matches.get_one::<u32>(id).copied().unwrap_or_default();
    Ok(SearchRequest {
        limit: number("limit"),
        offset: number("offset"),
        facets: matches.get_flag("facets"),
        ..asked(matches, loc)?
    })
}

/// Every value of an option that may be given more than once.
/// The records that are named one by one, `kind:slug`.
pub(crate) fn records(matches: &ArgMatches, loc: &Localiser) -> Result<Vec<String>, WrongUsage> {
    many(matches, "record")
        .iter()
        .map(|text| {
            let record = reference(text, loc)?;
            Ok(format!("{}:{}", kind_code(record.kind), record.slug))
        })
        .collect()
}

pub(crate) fn many(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches
        .get_many::<String>(id)
        .into_iter()
        .flatten()
        .cloned()
        .collect()
}

/// The words and filters of a search.
pub(crate) fn asked(matches: &ArgMatches, loc: &Localiser) -> Result<SearchRequest, WrongUsage> {
    let (year_from, year_to) = match matches.get_one::<String>("year") {
        Some(text) => years(text).ok_or_else(|| WrongUsage {
            message: loc.cli_usage_years(text),
            hint: loc.cli_usage_years_hint(),
        })?,
        None => (None, None),
    };
    Ok(SearchRequest {
        query: many(matches, "query").join(" "),
        kinds: many(matches, "kind")
            .iter()
            .filter_map(|code| kind(code))
            .collect(),
        themes: many(matches, "theme"),
        places: many(matches, "place"),
        statuses: many(matches, "status"),
        organisations: many(matches, "org"),
        modes: many(matches, "mode"),
        languages: many(matches, "language"),
        year_from,
        year_to,
        sort: match matches.get_one::<String>("sort").map(String::as_str) {
            Some("newest") => Sort::Newest,
            Some("closing") => Sort::Closing,
            _ => Sort::Relevance,
        },
        ..SearchRequest::default()
    })
}

fn format(matches: &ArgMatches) -> Option<FileFormat> {
    Some(match matches.get_one::<String>("format")?.as_str() {
        "csv" => FileFormat::Csv,
        "xlsx" => FileFormat::Xlsx,
        "iati" => FileFormat::Iati,
        _ => FileFormat::Jsonl,
    })
}

/// The one kind that an option names.
fn one_kind(matches: &ArgMatches, id: &str) -> Option<Kind> {
    kind(matches.get_one::<String>(id)?)
}

pub(crate) fn kind(code: &str) -> Option<Kind> {
    Some(match code {
        "initiative" => Kind::Initiative,
        "programme" => Kind::Programme,
        "need" => Kind::Need,
        "organisation" => Kind::Organisation,
        "resource" => Kind::Resource,
        _ => return None,
    })
}

pub(crate) fn reference(text: &str, loc: &Localiser) -> Result<RecordRequest, WrongUsage> {
    let parts = text
        .split_once(':')
        .and_then(|(code, slug)| Some((kind(code.trim())?, slug.trim())));
    match parts {
        Some((kind, slug)) if !slug.is_empty() => Ok(RecordRequest {
            kind,
            slug: slug.to_owned(),
            text_lang: None,
        }),
        _ => Err(WrongUsage {
            message: loc.cli_usage_reference(text),
            hint: loc.cli_usage_reference_hint(),
        }),
    }
}

/// `2020..2024`, `2020..`, `..2024` or `2022`; a span that ends before it starts is none.
fn years(text: &str) -> Option<(Option<i32>, Option<i32>)> {
    let year = |text: &str| -> Option<Option<i32>> {
        match text.trim() {
            "" => Some(None),
            digits if digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse::<u16>().ok().map(|year| Some(i32::from(year)))
            }
            _ => None,
        }
    };
    let (from, to) = match text.split_once("..") {
        Some((from, to)) => (year(from)?, year(to)?),
        None => {
            let one = year(text)?;
            (one, one)
        }
    };
    let ordered = from.zip(to).is_none_or(|(from, to)| from <= to);
    ((from.is_some() || to.is_some()) && ordered).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_years() {
        assert_eq!(
            years("2020..2024"),
            Some((Some(2020), Some(2024))),
            "closed"
        );
        assert_eq!(
            years("2020.."),
            Some((Some(2020), None)),
            "open to the present"
        );
        assert_eq!(
            years("..2024"),
            Some((None, Some(2024))),
            "open to the past"
        );
        assert_eq!(years("2022"), Some((Some(2022), Some(2022))), "one year");
        for bad in [
            "",
            "..",
            "20",
            "2024..2020",
            "2020...2024",
            "a..b",
            "2020-2024",
            "+202",
        ] {
            assert_eq!(years(bad), None, "{bad:?} is no span of years");
        }
    }
}
