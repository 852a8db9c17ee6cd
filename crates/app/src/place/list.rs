use std::collections::BTreeSet;

use catalogue::Kind;
use catalogue::place::Place;
use catalogue::search::{Facet, Filters};

use crate::api::{Nothing, PlaceEntry, PlaceList};
use crate::{Fault, Host, Reader};

/// Every country and region with what the catalogue has of it, in the order of their names.
///
/// # Errors
/// When the store cannot be read.
pub fn places(host: &Host, reader: &Reader, _request: Nothing) -> Result<PlaceList, Fault> {
    let columns = host.catalogue().columns()?;
    let of_kind = |kind: Kind| {
        columns.rows(&Filters {
            kinds: vec![kind],
            ..Filters::default()
        })
    };
    let (initiatives, needs) = (of_kind(Kind::Initiative), of_kind(Kind::Need));
    let lang = reader.data_lang();
    let mut places: Vec<PlaceEntry> = host
        .places()
        .iter()
        .map(|place| {
            let rows = columns.value(Facet::Place, &place.code);
            PlaceEntry {
                code: place.code.clone(),
                label: reader.localiser().pseudo(place.name(lang)),
                aliases: other_names(place, lang),
                is_region: place.region,
                parent: place.parent.clone(),
                flags: place.flags.clone(),
                initiatives: count(rows.intersection_len(&initiatives)),
                needs: count(rows.intersection_len(&needs)),
            }
        })
        .collect();
    places.sort_by(|a, b| {
        reader
            .compare(&a.label, &b.label)
            .then_with(|| a.code.cmp(&b.code))
    });
    Ok(PlaceList { places })
}

/// Names to find the place by beside the one that is shown, in every language.
fn other_names(place: &Place, lang: &str) -> Vec<String> {
    let shown = place.name(lang);
    let names: BTreeSet<&String> = place
        .names
        .values()
        .chain(place.aliases.values().flatten())
        .filter(|name| *name != shown)
        .collect();
    names.into_iter().cloned().collect()
}

pub(crate) fn count(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
