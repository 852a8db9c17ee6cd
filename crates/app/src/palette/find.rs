use std::sync::LazyLock;

use catalogue::Kind;
use catalogue::place::Places;
use catalogue::record::{Body, Record};
use catalogue::search::{Filters, Query};

use super::name::{Match, Name};
use crate::api::{OrganisationRef, PaletteRecord, PaletteRequest, PaletteResponse, PlaceRef};
use crate::view::{Presenter, api_kind};
use crate::{Fault, Host, Reader};

/// Most of each that are shown.
const SHOWN: usize = 8;
/// Results of the search among which names are looked for.
const LOOKED_AT: usize = 32;
/// Longest beginning of a name, in characters.
const LONGEST: usize = 100;

/// Places with every name that they have, ready to be compared.
static PLACES: LazyLock<Vec<(&'static str, Vec<Name>)>> = LazyLock::new(|| {
    Places::bundled()
        .iter()
        .map(|place| {
            let names = place.names.values().chain(place.aliases.values().flatten());
            let all = names.chain([&place.code]).map(|name| Name::new(name));
            (place.code.as_str(), all.collect())
        })
        .collect()
});

/// Places, organisations and records whose names begin with what was typed, in whatever language they have a name.
///
/// # Errors
/// When the store cannot be read; never for what was typed.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn palette(
    host: &Host,
    reader: &Reader,
    request: PaletteRequest,
) -> Result<PaletteResponse, Fault> {
    let text: String = request.query.chars().take(LONGEST).collect();
    let typed = Name::new(&text);
    if typed.is_empty() {
        return Ok(PaletteResponse::default());
    }
    let presenter = Presenter::new(host, reader);
    let find = |kinds: &[Kind]| records(&presenter, &text, &typed, kinds);
    let organisations = find(&[Kind::Organisation])?;
    let others = find(&[
        Kind::Initiative,
        Kind::Programme,
        Kind::Need,
        Kind::Resource,
    ])?;
    Ok(PaletteResponse {
        places: places(&presenter, &typed),
        organisations: organisations
            .iter()
            .filter_map(|record| presenter.organisation_ref(record, None))
            .collect::<Vec<OrganisationRef>>(),
        records: others
            .iter()
            .filter_map(|record| {
                Some(PaletteRecord {
                    kind: api_kind(record.kind)?,
                    slug: record.slug.clone(),
                    title: presenter.text(record.body.title())?,
                })
            })
            .collect(),
    })
}

fn places(presenter: &Presenter<'_>, typed: &Name) -> Vec<PlaceRef> {
    let mut found: Vec<(Match, bool, PlaceRef)> = PLACES
        .iter()
        .filter_map(|(code, names)| {
            let best = names.iter().filter_map(|name| name.begins(typed)).min()?;
            let shown = presenter.place(code);
            // What the reader sees begin so comes before what only another language calls so.
            let seen = Name::new(&shown.label).begins(typed);
            Some((best, seen.is_none(), shown))
        })
        .collect();
    found.sort_by(|a, b| {
        (a.1, a.0)
            .cmp(&(b.1, b.0))
            .then_with(|| presenter.reader().compare(&a.2.label, &b.2.label))
    });
    found.truncate(SHOWN);
    found.into_iter().map(|(_, _, place)| place).collect()
}

/// The search knows which records have words that begin so; of these, the ones whose name does, best first.
fn records(
    presenter: &Presenter<'_>,
    text: &str,
    typed: &Name,
    kinds: &[Kind],
) -> Result<Vec<Record>, Fault> {
    let host = presenter.host();
    let query = Query {
        text: text.to_owned(),
        filters: Filters {
            kinds: kinds.to_vec(),
            drafts: true,
            private: true,
            ..Filters::default()
        },
        limit: LOOKED_AT,
        reader_lang: presenter.reader().data_lang().to_owned(),
        ..Query::default()
    };
    let found = host.catalogue().search(&query, host.lexicon())?;
    let rows: Vec<u32> = found.hits.iter().map(|hit| hit.row).collect();
    let mut named: Vec<(Match, Record)> = host
        .catalogue()
        .records(&rows)?
        .into_iter()
        .filter_map(|record| Some((named(&record, typed)?, record)))
        .collect();
    // The order of the search stands among equals.
    named.sort_by_key(|(found, _)| *found);
    named.truncate(SHOWN);
    Ok(named.into_iter().map(|(_, record)| record).collect())
}

/// How the best of a record's names begins with what was typed.
fn named(record: &Record, typed: &Name) -> Option<Match> {
    let acronym = match &record.body {
        Body::Organisation(organisation) => organisation.acronym.as_deref(),
        _ => None,
    };
    let titles = record
        .body
        .title()
        .0
        .values()
        .map(|text| text.text.as_str());
    titles
        .chain(acronym)
        .filter_map(|name| Name::new(name).begins(typed))
        .min()
}
