use catalogue::record::PartialDate;
use catalogue::validate::is_web_address;
use serde_json::{Map, Value as Json};

use super::{Defaults, Understood};
use crate::iati::codes::DESCRIPTIONS;
use crate::iati::element::Element;
use crate::{Reason, Remark, language};

/// A language tag as we write it: `fr`, `pt-BR`; `None` for what is no tag, or no language that the catalogue knows.
pub(crate) fn tag(text: &str) -> Option<String> {
    language::written(text).filter(|tag| language::is_known(tag))
}

/// Tags of narratives in languages that the catalogue does not know.
pub(super) fn unknown_languages(element: &Element) -> Vec<String> {
    let tags = element.all("narrative").filter_map(|narrative| {
        let tag = language::written(narrative.attribute("xml:lang")?)?;
        (!language::is_known(&tag)).then_some(tag)
    });
    tags.collect()
}

/// The texts of an element by language; a language that stands twice counts once.
///
/// A text in a language that the catalogue does not know is kept with its element; where there is no other, it stands for
/// the language of the activity, so that the record can be called something.
pub(crate) fn narratives(element: &Element, defaults: &Defaults) -> Map<String, Json> {
    let mut out = Map::new();
    let mut foreign = None;
    for narrative in element.all("narrative") {
        let text = narrative.text.trim();
        if text.is_empty() {
            continue;
        }
        let lang = language(narrative, defaults);
        if !language::is_known(&lang) {
            foreign = foreign.or(Some((narrative, text)));
            continue;
        }
        out.entry(lang).or_insert_with(|| said(narrative, text));
    }
    if let Some((narrative, text)) = foreign.filter(|_| out.is_empty()) {
        out.insert(defaults.lang.clone(), said(narrative, text));
    }
    out
}

/// The language of a narrative, also one that the catalogue does not know.
pub(crate) fn language(narrative: &Element, defaults: &Defaults) -> String {
    narrative
        .attribute("xml:lang")
        .and_then(language::written)
        .unwrap_or_else(|| defaults.lang.clone())
}

/// A text with the state that only files of ours know.
pub(crate) fn said(narrative: &Element, text: &str) -> Json {
    match narrative.attribute("trefoil:state") {
        Some(state @ ("machine" | "reviewed")) => {
            let mut translation = Map::new();
            translation.insert("text".to_owned(), text.into());
            translation.insert("state".to_owned(), state.into());
            if let Some(basis) = narrative.attribute("trefoil:basis") {
                translation.insert("basis".to_owned(), basis.into());
            }
            Json::Object(translation)
        }
        _ => text.into(),
    }
}

pub(super) fn title(element: &Element, defaults: &Defaults, out: &mut Understood) {
    put(element, "title", defaults, out);
}

pub(super) fn description(element: &Element, defaults: &Defaults, out: &mut Understood) {
    let kind = element.attribute("type").unwrap_or("1");
    if let Some((field, _)) = DESCRIPTIONS.iter().find(|(_, code)| *code == kind) {
        put(element, field, defaults, out);
    }
}

fn put(element: &Element, field: &str, defaults: &Defaults, out: &mut Understood) {
    let texts = narratives(element, defaults);
    if !texts.is_empty() {
        out.set(field, Json::Object(texts));
    }
}

/// A day, or what is truly known of it. An empty attribute is an oddity of real files, and no date.
pub(crate) fn day(
    element: &Element,
    attribute: &str,
    field: &str,
) -> Result<Option<String>, Reason> {
    let Some(text) = element.attribute(attribute).map(str::trim) else {
        return Ok(None);
    };
    if text.is_empty() {
        return Ok(None);
    }
    let bad = || Reason::Date {
        field: field.to_owned(),
        value: text.chars().take(40).collect(),
    };
    let (date, zone) = text.split_at_checked(10).ok_or_else(bad)?;
    let whole: PartialDate = date.parse().map_err(|_| bad())?;
    // XML allows a time zone after a date, and many write a time as well.
    let clean = zone.is_empty() || zone.starts_with(['Z', '+', '-', 'T']);
    if whole.day().is_none() || !clean {
        return Err(bad());
    }
    let truly = element.attribute("trefoil:precision");
    Ok(Some(match truly {
        Some(known) if date.starts_with(known) && known.parse::<PartialDate>().is_ok() => {
            known.to_owned()
        }
        _ => date.to_owned(),
    }))
}

/// A document becomes a source.
pub(super) fn document(
    element: &Element,
    defaults: &Defaults,
    out: &mut Understood,
) -> Result<(), Reason> {
    let Some(url) = element.attribute("url").map(str::trim) else {
        return Ok(());
    };
    if url.is_empty() {
        return Ok(());
    }
    if !is_web_address(url) {
        out.remark(Remark::UnfitAddress(url.chars().take(80).collect()));
        return Ok(());
    }
    let mut source = Map::new();
    source.insert("url".to_owned(), url.into());
    let titled = element.first("title").filter(|_| {
        // The standard wants a title; where there was none, the address stands in.
        element.attribute("trefoil:untitled").is_none()
    });
    let titles = titled.map(|title| narratives(title, defaults));
    let title = titles.and_then(|titles| {
        let own = titles.get(&defaults.lang).cloned();
        own.or_else(|| titles.into_iter().next().map(|(_, text)| text))
    });
    if let Some(Json::String(title)) = title {
        source.insert("title".to_owned(), title.into());
    }
    if let Some(date) = element.first("document-date")
        && let Some(day) = day(date, "iso-date", "document-date")?
    {
        source.insert("published".to_owned(), day.into());
    }
    if let Some(day) = element.attribute("trefoil:accessed") {
        source.insert("accessed".to_owned(), day.into());
    }
    out.push("sources", Json::Object(source));
    Ok(())
}
