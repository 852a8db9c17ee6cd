use catalogue::record::currency;
use catalogue::validate::{Finding, JsonType, Problem};
use l10n::Localiser;

use crate::api::FindingView;
use crate::record::field_label;

/// Codes that are listed as what would do; of more, the nearest has to do.
const LISTED: usize = 14;

/// A finding in the reader's language.
pub(crate) fn finding_view(loc: &Localiser, finding: &Finding) -> FindingView {
    let (message, hint) = sentences(loc, &finding.problem);
    FindingView {
        path: finding.path.clone(),
        label: field_label(loc, finding.root()),
        code: finding.problem.code().to_owned(),
        message,
        hint,
    }
}

fn nearest(loc: &Localiser, nearest: Option<&String>) -> String {
    nearest.map_or_else(String::new, |nearest| loc.write_hint_nearest(nearest))
}

fn sentences(loc: &Localiser, problem: &Problem) -> (String, String) {
    let alone = |message: String| (message, String::new());
    match problem {
        Problem::UnknownField { nearest: like } => (
            loc.write_finding_unknown_field(),
            nearest(loc, like.as_ref()),
        ),
        Problem::Missing => alone(loc.write_finding_missing()),
        Problem::Type(wanted) => alone(match wanted {
            JsonType::Text => loc.write_finding_type_text(),
            JsonType::Texts => loc.write_finding_type_texts(),
            JsonType::Whole => loc.write_finding_type_whole(),
            JsonType::Number => loc.write_finding_type_number(),
            JsonType::Flag => loc.write_finding_type_flag(),
            JsonType::List => loc.write_finding_type_list(),
            JsonType::Object => loc.write_finding_type_object(),
        }),
        Problem::EmptyText => alone(loc.write_finding_empty_text()),
        Problem::ControlCharacter => alone(loc.write_finding_control()),
        Problem::EmptyList => alone(loc.write_finding_empty_list()),
        Problem::Twice => alone(loc.write_finding_twice()),
        Problem::Slug { found } => alone(loc.error_reason_slug(found)),
        Problem::SlugTaken { found } => alone(loc.write_finding_slug_taken(found)),
        Problem::SlugFixed => alone(loc.write_finding_slug_fixed()),
        Problem::Needs { other } => alone(loc.write_finding_needs(field_label(loc, other))),
        Problem::StandingGiven => alone(loc.write_finding_standing()),
        Problem::StartsPrivate => alone(loc.write_finding_visibility()),
        Problem::NoSource => alone(loc.write_finding_no_source()),
        Problem::EndBeforeStart { start } => {
            let root = start.split('.').next_back().unwrap_or(start);
            alone(loc.write_finding_end_before_start(field_label(loc, root)))
        }
        Problem::MostBelowLeast => alone(loc.write_finding_most_below_least()),
        Problem::TooSmall { least } => alone(loc.write_finding_too_small(least.to_string())),
        Problem::TooLarge { most } => alone(loc.write_finding_too_large(most.to_string())),
        value => of_value(loc, value),
    }
}

/// What is wrong with a value that names something.
fn of_value(loc: &Localiser, problem: &Problem) -> (String, String) {
    let or = |like: Option<&String>, otherwise: String| {
        let hint = nearest(loc, like);
        if hint.is_empty() { otherwise } else { hint }
    };
    match problem {
        Problem::Code {
            found,
            nearest: like,
            accepted,
            ..
        } => {
            let listed = if accepted.len() <= LISTED {
                loc.error_unknown_term_hint(loc.list_or(accepted))
            } else {
                String::new()
            };
            let hint = [nearest(loc, like.as_ref()), listed];
            let hint: Vec<String> = hint.into_iter().filter(|text| !text.is_empty()).collect();
            (loc.write_finding_code(found), hint.join(" "))
        }
        Problem::Place {
            found,
            nearest: like,
        } => (
            loc.write_finding_place(found),
            or(like.as_ref(), loc.error_place_not_found_hint()),
        ),
        Problem::PlaceNotCountry { found } => {
            (loc.write_finding_place_country(found), String::new())
        }
        Problem::PlaceNotRegion { found } => (loc.write_finding_place_region(found), String::new()),
        Problem::Language {
            found,
            nearest: like,
        } => (
            loc.write_finding_language(found),
            or(like.as_ref(), loc.write_hint_language()),
        ),
        Problem::Record {
            kind,
            found,
            nearest: like,
        } => (
            loc.error_not_found(format!("{kind}:{found}")),
            or(like.as_ref(), loc.error_not_found_hint()),
        ),
        Problem::DateForm { found } => (loc.write_finding_date_form(found), String::new()),
        Problem::NoSuchDay { found } => (loc.write_finding_no_such_day(found), String::new()),
        Problem::InFuture { found } => (loc.write_finding_in_future(found), String::new()),
        Problem::Address { found } => (loc.write_finding_address(found), String::new()),
        Problem::Currency {
            found,
            nearest: like,
        } => (
            loc.write_finding_currency(found),
            nearest(loc, like.as_ref()),
        ),
        Problem::AmountFraction { found, currency } => {
            let known = currency.as_ref().filter(|code| currency::is_known(code));
            let hint = known.map(|code| {
                let digits = l10n::minor_digits(code);
                loc.write_hint_amount(code, digits)
            });
            (loc.write_finding_amount(found), hint.unwrap_or_default())
        }
        _ => (loc.write_finding_missing(), String::new()),
    }
}
