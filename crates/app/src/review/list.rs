use std::collections::HashSet;

use catalogue::Kind;
use catalogue::change::Tail;
use catalogue::record::{Record, RecordId, Standing, Visibility};
use catalogue::store::Waiting;
use catalogue::validate::{FieldType, describe};
use l10n::NO_LANGUAGE;

use super::proposals::proposals;
use super::version::{field, label, view};
use crate::api::{
    RecordRef, ReviewControl, ReviewField, ReviewList, ReviewRecord, ReviewRequest, Text,
    TextState, VersionView,
};
use crate::view::{Presenter, api_kind};
use crate::{Fault, Host, Reader};

/// What waits for a decision, record by record: each version with who wrote it, when, where it came from and which words
/// differ; then what was handed in, and what others propose.
///
/// # Errors
/// When the store cannot be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn review_list(
    host: &Host,
    reader: &Reader,
    request: ReviewRequest,
) -> Result<ReviewList, Fault> {
    let presenter = Presenter::new(host, reader);
    let waiting: Vec<Waiting> = host
        .catalogue()
        .to_review()?
        .into_iter()
        .filter(|one| match &request.record {
            Some(record) => *record == format!("{}:{}", one.record.kind, one.record.slug),
            None => true,
        })
        .collect();
    let records: HashSet<RecordId> = waiting.iter().map(|one| one.record.id).collect();
    let most = match request.limit {
        0 => usize::MAX,
        limit => usize::try_from(limit).unwrap_or(usize::MAX),
    };
    let fields = count(waiting.len());
    let mut shown: Vec<ReviewRecord> = Vec::new();
    let mut at: Option<RecordId> = None;
    for one in &waiting {
        if at != Some(one.record.id) {
            if shown.len() == most {
                break;
            }
            let record = host.catalogue().record_by_id(one.record.id)?;
            let reference = match &record {
                Some(record) => presenter.record_ref(record)?,
                None => None,
            };
            let Some(record) = reference.or_else(|| untitled(one)) else {
                continue;
            };
            shown.push(ReviewRecord {
                record,
                fields: Vec::new(),
            });
            at = Some(one.record.id);
        }
        if let Some(record) = shown.last_mut() {
            record.fields.push(of_field(&presenter, one)?);
        }
    }
    let (submissions, submitted) = submitted(host, &presenter, &request)?;
    let proposals = proposals(
        &presenter,
        request.record.as_deref(),
        request.answered,
        most,
    )?;
    Ok(ReviewList {
        fields,
        records: count(records.len()),
        submissions,
        proposals: count(proposals.open),
        answered: count(proposals.answered),
        waiting: shown,
        submitted,
        proposed: proposals.shown,
        groups: proposals.groups,
    })
}

/// What was handed in and waits to be published: how many there are, and those that are shown.
fn submitted(
    host: &Host,
    presenter: &Presenter<'_>,
    request: &ReviewRequest,
) -> Result<(u32, Vec<RecordRef>), Fault> {
    let Some(name) = request.record.as_deref() else {
        let most = match request.limit {
            0 => u32::MAX,
            limit => limit,
        };
        let (all, records) = host.catalogue().submitted(most)?;
        return Ok((all, presenter.references(&records)?));
    };
    let named = name
        .split_once(':')
        .and_then(|(kind, slug)| Some((Kind::from_code(kind)?, slug)));
    let record = match named {
        Some((kind, slug)) => host.catalogue().record(kind, slug)?,
        None => None,
    };
    let waits = |record: &Record| {
        record.standing == Standing::Submitted && record.visibility != Visibility::Private
    };
    let records: Vec<Record> = record.into_iter().filter(waits).collect();
    Ok((count(records.len()), presenter.references(&records)?))
}

/// A record without any title, under its short name: its title may be the very thing that waits.
fn untitled(waiting: &Waiting) -> Option<RecordRef> {
    Some(RecordRef {
        kind: api_kind(waiting.record.kind)?,
        slug: waiting.record.slug.clone(),
        title: Text {
            text: waiting.record.slug.clone(),
            lang: NO_LANGUAGE.to_owned(),
            state: TextState::Original,
            stale: false,
            fallback: false,
        },
        status: None,
        when: None,
        places: Vec::new(),
        place_count: 0,
        organisations: Vec::new(),
        languages: Vec::new(),
        standing: None,
        visibility: None,
    })
}

pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn of_field(presenter: &Presenter<'_>, waiting: &Waiting) -> Result<ReviewField, Fault> {
    let path = &waiting.path;
    let control = control(waiting.record.kind, &path.name(), &path.tail());
    // Without a common beginning, the others are compared with the version that is shown.
    let beside = match &waiting.base {
        Some(base) => base.value.as_ref(),
        None => waiting.versions.first().and_then(|one| one.value.as_ref()),
    };
    let base = match &waiting.base {
        Some(base) => Some(view(presenter, path, base, control, None)?),
        None => None,
    };
    let versions: Vec<VersionView> = waiting
        .versions
        .iter()
        .map(|version| view(presenter, path, version, control, beside))
        .collect::<Result<_, _>>()?;
    let only = |own: bool| {
        let mut side = versions.iter().filter(|version| version.own == own);
        let first = side.next().map(|version| version.change.clone());
        first.filter(|_| side.next().is_none())
    };
    Ok(ReviewField {
        path: path.to_string(),
        label: label(presenter, path, field(presenter, path, None)?.label),
        control,
        base,
        mine: only(true),
        theirs: only(false),
        versions,
    })
}

/// Texts that are a line and not a paragraph.
const SHORT: [&str; 3] = ["title", "name", "acronym"];

/// How another value of a field is written: as a text where it is one, everything else in the form, which has the lists.
pub(super) fn control(kind: Kind, name: &str, tail: &Tail) -> ReviewControl {
    let described = describe(kind);
    let takes = described
        .iter()
        .find(|field| field.name == name)
        .map(|field| &field.takes);
    match (takes, tail) {
        (Some(FieldType::Texts), Tail::Lang(_)) | (Some(FieldType::Text), Tail::Whole) => {
            if SHORT.contains(&name) {
                ReviewControl::Line
            } else {
                ReviewControl::Paragraph
            }
        }
        (Some(FieldType::Address), Tail::Whole) => ReviewControl::Line,
        (Some(FieldType::Date), Tail::Whole) => ReviewControl::Date,
        (Some(FieldType::Whole { .. }), Tail::Whole) => ReviewControl::Number,
        _ => ReviewControl::Form,
    }
}
