use catalogue::Kind;
use catalogue::record::Record;

use super::super::frame::cautions;
use super::super::words::{Words, between, own, soft};
use super::super::{Block, Figure, Line, Part};
use crate::Fault;
use crate::api::SearchRequest;
use crate::view::Presenter;

/// The places of the search, as a title.
pub(super) fn places(presenter: &Presenter<'_>, search: &SearchRequest) -> Option<String> {
    let names: Vec<String> = search
        .places
        .iter()
        .map(|code| presenter.place(&code.trim().to_ascii_uppercase()).label)
        .collect();
    (!names.is_empty()).then(|| presenter.loc().list(&names))
}

/// The words and filters of the search, as the cover tells them.
pub(super) fn chosen(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    search: &SearchRequest,
) -> Result<Vec<Line>, Fault> {
    let loc = words.loc();
    let mut said: Vec<Line> = Vec::new();
    let mut add = |label: String, values: Vec<Line>| {
        if !values.is_empty() {
            said.push(words.labelled(&label, between(values)));
        }
    };
    let terms = |vocabulary: &[&str], codes: &[String]| -> Vec<Line> {
        codes
            .iter()
            .map(|code| {
                let name = vocabulary
                    .iter()
                    .find(|name| presenter.vocabulary().has(name, code))
                    .or(vocabulary.last());
                words.message(
                    &presenter
                        .term(name.copied().unwrap_or_default(), code)
                        .label,
                )
            })
            .collect()
    };
    if !search.query.trim().is_empty() {
        add(
            loc.report_words(),
            vec![words.message(&loc.foreign(search.query.trim(), "und"))],
        );
    }
    let kinds: Vec<Line> = search
        .kinds
        .iter()
        .map(|kind| {
            let code = crate::view::domain_kind(*kind).code();
            words.message(&presenter.term("kind", code).label)
        })
        .collect();
    add(loc.search_facet_kind(), kinds);
    add(
        loc.search_facet_theme(),
        terms(
            &["topic", "theme"],
            &search
                .themes
                .iter()
                .map(|code| {
                    if code.len() == 1 {
                        code.to_uppercase()
                    } else {
                        code.clone()
                    }
                })
                .collect::<Vec<_>>(),
        ),
    );
    add(
        loc.search_facet_place(),
        places(presenter, search)
            .iter()
            .map(|one| own(one))
            .collect(),
    );
    add(
        loc.search_facet_status(),
        terms(&["status", "window"], &search.statuses),
    );
    add(loc.search_facet_mode(), terms(&["mode"], &search.modes));
    let languages = search
        .languages
        .iter()
        .map(|code| words.message(&presenter.language(code).label))
        .collect();
    add(loc.search_facet_language(), languages);
    let mut named = Vec::new();
    for slug in &search.organisations {
        named.extend(
            presenter
                .organisation_by_slug(slug, None)?
                .map(|organisation| words.name(&organisation)),
        );
    }
    add(loc.search_facet_organisation(), named);
    let year = |year: i32| own(&loc.number_ungrouped(year));
    match (search.year_from, search.year_to) {
        (Some(from), Some(to)) if from == to => add(loc.search_facet_year(), vec![year(from)]),
        (Some(from), Some(to)) => add(
            loc.search_facet_year(),
            vec![own(&format!(
                "{}–{}",
                loc.number_ungrouped(from),
                loc.number_ungrouped(to)
            ))],
        ),
        (Some(from), None) => add(
            loc.search_facet_year(),
            vec![words.message(&loc.screens_year_from(loc.number_ungrouped(from)))],
        ),
        (None, Some(to)) => add(
            loc.search_facet_year(),
            vec![words.message(&loc.screens_year_to(loc.number_ungrouped(to)))],
        ),
        (None, None) => {}
    }
    if said.is_empty() {
        said.push(soft(&loc.report_everything()));
    }
    Ok(said)
}

/// What the pack holds in numbers, and what to know before relying on it.
pub(super) fn overview(words: &Words<'_>, records: &[Record]) -> Part {
    let loc = words.loc();
    let figures = [
        (Kind::Initiative, loc.pages_initiatives()),
        (Kind::Programme, loc.pages_organisation_programmes()),
        (Kind::Need, loc.pages_place_needs()),
        (Kind::Resource, loc.pages_organisation_resources()),
        (Kind::Organisation, loc.window_nav_organisations()),
    ]
    .into_iter()
    .map(|(kind, label)| (records.iter().filter(|one| one.kind == kind).count(), label))
    .filter(|(count, _)| *count > 0)
    .map(|(count, label)| Figure {
        number: loc.number(i64::try_from(count).unwrap_or(i64::MAX)),
        label,
    })
    .collect();
    Part {
        heading: Some(own(&loc.report_overview())),
        new_page: true,
        blocks: vec![
            Block::Figures(figures),
            Block::Paragraph(own(&loc.report_pack_about())),
            cautions(words),
        ],
    }
}
