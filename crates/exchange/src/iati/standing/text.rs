use serde_json::{Map, Value as Json};

use crate::iati::compose::narrated;
use crate::iati::element::Element;
use crate::iati::interpret::{Defaults, language, said};

/// Puts texts into the narratives of an element: one that says something else is changed where it stands, one of a language
/// that there is no more goes, a new one comes last. A second narrative of a language never counted, and stays with the first.
pub(super) fn narrate(element: &mut Element, texts: &Map<String, Json>, defaults: &Defaults) {
    let mut seen: Vec<(String, bool)> = Vec::new();
    element.children.retain_mut(|child| {
        let text = child.text.trim();
        if child.name != "narrative" || text.is_empty() {
            return true;
        }
        let lang = language(child, defaults);
        if let Some((_, stays)) = seen.iter().find(|(other, _)| *other == lang) {
            return *stays;
        }
        let wanted = texts.get(&lang);
        if let Some(wanted) = wanted
            && said(child, text) != *wanted
        {
            say(child, wanted);
        }
        seen.push((lang, wanted.is_some()));
        wanted.is_some()
    });
    let new: Map<String, Json> = texts
        .iter()
        .filter(|(lang, _)| seen.iter().all(|(other, _)| other != *lang))
        .map(|(lang, text)| (lang.clone(), text.clone()))
        .collect();
    let at = element
        .children
        .iter()
        .rposition(|child| child.name == "narrative")
        .map_or(0, |last| last + 1);
    let new = narrated(Element::new("new"), &Json::Object(new)).children;
    element.children.splice(at..at, new);
}

/// Makes a narrative say a text, with its state.
fn say(narrative: &mut Element, text: &Json) {
    let state = |key: &str| text.get(key).and_then(Json::as_str).map(str::to_owned);
    narrative.set("trefoil:state", state("state"));
    narrative.set("trefoil:basis", state("basis"));
    narrative.text = match text {
        Json::String(text) => text.clone(),
        other => state_text(other),
    };
    narrative.children.clear();
}

fn state_text(translation: &Json) -> String {
    translation
        .get("text")
        .and_then(Json::as_str)
        .unwrap_or_default()
        .to_owned()
}
