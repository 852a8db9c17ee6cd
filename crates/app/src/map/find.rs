use catalogue::Kind;
use catalogue::record::Row;
use catalogue::search::{Columns, Filters};
use roaring::RoaringBitmap;

use super::open;
use super::open::Programmes;
use crate::api::{MapPlace, MapRequest, MapView, SearchRequest};
use crate::place::{known_years, span};
use crate::search::filters;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// What there is by country: initiatives, needs, and programmes that it may ask.
///
/// A country counts what names it. What names a region, or the whole world, stands under regions, and is not spread over
/// countries that nobody named. An initiative of which no year is known is in no year.
///
/// # Errors
/// An unknown theme; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn map_find(host: &Host, reader: &Reader, request: MapRequest) -> Result<MapView, Fault> {
    let themes = filters(
        host,
        &SearchRequest {
            themes: request.themes.clone(),
            ..SearchRequest::default()
        },
    )?
    .themes;
    let presenter = Presenter::new(host, reader);
    let columns = host.catalogue().columns()?;
    let of_kind = |kind: Kind| {
        columns.rows(&Filters {
            kinds: vec![kind],
            themes: themes.clone(),
            ..Filters::default()
        })
    };
    let runs = |row: &Row| {
        request.year.is_none_or(|year| {
            span(&presenter, &columns, *row)
                .is_some_and(|(first, last)| (first..=last).contains(&year))
        })
    };
    let initiatives: RoaringBitmap = of_kind(Kind::Initiative).iter().filter(runs).collect();
    let needs = of_kind(Kind::Need);
    let programmes = open::programmes(host, &columns, &themes)?;
    let mut countries = Vec::new();
    let mut regions = Vec::new();
    for place in host.places().iter() {
        let named = columns.naming(&place.code);
        let here = named & &initiatives;
        let status = |codes: &[&str]| {
            let rows = here.iter().filter(|row| is(&columns, *row, codes));
            count(rows.count())
        };
        let initiatives = u32::try_from(here.len()).unwrap_or(u32::MAX);
        let (running, past) = (status(&["ongoing", "planned"]), status(&["completed"]));
        let Programmes { open, further } = programmes.get(&place.code).copied().unwrap_or_default();
        let view = MapPlace {
            place: presenter.place(&place.code),
            initiatives,
            running,
            past,
            unknown: initiatives.saturating_sub(running).saturating_sub(past),
            needs: u32::try_from(named.intersection_len(&needs)).unwrap_or(u32::MAX),
            open,
            further,
        };
        if !place.region {
            countries.push(view);
        } else if view.initiatives > 0 || view.needs > 0 {
            regions.push(view);
        }
    }
    for list in [&mut countries, &mut regions] {
        list.sort_by(|a, b| {
            reader
                .compare(&a.place.label, &b.place.label)
                .then_with(|| a.place.code.cmp(&b.place.code))
        });
    }
    Ok(MapView {
        countries,
        regions,
        years: known_years(&presenter, &columns),
        themes: presenter.terms("theme"),
    })
}

fn is(columns: &Columns, row: Row, codes: &[&str]) -> bool {
    columns
        .status(row)
        .is_some_and(|status| codes.contains(&status))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
