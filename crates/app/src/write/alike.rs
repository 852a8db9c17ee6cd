use catalogue::record::{Body, Record, RecordId};
use catalogue::search::likeness::{Alike, Profile};
use catalogue::validate::validate;

use super::known::KnownRecords;
use crate::api::{AlikeRequest, AlikeResponse, AlikeView};
use crate::record::find;
use crate::view::{Presenter, domain_kind};
use crate::{Fault, Host, Reader};

/// Most that are shown.
const SHOWN: usize = 5;

/// Records that may be the same as what is being typed, best first.
///
/// # Errors
/// [`Fault::RecordNotFound`] for an edit of nothing; when the store cannot be read. Never for what was typed.
pub fn alike(host: &Host, reader: &Reader, request: AlikeRequest) -> Result<AlikeResponse, Fault> {
    let kind = domain_kind(request.kind);
    let except = match &request.except {
        Some(slug) => Some(find(host, request.kind, slug)?.id),
        None => None,
    };
    // References become ids, and what cannot be read yet is left out: a form is compared while it is typed.
    let known = KnownRecords::new(host);
    let checked = validate(kind, request.fields, &known);
    known.finish()?;
    let mut fields = checked.body;
    for finding in &checked.findings {
        fields.shift_remove(finding.root());
    }
    let presenter = Presenter::new(host, reader);
    let records = match Body::from_json(kind, fields) {
        Ok(body) => of_body(&presenter, except, &body)?,
        Err(_) => Vec::new(),
    };
    Ok(AlikeResponse { records })
}

/// Records that may be the same as this one.
pub(super) fn of_record(
    presenter: &Presenter<'_>,
    record: &Record,
) -> Result<Vec<AlikeView>, Fault> {
    of_body(presenter, Some(record.id), &record.body)
}

/// Records that may be the same as one with this body; `id` is the record itself, where it is written already.
pub(super) fn of_body(
    presenter: &Presenter<'_>,
    id: Option<RecordId>,
    body: &Body,
) -> Result<Vec<AlikeView>, Fault> {
    let catalogue = presenter.host().catalogue();
    let own = match id {
        Some(id) => Profile::of(id, body),
        None => Profile::typed(body),
    };
    let profiles = catalogue.profiles(body.kind())?;
    let mut found: Vec<(f32, RecordId, Alike)> = profiles
        .iter()
        .filter_map(|other| {
            let alike = own.alike(other)?;
            let weight = match &alike {
                Alike::Title { likeness, .. } => 1.0 + likeness,
                Alike::Facts => 1.0,
            };
            Some((weight, other.id()?, alike))
        })
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    found.truncate(SHOWN);
    let mut views = Vec::with_capacity(found.len());
    for (_, id, alike) in found {
        let Some(record) = presenter.named(id)? else {
            continue;
        };
        let Some(reference) = presenter.record_ref(&record)? else {
            continue;
        };
        let (code, why) = match alike {
            Alike::Title { lang, .. } => (
                "title",
                presenter
                    .loc()
                    .write_alike_title(presenter.language_name(&lang)),
            ),
            Alike::Facts => ("facts", presenter.loc().write_alike_facts()),
        };
        views.push(AlikeView {
            record: reference,
            code: code.to_owned(),
            why,
        });
    }
    Ok(views)
}
