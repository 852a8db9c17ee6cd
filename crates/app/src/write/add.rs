use catalogue::change::Value;
use catalogue::record::schema::{SLUG, STANDING};
use catalogue::record::{Body, Standing};
use catalogue::store::{Draft, Edit};
use catalogue::validate::{Finding, Problem};
use catalogue::{Kind, StoreError};

use super::alike;
use super::fields::{checked, flat, name_basis, take_meta};
use super::slug::{free, is_slug};
use super::wrote::{advice, changed, edit, note, reread, view};
use crate::api::{AddRecord, Fields, WriteView, Written};
use crate::view::{Presenter, domain_kind};
use crate::{Fault, Host, Reader};

/// A new record that can be written, with everything that was found on the way.
pub(super) struct New {
    pub(super) private: bool,
    pub(super) slug: Option<String>,
    pub(super) body: Fields,
    pub(super) findings: Vec<Finding>,
}

impl New {
    /// Nothing stands against writing it; advice does not.
    pub(super) fn is_writable(&self) -> bool {
        self.findings.iter().all(|finding| finding.advice)
    }
}

/// Reads the fields of a new record.
pub(super) fn read(host: &Host, kind: Kind, mut fields: Fields) -> Result<New, Fault> {
    let mut meta = take_meta(&mut fields);
    // What a country needs is its own affair until it says so (A/75/816, principles 8 and 10).
    let private = kind == Kind::Need || meta.asks_private();
    let slug = meta.slug.take();
    let mut findings = meta.findings(None, Standing::Draft, private);
    if let Some(slug) = &slug {
        let found = slug.chars().take(80).collect();
        if !is_slug(slug) {
            findings.push(Finding::error(SLUG, Problem::Slug { found }));
        } else if host.catalogue().record(kind, slug)?.is_some() {
            findings.push(Finding::error(SLUG, Problem::SlugTaken { found }));
        }
    }
    let whole = fields.clone();
    name_basis(kind, &mut fields, &whole);
    let checked = checked(host, kind, fields)?;
    findings.extend(checked.findings);
    if private {
        // A private need is somebody's own statement; nobody else has to check it.
        findings.retain(|finding| finding.problem != Problem::NoSource);
    }
    Ok(New {
        private,
        slug: slug.filter(|slug| is_slug(slug)),
        body: checked.body,
        findings,
    })
}

/// Adds a record as a draft; a need stays on this machine until it is shared.
///
/// # Errors
/// [`Fault::Invalid`] with every finding; then nothing was written. When the store cannot be written.
pub fn record_add(
    host: &Host,
    reader: &Reader,
    request: AddRecord,
) -> Result<Written<WriteView>, Fault> {
    let kind = domain_kind(request.kind);
    let new = read(host, kind, request.fields)?;
    if !new.is_writable() {
        return Err(Fault::Invalid(new.findings));
    }
    let fields = flat(kind, &new.body)?;
    let body = Body::from_json(kind, new.body)
        .map_err(|_| StoreError::Draft("a field is not of its shape"))?;
    let slug = match new.slug {
        Some(slug) => slug,
        None => free(host, kind, &body)?,
    };
    let mut edits = vec![
        edit(SLUG, Value::Text(slug)),
        edit(STANDING, Value::Text(Standing::Draft.code().to_owned())),
    ];
    edits.extend(fields.into_iter().map(|(path, value)| Edit {
        path,
        value: Some(value),
        seen: None,
    }));
    let outcome = host.catalogue().write(Draft {
        record: None,
        kind,
        private: new.private,
        edits,
        wall_ms: host.now_ms(),
        note: note(request.note),
        source: None,
        group: None,
    })?;
    let id = outcome
        .records
        .first()
        .map(|record| record.id)
        .ok_or(StoreError::NoRecord)?;
    let presenter = Presenter::new(host, reader);
    let record = reread(host, id)?;
    let mut output = view(&presenter, &record, &outcome)?;
    output.advice = advice(&presenter, &new.findings);
    output.alike = alike::of_record(&presenter, &record)?;
    Ok(Written {
        output,
        changed: changed(&outcome),
    })
}
