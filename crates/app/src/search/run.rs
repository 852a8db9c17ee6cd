use std::time::Instant;

use catalogue::record::PartialDate;
use catalogue::search::{Query, Sort as FoundSort};

use super::facets::facets;
use super::filters::filters;
use super::hit::hit;
use crate::api::{Expansion, SearchRequest, SearchResponse, Sort};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Results when a request does not say how many.
const DEFAULT_LIMIT: u32 = 20;
/// Most results in one answer.
const MAX_LIMIT: u32 = 200;
/// Longest query that is looked at, in characters; a pasted page is cut, not refused.
const MAX_QUERY: usize = 1_000;

/// Finds records by words in any language and by filters.
///
/// # Errors
/// [`Fault::UnknownTerm`] or [`Fault::PlaceNotFound`] for a filter that nothing knows; [`Fault::Interrupted`] when a newer
/// search of the session came; or when the store cannot be read. The reader's words are never an error.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn search(
    host: &Host,
    reader: &Reader,
    request: SearchRequest,
) -> Result<SearchResponse, Fault> {
    let query = of_this_machine(query(host, reader, &request)?);
    let text = query.text.clone();
    // Made by the first search of the program; its time is not the catalogue's.
    let lexicon = host.lexicon();
    let started = Instant::now();
    let found = match request.session {
        Some(session) => {
            host.catalogue()
                .search_latest(&host.sessions().latest(session), &query, lexicon)?
        }
        None => host.catalogue().search(&query, lexicon)?,
    };
    let presenter = Presenter::new(host, reader);
    let rows: Vec<u32> = found.hits.iter().map(|hit| hit.row).collect();
    let records = host.catalogue().records(&rows)?;
    let mut hits = Vec::with_capacity(records.len());
    for found_hit in &found.hits {
        // A record may have gone between the two reads; then it is no result.
        if let Some(record) = records.iter().find(|record| record.row == found_hit.row) {
            hits.extend(hit(&presenter, record, found_hit, &found.highlighter)?);
        }
    }
    let facets = if request.facets {
        facets(&presenter, &request, &found)?
    } else {
        Default::default()
    };
    let columns = host.catalogue().columns()?;
    let expansions = found
        .expansions
        .iter()
        // What no record has widens nothing, and to say so would only puzzle.
        .filter(|expansion| {
            let counted = !columns.value(expansion.facet, &expansion.code).is_empty();
            counted || lexicon.is_spoken(expansion.facet, &expansion.code, &columns)
        })
        .map(|expansion| Expansion {
            key: expansion.key.clone(),
            facet: expansion.facet.code().to_owned(),
            term: presenter.concept(expansion.facet, &expansion.code),
            active: !request.without.contains(&expansion.key),
        })
        .collect();
    Ok(SearchResponse {
        query: text,
        total: found.total,
        took_ms: started.elapsed().as_secs_f64() * 1000.0,
        hits,
        facets,
        did_you_mean: found.did_you_mean,
        corrected: found.corrected,
        expansions,
    })
}

/// The same for the screen of this machine: its drafts and its private records too.
///
/// Only what is shown here asks for them. A query that something else is made of, such as a file, leaves them out.
pub(crate) fn of_this_machine(mut query: Query) -> Query {
    query.filters.drafts = true;
    query.filters.private = true;
    query
}

/// What a request asks of the catalogue.
///
/// # Errors
/// [`Fault::UnknownTerm`] or [`Fault::PlaceNotFound`] for a filter that nothing knows.
pub(crate) fn query(host: &Host, reader: &Reader, request: &SearchRequest) -> Result<Query, Fault> {
    let limit = if request.limit == 0 {
        DEFAULT_LIMIT
    } else {
        request.limit.min(MAX_LIMIT)
    };
    Ok(Query {
        text: request.query.chars().take(MAX_QUERY).collect(),
        filters: filters(host, request)?,
        sort: match request.sort {
            Sort::Relevance => FoundSort::Relevance,
            Sort::Newest => FoundSort::Newest,
            Sort::Closing => FoundSort::Closing,
        },
        limit: limit as usize,
        offset: request.offset as usize,
        facets: request.facets,
        without: request.without.clone(),
        as_spelt: request.as_spelt,
        reader_lang: reader.data_lang().to_owned(),
        today: host.today().map(as_number).unwrap_or_default(),
    })
}

/// A day as `yyyymmdd`, which is how the catalogue orders days.
fn as_number(date: PartialDate) -> i32 {
    i32::from(date.year()) * 10_000
        + i32::from(date.month().unwrap_or_default()) * 100
        + i32::from(date.day().unwrap_or_default())
}
