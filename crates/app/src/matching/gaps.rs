use catalogue::place::WORLD;
use matching::gaps::{Cell, Gaps, Row, Rows};

use super::landscape::landscape;
use crate::api::{GapCell, GapPlace, GapRows, GapsRequest, GapsView, SearchRequest};
use crate::search::filters;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Supply, demand and overlap by topic and place.
///
/// # Errors
/// An unknown code; when the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn gaps(host: &Host, reader: &Reader, request: GapsRequest) -> Result<GapsView, Fault> {
    let filters = filters(
        host,
        &SearchRequest {
            themes: request.themes.clone(),
            places: request.region.iter().cloned().collect(),
            ..SearchRequest::default()
        },
    )?;
    let landscape = landscape(host)?;
    let region = filters.places.first().map_or(WORLD, String::as_str);
    let place = landscape
        .place(region)
        .ok_or_else(|| Fault::PlaceNotFound {
            code: region.to_owned(),
        })?;
    let topics = filters
        .themes
        .iter()
        .flat_map(|theme| host.vocabulary().topics_of(theme))
        .filter_map(|topic| landscape.code(topic))
        .collect();
    let rows = match request.rows {
        GapRows::Countries => Rows::Countries,
        GapRows::Regions => Rows::Regions,
    };
    let found: Gaps = matching::gaps::gaps(&landscape, place, &topics, rows);
    let presenter = Presenter::new(host, reader);
    let known = |row: &Row| {
        found
            .topics
            .iter()
            .any(|topic| found.cell(*topic, row.place).is_some())
    };
    let mut places: Vec<(Row, GapPlace)> = found
        .places
        .iter()
        .filter(|row| known(row))
        .map(|row| {
            let code = landscape.text(row.place);
            let shown = GapPlace {
                place: presenter.place(code),
                whole: row.whole,
                region: host.places().get(code).is_some_and(|place| place.region),
            };
            (*row, shown)
        })
        .collect();
    // What is said of regions as a whole stays first, that of the one asked for at the head; the rest follows in the
    // reader's alphabet.
    places.sort_by(|(a, x), (b, y)| {
        (a.place != place, !a.whole)
            .cmp(&(b.place != place, !b.whole))
            .then_with(|| reader.compare(&x.place.label, &y.place.label))
    });
    let cells = places
        .iter()
        .flat_map(|(row, shown)| {
            found.topics.iter().filter_map(|topic| {
                let cell = found.cell(*topic, row.place)?;
                Some(view(landscape.text(*topic), &shown.place.code, cell))
            })
        })
        .collect();
    Ok(GapsView {
        place: presenter.place(region),
        topics: found
            .topics
            .iter()
            .map(|topic| presenter.term("topic", landscape.text(*topic)))
            .collect(),
        places: places.into_iter().map(|(_, place)| place).collect(),
        cells,
    })
}

fn view(topic: &str, place: &str, cell: &Cell) -> GapCell {
    let count = |list: &[usize]| u32::try_from(list.len()).unwrap_or(u32::MAX);
    GapCell {
        topic: topic.to_owned(),
        place: place.to_owned(),
        needs: count(&cell.needs),
        running: count(&cell.running),
        past: count(&cell.past),
        unknown: count(&cell.unknown),
        open: count(&cell.open),
        further: count(&cell.further),
        gap: cell.is_gap(),
        unsure: cell.is_unsure(),
        overlap: cell.overlap,
    }
}
