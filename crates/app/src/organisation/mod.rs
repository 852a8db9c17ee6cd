//! Organisations and their track records.

use std::collections::HashMap;

use catalogue::Kind;
use catalogue::record::{Body, Row};
use catalogue::search::{Columns, Filters};

use crate::api::{
    OrganisationInitiative, OrganisationPage, OrganisationRequest, PartnerView, Term, TrackBar,
};
use crate::order::{by_newest, by_status_then_newest};
use crate::view::{Presenter, leaf_of_declared};
use crate::{Fault, Host, Reader};

/// Initiatives listed on a page; the figures count all of them.
const LISTED: usize = 200;
/// Partners listed on a page.
const PARTNERS: usize = 40;

/// The page of an organisation: its track record is computed from the initiatives that name it.
///
/// # Errors
/// [`Fault::RecordNotFound`], or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn organisation(
    host: &Host,
    reader: &Reader,
    request: OrganisationRequest,
) -> Result<OrganisationPage, Fault> {
    let not_found = || Fault::RecordNotFound {
        reference: format!("organisation:{}", request.slug),
    };
    let record = host
        .catalogue()
        .record(Kind::Organisation, &request.slug)?
        .ok_or_else(not_found)?;
    let presenter = Presenter::new(host, reader);
    let Body::Organisation(body) = &record.body else {
        return Err(not_found());
    };
    let columns = host.catalogue().columns()?;
    let of_kind = |kind: Kind| {
        let filters = Filters {
            kinds: vec![kind],
            organisations: vec![record.slug.clone()],
            ..Filters::default()
        };
        columns.rows(&filters).iter().collect::<Vec<Row>>()
    };
    let initiatives = by_status_then_newest(&columns, of_kind(Kind::Initiative));
    let leaves = body
        .roles
        .iter()
        .filter_map(|role| leaf_of_declared(role))
        .collect();
    let shown = presenter
        .organisation_ref(&record, None)
        .ok_or_else(not_found)?;
    Ok(OrganisationPage {
        id: record.id.to_string(),
        conflicts: record.conflicts,
        names: body
            .name
            .iter()
            .filter(|(lang, _)| *lang != shown.name.lang)
            .filter_map(|(lang, _)| presenter.text_in(&body.name, lang))
            .collect(),
        organisation: shown,
        kind: body
            .kind
            .as_deref()
            .map(|kind| presenter.term("organisation-kind", kind)),
        place: body.place.as_deref().map(|code| presenter.place(code)),
        website: body.website.clone(),
        leaves,
        initiative_count: u32::try_from(initiatives.len()).unwrap_or(u32::MAX),
        ongoing: u32::try_from(
            initiatives
                .iter()
                .filter(|row| columns.status(**row) == Some("ongoing"))
                .count(),
        )
        .unwrap_or(u32::MAX),
        by_theme: bars(
            &presenter,
            tally(&initiatives, |row| columns.themes(row)),
            |code| presenter.term("theme", code),
        ),
        by_place: bars(
            &presenter,
            tally(&initiatives, |row| columns.places(row)),
            |code| {
                let place = presenter.place(code);
                Term {
                    code: place.code,
                    label: place.label,
                }
            },
        ),
        by_role: bars(
            &presenter,
            tally(&initiatives, |row| roles(&columns, row, &record.slug)),
            |code| presenter.term("participation", code),
        ),
        initiatives: listed(&presenter, &columns, &initiatives, &record.slug)?,
        programmes: presenter.rows(&by_newest(&columns, of_kind(Kind::Programme)))?,
        resources: presenter.rows(&by_newest(&columns, of_kind(Kind::Resource)))?,
        partners: partners(&presenter, &columns, &initiatives, &record.slug)?,
    })
}

fn roles<'a>(columns: &'a Columns, row: Row, slug: &'a str) -> impl Iterator<Item = &'a str> {
    columns
        .organisations(row)
        .filter(move |(own, _)| *own == slug)
        .map(|(_, role)| role)
}

/// How many rows carry each code; a code counts once a row.
fn tally<'a, I: Iterator<Item = &'a str>>(
    rows: &[Row],
    codes: impl Fn(Row) -> I,
) -> HashMap<&'a str, u32> {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for row in rows {
        let mut here: Vec<&str> = codes(*row).collect();
        here.sort_unstable();
        here.dedup();
        for code in here {
            *counts.entry(code).or_default() += 1;
        }
    }
    counts
}

/// Bars, the longest first, equal ones in the order of their labels.
fn bars(
    presenter: &Presenter<'_>,
    counts: HashMap<&str, u32>,
    term: impl Fn(&str) -> Term,
) -> Vec<TrackBar> {
    let mut bars: Vec<TrackBar> = counts
        .into_iter()
        .map(|(code, count)| TrackBar {
            term: term(code),
            count,
        })
        .collect();
    bars.sort_by(|a, b| {
        b.count
            .cmp(&a.count)
            .then_with(|| presenter.reader().compare(&a.term.label, &b.term.label))
    });
    bars
}

fn listed(
    presenter: &Presenter<'_>,
    columns: &Columns,
    rows: &[Row],
    slug: &str,
) -> Result<Vec<OrganisationInitiative>, Fault> {
    let rows = rows.get(..LISTED).unwrap_or(rows);
    let records = presenter.host().catalogue().records(rows)?;
    let mut initiatives = Vec::with_capacity(records.len());
    for record in &records {
        if let Some(reference) = presenter.record_ref(record)? {
            let roles = roles(columns, record.row, slug)
                .map(|role| presenter.term("participation", role))
                .collect();
            initiatives.push(OrganisationInitiative {
                record: reference,
                roles,
            });
        }
    }
    Ok(initiatives)
}

fn partners(
    presenter: &Presenter<'_>,
    columns: &Columns,
    rows: &[Row],
    slug: &str,
) -> Result<Vec<PartnerView>, Fault> {
    let counts = tally(rows, |row| columns.organisations(row).map(|(slug, _)| slug));
    let mut counts: Vec<(&str, u32)> = counts
        .into_iter()
        .filter(|(other, _)| *other != slug)
        .collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    counts.truncate(PARTNERS);
    let mut partners = Vec::with_capacity(counts.len());
    for (other, shared) in counts {
        if let Some(organisation) = presenter.organisation_by_slug(other, None)? {
            partners.push(PartnerView {
                organisation,
                shared,
            });
        }
    }
    partners.sort_by(|a, b| {
        b.shared.cmp(&a.shared).then_with(|| {
            presenter
                .reader()
                .compare(&a.organisation.name.text, &b.organisation.name.text)
        })
    });
    Ok(partners)
}
