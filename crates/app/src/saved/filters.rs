use catalogue::search::Facet;

use crate::Fault;
use crate::api::{Kind, SearchRequest, Term};
use crate::view::Presenter;

/// The filters of a search as chips show them; a code that nothing knows any more stands for itself.
pub(super) fn filters(
    presenter: &Presenter<'_>,
    request: &SearchRequest,
) -> Result<Vec<Term>, Fault> {
    let mut terms: Vec<Term> = request
        .kinds
        .iter()
        .map(|kind| presenter.term("kind", kind_code(*kind)))
        .collect();
    let mut concepts = |facet: Facet, codes: &[String]| {
        terms.extend(codes.iter().map(|code| presenter.concept(facet, code)));
    };
    concepts(Facet::Theme, &request.themes);
    concepts(Facet::Place, &request.places);
    concepts(Facet::Status, &request.statuses);
    for slug in &request.organisations {
        let found = presenter.organisation_by_slug(slug, None)?;
        terms.push(Term {
            code: slug.clone(),
            // A name says its language, also where it stands among the words of the reader's.
            label: found.map_or_else(
                || slug.clone(),
                |organisation| presenter.within(&organisation.name),
            ),
        });
    }
    let mut concepts = |facet: Facet, codes: &[String]| {
        terms.extend(codes.iter().map(|code| presenter.concept(facet, code)));
    };
    concepts(Facet::Mode, &request.modes);
    concepts(Facet::Language, &request.languages);
    let (from, to) = (request.year_from, request.year_to);
    if from.is_some() || to.is_some() {
        let year = |year: Option<i32>| {
            year.map(|year| presenter.year(year.into()))
                .unwrap_or_default()
        };
        let label = if from == to {
            year(from)
        } else {
            format!("{}–{}", year(from), year(to))
        };
        let code = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
        terms.push(Term {
            code: format!("{}..{}", code(from), code(to)),
            label,
        });
    }
    Ok(terms)
}

fn kind_code(kind: Kind) -> &'static str {
    crate::view::domain_kind(kind).code()
}
