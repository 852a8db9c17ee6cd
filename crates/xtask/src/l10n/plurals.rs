//! Texts with a number have every plural form that their language needs.

use super::findings::Findings;
use l10n_source::{
    Language, Message, PLURAL_CATEGORIES, Pattern, Select, Selector, VariableType, uses,
};
use std::collections::BTreeSet;

/// The comment line that excuses a translation from selecting: `no-plural: the count stands after a colon`.
const EXCUSE: &str = "no-plural";

/// Checks every select expression of a message over a number, and that there is one where English has one.
pub(crate) fn check(
    message: &Message,
    source: &Message,
    language: &Language,
    findings: &mut Findings,
) {
    for (attribute, pattern) in message.patterns() {
        let place = attribute.map_or_else(String::new, |name| format!(".{name}: "));
        let selects = uses(pattern).selects;
        for select in &selects {
            let Selector::Variable { name, ordinal } = &select.selector else {
                continue;
            };
            let kind = source.variable(name).and_then(|variable| variable.kind);
            if kind == Some(VariableType::Number) {
                // Ordinal forms are others than the ones languages.toml lists.
                if !ordinal {
                    forms(message, &place, select, name, language, findings);
                }
            } else if let Some(english) = in_english(source, attribute, name) {
                cases(message, &place, select, &english, name, findings);
            }
        }
        let Some(english) = pattern_of(source, attribute) else {
            continue;
        };
        if language.plurals.len() < 2 || message.note(EXCUSE).is_some() {
            continue;
        }
        for select in uses(english).selects {
            let Selector::Variable {
                name,
                ordinal: false,
            } = &select.selector
            else {
                continue;
            };
            let number = source.variable(name).and_then(|variable| variable.kind)
                == Some(VariableType::Number);
            let selected = selects
                .iter()
                .any(|select| matches!(&select.selector, Selector::Variable { name: own, .. } if own == name));
            if number && !selected {
                let forms = language.plurals.join(", ");
                findings.at(
                    message,
                    format!("{place}does not select on ${name} ({forms})"),
                );
            }
        }
    }
}

fn forms(
    message: &Message,
    place: &str,
    select: &Select,
    name: &str,
    language: &Language,
    findings: &mut Findings,
) {
    if select.default != "other" {
        findings.at(
            message,
            format!(
                "{place}the default of ${name} is *[{}], not *[other]",
                select.default
            ),
        );
    }
    let missing: Vec<&str> = language
        .plurals
        .iter()
        .map(String::as_str)
        .filter(|category| !select.keys.iter().any(|key| key == category))
        .collect();
    if !missing.is_empty() {
        findings.at(
            message,
            format!(
                "{place}${name} lacks the plural forms {}",
                missing.join(", ")
            ),
        );
    }
    for optional in &language.optional_plurals {
        // One of the two runtimes gives `other` where the other gives this form: they must say the same.
        if select.keys.contains(optional) && !select.like_default.contains(optional) {
            findings.at(
                message,
                format!("{place}[{optional}] of ${name} must be worded like [other]"),
            );
        }
    }
    for key in &select.keys {
        let known = language
            .plurals
            .iter()
            .chain(&language.optional_plurals)
            .any(|category| category == key);
        let number = key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if !known && !number {
            let reason = if PLURAL_CATEGORIES.contains(&key.as_str()) {
                format!(
                    "{place}[{key}] is not a plural form of {}",
                    language.english
                )
            } else {
                format!("{place}[{key}] is not a plural form")
            };
            findings.at(message, reason);
        }
    }
}

/// A select over a text has the cases of English.
fn cases(
    message: &Message,
    place: &str,
    select: &Select,
    english: &Select,
    name: &str,
    findings: &mut Findings,
) {
    let own: BTreeSet<&String> = select.keys.iter().collect();
    let wanted: BTreeSet<&String> = english.keys.iter().collect();
    if own != wanted {
        findings.at(
            message,
            format!(
                "{place}${name} has other cases than in English: {}",
                english.keys.join(", ")
            ),
        );
    }
}

fn pattern_of<'a>(message: &'a Message, attribute: Option<&str>) -> Option<&'a Pattern> {
    message
        .patterns()
        .find(|(name, _)| *name == attribute)
        .map(|(_, pattern)| pattern)
}

fn in_english(source: &Message, attribute: Option<&str>, name: &str) -> Option<Select> {
    uses(pattern_of(source, attribute)?)
        .selects
        .into_iter()
        .find(|select| matches!(&select.selector, Selector::Variable { name: own, .. } if own == name))
}
