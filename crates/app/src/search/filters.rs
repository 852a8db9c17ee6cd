use catalogue::Kind;
use catalogue::search::Filters;

use crate::api::SearchRequest;
use crate::fault::FilterName;
use crate::view::domain_kind;
use crate::{Fault, Host};

/// The filters of a request, each code known to its vocabulary.
///
/// An unknown code is refused rather than ignored: a result that is empty or too large because of a slip of the pen
/// would pass for an answer.
pub(crate) fn filters(host: &Host, request: &SearchRequest) -> Result<Filters, Fault> {
    let vocabulary = host.vocabulary();
    let codes = |names: &[&str]| -> Vec<String> {
        names
            .iter()
            .filter_map(|name| vocabulary.list(name))
            .flat_map(|list| list.codes())
            .map(str::to_owned)
            .collect()
    };
    let themes = request.themes.iter().map(|code| {
        if code.len() == 1 {
            code.to_uppercase()
        } else {
            code.clone()
        }
    });
    let mut statuses = codes(&["status", "window"]);
    statuses.extend(["open".to_owned(), "not-stated".to_owned()]);
    Ok(Filters {
        kinds: request
            .kinds
            .iter()
            .map(|kind| domain_kind(*kind))
            .collect(),
        themes: known(FilterName::Theme, themes, &codes(&["theme", "topic"]))?,
        places: places(host, &request.places)?,
        statuses: known(
            FilterName::Status,
            request.statuses.iter().cloned(),
            &statuses,
        )?,
        organisations: organisations(host, &request.organisations)?,
        together: request.together.unwrap_or_default(),
        modes: known(
            FilterName::Mode,
            request.modes.iter().cloned(),
            &codes(&["mode"]),
        )?,
        languages: known(
            FilterName::Language,
            request.languages.iter().cloned(),
            &host
                .languages()
                .codes()
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        )?,
        years: (request.year_from, request.year_to),
        ..Filters::default()
    })
}

fn known(
    filter: FilterName,
    codes: impl Iterator<Item = String>,
    accepted: &[String],
) -> Result<Vec<String>, Fault> {
    codes
        .map(|code| {
            if accepted.contains(&code) {
                Ok(code)
            } else {
                Err(Fault::UnknownTerm {
                    filter,
                    value: code.chars().take(60).collect(),
                    accepted: accepted.to_vec(),
                })
            }
        })
        .collect()
}

/// Places by their canonical codes: the M49 number of a country and small letters are understood.
fn places(host: &Host, codes: &[String]) -> Result<Vec<String>, Fault> {
    codes
        .iter()
        .map(|code| {
            let code = code.trim();
            let place = host
                .places()
                .get(code)
                .or_else(|| host.places().get(&code.to_ascii_uppercase()));
            place
                .map(|place| place.code.clone())
                .ok_or_else(|| Fault::PlaceNotFound {
                    code: code.chars().take(40).collect(),
                })
        })
        .collect()
}

fn organisations(host: &Host, slugs: &[String]) -> Result<Vec<String>, Fault> {
    for slug in slugs {
        if host.catalogue().record(Kind::Organisation, slug)?.is_none() {
            let slug: String = slug.chars().take(100).collect();
            return Err(Fault::RecordNotFound {
                reference: format!("organisation:{slug}"),
            });
        }
    }
    Ok(slugs.to_vec())
}
