//! Each locale against English: the same messages, attributes and variables, and nothing that no reader should see.

use super::findings::{Findings, LanguageState};
use super::plurals;
use l10n_source::{
    Language, Locale, Message, Pattern, Problem, SOURCE_LANGUAGE, Sources, Uses, uses,
};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The functions that both runtimes know: the terminal and the window.
const FUNCTIONS: &[&str] = &["NUMBER"];

/// Compares every language of the list with English.
pub(crate) fn languages(sources: &Sources, findings: &mut Findings) {
    let Some(english) = sources.english() else {
        return;
    };
    for language in sources.languages.iter().filter(|language| !language.pseudo) {
        let Some(locale) = sources.locales.get(&language.tag) else {
            continue;
        };
        let missing: Vec<&Message> = english
            .messages
            .values()
            .filter(|message| !locale.messages.contains_key(&message.id))
            .collect();
        let surplus: Vec<&Message> = locale
            .messages
            .values()
            .filter(|message| !english.messages.contains_key(&message.id))
            .collect();
        findings.languages.push(LanguageState {
            tag: language.tag.clone(),
            present: locale.messages.len() - surplus.len(),
            missing: missing.len(),
            surplus: surplus.len(),
            machine: locale
                .messages
                .values()
                .filter(|message| message.machine)
                .count(),
        });
        report_missing(&missing, &language.tag, findings);
        for message in &surplus {
            findings.at(message, "English has no such message");
        }
        for message in locale.messages.values() {
            form(message, locale, findings);
            match english.messages.get(&message.id) {
                Some(source) if language.tag == SOURCE_LANGUAGE => documented(source, findings),
                Some(source) => same(message, source, findings),
                None => {}
            }
            if let Some(source) = english.messages.get(&message.id) {
                plurals::check(message, source, language, findings);
            }
        }
        terms(locale, english, language, findings);
    }
}

/// Missing messages, one problem for each file: a translator works file by file.
fn report_missing(missing: &[&Message], tag: &str, findings: &mut Findings) {
    let areas: BTreeSet<&str> = missing
        .iter()
        .map(|message| message.area.as_str())
        .collect();
    for area in areas {
        let ids: Vec<&str> = missing
            .iter()
            .filter(|message| message.area == area)
            .map(|message| message.id.as_str())
            .collect();
        let shown = ids.iter().take(8).copied().collect::<Vec<_>>().join(", ");
        let more = if ids.len() > 8 {
            format!(" and {} more", ids.len() - 8)
        } else {
            String::new()
        };
        let english = missing
            .iter()
            .find(|message| message.area == area)
            .map(|message| message.file.as_path());
        let file = english
            .and_then(|file| Some(file.parent()?.parent()?.join(tag).join(file.file_name()?)))
            .unwrap_or_else(|| PathBuf::from(tag).join(area));
        findings.problems.push(Problem::new(
            &file,
            0,
            format!("{} missing: {shown}{more}", ids.len()),
        ));
    }
}

/// What holds of a message in any language, English too.
fn form(message: &Message, locale: &Locale, findings: &mut Findings) {
    for (attribute, pattern) in message.patterns() {
        let place = attribute.map_or_else(String::new, |name| format!(".{name}: "));
        let used = uses(pattern);
        for function in used
            .functions
            .iter()
            .filter(|function| !FUNCTIONS.contains(&function.as_str()))
        {
            findings.at(
                message,
                format!("{place}{function}() is not a function of both runtimes"),
            );
        }
        references(message, &place, &used, locale, findings);
        for text in &used.texts {
            if let Some(markup) = markup(text) {
                findings.at(
                    message,
                    format!("{place}HTML ({markup}) has no place in a message"),
                );
            }
            if let Some(mark) = text.chars().find(|&c| is_direction_mark(c)) {
                findings.at(
                    message,
                    format!(
                        "{place}direction mark U+{:04X}: the programme sets values apart",
                        mark as u32
                    ),
                );
            }
        }
    }
}

fn references(
    message: &Message,
    place: &str,
    used: &Uses,
    locale: &Locale,
    findings: &mut Findings,
) {
    for term in &used.terms {
        let known = locale
            .terms
            .get(&term.id)
            .is_some_and(|found| has_attribute(found, term.attribute.as_deref()));
        if !known {
            let attribute = term
                .attribute
                .as_ref()
                .map_or_else(String::new, |name| format!(".{name}"));
            findings.at(
                message,
                format!("{place}there is no term -{}{attribute}", term.id),
            );
        }
    }
    for other in &used.messages {
        let known =
            locale
                .messages
                .get(&other.id)
                .is_some_and(|found| match other.attribute.as_deref() {
                    None => found.value.is_some(),
                    attribute => has_attribute(found, attribute),
                });
        if !known {
            let attribute = other
                .attribute
                .as_ref()
                .map_or_else(String::new, |name| format!(".{name}"));
            findings.at(
                message,
                format!("{place}there is no message {}{attribute}", other.id),
            );
        }
    }
}

fn has_attribute(message: &Message, attribute: Option<&str>) -> bool {
    attribute.is_none_or(|name| message.attributes.iter().any(|(known, _)| known == name))
}

/// English only: every variable has a typed comment, and every comment a variable.
fn documented(message: &Message, findings: &mut Findings) {
    let used: BTreeSet<String> = message
        .patterns()
        .flat_map(|(_, pattern)| uses(pattern).variables)
        .collect();
    for variable in &used {
        if message
            .variable(variable)
            .is_none_or(|documented| documented.kind.is_none())
        {
            findings.at(
                message,
                format!("${variable} has no comment with its type (Number, String or Date)"),
            );
        }
    }
    for variable in message
        .variables
        .iter()
        .filter(|variable| !used.contains(&variable.name))
    {
        findings.at(
            message,
            format!("${} has a comment and is not used", variable.name),
        );
    }
}

/// A translation against its English source.
fn same(message: &Message, source: &Message, findings: &mut Findings) {
    if message.area != source.area {
        findings.at(
            message,
            format!("belongs in {}.ftl, as in English", source.area),
        );
    }
    match (&message.value, &source.value) {
        (Some(translated), Some(english)) => {
            same_variables(message, "", translated, english, source, findings);
        }
        (None, Some(_)) => findings.at(message, "has no text, only attributes"),
        (Some(_), None) => findings.at(message, "has a text, in English only attributes"),
        (None, None) => {}
    }
    for (name, english) in &source.attributes {
        match message.attributes.iter().find(|(known, _)| known == name) {
            Some((_, translated)) => {
                same_variables(
                    message,
                    &format!(".{name}: "),
                    translated,
                    english,
                    source,
                    findings,
                );
            }
            None => findings.at(message, format!("lacks the attribute .{name}")),
        }
    }
    for (name, _) in &message.attributes {
        if !source.attributes.iter().any(|(known, _)| known == name) {
            findings.at(message, format!("English has no attribute .{name}"));
        }
    }
}

fn same_variables(
    message: &Message,
    place: &str,
    translated: &Pattern,
    english: &Pattern,
    source: &Message,
    findings: &mut Findings,
) {
    let (translated, english) = (uses(translated).variables, uses(english).variables);
    for variable in english.difference(&translated) {
        if !source
            .variable(variable)
            .is_some_and(|documented| documented.optional)
        {
            findings.at(message, format!("{place}lacks ${variable}"));
        }
    }
    for variable in translated.difference(&english) {
        findings.at(message, format!("{place}English has no ${variable}"));
    }
}

/// The terms of a locale: those of English, and its own as long as something uses them.
fn terms(locale: &Locale, english: &Locale, language: &Language, findings: &mut Findings) {
    for (id, term) in &english.terms {
        if !locale.terms.contains_key(id) {
            findings.problems.push(Problem::new(
                &term.file,
                term.line,
                format!("{} lacks the term -{id}", language.tag),
            ));
        }
    }
    let used: BTreeSet<String> = locale
        .messages
        .values()
        .chain(locale.terms.values())
        .flat_map(Message::patterns)
        .flat_map(|(_, pattern)| uses(pattern).terms)
        .map(|term| term.id)
        .collect();
    for term in locale.terms.values() {
        form(term, locale, findings);
        if !english.terms.contains_key(&term.id) && !used.contains(&term.id) {
            findings.at(term, "the term is not used");
        }
    }
    if language.tag == SOURCE_LANGUAGE {
        for term in locale
            .terms
            .values()
            .filter(|term| !used.contains(&term.id))
        {
            findings.at(term, "the term is not used");
        }
    }
}

/// The first piece of HTML in a text: a tag or a character reference.
fn markup(text: &str) -> Option<&str> {
    for (at, character) in text.char_indices() {
        let rest = text.get(at..)?;
        let mut after = rest.chars().skip(1);
        let next = after.next();
        let found = match character {
            '<' => {
                next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/' || c == '!')
                    && rest.contains('>')
            }
            '&' => {
                next.is_some_and(|c| c.is_ascii_alphabetic() || c == '#')
                    && rest.split_once(';').is_some_and(|(name, _)| {
                        name.len() > 2
                            && name
                                .chars()
                                .skip(1)
                                .all(|c| c.is_ascii_alphanumeric() || c == '#')
                    })
            }
            _ => false,
        };
        if found {
            let end = rest.find(['>', ';']).map_or(rest.len(), |end| end + 1);
            return rest.get(..end);
        }
    }
    None
}

fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::markup;

    #[test]
    fn markup_is_told_from_text() {
        assert_eq!(markup("a <b>bold</b> word"), Some("<b>"), "a tag is HTML");
        assert_eq!(
            markup("fish &amp; chips"),
            Some("&amp;"),
            "a character reference is HTML"
        );
        assert_eq!(
            markup("a < b & c; d > e"),
            None,
            "signs of comparison are text"
        );
        assert_eq!(markup("Q&A; more"), None, "an ampersand in a word is text");
    }
}
