//! `messages.ts` and `messages/<area>.ts`: one typed function per English message, the twin of the methods of
//! `l10n::Localiser`. A file for each area of `locales/en`, so that a screen brings only the functions it calls.

use super::NOTICE;
use anyhow::{Result, bail};
use l10n_source::{Locale, Message, VariableType, camel_case, uses};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Writes the files, by their path.
///
/// # Errors
/// A variable without a typed comment, or two messages with one name.
pub(crate) fn typescript(english: &Locale) -> Result<BTreeMap<String, String>> {
    let mut areas: BTreeMap<String, String> = BTreeMap::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for message in english.messages.values() {
        let out = areas.entry(area(message)).or_insert_with(|| {
            format!("{NOTICE}import type {{ Localiser }} from \"../../l10n/localiser\";\n")
        });
        for (attribute, pattern) in message.patterns() {
            let name = camel_case(&message.id, attribute);
            if let Some(first) = names.insert(name.clone(), &message.id) {
                bail!("{first} and {} are both {name} in TypeScript", message.id);
            }
            let mut parameters = Vec::new();
            for variable in uses(pattern).variables {
                let Some(kind) = message
                    .variable(&variable)
                    .and_then(|documented| documented.kind)
                else {
                    bail!(
                        "{}:{}: {}: ${variable} has no comment with its type",
                        message.file.display(),
                        message.line,
                        message.id
                    );
                };
                parameters.push((variable, kind));
            }
            parameters.sort_by_key(|(name, _)| {
                message
                    .variables
                    .iter()
                    .position(|variable| &variable.name == name)
            });
            write_function(out, &name, message, attribute, &parameters)?;
        }
    }
    let mut index = NOTICE.to_owned();
    for area in areas.keys() {
        writeln!(index, "export * from \"./messages/{area}\";")?;
    }
    let mut files: BTreeMap<String, String> = areas
        .into_iter()
        .map(|(area, text)| (format!("messages/{area}.ts"), text))
        .collect();
    files.insert("messages.ts".to_owned(), index);
    Ok(files)
}

/// The area of a message: the name of its file.
fn area(message: &Message) -> String {
    message
        .file
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

fn write_function(
    out: &mut String,
    name: &str,
    message: &Message,
    attribute: Option<&str>,
    parameters: &[(String, VariableType)],
) -> std::fmt::Result {
    out.push('\n');
    write_documentation(out, message)?;
    write!(out, "export function {name}(l: Localiser")?;
    if !parameters.is_empty() {
        let typed: Vec<String> = parameters
            .iter()
            .map(|(name, kind)| {
                let kind = match kind {
                    VariableType::Number => "number",
                    VariableType::Text => "string",
                    // Partial dates reach the window in words; a whole one may also come as a Date.
                    VariableType::Date => "Date | string",
                };
                format!("{}: {kind}", key(name))
            })
            .collect();
        write!(out, ", args: {{ {} }}", typed.join("; "))?;
    }
    write!(out, "): string {{\n  return l.format(\"{}\"", message.id)?;
    match (parameters.is_empty(), attribute) {
        (true, None) => {}
        (false, None) => out.push_str(", args"),
        (true, Some(attribute)) => write!(out, ", undefined, \"{attribute}\"")?,
        (false, Some(attribute)) => write!(out, ", args, \"{attribute}\"")?,
    }
    out.push_str(");\n}\n");
    Ok(())
}

/// The English text, as written.
fn write_documentation(out: &mut String, message: &Message) -> std::fmt::Result {
    // A comment must not end inside the text.
    let text = message.text.replace("*/", "*\u{200b}/");
    if text.contains('\n') {
        out.push_str("/**\n * ```\n");
        for line in text.lines() {
            writeln!(out, "{}", format!(" * {line}").trim_end())?;
        }
        out.push_str(" * ```\n */\n");
        Ok(())
    } else {
        writeln!(out, "/** {text} */")
    }
}

/// A name as the key of an object type.
fn key(name: &str) -> String {
    if name.contains('-') {
        format!("\"{name}\"")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn english(text: &str) -> Locale {
        let mut locale = Locale::default();
        let mut problems = Vec::new();
        locale.add(Path::new("en/search.ftl"), text, &mut problems);
        assert!(
            problems.is_empty(),
            "the fixture is good Fluent: {problems:?}"
        );
        locale
    }

    #[test]
    fn a_message_becomes_a_typed_function() {
        let text = "# $name (String) - what\n# $count (Number) - how many\n# $when (Date) - when\nsearch-total = { $count } in { $name }, { $when }\n    .placeholder = Search\n";
        let files = typescript(&english(text)).unwrap();
        assert_eq!(
            files["messages.ts"],
            format!("{NOTICE}export * from \"./messages/search\";\n"),
            "one module gives the functions of every area"
        );
        let file = &files["messages/search.ts"];
        assert!(
            file.contains(
                "export function searchTotal(l: Localiser, args: { name: string; count: number; when: Date | string }): string {\n  return l.format(\"search-total\", args);\n}"
            ),
            "arguments are typed, in the order of the comment: {file}"
        );
        assert!(
            file.contains(
                "export function searchTotal_placeholder(l: Localiser): string {\n  return l.format(\"search-total\", undefined, \"placeholder\");\n}"
            ),
            "an attribute has a function of its own: {file}"
        );
    }

    #[test]
    fn what_has_no_type_is_refused() {
        let error = typescript(&english("search-total = { $count }\n"))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("en/search.ftl:1: search-total: $count"),
            "the place is named: {error}"
        );
    }
}
