use super::entry::{first, is_past, short};
use super::frame::{Unpublished, cautions, nothing, report};
use super::words::{Words, between, cut, own};
use super::{Block, Entry, Field, Figure, Line, Part, Report};
use crate::api::{
    ActiveOrganisation, FactView, OpenProgramme, PlacePage, PlaceRequest, RecordRef, ReportKind,
    SourceView,
};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Longest statement of a need on a brief, in characters.
const STATEMENT: usize = 200;

/// How many entries the lists of a brief may have, so that each of its two parts fits a page.
///
/// Whoever sets it on paper begins with [`Room::MOST`] and takes less until it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Entries of the first page: what runs.
    pub running: usize,
    /// Entries of each list of the second page.
    pub open: usize,
}

impl Room {
    /// The most that a brief shows.
    pub const MOST: Self = Self {
        running: 14,
        open: 8,
    };

    /// As many as there are, for a form without pages.
    pub const ALL: Self = Self {
        running: 60,
        open: 60,
    };
}

/// The brief of a country or region in two parts, each made to fit a page: what is known and runs there; what it needs,
/// what is open to it, and who works there.
///
/// # Errors
/// [`Fault::PlaceNotFound`], or when the store cannot be read.
pub fn brief(host: &Host, reader: &Reader, place: &str, room: Room) -> Result<Report, Fault> {
    let request = PlaceRequest {
        code: place.to_owned(),
    };
    let mut page = crate::place::place(host, reader, request)?;
    let presenter = Presenter::new(host, reader);
    page.programmes = open_first(&presenter, page.programmes)?;
    let words = Words::new(&presenter);
    let title = words.message(&page.place.label);
    let mut report = report(&presenter, ReportKind::Brief, title, Unpublished::default())?;
    let within: Vec<Line> = page
        .within
        .iter()
        .map(|region| words.message(&region.label))
        .chain(page.flags.iter().map(|flag| words.message(&flag.label)))
        .collect();
    if !within.is_empty() {
        report.about.insert(0, between(within));
    }
    report.parts = vec![
        known(&words, &page, room.running),
        open(&words, &page, room.open),
    ];
    Ok(report)
}

/// Programmes that take requests before those whose last call is over.
pub(super) fn open_first(
    presenter: &Presenter<'_>,
    programmes: Vec<OpenProgramme>,
) -> Result<Vec<OpenProgramme>, Fault> {
    let mut open = Vec::with_capacity(programmes.len());
    let mut past = Vec::new();
    for programme in programmes {
        if is_past(presenter, &programme)? {
            past.push(programme);
        } else {
            open.push(programme);
        }
    }
    open.append(&mut past);
    Ok(open)
}

fn known(words: &Words<'_>, page: &PlacePage, most: usize) -> Part {
    let loc = words.loc();
    let mut blocks = vec![Block::Figures(figures(words, page))];
    if !page.is_region {
        blocks.push(Block::Heading(own(&loc.pages_facts())));
        if page.facts.is_empty() {
            blocks.push(nothing(&loc.pages_facts_none()));
        } else {
            blocks.push(Block::Fields(
                page.facts
                    .iter()
                    .map(|fact| self::fact(words, fact))
                    .collect(),
            ));
        }
    }
    blocks.push(Block::Heading(own(&loc.report_running())));
    let records = running(page);
    let (entries, hidden) = first(&records, most, |record| short(words, record));
    if entries.is_empty() {
        blocks.push(nothing(&loc.pages_by_theme_none()));
    } else {
        blocks.push(Block::Entries(entries));
        blocks.extend(more(words, hidden));
    }
    let counts: Vec<Line> = page
        .themes
        .iter()
        .map(|group| words.message(&loc.pages_status_count(&group.theme.label, group.total)))
        .collect();
    if !counts.is_empty() {
        blocks.push(Block::Heading(own(&loc.pages_by_theme())));
        blocks.push(Block::Paragraph(between(counts)));
    }
    Part {
        heading: None,
        new_page: false,
        blocks,
    }
}

/// Initiatives of every theme, each once, what runs first; then those of the regions around that do not name the place.
fn running(page: &PlacePage) -> Vec<RecordRef> {
    let mut records: Vec<RecordRef> = Vec::new();
    // One of each theme in turn, so that a theme with many does not hide the others.
    let mut lists: Vec<_> = page
        .themes
        .iter()
        .map(|group| group.initiatives.iter())
        .collect();
    let mut left = true;
    while left {
        left = false;
        for list in &mut lists {
            if let Some(record) = list.next() {
                left = true;
                if !records.iter().any(|known| known.slug == record.slug) {
                    records.push(record.clone());
                }
            }
        }
    }
    records.sort_by_key(rank);
    records.extend(page.regional.iter().cloned());
    records
}

/// What runs, what is planned, what does not say, what is over; the order inside each stays.
fn rank(record: &RecordRef) -> u8 {
    match record.status.as_ref().map(|status| status.code.as_str()) {
        Some("ongoing") => 0,
        Some("planned") => 1,
        Some("completed") => 3,
        _ => 2,
    }
}

fn figures(words: &Words<'_>, page: &PlacePage) -> Vec<Figure> {
    let loc = words.loc();
    let figures = &page.figures;
    [
        (
            figures.initiatives,
            loc.pages_figure_initiatives(figures.initiatives, figures.ongoing),
        ),
        (
            figures.programmes_open,
            loc.pages_figure_programmes(figures.programmes_open),
        ),
        (
            figures.organisations,
            loc.pages_figure_organisations(figures.organisations),
        ),
        (figures.needs, loc.pages_figure_needs(figures.needs)),
    ]
    .into_iter()
    .map(|(number, label)| Figure {
        number: loc.number(number),
        label,
    })
    .collect()
}

fn fact(words: &Words<'_>, fact: &FactView) -> Field {
    let loc = words.loc();
    let mut value = match (&fact.resource, &fact.value_lang) {
        (Some(resource), _) => words.text(&resource.title),
        (None, Some(lang)) => words.message(&loc.foreign(&fact.value, lang)),
        (None, None) => words.message(&fact.value),
    };
    let mut said = vec![std::mem::take(&mut value)];
    if let Some(year) = fact.year {
        said.push(own(&loc.number_ungrouped(year)));
    }
    Field {
        label: fact.fact.label.clone(),
        values: vec![between(said)],
    }
}

fn open(words: &Words<'_>, page: &PlacePage, most: usize) -> Part {
    let loc = words.loc();
    let mut blocks = Vec::new();
    let mut list = |heading: String, none: String, (entries, hidden): (Vec<Entry>, usize)| {
        blocks.push(Block::Heading(own(&heading)));
        if entries.is_empty() {
            blocks.push(nothing(&none));
        } else {
            blocks.push(Block::Entries(entries));
            blocks.extend(more(words, hidden));
        }
    };
    list(
        loc.pages_place_needs(),
        loc.pages_place_needs_none(),
        first(&page.needs, most, |record| need(words, record)),
    );
    list(
        loc.pages_place_programmes(),
        loc.pages_place_programmes_none(),
        first(&page.programmes, most, |open| programme(words, open)),
    );
    list(
        loc.pages_place_resources(),
        loc.pages_place_resources_none(),
        first(&page.resources, most.div_ceil(2), |record| {
            short(words, record)
        }),
    );
    blocks.push(Block::Heading(own(&loc.pages_place_organisations())));
    blocks.push(if page.organisations.is_empty() {
        nothing(&loc.pages_place_organisations_none())
    } else {
        Block::Paragraph(organisations(words, &page.organisations, most * 2))
    });
    if !page.facts.is_empty() {
        blocks.push(Block::Heading(own(&loc.report_sources_of_facts())));
        blocks.push(Block::Remark(sources(&page.facts)));
    }
    blocks.push(cautions(words));
    Part {
        heading: None,
        new_page: true,
        blocks,
    }
}

fn need(words: &Words<'_>, record: &RecordRef) -> Entry {
    let mut shorter = record.clone();
    shorter.title = cut(&record.title, STATEMENT);
    short(words, &shorter)
}

/// A programme with why it is open, and until when.
pub(super) fn programme(words: &Words<'_>, open: &OpenProgramme) -> Entry {
    let mut line = vec![words.message(&open.window), words.message(&open.via)];
    line.extend(words.parts(&open.record.organisations));
    Entry {
        title: words.title(&open.record.title),
        state: open
            .record
            .status
            .as_ref()
            .map(|status| status.label.clone()),
        facts: vec![between(line)],
        text: None,
    }
}

fn organisations(words: &Words<'_>, active: &[ActiveOrganisation], most: usize) -> Line {
    let mut names: Vec<Line> = active
        .iter()
        .take(most)
        .map(|one| words.with_leaf(&one.organisation))
        .collect();
    if active.len() > most {
        names.push(words.message(&words.loc().screens_more_values(active.len() - most)));
    }
    between(names)
}

/// The sources of the facts, each once.
fn sources(facts: &[FactView]) -> Line {
    let mut known: Vec<&SourceView> = Vec::new();
    for fact in facts {
        if !fact.source.url.is_empty() && !known.iter().any(|one| one.title == fact.source.title) {
            known.push(&fact.source);
        }
    }
    between(
        known
            .into_iter()
            .map(|source| {
                super::words::link(&source.title, &source.url, Some(source.title_lang.clone()))
            })
            .collect(),
    )
}

pub(super) fn more(words: &Words<'_>, hidden: usize) -> Option<Block> {
    (hidden > 0).then(|| Block::Remark(words.message(&words.loc().report_more(hidden))))
}
