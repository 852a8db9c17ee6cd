use std::io::Write;

use catalogue::Kind;
use catalogue::record::Extra;
use serde_json::Value as Json;

use super::codes::rank;
use super::compose::{GROUPS, compose};
use super::element::Element;
use super::interpret::{Defaults, Understood, interpret};
use super::kept::{Raw, is_kept, kept};
use super::standing::{Around, renewed};
use super::{ATTRIBUTES, IDENTIFIER, NAMESPACE, OWN, PREFIX};
use crate::{Directory, ExportError, Labels, Portable, Source};

/// What the standard makes mandatory and a record lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// A title.
    Title,
    /// A description.
    Description,
    /// An organisation that takes part.
    Organisation,
    /// A status.
    Status,
    /// A planned or actual start.
    Start,
    /// A country or region that benefits.
    Recipient,
    /// A sector.
    Sector,
}

/// A record that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// `kind:slug`.
    pub reference: String,
    /// What it lacks.
    pub gaps: Vec<Gap>,
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Activities.
    pub activities: usize,
    /// Initiatives and programmes that lack what the standard makes mandatory.
    pub left_out: Vec<LeftOut>,
    /// Records of other kinds, which are no activities.
    pub other_kinds: usize,
}

/// Writes the initiatives and programmes among the records as IATI 2.03 activities; `now_ms` is the time of writing.
///
/// # Errors
/// If the stream refuses, or a record cannot be had.
pub fn write(
    records: &(impl Source + ?Sized),
    directory: &Directory,
    labels: &Labels<'_>,
    now_ms: i64,
    mut out: impl Write,
) -> Result<Written, ExportError> {
    let mut written = Written::default();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<iati-activities version=\"2.03\" generated-datetime=\"{}\" xmlns:{PREFIX}=\"{NAMESPACE}\">",
        stamp(now_ms)
    )?;
    records.each(&mut |record| {
        if own_prefix(record.kind).is_none() {
            written.other_kinds += 1;
            return Ok(());
        }
        let elements = elements(record, directory, labels);
        let gaps = gaps(&elements);
        if !gaps.is_empty() {
            written.left_out.push(LeftOut {
                reference: record.reference(),
                gaps,
            });
            return Ok(());
        }
        written.activities += 1;
        // The element itself holds only attributes; its end tag follows its children.
        let opened = attributes(record).xml();
        writeln!(out, "  {}>", opened.trim_end_matches("/>"))?;
        for raw in elements {
            writeln!(out, "    {}", raw.xml)?;
        }
        writeln!(out, "  </iati-activity>")?;
        Ok(())
    })?;
    writeln!(out, "</iati-activities>")?;
    out.flush()?;
    Ok(written)
}

/// What the identifiers of a kind begin with; `None` for kinds that are no activities.
fn own_prefix(kind: Kind) -> Option<&'static str> {
    let found = OWN.iter().find(|(own, _)| *own == kind);
    found.map(|(_, prefix)| *prefix)
}

fn stamp(ms: i64) -> String {
    jiff::Timestamp::from_millisecond(ms)
        .map(|stamp| stamp.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
        .unwrap_or_default()
}

fn own_attribute(record: &Portable, name: &str) -> Option<String> {
    let attributes = record.fields.get(ATTRIBUTES)?;
    Some(attributes.get(name)?.as_str()?.to_owned())
}

fn attributes(record: &Portable) -> Element {
    let mut element =
        Element::new("iati-activity").with("last-updated-datetime", stamp(record.updated_ms));
    match record.fields.get(ATTRIBUTES).and_then(Json::as_object) {
        Some(kept) => {
            for (name, value) in kept {
                if let Some(value) = value.as_str() {
                    element = element.with(name, value);
                }
            }
        }
        None => element = element.with("xml:lang", language(record)),
    }
    // A programme stands below the initiative that it belongs to.
    if record.kind == Kind::Programme {
        let below = record.fields.contains_key("initiative");
        element = element.with("hierarchy", if below { "2" } else { "1" });
    }
    element
}

/// The language of the original.
fn language(record: &Portable) -> String {
    let texts = record.fields.get("title").and_then(Json::as_object);
    let originals = || {
        texts
            .into_iter()
            .flatten()
            .filter(|(_, text)| text.is_string())
            .map(|(lang, _)| lang.as_str())
    };
    originals()
        .find(|lang| *lang == "en")
        .or_else(|| originals().next())
        .unwrap_or("en")
        .to_owned()
}

/// Every element of an activity, in the order of the standard.
fn elements(record: &Portable, directory: &Directory, labels: &Labels<'_>) -> Vec<Raw> {
    let foreign = record.fields.get(IDENTIFIER).and_then(Json::as_str);
    let prefix = own_prefix(record.kind).unwrap_or_default();
    let identifier = foreign.map_or_else(|| format!("{prefix}{}", record.slug), str::to_owned);
    let defaults = match record.fields.get(ATTRIBUTES) {
        Some(_) => Defaults::of(|name| own_attribute(record, name)),
        None => Defaults::of(|name| (name == "xml:lang").then(|| language(record))),
    };
    let kept = kept(&record.fields);
    let mut out = vec![raw(Element::new("iati-identifier").saying(identifier))];
    if !kept.iter().any(|raw| raw.element.name == "reporting-org") {
        out.push(raw(reporting()));
    }
    for (names, fields) in GROUPS {
        let of_group = |element: &Element| names.contains(&element.name.as_str());
        let stood: Vec<&Raw> = kept.iter().filter(|raw| of_group(&raw.element)).collect();
        if !stood.is_empty() && says(&stood, fields, record, &defaults, directory) {
            out.extend(stood.into_iter().cloned());
            continue;
        }
        // A field has changed: what still holds is given back as it stood, what was not understood too, what is said
        // otherwise now is amended where it stands, and the rest is said anew.
        let around = Around {
            defaults: &defaults,
            directory,
            labels,
        };
        let (standing, rest) = renewed(&stood, &record.fields, around);
        out.extend(standing);
        let composed = compose(record.kind, &rest, &language(record), directory, labels);
        out.extend(composed.into_iter().filter(|e| of_group(e)).map(raw));
    }
    let grouped = |name: &str| GROUPS.iter().any(|(names, _)| names.contains(&name));
    out.extend(
        kept.iter()
            .filter(|raw| !grouped(&raw.element.name))
            .cloned(),
    );
    out.sort_by_key(|raw| rank(&raw.element.name));
    let ours = own_fields(record, &out, &defaults, directory);
    out.extend(ours);
    out
}

fn raw(element: Element) -> Raw {
    let xml = element.xml();
    Raw { element, xml }
}

/// We publish what others did: a secondary reporter, whose type is "other".
pub(super) fn reporting() -> Element {
    Element::new("reporting-org")
        .with("ref", "TREFOIL")
        .with("type", "90")
        .with("secondary-reporter", "1")
        .containing(Element::new("narrative").saying("Trefoil"))
}

/// True if the elements still say what the fields of the record say.
fn says(
    stood: &[&Raw],
    fields: &[&str],
    record: &Portable,
    defaults: &Defaults,
    directory: &Directory,
) -> bool {
    let Ok(said) = interpret(stood.iter().map(|raw| &raw.element), defaults) else {
        return false;
    };
    let said = resolved(said, directory);
    fields
        .iter()
        .all(|field| same(said.get(*field), record.fields.get(*field)))
}

/// The order of a list carries nothing; what stands in it twice counts twice.
fn same(a: Option<&Json>, b: Option<&Json>) -> bool {
    match (a, b) {
        (Some(Json::Array(a)), Some(Json::Array(b))) => {
            let mut left: Vec<&Json> = b.iter().collect();
            a.len() == b.len()
                && a.iter().all(|item| {
                    let at = left.iter().position(|other| *other == item);
                    at.map(|at| left.swap_remove(at)).is_some()
                })
        }
        _ => a == b,
    }
}

pub(super) fn understands_nothing(element: &Element, defaults: &Defaults) -> bool {
    interpret([element], defaults).is_ok_and(|said| said.fields.is_empty())
}

/// The fields with slugs of the catalogue for organisations that a file named in its own way.
pub(super) fn resolved(said: Understood, directory: &Directory) -> Extra {
    let mut fields = said.fields;
    let items = fields.get_mut("organisations").and_then(Json::as_array_mut);
    for item in items.into_iter().flatten() {
        let Some(who) = item.get_mut("organisation") else {
            continue;
        };
        let known = said
            .newcomers
            .iter()
            .find(|newcomer| who.as_str() == Some(&newcomer.key))
            .and_then(|newcomer| directory.find(newcomer));
        if let Some(slug) = known {
            *who = slug.into();
        }
    }
    fields
}

/// What the elements do not say of the record, or say otherwise: one element of our own namespace for each field.
fn own_fields(
    record: &Portable,
    elements: &[Raw],
    defaults: &Defaults,
    directory: &Directory,
) -> Vec<Raw> {
    let said = interpret(elements.iter().map(|raw| &raw.element), defaults)
        .map(|said| resolved(said, directory))
        .unwrap_or_default();
    let field = |name: &str, value: &Json| {
        raw(Element::new(&format!("{PREFIX}:field"))
            .with("name", name)
            .saying(value.to_string()))
    };
    let missing = record
        .fields
        .iter()
        .filter(|(name, value)| !is_kept(name) && !same(said.get(*name), Some(value)))
        .map(|(name, value)| field(name, value));
    let too_much = said
        .keys()
        .filter(|name| !record.fields.contains_key(*name))
        .map(|name| field(name, &Json::Null));
    missing.chain(too_much).collect()
}

fn named<'a>(elements: &'a [Raw], name: &'a str) -> impl Iterator<Item = &'a Element> {
    elements
        .iter()
        .map(|raw| &raw.element)
        .filter(move |element| element.name == name)
}

fn gaps(elements: &[Raw]) -> Vec<Gap> {
    let has = |name: &str| named(elements, name).next().is_some();
    let in_transactions =
        |name: &str| named(elements, "transaction").any(|element| element.first(name).is_some());
    let narrated =
        |name: &str| named(elements, name).any(|element| element.first("narrative").is_some());
    let start = named(elements, "activity-date")
        .any(|element| matches!(element.attribute("type"), Some("1" | "2")));
    let recipient = ["recipient-country", "recipient-region"]
        .into_iter()
        .any(|name| has(name) || in_transactions(name));
    [
        (Gap::Title, narrated("title")),
        (Gap::Description, narrated("description")),
        (Gap::Organisation, has("participating-org")),
        (Gap::Status, has("activity-status")),
        (Gap::Start, start),
        (Gap::Recipient, recipient || has("activity-scope")),
        (Gap::Sector, has("sector") || in_transactions("sector")),
    ]
    .into_iter()
    .filter(|(_, there)| !there)
    .map(|(gap, _)| gap)
    .collect()
}
