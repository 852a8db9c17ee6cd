use catalogue::Kind;
use catalogue::place::{Place, WORLD};
use catalogue::record::{Body, Programme, Row};
use catalogue::search::{Columns, Filters};

use crate::Fault;
use crate::api::OpenProgramme;
use crate::view::{FLAGS, Presenter};

/// How a programme came to be open to a place; the nearest reason is the one that is told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Via {
    /// It names the place.
    Named,
    /// It names a region that holds the place: how far above, and which.
    Region(usize, String),
    /// It names a group of countries that the place belongs to.
    Flag(String),
    /// It is open to everyone.
    World,
    /// It names a place inside the region whose page this is.
    Inside(String),
}

/// The programmes that the place may ask, with the reason for each, the nearest reason first.
///
/// Closed programmes are left out; one whose window is not known stays, because asking costs little.
pub(crate) fn programmes(
    presenter: &Presenter<'_>,
    columns: &Columns,
    place: &Place,
) -> Result<Vec<OpenProgramme>, Fault> {
    let rows: Vec<Row> = columns
        .rows(&Filters {
            kinds: vec![Kind::Programme],
            ..Filters::default()
        })
        .iter()
        .collect();
    let mut found = Vec::new();
    for record in presenter.host().catalogue().records(&rows)? {
        let Body::Programme(body) = &record.body else {
            continue;
        };
        if body
            .window
            .as_ref()
            .is_some_and(|window| window.kind == "closed")
        {
            continue;
        }
        let Some(via) = nearest(presenter, body, place) else {
            continue;
        };
        if let Some(reference) = presenter.record_ref(&record)? {
            let window = body
                .window
                .as_ref()
                .and_then(|window| presenter.window_when(window));
            let window = window
                .or_else(|| reference.status.as_ref().map(|status| status.label.clone()))
                .unwrap_or_else(|| presenter.loc().record_not_stated());
            found.push((via, reference, window));
        }
    }
    found.sort_by(|(a, x, _), (b, y, _)| {
        a.cmp(b)
            .then_with(|| presenter.reader().compare(&x.title.text, &y.title.text))
            .then_with(|| x.slug.cmp(&y.slug))
    });
    Ok(found
        .into_iter()
        .map(|(via, record, window)| OpenProgramme {
            record,
            via: words(presenter, place, &via),
            window,
        })
        .collect())
}

fn nearest(presenter: &Presenter<'_>, programme: &Programme, place: &Place) -> Option<Via> {
    let places = presenter.host().places();
    let above = places.ancestors(&place.code);
    programme
        .eligible_places
        .iter()
        .filter_map(|code| {
            if *code == place.code {
                return Some(Via::Named);
            }
            if code == WORLD {
                return Some(Via::World);
            }
            if FLAGS.contains(&code.as_str()) {
                return place.has_flag(code).then(|| Via::Flag(code.clone()));
            }
            if let Some(steps) = above.iter().position(|region| region.code == *code) {
                return Some(Via::Region(steps, code.clone()));
            }
            (place.region && place.code != WORLD && places.contains(&place.code, code))
                .then(|| Via::Inside(code.clone()))
        })
        .min()
}

fn words(presenter: &Presenter<'_>, place: &Place, via: &Via) -> String {
    let loc = presenter.loc();
    match via {
        Via::Named => loc.place_via_country(presenter.place(&place.code).label),
        Via::Region(_, code) => loc.place_via_region(presenter.place(code).label),
        Via::Flag(code) => loc.place_via_flag(presenter.term("flag", code).label),
        Via::World => loc.place_via_global(),
        Via::Inside(code) => loc.place_via_member(presenter.place(code).label),
    }
}
