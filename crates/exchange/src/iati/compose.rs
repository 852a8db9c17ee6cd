//! From a record to the elements of an activity.

use catalogue::Kind;
use catalogue::record::{Extra, PartialDate, currency};
use serde_json::{Map, Value as Json};

use super::VOCABULARY;
use super::codes::{DATES, DESCRIPTIONS, SECTORS, TAGS, dac, kind_out, role_out, status_out};
use super::element::Element;
use super::interpret::decimal;
use super::{programme, results};
use crate::{Directory, Labels};

/// Elements that are composed and given back together, and the fields that they carry.
pub(super) const GROUPS: [(&[&str], &[&str]); 15] = [
    (&["title"], &["title"]),
    (
        &["description"],
        &["summary", "objectives", "target_groups", "context"],
    ),
    (&["participating-org"], &["organisations"]),
    (&["activity-status"], &["status"]),
    (
        &["activity-date"],
        &["planned_start", "actual_start", "planned_end", "actual_end"],
    ),
    (
        &["recipient-country", "recipient-region"],
        &["beneficiaries"],
    ),
    (&["sector"], &["topics", "support_types"]),
    (
        &["tag"],
        &[
            "norms",
            "cmm_factors",
            "principles",
            "modes",
            "languages",
            "sdgs",
        ],
    ),
    (&["policy-marker"], &["gender_marker"]),
    (&["budget"], &["budget"]),
    (&["document-link"], &["sources"]),
    (&["contact-info"], &["contact"]),
    (&["transaction"], &["commitments", "disbursements"]),
    (&["result"], &["outputs", "outcomes", "indicators"]),
    (&["related-activity"], &[]),
];

/// Composes every element that the fields give rise to.
pub(super) fn compose(
    kind: Kind,
    fields: &Extra,
    lang: &str,
    directory: &Directory,
    labels: &Labels<'_>,
) -> Vec<Element> {
    let mut out = Vec::new();
    if let Some(texts) = fields.get("title") {
        out.push(narrated(Element::new("title"), texts));
    }
    for (field, kind) in DESCRIPTIONS {
        if let Some(texts) = fields.get(field) {
            out.push(narrated(
                Element::new("description").with("type", kind),
                texts,
            ));
        }
    }
    for item in list(fields, "organisations") {
        out.extend(organisation(item, directory));
    }
    let status = text(fields, "status").and_then(status_out);
    out.extend(status.map(|code| Element::new("activity-status").with("code", code)));
    for (field, kind) in DATES {
        if let Some(known) = text(fields, field) {
            let element = Element::new("activity-date").with("type", kind);
            out.push(dated(element, known, labels));
        }
    }
    out.extend(list(fields, "beneficiaries").iter().filter_map(recipient));
    out.extend(sectors(fields));
    for (field, vocabulary) in TAGS {
        for code in list(fields, field).iter().filter_map(Json::as_str) {
            out.push(coded("tag", vocabulary, code));
        }
    }
    for code in list(fields, "sdgs").iter().filter_map(Json::as_str) {
        out.push(
            Element::new("tag")
                .with("vocabulary", "2")
                .with("code", code),
        );
    }
    if let Some(significance) = text(fields, "gender_marker") {
        out.push(
            Element::new("policy-marker")
                .with("vocabulary", "1")
                .with("code", "1")
                .with("significance", significance),
        );
    }
    out.extend(budget(fields));
    out.extend(
        list(fields, "sources")
            .iter()
            .filter_map(|source| document(source, lang, labels)),
    );
    out.extend(contact(fields));
    out.extend(results::transactions(fields));
    out.extend(results::results(fields));
    if kind == Kind::Programme {
        out.extend(programme::derived(fields, labels));
    }
    out
}

fn contact(fields: &Extra) -> Option<Element> {
    let contact = fields.get("contact")?.as_object()?;
    let website = Element::new("website").saying(text(contact, "url")?);
    Some(Element::new("contact-info").containing(website))
}

pub(super) fn list<'a>(fields: &'a Extra, name: &str) -> &'a [Json] {
    fields
        .get(name)
        .and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

pub(super) fn text<'a>(fields: &'a Map<String, Json>, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Json::as_str)
}

/// One narrative for each language, with its state where it is no original.
pub(super) fn narrated(mut element: Element, texts: &Json) -> Element {
    for (lang, value) in texts.as_object().into_iter().flatten() {
        let narrative = Element::new("narrative").with("xml:lang", lang.as_str());
        let narrative = match value {
            Json::String(text) => narrative.saying(text.as_str()),
            Json::Object(translation) => narrative
                .with_some("trefoil:state", text(translation, "state"))
                .with_some("trefoil:basis", text(translation, "basis"))
                .saying(text(translation, "text").unwrap_or_default()),
            _ => continue,
        };
        element.children.push(narrative);
    }
    element
}

fn organisation(item: &Json, directory: &Directory) -> Option<Element> {
    let slug = item.get("organisation")?.as_str()?;
    let role = item.get("role")?.as_str()?;
    let known = directory.organisation(slug);
    let element = Element::new("participating-org")
        .with_some("ref", known.and_then(|known| known.identifier.as_deref()))
        .with_some(
            "type",
            known
                .and_then(|known| known.kind.as_deref())
                .and_then(kind_out),
        )
        .with("role", role_out(role))
        .with("trefoil:organisation", slug)
        .with_some(
            "trefoil:role",
            (role == "local-partner").then_some("local-partner"),
        );
    let Some(known) = known else {
        return Some(element);
    };
    let mut element = element;
    for (lang, text) in known.name.iter() {
        let narrative = Element::new("narrative").with("xml:lang", lang);
        element.children.push(narrative.saying(text.text.as_str()));
    }
    Some(element)
}

/// A date as IATI wants it, whole, with what is truly known beside it.
pub(super) fn dated(element: Element, known: &str, labels: &Labels<'_>) -> Element {
    let Some(day) = first_day(known) else {
        return element.with("iso-date", known);
    };
    let element = element.with("iso-date", day.as_str());
    if day == known {
        return element;
    }
    let element = element.with("trefoil:precision", known);
    if element.name == "document-date" {
        return element;
    }
    let said = (labels.precision)(known).unwrap_or_else(|| known.to_owned());
    element.containing(
        Element::new("narrative")
            .with("xml:lang", labels.lang.as_str())
            .saying(said),
    )
}

/// The first day of what is known of a date.
pub(super) fn first_day(known: &str) -> Option<String> {
    let date: PartialDate = known.parse().ok()?;
    Some(format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        date.month().unwrap_or(1),
        date.day().unwrap_or(1)
    ))
}

/// A date that is known to the day.
pub(super) fn whole(known: &str) -> Option<String> {
    first_day(known).filter(|day| day == known)
}

/// The first and last day of the activity, where both are known to the day.
fn span(fields: &Extra) -> Option<(String, String)> {
    let start = text(fields, "actual_start").or_else(|| text(fields, "planned_start"))?;
    let end = text(fields, "actual_end").or_else(|| text(fields, "planned_end"))?;
    Some((whole(start)?, whole(end)?))
}

/// An amount as IATI writes it, with the day of its value.
pub(super) fn value(amount: &Map<String, Json>) -> Option<Element> {
    let code = text(amount, "currency")?;
    let minor = amount.get("amount_minor")?.as_i64()?;
    Some(
        Element::new("value")
            .with("currency", code)
            .with("value-date", whole(text(amount, "value_date")?)?)
            .saying(decimal(minor, currency::minor_digits(code))),
    )
}

fn recipient(item: &Json) -> Option<Element> {
    let code = item.get("place")?.as_str()?;
    let share = match item.get("percentage") {
        Some(Json::Number(share)) => Some(share.to_string()),
        _ => None,
    };
    Some(
        recipient_of(code)
            .with_some("percentage", share)
            .with_some("trefoil:role", item.get("role").and_then(Json::as_str)),
    )
}

/// A country by its letters, a region by its number.
pub(super) fn recipient_of(code: &str) -> Element {
    if code.bytes().all(|b| b.is_ascii_digit()) {
        Element::new("recipient-region")
            .with("code", code)
            .with("vocabulary", "2")
    } else {
        Element::new("recipient-country").with("code", code)
    }
}

fn coded(name: &str, vocabulary: &str, code: &str) -> Element {
    Element::new(name)
        .with("vocabulary", "99")
        .with("vocabulary-uri", format!("{VOCABULARY}{vocabulary}"))
        .with("code", code)
}

/// Our own terms, and the nearest purposes of the DAC for readers who know only those.
fn sectors(fields: &Extra) -> Vec<Element> {
    let mut out = Vec::new();
    for (field, vocabulary) in SECTORS {
        for code in list(fields, field).iter().filter_map(Json::as_str) {
            out.push(coded("sector", vocabulary, code));
        }
    }
    let mut purposes: Vec<&str> = list(fields, "topics")
        .iter()
        .filter_map(|topic| dac(topic.as_str()?))
        .collect();
    purposes.sort_unstable();
    purposes.dedup();
    for code in purposes {
        out.push(
            Element::new("sector")
                .with("vocabulary", "1")
                .with("code", code)
                .with("trefoil:derived", "true"),
        );
    }
    out
}

/// A budget needs a period and a day of its value. What is not known is not filled in: then there is no element.
fn budget(fields: &Extra) -> Option<Element> {
    let budget = fields.get("budget")?.as_object()?;
    let (start, end) = span(fields)?;
    Some(
        Element::new("budget")
            .containing(Element::new("period-start").with("iso-date", start))
            .containing(Element::new("period-end").with("iso-date", end))
            .containing(value(budget)?),
    )
}

fn document(source: &Json, lang: &str, labels: &Labels<'_>) -> Option<Element> {
    let source = source.as_object()?;
    let url = text(source, "url")?;
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let format = match path.rsplit_once('.') {
        Some((_, end)) if end.eq_ignore_ascii_case("pdf") => "application/pdf",
        _ => "text/html",
    };
    let title = text(source, "title");
    let element = Element::new("document-link")
        .with("format", format)
        .with("url", url)
        .with_some("trefoil:accessed", text(source, "accessed"))
        .with_some("trefoil:untitled", title.is_none().then_some("true"))
        .containing(
            Element::new("title").containing(
                Element::new("narrative")
                    .with("xml:lang", lang)
                    .saying(title.unwrap_or(url)),
            ),
        )
        // A web page about the activity: the one category that is true of every source.
        .containing(Element::new("category").with("code", "A12"));
    Some(match text(source, "published") {
        Some(day) => element.containing(dated(Element::new("document-date"), day, labels)),
        None => element,
    })
}
