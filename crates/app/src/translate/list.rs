use std::sync::Arc;

use catalogue::record::{Row, TranslationState};
use catalogue::search::Columns;

use super::state::{api_state, asked, language};
use super::survey::Survey;
use super::worth::Worth;
use crate::api::{
    Kind, OpenText, SearchRequest, TranslationItem, TranslationList, TranslationListRequest,
};
use crate::record::field_label;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Records when a request does not say how many.
const DEFAULT_LIMIT: u32 = 20;
/// Most records in one answer.
const MAX_LIMIT: u32 = 200;

/// Which part of the work is asked for.
pub(super) struct Part<'a> {
    pub(super) lang: &'a str,
    pub(super) kinds: &'a [Kind],
    pub(super) places: &'a [String],
    pub(super) states: &'a [crate::api::TranslationState],
}

/// A record of the work list with its texts that stand as was asked.
pub(super) struct Job {
    pub(super) row: Row,
    pub(super) texts: Vec<(&'static str, TranslationState)>,
}

/// The records with work, the one with most worth first.
pub(super) fn jobs(host: &Host, part: &Part<'_>) -> Result<(Arc<Columns>, Vec<Job>), Fault> {
    let (columns, survey): (Arc<Columns>, Arc<Survey>) = host.surveys().get(host)?;
    let filters = crate::search::filters(
        host,
        &SearchRequest {
            kinds: part.kinds.to_vec(),
            places: part.places.to_vec(),
            ..SearchRequest::default()
        },
    )?;
    let rows = columns.rows(&filters);
    let states = asked(part.states);
    let mut jobs: Vec<Job> = survey
        .records
        .iter()
        .filter(|record| rows.contains(record.row))
        .filter_map(|record| {
            let texts: Vec<_> = survey
                .texts(record, part.lang)
                .filter(|(_, state)| states.contains(state))
                .collect();
            (!texts.is_empty()).then_some(Job {
                row: record.row,
                texts,
            })
        })
        .collect();
    Worth::new(host, &columns).sort(&mut jobs, |job| job.row);
    Ok((columns, jobs))
}

/// The records that there is something to translate in, most worth first.
///
/// Private records and drafts are not among them: nobody is asked to translate what is not handed out.
///
/// # Errors
/// [`Fault::UnknownTerm`] for a language and [`Fault::PlaceNotFound`] for a place that nothing knows; or when the store
/// cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn translation_list(
    host: &Host,
    reader: &Reader,
    request: TranslationListRequest,
) -> Result<TranslationList, Fault> {
    let lang = language(host, &request.lang)?;
    let part = Part {
        lang: &lang,
        kinds: &request.kinds,
        places: &request.places,
        states: &request.states,
    };
    let (_, jobs) = jobs(host, &part)?;
    let limit = match request.limit {
        0 => DEFAULT_LIMIT,
        limit => limit.min(MAX_LIMIT),
    };
    let presenter = Presenter::new(host, reader);
    let shown: Vec<&Job> = jobs
        .iter()
        .skip(request.offset as usize)
        .take(limit as usize)
        .collect();
    let rows: Vec<Row> = shown.iter().map(|job| job.row).collect();
    let records = host.catalogue().records(&rows)?;
    let mut items = Vec::with_capacity(shown.len());
    for job in shown {
        // A record may have gone between the two reads; then there is nothing to do about it.
        let Some(record) = records.iter().find(|record| record.row == job.row) else {
            continue;
        };
        let Some(reference) = presenter.record_ref(record)? else {
            continue;
        };
        items.push(TranslationItem {
            record: reference,
            texts: job
                .texts
                .iter()
                .map(|(field, state)| OpenText {
                    field: (*field).to_owned(),
                    label: field_label(presenter.loc(), field),
                    state: api_state(*state),
                })
                .collect(),
        });
    }
    Ok(TranslationList {
        name: presenter.language_name(&lang),
        lang,
        total: count(jobs.len()),
        texts: count(jobs.iter().map(|job| job.texts.len()).sum()),
        items,
    })
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
