use catalogue::Kind;
use catalogue::place::{Place, WORLD};
use catalogue::record::Row;
use catalogue::search::{Columns, Facet, Filters};

use super::activity::{LISTED, by_theme, organisations};
use super::years::theme_years;
use super::{facts, open};
use crate::api::{PlaceFigures, PlacePage, PlaceRequest};
use crate::order::{by_newest, by_status_then_newest};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// The page of a country or region: what runs there, what is open to it, who is active, what it needs, what is known.
///
/// A region counts what names it or a place inside it; nothing is ever added up in money.
///
/// # Errors
/// [`Fault::PlaceNotFound`], or when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn place(host: &Host, reader: &Reader, request: PlaceRequest) -> Result<PlacePage, Fault> {
    let asked = request.code.trim();
    let found = host
        .places()
        .get(asked)
        .or_else(|| host.places().get(&asked.to_ascii_uppercase()));
    let place = found.ok_or_else(|| Fault::PlaceNotFound {
        code: asked.chars().take(40).collect(),
    })?;
    let presenter = Presenter::new(host, reader);
    let columns = host.catalogue().columns()?;
    let of_kind = |kind: Kind| {
        let filters = Filters {
            kinds: vec![kind],
            places: vec![place.code.clone()],
            ..Filters::default()
        };
        columns.rows(&filters).iter().collect::<Vec<Row>>()
    };
    let initiatives = of_kind(Kind::Initiative);
    let needs = by_newest(&columns, of_kind(Kind::Need));
    let resources = by_newest(&columns, of_kind(Kind::Resource));
    let programmes = open::programmes(&presenter, &columns, place)?;
    let organisations = organisations(&presenter, &columns, &initiatives)?;
    let ongoing = initiatives
        .iter()
        .filter(|row| columns.status(**row) == Some("ongoing"))
        .count();
    Ok(PlacePage {
        place: presenter.place(&place.code),
        is_region: place.region,
        flags: place
            .flags
            .iter()
            .map(|flag| presenter.term("flag", flag))
            .collect(),
        within: host
            .places()
            .ancestors(&place.code)
            .iter()
            .map(|region| presenter.place(&region.code))
            .collect(),
        members: members(&presenter, place),
        figures: PlaceFigures {
            initiatives: count(initiatives.len()),
            ongoing: count(ongoing),
            programmes_open: count(programmes.len()),
            organisations: count(organisations.len()),
            needs: count(needs.len()),
        },
        theme_years: theme_years(&presenter, &columns, &initiatives),
        themes: by_theme(&presenter, &columns, &initiatives)?,
        regional: presenter.rows(&regional(&columns, place, &initiatives))?,
        programmes,
        organisations,
        needs: presenter.rows(first(&needs))?,
        resources: presenter.rows(first(&resources))?,
        facts: if place.region {
            Vec::new()
        } else {
            facts::of(&presenter, &place.code)?
        },
    })
}

fn members(presenter: &Presenter<'_>, place: &Place) -> Vec<crate::api::PlaceRef> {
    let mut members: Vec<_> = presenter
        .host()
        .places()
        .children(&place.code)
        .map(|child| presenter.place(&child.code))
        .collect();
    members.sort_by(|a, b| presenter.reader().compare(&a.label, &b.label));
    members
}

/// Initiatives that name a region around the place and not the place itself; those for the whole world are left out.
fn regional(columns: &Columns, place: &Place, own: &[Row]) -> Vec<Row> {
    let initiatives = columns.rows(&Filters {
        kinds: vec![Kind::Initiative],
        ..Filters::default()
    });
    let mut rows: Vec<Row> = Vec::new();
    for region in columns
        .above(&place.code)
        .iter()
        .filter(|region| region.as_str() != WORLD)
    {
        let named = (columns.value(Facet::Place, region) & &initiatives)
            .into_iter()
            .filter(|row| columns.names_place(*row, region) && !own.contains(row));
        rows.extend(named);
    }
    rows.sort_unstable();
    rows.dedup();
    let mut rows = by_status_then_newest(columns, rows);
    rows.truncate(LISTED);
    rows
}

fn first(rows: &[Row]) -> &[Row] {
    rows.get(..LISTED).unwrap_or(rows)
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
