use catalogue::Kind;

use super::method::Method;
use super::view::view;
use crate::api::{AssessStart, AssessView, Written};
use crate::paper::{Paper, text, write};
use crate::view::Presenter;
use crate::{Fault, FilterName, Host, Reader};

/// Begins an assessment.
///
/// # Errors
/// [`Fault::UnknownTerm`] for an unknown method; [`Fault::PlaceNotFound`]; when the store cannot be written.
pub fn assess_start(
    host: &Host,
    reader: &Reader,
    request: AssessStart,
) -> Result<Written<AssessView>, Fault> {
    let method = Method::from_code(request.method.trim()).ok_or_else(|| Fault::UnknownTerm {
        filter: FilterName::Method,
        value: request.method.chars().take(60).collect(),
        accepted: Method::ALL
            .iter()
            .map(|method| method.code().to_owned())
            .collect(),
    })?;
    let mut edits = vec![text("method", method.code())];
    if let Some(place) = place(host, request.place)? {
        edits.push(text("place", &place));
    }
    if let Some(today) = host.today() {
        edits.push(text("on", &today.to_string()));
    }
    let name = request.name.unwrap_or_default();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !name.is_empty() {
        edits.push(text("name", &name));
    }
    let (record, changed) = write(host, Paper::New(Kind::Assessment), edits, None)?;
    Ok(Written {
        output: view(&Presenter::new(host, reader), &record)?,
        changed,
    })
}

/// The place that is named, else that of whoever works here.
fn place(host: &Host, named: Option<String>) -> Result<Option<String>, Fault> {
    let Some(code) = named.filter(|code| !code.trim().is_empty()) else {
        let person = host.catalogue().person()?.unwrap_or_default();
        return Ok(person.place.or(host.settings().place));
    };
    let code = code.trim().to_uppercase();
    match host.places().get(&code) {
        Some(place) => Ok(Some(place.code.clone())),
        None => Err(Fault::PlaceNotFound { code }),
    }
}
