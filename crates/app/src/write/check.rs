use catalogue::record::{Body, RecordId};
use catalogue::validate::Finding;

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
    let (findings, body, id): (Vec<Finding>, Fields, Option<RecordId>) = match &request.slug {
        None => {
            let new = add::read(host, kind, request.fields)?;
            (new.findings, new.body, None)
        }
        Some(slug) => {
            let record = find(host, request.kind, slug)?;
            let planned = edit::plan(host, &record, request.fields, None)?;
            (planned.findings, planned.body, Some(record.id))
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
    })
}
