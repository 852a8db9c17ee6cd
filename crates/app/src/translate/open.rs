use catalogue::record::{Body, Localised, TranslationState, assemble};

use super::hints::hints;
use super::list::{Part, count, jobs};
use super::state::{api_state, language, words};
use super::survey::is_wanted;
use crate::api::{RecordName, Text, TranslationPage, TranslationRequest, TranslationText};
use crate::record::{field_label, find};
use crate::view::{Presenter, api_kind, text_state};
use crate::{Fault, Host, Reader};

/// The texts of a record beside their translations, and the records before and after it in the work list.
///
/// Any record can be opened, private ones and drafts too: who wrote it may want it in two languages.
///
/// # Errors
/// [`Fault::RecordNotFound`], [`Fault::UnknownTerm`] for a language, [`Fault::PlaceNotFound`]; or when the store cannot
/// be read.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn translation_open(
    host: &Host,
    reader: &Reader,
    request: TranslationRequest,
) -> Result<TranslationPage, Fault> {
    let lang = language(host, &request.lang)?;
    let record = find(host, request.kind, &request.slug)?;
    let presenter = Presenter::new(host, reader);
    let reference = presenter
        .record_ref(&record)?
        .ok_or_else(|| Fault::RecordNotFound {
            reference: format!("{}:{}", record.kind, record.slug),
        })?;
    // Fields and version are of one moment, so that what is saved on top of them is what was read.
    let snapshot = host.catalogue().snapshot(record.id, None)?;
    let body = assemble(record.kind, snapshot.values());
    let body = Body::from_json(record.kind, body).unwrap_or(record.body);
    let texts = body
        .texts()
        .into_iter()
        .filter_map(|(field, text)| {
            let state = text.translation_state(&lang)?;
            Some(TranslationText {
                optional: !is_wanted(&body, field),
                ..beside(&presenter, field, text, &lang, state)
            })
        })
        .collect();
    let part = Part {
        lang: &lang,
        kinds: &request.kinds,
        places: &request.places,
        states: &request.states,
    };
    let (columns, jobs) = jobs(host, &part)?;
    let here = jobs.iter().position(|job| job.row == record.row);
    let name = |at: Option<usize>| {
        let job = at.and_then(|at| jobs.get(at))?;
        Some(RecordName {
            kind: api_kind(columns.kind(job.row)?)?,
            slug: columns.slug(job.row).to_owned(),
        })
    };
    Ok(TranslationPage {
        record: reference,
        name: presenter.language_name(&lang),
        seen: snapshot.version,
        texts,
        previous: name(here.and_then(|here| here.checked_sub(1))),
        // What is finished is no longer in the list: then the list begins again with what is worth most.
        next: name(here.map_or(Some(0), |here| here.checked_add(1))),
        remaining: count(jobs.len()),
        lang,
    })
}

fn beside(
    presenter: &Presenter<'_>,
    field: &str,
    text: &Localised,
    lang: &str,
    state: TranslationState,
) -> TranslationText {
    let source = text.source_for(lang);
    let shown = |lang: &str, text: &catalogue::LocalisedText, stale: bool| Text {
        text: text.text.clone(),
        lang: lang.to_owned(),
        state: text_state(text.state),
        stale,
        fallback: false,
    };
    TranslationText {
        field: field.to_owned(),
        label: field_label(presenter.loc(), field),
        state: api_state(state),
        state_label: words(presenter.loc(), state),
        optional: false,
        hints: source.map_or_else(Vec::new, |(from, source)| hints(&source.text, from, lang)),
        basis: text
            .basis_for(lang)
            .map(catalogue::record::Fingerprint::to_hex),
        target: text
            .get(lang)
            .map(|own| shown(lang, own, text.is_stale(lang))),
        source: source.map(|(from, source)| shown(from, source, false)),
    }
}
