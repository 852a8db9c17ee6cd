use catalogue::change::{FieldPath, Value};
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::record::{Record, Standing};
use catalogue::store::{Draft, Edit};
use catalogue::{Kind, StoreError};

use super::find::next;
use crate::api::Changed;
use crate::write::changed;
use crate::{Fault, Host};

/// Which paper is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Paper<'a> {
    /// A new one.
    New(Kind),
    /// One that is there.
    Of(&'a Record),
}

/// A field to write: `None` takes it away.
pub(crate) fn field(path: FieldPath, value: Option<Value>) -> Edit {
    Edit {
        path,
        value,
        seen: None,
    }
}

/// A field of one text.
pub(crate) fn text(name: &str, value: &str) -> Edit {
    field(FieldPath::root(name), Some(Value::Text(value.to_owned())))
}

/// What takes a paper out of every list; it is withdrawn and can be brought back by undoing that.
pub(crate) fn gone() -> Edit {
    text(STANDING, Standing::Withdrawn.code())
}

/// Writes fields of a paper into the local log.
pub(crate) fn write(
    host: &Host,
    paper: Paper<'_>,
    mut edits: Vec<Edit>,
    why: Option<String>,
) -> Result<(Record, Changed), Fault> {
    let (record, kind) = match paper {
        Paper::New(kind) => {
            edits.push(text(SLUG, &next(host, kind)?));
            edits.push(text(STANDING, Standing::Draft.code()));
            (None, kind)
        }
        Paper::Of(record) => (Some(record.id), record.kind),
    };
    let outcome = host.catalogue().write(Draft {
        record,
        kind,
        private: true,
        edits,
        wall_ms: host.now_ms(),
        note: why,
        source: None,
        group: None,
    })?;
    let id = record
        .or_else(|| outcome.records.first().map(|touched| touched.id))
        .ok_or(StoreError::NoRecord)?;
    let written = host
        .catalogue()
        .record_by_id(id)?
        .ok_or(StoreError::NoRecord)?;
    Ok((written, changed(&outcome)))
}
