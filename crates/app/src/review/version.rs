use catalogue::change::{FieldPath, Tail, Value};
use catalogue::record::Origin;
use catalogue::store::{CameFrom, HistoryOp, Version};
use uuid::Uuid;

use super::differ::differ;
use crate::Fault;
use crate::api::{ChangedField, ReviewControl, VersionView, WordsView};
use crate::host::day_of;
use crate::record::{author_said, changed_field, who_said};
use crate::view::Presenter;

/// A value of a field in words.
pub(super) fn field(
    presenter: &Presenter<'_>,
    path: &FieldPath,
    value: Option<&Value>,
) -> Result<ChangedField, Fault> {
    changed_field(
        presenter,
        &HistoryOp {
            path: path.clone(),
            value: value.cloned(),
            replaced: false,
        },
    )
}

/// The label of a field, with the language of a text.
pub(super) fn label(presenter: &Presenter<'_>, path: &FieldPath, label: String) -> String {
    match path.tail() {
        Tail::Lang(lang) => presenter
            .loc()
            .review_field_language(label, presenter.language_name(&lang)),
        Tail::Whole | Tail::Keys(_) => label,
    }
}

/// The text of a value that is one.
pub(super) fn text_of(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::Text(text) => Some(text),
        Value::Map(map) => map.get("text").and_then(Value::as_text),
        _ => None,
    }
}

/// The words of a value beside those of another, where both are texts that are shown as they are written.
pub(super) fn words(
    said: &ChangedField,
    old: Option<&Value>,
    new: Option<&Value>,
) -> Vec<WordsView> {
    match (text_of(old), text_of(new)) {
        (Some(old), Some(new)) if old != new && said.value.as_deref() == Some(new) => {
            differ(old, new)
        }
        // A code is shown by its label, in which no word means a thing of its own.
        _ => Vec::new(),
    }
}

/// One version, beside the value that its words are compared with.
pub(super) fn view(
    presenter: &Presenter<'_>,
    path: &FieldPath,
    version: &Version,
    control: ReviewControl,
    beside: Option<&Value>,
) -> Result<VersionView, Fault> {
    let said = field(presenter, path, version.value.as_ref())?;
    let state = match &version.value {
        Some(Value::Map(map)) if map.contains_key("text") => {
            let state = map.get("state").and_then(Value::as_text);
            state.map(|code| presenter.term("text-state", code))
        }
        _ => None,
    };
    let raw = match (control, &version.value) {
        (ReviewControl::Form, _) | (_, None) => None,
        (_, Some(Value::Integer(number))) => Some(number.to_string()),
        (_, value) => text_of(value.as_ref()).map(str::to_owned),
    };
    let (who, signer) = who_said(presenter, version.origin, version.device);
    Ok(VersionView {
        change: version.change.to_string(),
        own: version.origin == Origin::Own,
        who,
        signer,
        author: author(presenter, version.author)?,
        when: when(presenter, version.wall_ms),
        from: from(presenter, version.arrival),
        why: version.note.clone(),
        words: words(&said, beside, version.value.as_ref()),
        value: said.value,
        lang: said.lang,
        state,
        raw,
    })
}

/// Who wrote something, as far as that is known; that it is not known says no more than the device does.
pub(super) fn author(
    presenter: &Presenter<'_>,
    author: Option<Uuid>,
) -> Result<Option<String>, Fault> {
    let said = author_said(presenter, author)?;
    Ok(said.filter(|said| *said != presenter.loc().write_author_unknown()))
}

/// The day of a moment, in the reader's language.
pub(super) fn when(presenter: &Presenter<'_>, wall_ms: i64) -> String {
    day_of(wall_ms).map_or_else(
        || presenter.loc().record_not_stated(),
        |day| presenter.date(day),
    )
}

/// By which way something came here.
pub(super) fn from(presenter: &Presenter<'_>, arrival: CameFrom) -> String {
    let loc = presenter.loc();
    match arrival {
        CameFrom::Release => loc.review_from_release(),
        CameFrom::Here => loc.review_from_here(),
        CameFrom::Hub => loc.review_from_hub(),
        CameFrom::Bundle => loc.review_from_file(),
    }
}
