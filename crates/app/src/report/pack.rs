use catalogue::Kind;
use catalogue::record::{Body, Record, Standing, Visibility};

use super::brief::{open_first, programme};
use super::entry::with_text;
use super::frame::{Unpublished, cautions, part, report};
use super::words::{Words, between, link, own, soft};
use super::{Align, Block, Cell, Column, Entry, Figure, Line, Part, Report, Table};
use crate::api::{Leaf, OrganisationRef, PlaceRequest, ReportKind, SearchRequest};
use crate::order::by_status_then_newest;
use crate::view::{Presenter, leaf_of_role};
use crate::{Fault, Host, Reader};

/// Parts of a theme, in the order in which a reader looks: what is asked for, what runs, what is open, what there is to read.
const KINDS: [Kind; 4] = [
    Kind::Need,
    Kind::Initiative,
    Kind::Programme,
    Kind::Resource,
];

/// The resource pack: a cover, contents, the chosen records by theme, the organisations and how to reach them, where all of
/// it comes from, and what to know before relying on it.
///
/// # Errors
/// [`Fault::ReportEmpty`] where the search finds nothing; what a search refuses; or when the store cannot be read.
pub fn pack(
    host: &Host,
    reader: &Reader,
    search: &SearchRequest,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    let records = crate::exchange::selection(host, reader, search, unpublished)?;
    let records: Vec<Record> = records
        .into_iter()
        .filter(|record| unpublished.drafts || record.standing != Standing::Draft)
        .filter(|record| unpublished.private || record.visibility != Visibility::Private)
        .filter(|record| record.standing != Standing::Withdrawn)
        .collect();
    if records.is_empty() {
        return Err(Fault::ReportEmpty);
    }
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let loc = words.loc();
    let holds = Unpublished {
        drafts: records.iter().any(|one| one.standing == Standing::Draft),
        private: records
            .iter()
            .any(|one| one.visibility == Visibility::Private),
    };
    let chosen = chosen(&presenter, &words, search)?;
    let title = match places(&presenter, search) {
        Some(places) => own(&places),
        None => own(&loc.report_pack_title()),
    };
    let mut report = report(&presenter, ReportKind::Pack, title, holds)?;
    report.cover = true;
    report.contents = Some(loc.report_contents());
    report.about.extend(chosen);
    report.parts.push(overview(&words, &records));
    report.parts.extend(by_theme(&presenter, &words, &records)?);
    report
        .parts
        .extend(also_open(host, reader, &words, search, &records)?);
    report
        .parts
        .extend(organisations(&presenter, &words, &records)?);
    report.parts.extend(reach(&presenter, &words, &records)?);
    report.parts.push(provenance(&presenter, &words, &records)?);
    Ok(report)
}

fn places(presenter: &Presenter<'_>, search: &SearchRequest) -> Option<String> {
    let names: Vec<String> = search
        .places
        .iter()
        .map(|code| presenter.place(&code.trim().to_ascii_uppercase()).label)
        .collect();
    (!names.is_empty()).then(|| presenter.loc().list(&names))
}

/// The words and filters of the search, as the cover tells them.
fn chosen(
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

fn overview(words: &Words<'_>, records: &[Record]) -> Part {
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

/// A part for each theme that a record has. A record stands whole under its first theme, and is named under the others.
fn by_theme(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Vec<Part>, Fault> {
    let loc = words.loc();
    let columns = presenter.host().catalogue().columns()?;
    let order = by_status_then_newest(&columns, records.iter().map(|record| record.row));
    let ordered: Vec<&Record> = order
        .iter()
        .filter_map(|row| records.iter().find(|record| record.row == *row))
        .collect();
    let themes: Vec<&str> = presenter
        .vocabulary()
        .list("theme")
        .into_iter()
        .flat_map(|list| list.codes())
        .collect();
    let of = |record: &Record| -> Vec<&str> {
        themes
            .iter()
            .copied()
            .filter(|theme| {
                record
                    .body
                    .topics()
                    .iter()
                    .any(|topic| presenter.vocabulary().theme_of(topic) == Some(*theme))
            })
            .collect()
    };
    let mut parts = Vec::new();
    for theme in themes.iter().copied().map(Some).chain([None]) {
        let mut blocks = Vec::new();
        for kind in KINDS {
            let mut entries = Vec::new();
            for record in ordered.iter().filter(|record| record.kind == kind) {
                if of(record).first().copied() == theme {
                    entries.extend(whole(presenter, words, record)?);
                }
            }
            if !entries.is_empty() {
                blocks.push(Block::Heading(own(&kind_heading(words, kind))));
                blocks.push(Block::Entries(entries));
            }
        }
        let mut also = Vec::new();
        for record in &ordered {
            let under = of(record);
            if theme.is_some_and(|theme| under.iter().skip(1).any(|one| *one == theme)) {
                also.extend(presenter.text(record.body.title()));
            }
        }
        if !also.is_empty() {
            blocks.push(Block::Heading(own(&loc.report_also())));
            blocks.push(Block::Paragraph(between(
                also.iter().map(|title| words.text(title)).collect(),
            )));
        }
        if !blocks.is_empty() {
            let heading = theme.map_or_else(
                || loc.report_without_theme(),
                |theme| presenter.term("theme", theme).label,
            );
            parts.push(part(&heading, blocks));
        }
    }
    Ok(parts)
}

fn kind_heading(words: &Words<'_>, kind: Kind) -> String {
    let loc = words.loc();
    match kind {
        Kind::Need => loc.pages_place_needs(),
        Kind::Programme => loc.pages_organisation_programmes(),
        Kind::Resource => loc.pages_organisation_resources(),
        _ => loc.pages_initiatives(),
    }
}

/// A record with its summary and, of a programme, its window and how to apply.
fn whole(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    record: &Record,
) -> Result<Option<Entry>, Fault> {
    let Some(reference) = presenter.record_ref(record)? else {
        return Ok(None);
    };
    let summary = match record.kind {
        // The statement is the title already.
        Kind::Need => None,
        _ => presenter.text(record.body.summary()),
    };
    let mut one = with_text(words, &reference, summary.as_ref());
    if let Body::Programme(body) = &record.body {
        let open: Vec<Line> = body
            .eligible_places
            .iter()
            .map(|code| words.message(&presenter.place_or_flag(code)))
            .collect();
        if !open.is_empty() {
            one.facts
                .push(words.labelled(&words.loc().record_field_eligible_places(), between(open)));
        }
    }
    if let Body::Resource(body) = &record.body
        && let Some(url) = &body.url
    {
        one.facts.push(link(url, url, Some("zxx".to_owned())));
    }
    Ok(Some(one))
}

/// Programmes that are open to the place of the pack without naming it: by its region, its group, or to everyone.
fn also_open(
    host: &Host,
    reader: &Reader,
    words: &Words<'_>,
    search: &SearchRequest,
    records: &[Record],
) -> Result<Option<Part>, Fault> {
    let ([place], "") = (search.places.as_slice(), search.query.trim()) else {
        return Ok(None);
    };
    let narrowed = SearchRequest {
        places: search.places.clone(),
        sort: search.sort,
        ..SearchRequest::default()
    };
    if *search != narrowed {
        return Ok(None);
    }
    let request = PlaceRequest {
        code: place.clone(),
    };
    let page = crate::place::place(host, reader, request)?;
    let entries: Vec<Entry> = open_first(words.presenter(), page.programmes)?
        .iter()
        .filter(|open| {
            !records
                .iter()
                .any(|one| one.kind == Kind::Programme && one.slug == open.record.slug)
        })
        .map(|open| programme(words, open))
        .collect();
    Ok((!entries.is_empty()).then(|| {
        part(
            &words.loc().report_also_open(),
            vec![Block::Entries(entries)],
        )
    }))
}

/// An organisation that the records name, with its leaves and how many records name it.
struct Named {
    organisation: OrganisationRef,
    leaves: Vec<Leaf>,
    records: usize,
    kind: Option<String>,
    seat: Option<String>,
    website: Option<String>,
}

fn named(presenter: &Presenter<'_>, records: &[Record]) -> Result<Vec<Named>, Fault> {
    let mut found: Vec<(catalogue::record::RecordId, Vec<Leaf>, usize)> = Vec::new();
    let mut note = |id, leaf: Option<Leaf>, counts: bool| {
        let at = match found.iter().position(|(known, ..)| *known == id) {
            Some(at) => at,
            None => {
                found.push((id, Vec::new(), 0));
                found.len() - 1
            }
        };
        if let Some((_, leaves, number)) = found.get_mut(at) {
            *number += usize::from(counts);
            if let Some(leaf) = leaf
                && !leaves.contains(&leaf)
            {
                leaves.push(leaf);
                leaves.sort_unstable();
            }
        }
    };
    for record in records {
        let mut here = Vec::new();
        for one in record.body.participations() {
            note(
                one.organisation,
                leaf_of_role(&one.role),
                !here.contains(&one.organisation),
            );
            here.push(one.organisation);
        }
        match &record.body {
            Body::Resource(body) => {
                if let Some(publisher) = body.publisher {
                    note(publisher, None, true);
                }
            }
            Body::Organisation(_) => note(record.id, None, false),
            _ => {}
        }
    }
    let mut all = Vec::with_capacity(found.len());
    for (id, leaves, number) in found {
        let Some(record) = presenter.named(id)? else {
            continue;
        };
        let (Some(organisation), Body::Organisation(body)) =
            (presenter.organisation_ref(&record, None), &record.body)
        else {
            continue;
        };
        all.push(Named {
            organisation,
            leaves,
            records: number,
            kind: body
                .kind
                .as_deref()
                .map(|kind| presenter.term("organisation-kind", kind).label),
            seat: body
                .place
                .as_deref()
                .map(|code| presenter.place(code).label),
            website: body.website.clone(),
        });
    }
    all.sort_by(|a, b| {
        b.records.cmp(&a.records).then_with(|| {
            presenter
                .reader()
                .compare(&a.organisation.name.text, &b.organisation.name.text)
        })
    });
    Ok(all)
}

fn organisations(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Option<Part>, Fault> {
    let loc = words.loc();
    let all = named(presenter, records)?;
    if all.is_empty() {
        return Ok(None);
    }
    let head = |label: String, share: u8, align: Align| Column {
        head: own(&label),
        align,
        share,
    };
    let rows = all
        .iter()
        .map(|one| {
            let mut name = Line(
                one.leaves
                    .iter()
                    .map(|leaf| super::Span::Leaf(*leaf))
                    .collect(),
            );
            name.0.extend(words.name(&one.organisation).0);
            let said = |text: &Option<String>| match text {
                Some(text) => words.message(text),
                None => words.not_stated(),
            };
            let cell = |line: Line| Cell {
                lines: vec![line],
                ..Cell::default()
            };
            vec![
                cell(name),
                cell(said(&one.kind)),
                cell(said(&one.seat)),
                cell(own(
                    &loc.number(i64::try_from(one.records).unwrap_or(i64::MAX))
                )),
                cell(match &one.website {
                    Some(url) => link(&shown(url), url, Some("zxx".to_owned())),
                    None => words.not_stated(),
                }),
            ]
        })
        .collect();
    let table = Table {
        caption: loc.window_nav_organisations(),
        columns: vec![
            head(loc.pages_organisation(), 7, Align::Start),
            head(loc.pages_organisation_kind(), 4, Align::Start),
            head(loc.pages_organisation_place(), 4, Align::Start),
            head(loc.report_records(), 2, Align::Centre),
            head(loc.pages_organisation_website(), 6, Align::Start),
        ],
        rows,
    };
    Ok(Some(part(
        &loc.report_organisations(),
        vec![Block::Remark(legend(presenter)), Block::Table(table)],
    )))
}

/// What the signs of the leaves mean, in words.
fn legend(presenter: &Presenter<'_>) -> Line {
    let signs = [(Leaf::Donor, "donor"), (Leaf::Implementer, "implementer")];
    between(
        signs
            .into_iter()
            .map(|(leaf, code)| {
                let mut line = Line(vec![super::Span::Leaf(leaf)]);
                line.0
                    .extend(own(&presenter.term("organisation-role", code).label).0);
                line
            })
            .collect(),
    )
}

/// An address as a reader would type it.
fn shown(url: &str) -> String {
    let bare = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or(url);
    bare.strip_prefix("www.")
        .unwrap_or(bare)
        .trim_end_matches('/')
        .to_owned()
}

/// How to apply to each programme of the pack.
fn reach(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Option<Part>, Fault> {
    let mut entries = Vec::new();
    for record in records {
        let Body::Programme(body) = &record.body else {
            continue;
        };
        let Some(reference) = presenter.record_ref(record)? else {
            continue;
        };
        let window = body
            .window
            .as_ref()
            .and_then(|window| presenter.window_when(window));
        let mut facts: Vec<Line> = window.iter().map(|when| words.message(when)).collect();
        let how = presenter.text(&body.how_to_apply);
        if how.is_none() {
            facts
                .push(words.labelled(&words.loc().record_field_how_to_apply(), words.not_stated()));
        }
        for source in body.sources.iter().take(1) {
            facts.push(link(&source.url, &source.url, Some("zxx".to_owned())));
        }
        entries.push(Entry {
            title: words.title(&reference.title),
            state: reference.status.map(|status| status.label),
            facts,
            text: how.as_ref().map(|text| words.text(text)),
        });
    }
    Ok((!entries.is_empty())
        .then(|| part(&words.loc().report_reach(), vec![Block::Entries(entries)])))
}

/// The sources of every record, and whether its implementer has confirmed it.
fn provenance(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    records: &[Record],
) -> Result<Part, Fault> {
    let loc = words.loc();
    let mut rows = Vec::new();
    for record in records.iter().filter(|one| one.kind != Kind::Organisation) {
        let Some(title) = presenter.text(record.body.title()) else {
            continue;
        };
        let from = crate::record::provenance(presenter, record)?;
        let sources: Vec<Line> = from.sources.iter().map(|one| words.source(one)).collect();
        rows.push(vec![
            Cell {
                lines: vec![words.text(&super::words::cut(&title, 120))],
                ..Cell::default()
            },
            Cell {
                lines: if sources.is_empty() {
                    vec![soft(&loc.screens_sources_none())]
                } else {
                    sources
                },
                ..Cell::default()
            },
            Cell {
                lines: vec![match &from.confirmed {
                    Some(confirmed) => words.message(confirmed),
                    None => soft(&loc.report_not_confirmed()),
                }],
                ..Cell::default()
            },
        ]);
    }
    let table = Table {
        caption: loc.report_provenance(),
        columns: vec![
            Column {
                head: own(&loc.cli_column_reference()),
                align: Align::Start,
                share: 5,
            },
            Column {
                head: own(&loc.cli_section_sources()),
                align: Align::Start,
                share: 7,
            },
            Column {
                head: own(&loc.record_field_confirmed()),
                align: Align::Start,
                share: 3,
            },
        ],
        rows,
    };
    let mut blocks = vec![Block::Remark(own(&loc.report_provenance_about()))];
    if !table.rows.is_empty() {
        blocks.push(Block::Table(table));
    }
    Ok(part(&loc.report_provenance(), blocks))
}
