use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::place::WORLD;
use catalogue::record::{Body, Row};
use catalogue::search::{Columns, Filters};

use crate::view::FLAGS;
use crate::{Fault, Host};

/// How many programmes each country may ask, by code; those that are closed are left out, as on the page of a country.
pub(super) fn programmes(
    host: &Host,
    columns: &Columns,
    themes: &[String],
) -> Result<BTreeMap<String, u32>, Fault> {
    let filters = Filters {
        kinds: vec![Kind::Programme],
        themes: themes.to_vec(),
        ..Filters::default()
    };
    let rows: Vec<Row> = columns.rows(&filters).iter().collect();
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for record in host.catalogue().records(&rows)? {
        let Body::Programme(programme) = &record.body else {
            continue;
        };
        let closed = programme
            .window
            .as_ref()
            .is_some_and(|window| window.kind == "closed");
        if closed {
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
                *counts.entry(country.code.clone()).or_default() += 1;
            }
        }
    }
    Ok(counts)
}
