//! From the elements of an activity to the fields of a record. What is not understood is left to the caller to keep.

mod money;
mod people;
mod place;
mod results;
mod text;

pub(super) use money::decimal;
pub(crate) use money::minor;
pub(super) use results::{indicator, number};
pub(super) use text::{language, narratives, said};

use catalogue::record::Extra;
use catalogue::validate::is_web_address;
use catalogue::vocabulary::Vocabulary;
use serde_json::{Map, Value as Json};

use super::codes::{DATES, SECTORS, TAGS, status_in};
use super::element::Element;
use super::{PREFIX, VOCABULARY};
use crate::{Newcomer, Reason, Remark, language};

/// What an activity says for all of its elements.
#[derive(Clone, Debug)]
pub(crate) struct Defaults {
    pub(crate) lang: String,
    pub(crate) currency: Option<String>,
}

impl Defaults {
    pub(crate) fn of(attribute: impl Fn(&str) -> Option<String>) -> Self {
        let lang = attribute("xml:lang").or_else(|| attribute("default-language"));
        Self {
            lang: lang
                .as_deref()
                .and_then(text::tag)
                .unwrap_or_else(|| "en".to_owned()),
            currency: attribute("default-currency"),
        }
    }
}

/// What was understood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Understood {
    pub(crate) fields: Extra,
    pub(crate) newcomers: Vec<Newcomer>,
    pub(crate) remarks: Vec<Remark>,
}

impl Understood {
    fn push(&mut self, field: &str, value: Json) {
        let list = self
            .fields
            .entry(field.to_owned())
            .or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(list) = list
            && !list.contains(&value)
        {
            list.push(value);
        }
    }

    /// One more of a list whose members may be equal.
    fn list(&mut self, field: &str, value: Json) {
        let list = self
            .fields
            .entry(field.to_owned())
            .or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(list) = list {
            list.push(value);
        }
    }

    /// Says something once.
    fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    fn set(&mut self, field: &str, value: impl Into<Json>) {
        // The first one counts: a second is an oddity, and stays in what is kept.
        self.fields
            .entry(field.to_owned())
            .or_insert_with(|| value.into());
    }
}

/// Reads the elements of one activity.
///
/// # Errors
/// A date that no calendar has, or an unknown currency: what cannot be right is not taken in.
pub(crate) fn interpret<'a>(
    elements: impl IntoIterator<Item = &'a Element, IntoIter: Clone>,
    defaults: &Defaults,
) -> Result<Understood, Reason> {
    // What we derived for others from a field is said by the field itself.
    let elements = elements
        .into_iter()
        .filter(|element| element.attribute("trefoil:derived").is_none());
    let mut out = Understood::default();
    for element in elements.clone() {
        for lang in text::unknown_languages(element) {
            out.remark(Remark::UnknownLanguage(lang));
        }
        match element.name.as_str() {
            "title" => text::title(element, defaults, &mut out),
            "description" => text::description(element, defaults, &mut out),
            "participating-org" => people::participating(element, defaults, &mut out),
            "activity-status" => status(element, &mut out),
            "activity-date" => date(element, &mut out)?,
            "recipient-country" => place::country(element, &mut out),
            "recipient-region" => place::region(element, &mut out),
            "sector" => coded(element, &SECTORS, &mut out),
            "tag" => tag(element, &mut out),
            "policy-marker" => marker(element, &mut out),
            "document-link" => text::document(element, defaults, &mut out)?,
            "contact-info" => contact(element, &mut out),
            "result" => results::result(element, defaults, &mut out),
            _ => {}
        }
    }
    money::amounts(elements.clone(), defaults, &mut out)?;
    place::shares(elements.clone(), &mut out);
    // What IATI has no words for is said by ourselves, and has the last word.
    let field_name = format!("{PREFIX}:field");
    for element in elements {
        if element.name != field_name {
            continue;
        }
        let Some(name) = element.attribute("name") else {
            continue;
        };
        match serde_json::from_str::<Json>(&element.text) {
            Ok(Json::Null) => {
                out.fields.shift_remove(name);
            }
            Ok(value) => {
                out.fields.insert(name.to_owned(), value);
            }
            Err(_) => return Err(Reason::Shape(name.chars().take(60).collect())),
        }
    }
    Ok(out)
}

/// The page of whoever is to be written to. Names, telephones and addresses of people are kept, and go no further.
fn contact(element: &Element, out: &mut Understood) {
    let page = element
        .all("website")
        .map(|website| website.text.trim())
        .find(|url| is_web_address(url));
    if let Some(url) = page {
        let mut contact = Map::new();
        contact.insert("url".to_owned(), url.into());
        out.set("contact", contact);
    }
}

fn status(element: &Element, out: &mut Understood) {
    let code = element.attribute("code").unwrap_or_default();
    match status_in(code) {
        Some(status) => out.set("status", status),
        None => out
            .remarks
            .push(Remark::UnknownStatus(code.chars().take(20).collect())),
    }
}

fn date(element: &Element, out: &mut Understood) -> Result<(), Reason> {
    let kind = element.attribute("type").unwrap_or_default();
    let Some((field, _)) = DATES.iter().find(|(_, code)| *code == kind) else {
        return Ok(());
    };
    if let Some(date) = text::day(element, "iso-date", "activity-date")? {
        out.set(field, date);
    }
    Ok(())
}

/// A sector or tag of a vocabulary of ours; a code that it lacks is remarked upon, and the element kept.
fn coded(element: &Element, ours: &[(&str, &str)], out: &mut Understood) {
    let vocabulary = (element.attribute("vocabulary") == Some("99"))
        .then(|| element.attribute("vocabulary-uri"))
        .flatten()
        .and_then(|uri| uri.strip_prefix(VOCABULARY));
    let field = vocabulary.and_then(|name| ours.iter().find(|(_, own)| *own == name));
    if let (Some((field, own)), Some(code)) = (field, element.attribute("code")) {
        let known = match *own {
            "language" => language::is_known(code),
            own => Vocabulary::bundled().has(own, code),
        };
        known_or_remarked(element, field, code, known, out);
    }
}

fn known_or_remarked(
    element: &Element,
    field: &str,
    code: &str,
    known: bool,
    out: &mut Understood,
) {
    if known {
        out.push(field, code.into());
    } else {
        out.remark(Remark::UnknownCode {
            element: element.name.clone(),
            code: code.chars().take(40).collect(),
        });
    }
}

fn tag(element: &Element, out: &mut Understood) {
    match (element.attribute("vocabulary"), element.attribute("code")) {
        // The goals of the United Nations by their number.
        (Some("2"), Some(code)) => {
            let known = Vocabulary::bundled().has("sdg", code);
            known_or_remarked(element, "sdgs", code, known, out);
        }
        _ => coded(element, &TAGS, out),
    }
}

/// The gender marker of the DAC; other markers are kept.
fn marker(element: &Element, out: &mut Understood) {
    let dac = matches!(element.attribute("vocabulary"), None | Some("1"));
    if dac
        && element.attribute("code") == Some("1")
        && let Some(significance @ ("0" | "1" | "2")) = element.attribute("significance")
    {
        out.set("gender_marker", significance);
    }
}
