use catalogue::record::{Body, Confirmation, Origin, Record, Source};

use crate::Fault;
use crate::api::ProvenanceView;
use crate::host::day_of;
use crate::view::{Presenter, localisable};

/// Where a record comes from and how far to trust it.
pub(crate) fn of(presenter: &Presenter<'_>, record: &Record) -> Result<ProvenanceView, Fault> {
    let body = &record.body;
    let mut sources: Vec<_> = body
        .sources()
        .iter()
        .map(|source| presenter.source(source))
        .collect();
    if sources.is_empty()
        && let Body::Resource(resource) = body
        && let Some(url) = &resource.url
    {
        // The address of a resource counts as its source.
        let mut source = presenter.source(&Source {
            url: url.clone(),
            title: None,
            published: None,
            accessed: None,
            read: resource.read,
            extra: catalogue::record::Extra::new(),
        });
        // It bears the title of the resource, whose language is known.
        if let Some(title) = presenter.text(&resource.title) {
            source.title = title.text;
            source.title_lang = title.lang;
        }
        sources.push(source);
    }
    Ok(ProvenanceView {
        sources,
        confidence: body
            .confidence()
            .map(|code| presenter.term("confidence", code)),
        notes: body.notes().map(|notes| presenter.english(notes)),
        confirmed: confirmed(presenter, body)?,
        recorded: recorded(presenter, record)?,
    })
}

fn confirmed(presenter: &Presenter<'_>, body: &Body) -> Result<Option<String>, Fault> {
    let confirmation: Option<&Confirmation> = match body {
        Body::Initiative(b) => b.confirmed.as_ref(),
        Body::Programme(b) => b.confirmed.as_ref(),
        Body::Need(b) => b.confirmed.as_ref(),
        Body::Organisation(b) => b.confirmed.as_ref(),
        Body::Resource(b) => b.confirmed.as_ref(),
        Body::Place(_) | Body::Case(_) | Body::Shortlist(_) | Body::Assessment(_) => None,
    };
    let Some(confirmation) = confirmation else {
        return Ok(None);
    };
    let on = localisable(confirmation.on);
    let by = match confirmation.by {
        Some(id) => presenter.organisation(id, None)?,
        None => None,
    };
    Ok(Some(match by {
        Some(organisation) => presenter
            .loc()
            .record_confirmed_by(presenter.within(&organisation.name), on),
        None => presenter.loc().record_confirmed(on),
    }))
}

fn recorded(presenter: &Presenter<'_>, record: &Record) -> Result<String, Fault> {
    let loc = presenter.loc();
    let Some(on) = day_of(record.last.wall_ms).map(localisable) else {
        return Ok(loc.record_not_stated());
    };
    Ok(match record.last.origin {
        Origin::Genesis { release } => loc.record_recorded_release(release, on),
        Origin::Own => loc.record_recorded_own(on),
        Origin::Foreign => loc.record_recorded_foreign(on),
    })
}
