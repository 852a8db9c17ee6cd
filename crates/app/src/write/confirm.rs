use std::collections::BTreeMap;

use catalogue::Kind;
use catalogue::change::Value;
use catalogue::record::{PartialDate, RecordId};
use catalogue::store::Draft;
use catalogue::validate::{Finding, Known as _, Problem};

use super::fields::checked;
use super::known::KnownRecords;
use super::wrote::{edit, note, written};
use crate::api::{ConfirmRecord, WriteView, Written};
use crate::record::find;
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

const CONFIRMED: &str = "confirmed";

/// Notes that an organisation says: this is still true on this day.
///
/// # Errors
/// [`Fault::OrganisationMissing`] where neither the request nor the profile names one; [`Fault::Invalid`] for a day or an
/// organisation that there is not; [`Fault::RecordNotFound`].
pub fn record_confirm(
    host: &Host,
    reader: &Reader,
    request: ConfirmRecord,
) -> Result<Written<WriteView>, Fault> {
    let record = find(host, request.kind, &request.slug)?;
    let by = organisation(host, request.by.as_deref())?;
    let today = host.today().map(|day| day.to_string());
    let on = request.on.or(today).unwrap_or_default();
    let object = serde_json::json!({ CONFIRMED: { "on": on.trim(), "by": by.to_string() } });
    let fields = object.as_object().cloned().unwrap_or_default();
    let mut findings = checked(host, record.kind, fields)?.findings;
    findings.retain(|finding| finding.root() == CONFIRMED);
    let day = on.trim().parse::<PartialDate>();
    if let (Ok(day), Some(today)) = (&day, host.today())
        && *day > today
    {
        // Nobody knows yet whether it will still be true.
        let found = day.to_string();
        findings.push(Finding::error("confirmed.on", Problem::InFuture { found }));
    }
    if !findings.is_empty() {
        return Err(Fault::Invalid(findings));
    }
    let value = BTreeMap::from([
        ("on".to_owned(), Value::Text(on.trim().to_owned())),
        ("by".to_owned(), Value::Text(by.to_string())),
    ]);
    let outcome = host.catalogue().write(Draft {
        record: Some(record.id),
        kind: record.kind,
        private: false,
        edits: vec![edit(CONFIRMED, Value::Map(value))],
        wall_ms: host.now_ms(),
        note: note(request.note),
        source: None,
        group: None,
    })?;
    written(&Presenter::new(host, reader), record.id, &outcome)
}

/// The organisation that is named, else that of the profile.
fn organisation(host: &Host, named: Option<&str>) -> Result<RecordId, Fault> {
    let Some(named) = named.map(str::trim).filter(|named| !named.is_empty()) else {
        let person = host.catalogue().person()?.unwrap_or_default();
        return person
            .organisation
            .and_then(|organisation| organisation.parse().ok())
            .ok_or(Fault::OrganisationMissing);
    };
    let known = KnownRecords::new(host);
    let found = known.find(Kind::Organisation, named);
    let nearest = match found {
        Some(_) => None,
        None => known.like(Kind::Organisation, named),
    };
    known.finish()?;
    found.ok_or_else(|| {
        let problem = Problem::Record {
            kind: Kind::Organisation,
            found: named.chars().take(80).collect(),
            nearest,
        };
        Fault::Invalid(vec![Finding::error("confirmed.by", problem)])
    })
}
