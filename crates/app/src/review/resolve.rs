use std::collections::HashMap;
use std::collections::hash_map::Entry;

use catalogue::change::{ChangeId, FieldPath};
use catalogue::record::Record;
use catalogue::store::{Choice, Resolution};

use super::another::another;
use crate::api::{Kind, ReviewDecision, ReviewDone, ReviewResolve, Written};
use crate::record::{field_label, find};
use crate::write::{changed, note};
use crate::{Fault, Host, Reader};

/// Decides fields that wait: keeps one of the versions, or writes another text in place of all of them.
///
/// Only the versions that were seen are replaced; one that came meanwhile goes on waiting beside the decision. Several
/// fields of a record are one change, several records one action, which an undo takes back as one.
///
/// # Errors
/// [`Fault::RecordNotFound`]; [`Fault::FieldNotWaiting`] where what was seen is no version of the field;
/// [`Fault::WrittenInForm`] and [`Fault::Invalid`] for a text that the field does not take. Then nothing was written.
pub fn review_resolve(
    host: &Host,
    reader: &Reader,
    request: ReviewResolve,
) -> Result<Written<ReviewDone>, Fault> {
    let decided = u32::try_from(request.decisions.len()).unwrap_or(u32::MAX);
    let mut records: HashMap<(Kind, String), Record> = HashMap::new();
    let mut resolutions = Vec::with_capacity(request.decisions.len());
    for decision in request.decisions {
        let named = (decision.kind, decision.slug.clone());
        let record = match records.entry(named) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(find(host, decision.kind, &decision.slug)?),
        };
        resolutions.push(resolution(host, reader, record, &decision)?);
    }
    let outcome =
        host.catalogue()
            .resolve(resolutions, host.now_ms(), note(request.note).as_deref())?;
    let left = host.catalogue().to_review()?.len();
    Ok(Written {
        output: ReviewDone {
            decided,
            left: u32::try_from(left).unwrap_or(u32::MAX),
        },
        changed: changed(&outcome),
    })
}

fn resolution(
    host: &Host,
    reader: &Reader,
    record: &Record,
    decision: &ReviewDecision,
) -> Result<Resolution, Fault> {
    let refused = |name: &str| Fault::FieldNotWaiting {
        reference: format!("{}:{}", record.kind, record.slug),
        field: field_label(reader.localiser(), name),
    };
    let path = FieldPath::parse(&decision.path).map_err(|_| refused(&decision.path))?;
    let id = |text: &String| text.parse::<ChangeId>().map_err(|_| refused(&path.name()));
    let seen: Vec<ChangeId> = decision.seen.iter().map(id).collect::<Result<_, _>>()?;
    let choice = match (&decision.take, &decision.write) {
        (Some(taken), None) => Choice::Take(id(taken)?),
        (None, Some(text)) => Choice::Write(another(host, reader, record, &path, text)?),
        _ => return Err(refused(&path.name())),
    };
    // The store refuses too, but it cannot say which field it was.
    let known = host.catalogue().writes_of(record.id, &path)?;
    let taken = match &choice {
        Choice::Take(taken) => Some(taken),
        Choice::Write(_) => None,
    };
    if seen.is_empty() || !seen.iter().chain(taken).all(|id| known.contains(id)) {
        return Err(refused(&path.name()));
    }
    Ok(Resolution {
        record: record.id,
        path,
        seen,
        choice,
    })
}
