use catalogue::place::WORLD;
use matching::gaps::{Cell, Gaps};

use super::landscape::landscape;
use crate::api::{GapCell, GapsRequest, GapsView, SearchRequest};
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
    let found: Gaps = matching::gaps::gaps(&landscape, place, &topics);
    let presenter = Presenter::new(host, reader);
    let mut places: Vec<_> = found
        .places
        .iter()
        .filter(|place| {
            found
                .topics
                .iter()
                .any(|topic| found.cell(*topic, **place).is_some())
        })
        .map(|place| (*place, presenter.place(landscape.text(*place))))
        .collect();
    // The region as a whole stays first; countries follow in the reader's alphabet.
    places.sort_by(|(a, x), (b, y)| {
        (*a != place)
            .cmp(&(*b != place))
            .then_with(|| reader.compare(&x.label, &y.label))
    });
    let cells = places
        .iter()
        .flat_map(|(at, shown)| {
            found.topics.iter().filter_map(|topic| {
                let cell = found.cell(*topic, *at)?;
                Some(view(landscape.text(*topic), &shown.code, cell))
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
        open: count(&cell.open),
        gap: cell.is_gap(),
        overlap: cell.overlap,
    }
}
