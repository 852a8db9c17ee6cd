use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::place::WORLD;
use catalogue::record::{Body, Row};
use catalogue::search::{Columns, Filters};
use matching::gaps::{Openness, openness};

use crate::view::FLAGS;
use crate::{Fault, Host};

/// How many programmes a country may ask.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Programmes {
    /// Those that are known to take requests.
    pub(super) open: u32,
    /// Those of which that is not known, or that only individuals may ask.
    pub(super) further: u32,
}

/// How many programmes each country may ask, by code; those that are closed are left out. What is open is what the gaps say.
pub(super) fn programmes(
    host: &Host,
    columns: &Columns,
    themes: &[String],
) -> Result<BTreeMap<String, Programmes>, Fault> {
    let filters = Filters {
        kinds: vec![Kind::Programme],
        themes: themes.to_vec(),
        ..Filters::default()
    };
    let rows: Vec<Row> = columns.rows(&filters).iter().collect();
    let landscape = crate::matching::landscape(host)?;
    let mut counts: BTreeMap<String, Programmes> = BTreeMap::new();
    for record in host.catalogue().records(&rows)? {
        let Body::Programme(programme) = &record.body else {
            continue;
        };
        let openness = landscape
            .programme(record.id)
            .map_or(Openness::Never, |programme| openness(&landscape, programme));
        if openness == Openness::Never {
            continue;
        }
        let places = host.places().iter().filter(|place| !place.region);
        for country in places {
            let may_ask = programme.eligible_places.iter().any(|code| {
                code == WORLD
                    || (FLAGS.contains(&code.as_str()) && country.has_flag(code))
                    || host.places().contains(code, &country.code)
            });
            if may_ask {
                let counts = counts.entry(country.code.clone()).or_default();
                match openness {
                    Openness::Now => counts.open += 1,
                    Openness::Perhaps | Openness::Never => counts.further += 1,
                }
            }
        }
    }
    Ok(counts)
}
