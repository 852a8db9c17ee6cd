use catalogue::change::Value;
use catalogue::record::Extra;
use serde_json::Value as Json;

use super::field::Filled;
use super::said::object_said;
use crate::Fault;
use crate::api::FieldValue;
use crate::view::Presenter;

/// A list of small objects, each as a line.
pub(crate) fn lines(presenter: &Presenter<'_>, extra: &Extra, name: &str) -> Result<Filled, Fault> {
    let mut values = Vec::new();
    for item in list(extra, name) {
        let label = object_said(presenter, &Value::from_json(item))?.within(presenter);
        values.push(FieldValue::Plain { label });
    }
    Ok(values.into())
}

fn list<'a>(extra: &'a Extra, name: &str) -> &'a [Json] {
    extra
        .get(name)
        .and_then(Json::as_array)
        .map_or(&[], Vec::as_slice)
}
