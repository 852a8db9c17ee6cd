use catalogue::Kind;
use catalogue::record::Record;

use super::super::brief::{open_first, programme};
use super::super::frame::part;
use super::super::words::Words;
use super::super::{Block, Entry, Part};
use crate::api::{PlaceRequest, SearchRequest};
use crate::{Fault, Host, Reader};

/// Programmes that are open to the place of the pack without naming it: by its region, its group, or to everyone.
pub(super) fn also_open(
    host: &Host,
    reader: &Reader,
    words: &Words<'_>,
    search: &SearchRequest,
    records: &[Record],
) -> Result<Option<Part>, Fault> {
    let ([place], "") = (search.places.as_slice(), search.query.trim()) else {
        return Ok(None);
    };
    let narrowed = SearchRequest {
        places: search.places.clone(),
        sort: search.sort,
        ..SearchRequest::default()
    };
    if *search != narrowed {
        return Ok(None);
    }
    let request = PlaceRequest {
        code: place.clone(),
    };
    let page = crate::place::place(host, reader, request)?;
    let entries: Vec<Entry> = open_first(words.presenter(), page.programmes)?
        .iter()
        .filter(|open| {
            !records
                .iter()
                .any(|one| one.kind == Kind::Programme && one.slug == open.record.slug)
        })
        .map(|open| programme(words, open))
        .collect();
    Ok((!entries.is_empty()).then(|| {
        part(
            &words.loc().report_also_open(),
            vec![Block::Entries(entries)],
        )
    }))
}
