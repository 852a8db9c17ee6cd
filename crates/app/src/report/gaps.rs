use catalogue::Kind;
use catalogue::record::Row;
use catalogue::search::{Columns, Facet, Filters};

use super::brief::more;
use super::entry::{first, is_past};
use super::frame::{Unpublished, cautions, nothing, part, report};
use super::words::{Words, own, strong};
use super::{Align, Block, Cell, Column, Entry, Line, Part, Report, Table};
use crate::api::{OpenProgramme, PlacePage, PlaceRequest, ReportKind, SearchRequest, Term};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Countries that the table of a region has at most; those with most in them.
const COUNTRIES: usize = 60;
/// Programmes named for one theme.
const PROGRAMMES: usize = 6;
/// Needs named for one theme.
const NEEDS: usize = 12;

/// What there is of one theme, or of one topic that was asked for, in a place.
struct Supply {
    theme: Term,
    needs: Vec<Row>,
    programmes: Vec<OpenProgramme>,
    ongoing: usize,
    planned: usize,
    completed: usize,
    other: usize,
}

/// The gap summary of a country or region: its themes, with the needs that were stated, the programmes open to it and the
/// initiatives that run; of a region also its countries by theme. `themes` narrows it to these themes and topics.
///
/// # Errors
/// [`Fault::PlaceNotFound`], [`Fault::UnknownTerm`], or when the store cannot be read.
pub fn gaps(host: &Host, reader: &Reader, place: &str, themes: &[String]) -> Result<Report, Fault> {
    let asked = SearchRequest {
        themes: themes.to_vec(),
        ..SearchRequest::default()
    };
    let mut themes = crate::search::filters(host, &asked)?.themes;
    if themes.is_empty() {
        let all = host.vocabulary().list("theme").into_iter();
        themes = all
            .flat_map(|list| list.codes())
            .map(str::to_owned)
            .collect();
    }
    let request = PlaceRequest {
        code: place.to_owned(),
    };
    let page = crate::place::place(host, reader, request)?;
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let loc = words.loc();
    let columns = host.catalogue().columns()?;
    let supplies = supplies(&presenter, &columns, &page, &themes)?;
    let title = words.message(&page.place.label);
    let mut report = report(&presenter, ReportKind::Gaps, title, Unpublished::default())?;
    report.parts = vec![Part {
        heading: None,
        new_page: false,
        blocks: vec![
            Block::Paragraph(own(&loc.report_gaps_about())),
            Block::Table(by_theme(&words, &supplies)),
            Block::Remark(own(&loc.report_gaps_counted_twice())),
        ],
    }];
    report.parts.push(answers(&presenter, &words, &supplies)?);
    if page.is_region {
        report
            .parts
            .extend(by_country(&presenter, &words, &columns, &page, &themes));
    }
    report
        .parts
        .push(part(&loc.report_cautions(), vec![cautions(&words)]));
    Ok(report)
}

fn of_place(columns: &Columns, kind: Kind, place: &str) -> Vec<Row> {
    let filters = Filters {
        kinds: vec![kind],
        places: vec![place.to_owned()],
        ..Filters::default()
    };
    columns.rows(&filters).iter().collect()
}

/// Whether a record has a theme or a topic.
fn speaks_of(columns: &Columns, row: Row, code: &str) -> bool {
    columns
        .themes(row)
        .chain(columns.topics(row))
        .any(|own| own == code)
}

/// The label of a theme or a topic.
fn term(presenter: &Presenter<'_>, code: &str) -> Term {
    let theme = presenter.vocabulary().has("theme", code);
    presenter.term(if theme { "theme" } else { "topic" }, code)
}

fn supplies(
    presenter: &Presenter<'_>,
    columns: &Columns,
    page: &PlacePage,
    themes: &[String],
) -> Result<Vec<Supply>, Fault> {
    let initiatives = of_place(columns, Kind::Initiative, &page.place.code);
    let needs = of_place(columns, Kind::Need, &page.place.code);
    let mut supplies = Vec::new();
    for theme in themes {
        let has = |row: &Row| speaks_of(columns, *row, theme);
        let of_status = |status: &str| {
            initiatives
                .iter()
                .filter(|row| has(row) && columns.status(**row) == Some(status))
                .count()
        };
        let all = initiatives.iter().filter(|row| has(row)).count();
        let (ongoing, planned, completed) = (
            of_status("ongoing"),
            of_status("planned"),
            of_status("completed"),
        );
        let mut programmes = Vec::new();
        for open in &page.programmes {
            let record = presenter
                .host()
                .catalogue()
                .record(Kind::Programme, &open.record.slug)?;
            // A call that is over answers nothing.
            if record.is_some_and(|record| has(&record.row)) && !is_past(presenter, open)? {
                programmes.push(open.clone());
            }
        }
        supplies.push(Supply {
            theme: term(presenter, theme),
            needs: needs.iter().copied().filter(|row| has(row)).collect(),
            programmes,
            ongoing,
            planned,
            completed,
            other: all - ongoing - planned - completed,
        });
    }
    Ok(supplies)
}

fn by_theme(words: &Words<'_>, supplies: &[Supply]) -> Table {
    let loc = words.loc();
    let head = |label: String, share: u8, align: Align| Column {
        head: own(&label),
        align,
        share,
    };
    let status = |code: &str| loc.term("status", code).unwrap_or_else(|| code.to_owned());
    let most = |of: fn(&Supply) -> usize| supplies.iter().map(of).max().unwrap_or(0);
    let number = |n: usize, most: usize| Cell {
        lines: vec![own(&loc.number(i64::try_from(n).unwrap_or(i64::MAX)))],
        shade: shade(n, most),
        ring: None,
    };
    let (programmes, ongoing, planned, completed, other) = (
        most(|s| s.programmes.len()),
        most(|s| s.ongoing),
        most(|s| s.planned),
        most(|s| s.completed),
        most(|s| s.other),
    );
    Table {
        caption: loc.report_gaps_table(),
        columns: vec![
            head(loc.pages_theme_years_theme(), 5, Align::Start),
            head(loc.pages_place_needs(), 2, Align::Centre),
            head(loc.report_gaps_programmes(), 2, Align::Centre),
            head(status("ongoing"), 2, Align::Centre),
            head(status("planned"), 2, Align::Centre),
            head(status("completed"), 2, Align::Centre),
            head(loc.report_gaps_other(), 2, Align::Centre),
            head(loc.report_gaps_reading(), 4, Align::Start),
        ],
        rows: supplies
            .iter()
            .map(|supply| {
                vec![
                    Cell {
                        lines: vec![strong(&supply.theme.label)],
                        ..Cell::default()
                    },
                    Cell {
                        lines: vec![own(
                            &loc.number(i64::try_from(supply.needs.len()).unwrap_or(i64::MAX))
                        )],
                        shade: 0,
                        ring: (!supply.needs.is_empty()).then(|| loc.report_gaps_need()),
                    },
                    number(supply.programmes.len(), programmes),
                    number(supply.ongoing, ongoing),
                    number(supply.planned, planned),
                    number(supply.completed, completed),
                    number(supply.other, other),
                    Cell {
                        lines: vec![own(&reading(words, supply))],
                        ..Cell::default()
                    },
                ]
            })
            .collect(),
    }
}

/// What the figures of a theme say, in words: the catalogue knows what it knows, so none of them says that nothing runs.
fn reading(words: &Words<'_>, supply: &Supply) -> String {
    let loc = words.loc();
    let runs = supply.ongoing + supply.planned > 0;
    match (supply.needs.is_empty(), runs, supply.programmes.is_empty()) {
        (false, false, true) => loc.report_gaps_unanswered(),
        (false, false, false) => loc.report_gaps_could_ask(),
        (false, true, _) => loc.report_gaps_under_way(),
        (true, true, _) => loc.report_gaps_no_need_runs(),
        (true, false, _) => loc.report_gaps_no_need(),
    }
}

/// Five steps of darkness for a figure, as for the gap matrix of the window.
fn shade(n: usize, most: usize) -> u8 {
    if n == 0 || most == 0 {
        return 0;
    }
    u8::try_from((n * 5).div_ceil(most)).unwrap_or(5).min(5)
}

/// The needs of each theme, and the programmes that could answer them.
fn answers(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    supplies: &[Supply],
) -> Result<Part, Fault> {
    let loc = words.loc();
    let mut blocks = Vec::new();
    for supply in supplies.iter().filter(|supply| !supply.needs.is_empty()) {
        blocks.push(Block::Heading(own(&supply.theme.label)));
        let needs = presenter.rows(&supply.needs)?;
        let (entries, hidden) = first(&needs, NEEDS, |need| {
            let mut facts: Vec<Line> = super::entry::places(words, need).into_iter().collect();
            facts.extend(need.when.as_ref().map(|when| words.message(when)));
            Entry {
                title: words.title(&need.title),
                state: None,
                facts: vec![super::words::between(facts)],
                text: None,
            }
        });
        blocks.push(Block::Entries(entries));
        blocks.extend(more(words, hidden));
        let names: Vec<Line> = supply
            .programmes
            .iter()
            .take(PROGRAMMES)
            .map(|open| words.text(&open.record.title))
            .collect();
        blocks.push(if names.is_empty() {
            nothing(&loc.report_gaps_no_programme())
        } else {
            let hidden = supply.programmes.len() - names.len();
            let mut names = names;
            if hidden > 0 {
                names.push(words.message(&loc.screens_more_values(hidden)));
            }
            Block::Paragraph(
                words.labelled(&loc.pages_place_programmes(), super::words::between(names)),
            )
        });
    }
    if blocks.is_empty() {
        blocks.push(nothing(&loc.pages_place_needs_none()));
    }
    Ok(part(&loc.report_gaps_answers(), blocks))
}

/// The countries of a region by theme: initiatives in each cell, a ring where a need was stated.
fn by_country(
    presenter: &Presenter<'_>,
    words: &Words<'_>,
    columns: &Columns,
    page: &PlacePage,
    themes: &[String],
) -> Option<Part> {
    let loc = words.loc();
    let count = |rows: &[Row], country: &str, theme: &str| {
        let of_country = columns.value(Facet::Place, country);
        rows.iter()
            .filter(|row| of_country.contains(**row))
            .filter(|row| speaks_of(columns, **row, theme))
            .count()
    };
    let initiatives = of_place(columns, Kind::Initiative, &page.place.code);
    let needs = of_place(columns, Kind::Need, &page.place.code);
    let mut countries: Vec<(String, Vec<(usize, bool)>)> = presenter
        .host()
        .places()
        .countries(&page.place.code)
        .into_iter()
        .map(|country| {
            let cells: Vec<(usize, bool)> = themes
                .iter()
                .map(|theme| {
                    (
                        count(&initiatives, &country.code, theme),
                        count(&needs, &country.code, theme) > 0,
                    )
                })
                .collect();
            (presenter.place(&country.code).label, cells)
        })
        .filter(|(_, cells)| cells.iter().any(|(n, need)| *n > 0 || *need))
        .collect();
    if countries.is_empty() {
        return None;
    }
    let all = countries.len();
    countries
        .sort_by_key(|(_, cells)| std::cmp::Reverse(cells.iter().map(|(n, _)| n).sum::<usize>()));
    countries.truncate(COUNTRIES);
    countries.sort_by(|a, b| presenter.reader().compare(&a.0, &b.0));
    let most = countries
        .iter()
        .flat_map(|(_, cells)| cells.iter().map(|(n, _)| *n))
        .max()
        .unwrap_or(0);
    let mut heads = vec![Column {
        head: own(&loc.record_field_place()),
        align: Align::Start,
        share: 3,
    }];
    heads.extend(themes.iter().map(|theme| Column {
        head: own(&term(presenter, theme).label),
        align: Align::Centre,
        share: 2,
    }));
    let table = Table {
        caption: loc.report_gaps_by_country(),
        columns: heads,
        rows: countries
            .iter()
            .map(|(country, cells)| {
                let mut row = vec![Cell {
                    lines: vec![strong(country)],
                    ..Cell::default()
                }];
                row.extend(cells.iter().map(|(n, need)| Cell {
                    lines: vec![own(&loc.number(i64::try_from(*n).unwrap_or(i64::MAX)))],
                    shade: shade(*n, most),
                    ring: need.then(|| loc.report_gaps_need()),
                }));
                row
            })
            .collect(),
    };
    let mut blocks = vec![
        Block::Remark(own(&loc.report_gaps_by_country_about())),
        Block::Table(table),
    ];
    blocks.extend(more(words, all.saturating_sub(COUNTRIES)));
    Some(part(&loc.report_gaps_by_country(), blocks))
}
