use std::collections::HashSet;

use catalogue::record::Row;

use crate::api::SearchRequest;
use crate::{Fault, Host, Reader};

/// The results of a search that have changed after a change of this number, in the order of the results.
///
/// Where nothing has changed, nothing is searched.
pub(super) fn new_rows(
    host: &Host,
    reader: &Reader,
    request: &SearchRequest,
    seen: i64,
) -> Result<Vec<Row>, Fault> {
    let changed: HashSet<Row> = host.catalogue().changed_since(seen)?.into_iter().collect();
    if changed.is_empty() {
        return Ok(Vec::new());
    }
    let query = crate::search::query(host, reader, request)?;
    let mut query = crate::search::of_this_machine(query);
    (query.limit, query.offset, query.facets) = (usize::MAX, 0, false);
    let found = host.catalogue().search(&query, host.lexicon())?;
    let rows = found.hits.iter().map(|hit| hit.row);
    Ok(rows.filter(|row| changed.contains(row)).collect())
}
