use catalogue::change::Value;
use catalogue::record::{Extra, Localised, RecordId};
use serde_json::Value as Json;

use super::field::{Filled, text};
use super::said::object_said;
use crate::Fault;
use crate::api::FieldValue;
use crate::view::Presenter;

/// A text in languages among the fields that are kept as they are written.
pub(crate) fn prose(presenter: &Presenter<'_>, extra: &Extra, name: &str) -> Filled {
    let texts = extra
        .get(name)
        .and_then(|json| serde_json::from_value::<Localised>(json.clone()).ok());
    texts.map_or_else(Filled::default, |texts| text(presenter, &texts))
}

/// A list of small objects, each as a line.
pub(crate) fn lines(presenter: &Presenter<'_>, extra: &Extra, name: &str) -> Result<Filled, Fault> {
    let mut values = Vec::new();
    for item in list(extra, name) {
        let label = object_said(presenter, &Value::from_json(item))?.within(presenter);
        values.push(FieldValue::Plain { label });
    }
    Ok(values.into())
}

/// Pages to go on to, by their titles.
pub(crate) fn links(extra: &Extra, name: &str) -> Filled {
    list(extra, name)
        .iter()
        .filter_map(|item| {
            let url = item.get("url")?.as_str()?;
            let title = item.get("title").and_then(Json::as_str).unwrap_or(url);
            Some(FieldValue::Link {
                url: url.to_owned(),
                label: title.to_owned(),
            })
        })
        .collect::<Vec<_>>()
        .into()
}

/// The organisation to write to, and its page for that.
pub(crate) fn contact(
    presenter: &Presenter<'_>,
    extra: &Extra,
    name: &str,
) -> Result<Filled, Fault> {
    let part = |part: &str| extra.get(name)?.get(part)?.as_str();
    let mut values = Vec::new();
    if let Some(id) = part("organisation").and_then(|id| id.parse::<RecordId>().ok())
        && let Some(organisation) = presenter.organisation(id, None)?
    {
        values.push(FieldValue::Organisation {
            slug: organisation.slug,
            name: organisation.name,
            leaf: None,
            role: String::new(),
        });
    }
    if let Some(url) = part("url") {
        values.push(FieldValue::Link {
            url: url.to_owned(),
            label: url.to_owned(),
        });
    }
    Ok(values.into())
}

fn list<'a>(extra: &'a Extra, name: &str) -> &'a [Json] {
    extra
        .get(name)
        .and_then(Json::as_array)
        .map_or(&[], Vec::as_slice)
}
