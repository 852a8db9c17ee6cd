use catalogue::record::{Body, RecordId};
use catalogue::validate::Finding;

use super::planned::{Planned, changes, every};
use super::{add, alike, edit};
use crate::api::{CheckRecord, CheckView, Fields, FindingView};
use crate::record::find;
use crate::view::{Presenter, domain_kind};
use crate::{Fault, Host, Reader};

/// Looks at what somebody wants to write and says everything that is to be said; writes nothing.
///
/// # Errors
/// [`Fault::RecordNotFound`] for an edit of nothing; when the store cannot be read.
pub fn record_check(
    host: &Host,
    reader: &Reader,
    request: CheckRecord,
) -> Result<CheckView, Fault> {
    let kind = domain_kind(request.kind);
    type Found = (Vec<Finding>, Fields, Option<RecordId>, Vec<Planned>);
    let (findings, body, id, planned): Found = match &request.slug {
        None => {
            let new = add::read(host, kind, request.fields)?;
            let planned = if new.is_writable() {
                every(kind, &new.body)?
            } else {
                Vec::new()
            };
            (new.findings, new.body, None, planned)
        }
        Some(slug) => {
            let record = find(host, request.kind, slug)?;
            let plan = edit::plan(host, &record, request.fields, None)?;
            let planned = changes(host, &record, plan.edits)?;
            (plan.findings, plan.body, Some(record.id), planned)
        }
    };
    let presenter = Presenter::new(host, reader);
    let alike = match Body::from_json(kind, body) {
        Ok(body) => alike::of_body(&presenter, id, &body)?,
        Err(_) => Vec::new(),
    };
    let words = |advice: bool| -> Vec<FindingView> {
        findings
            .iter()
            .filter(|finding| finding.advice == advice)
            .map(|finding| super::finding_view(presenter.loc(), finding))
            .collect()
    };
    let findings = words(false);
    Ok(CheckView {
        ok: findings.is_empty(),
        findings,
        advice: words(true),
        alike,
        planned: super::planned::views(&presenter, planned)?,
    })
}
