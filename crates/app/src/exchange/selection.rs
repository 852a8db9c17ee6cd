use catalogue::Kind;
use catalogue::record::Row;

use crate::api::SearchRequest;
use crate::report::Unpublished;
use crate::{Fault, Host, Reader};

/// The records of a search, in its order; without words and filters all of them, by kind and slug.
///
/// Drafts and private records are among the found ones only where they were asked for. Rows and not records: a selection may
/// be the whole catalogue.
pub(crate) fn selection(
    host: &Host,
    reader: &Reader,
    request: &SearchRequest,
    unpublished: Unpublished,
) -> Result<Vec<Row>, Fault> {
    let everything = SearchRequest {
        sort: request.sort,
        ..SearchRequest::default()
    };
    if *request == everything {
        let reading = host.catalogue().reading()?;
        let mut all = Vec::new();
        for kind in Kind::PUBLIC {
            all.extend(reading.headings(kind)?.into_iter().map(|one| one.row));
        }
        return Ok(all);
    }
    let mut query = crate::search::query(host, reader, request)?;
    let counts = host.catalogue().counts()?;
    query.limit = counts.records.values().map(|count| *count as usize).sum();
    query.offset = 0;
    query.facets = false;
    query.filters.drafts = unpublished.drafts;
    query.filters.private = unpublished.private;
    let found = host.catalogue().search(&query, host.lexicon())?;
    Ok(found.hits.iter().map(|hit| hit.row).collect())
}
