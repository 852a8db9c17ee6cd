use crate::message::{Message, variables_of};
use crate::{Language, Pattern, Problem, languages_toml};
use fluent_syntax::ast::{Attribute, Comment, Entry};
use fluent_syntax::parser;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::path::{Path, PathBuf};

/// The messages and terms of one locale.
#[derive(Clone, Debug, Default)]
pub struct Locale {
    /// BCP 47 tag: the name of the folder.
    pub tag: String,
    /// The files, sorted by name.
    pub files: Vec<PathBuf>,
    /// Messages by id.
    pub messages: BTreeMap<String, Message>,
    /// Terms by id without the dash.
    pub terms: BTreeMap<String, Message>,
}

/// Everything under `locales/`.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The languages in the order of `languages.toml`, pseudo-locales among them.
    pub languages: Vec<Language>,
    /// The locales by tag.
    pub locales: BTreeMap<String, Locale>,
}

impl Sources {
    /// Reads a folder like `locales/`: what could be read, and every problem met.
    ///
    /// A folder that `languages.toml` does not name is a problem, and so is a locale without a folder: a language is
    /// there or it is not.
    pub fn read(folder: &Path) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut sources = Self::default();
        let list = folder.join("languages.toml");
        match languages_toml(&list) {
            Ok(languages) => sources.languages = languages,
            Err(problem) => problems.push(problem),
        }
        for directory in entries(folder, &mut problems)
            .into_iter()
            .filter(|path| path.is_dir())
        {
            let Some(tag) = directory
                .file_name()
                .and_then(|name| name.to_str())
                .map(str::to_owned)
            else {
                continue;
            };
            if !sources
                .languages
                .iter()
                .any(|language| language.tag == tag && !language.pseudo)
            {
                problems.push(Problem::new(
                    &directory,
                    0,
                    "this folder is not a language of languages.toml",
                ));
            }
            let locale = Locale::read(&tag, &directory, &mut problems);
            sources.locales.insert(tag, locale);
        }
        for language in sources.languages.iter().filter(|language| !language.pseudo) {
            if !sources.locales.contains_key(&language.tag) {
                sources.locales.insert(
                    language.tag.clone(),
                    Locale {
                        tag: language.tag.clone(),
                        ..Locale::default()
                    },
                );
            }
        }
        (sources, problems)
    }

    /// The locale in which messages are written first.
    pub fn english(&self) -> Option<&Locale> {
        self.locales.get(crate::SOURCE_LANGUAGE)
    }
}

impl Locale {
    /// Reads the `.ftl` files of one folder and adds what is wrong to `problems`.
    pub fn read(tag: &str, folder: &Path, problems: &mut Vec<Problem>) -> Self {
        let mut locale = Self {
            tag: tag.to_owned(),
            ..Self::default()
        };
        for file in entries(folder, problems) {
            if file.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            match std::fs::read_to_string(&file) {
                Ok(text) => locale.add(&file, &text, problems),
                Err(error) => problems.push(Problem::new(&file, 0, error.to_string())),
            }
        }
        locale
    }

    /// Adds the entries of one file.
    pub fn add(&mut self, file: &Path, text: &str, problems: &mut Vec<Problem>) {
        self.files.push(file.to_path_buf());
        let area = file
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let resource = match parser::parse(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text
                        .get(..error.pos.start)
                        .map_or(0, |before| before.matches('\n').count() + 1);
                    problems.push(Problem::new(
                        file,
                        line,
                        format!("not Fluent: {}", error.kind),
                    ));
                }
                resource
            }
        };
        let lines: Vec<&str> = text.lines().collect();
        let mut machine_file = false;
        // Entries come in the order of the file, so each search begins where the last one ended.
        let mut from = 0;
        for entry in resource.body {
            let (id, term, value, attributes, comment) = match entry {
                Entry::Message(message) => (
                    message.id.name,
                    false,
                    message.value,
                    message.attributes,
                    message.comment,
                ),
                Entry::Term(term) => (
                    term.id.name,
                    true,
                    Some(term.value),
                    term.attributes,
                    term.comment,
                ),
                Entry::ResourceComment(comment) => {
                    machine_file |= says_machine(&comment);
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => continue,
            };
            let name = if term { format!("-{id}") } else { id.clone() };
            let at = (from..lines.len())
                .find(|&at| lines.get(at).is_some_and(|line| begins(line, &name)));
            if let Some(at) = at {
                from = at + 1;
            }
            let line = at.map_or(0, |at| at + 1);
            for (name, problem) in repeated(&attributes) {
                problems.push(Problem::new(
                    file,
                    line,
                    format!("{id}: attribute {name} {problem}"),
                ));
            }
            let machine = machine_file || comment.as_ref().is_some_and(says_machine);
            let comment = comment.map(|comment| comment.content).unwrap_or_default();
            let message = Message {
                area: area.clone(),
                file: file.to_path_buf(),
                line,
                text: at.map_or_else(String::new, |at| source_text(&lines, at)),
                value,
                attributes: owned(attributes),
                variables: variables_of(comment.iter().map(String::as_str)),
                comment,
                machine,
                id: id.clone(),
            };
            let entries = if term {
                &mut self.terms
            } else {
                &mut self.messages
            };
            match entries.entry(id) {
                Slot::Vacant(slot) => {
                    slot.insert(message);
                }
                Slot::Occupied(first) => {
                    let first = first.get();
                    let reason = format!(
                        "{name} is already defined in {}:{}",
                        first.file.display(),
                        first.line
                    );
                    problems.push(Problem::new(file, line, reason));
                }
            }
        }
    }
}

fn entries(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    match std::fs::read_dir(folder) {
        Ok(read) => {
            let mut paths: Vec<PathBuf> = read
                .filter_map(Result::ok)
                .map(|entry| entry.path())
                .collect();
            paths.sort();
            paths
        }
        Err(error) => {
            problems.push(Problem::new(folder, 0, error.to_string()));
            Vec::new()
        }
    }
}

fn owned(attributes: Vec<Attribute<String>>) -> Vec<(String, Pattern)> {
    attributes
        .into_iter()
        .map(|attribute| (attribute.id.name, attribute.value))
        .collect()
}

fn repeated(attributes: &[Attribute<String>]) -> Vec<(&str, &'static str)> {
    let mut seen = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for attribute in attributes {
        if !seen.insert(attribute.id.name.as_str()) {
            found.push((attribute.id.name.as_str(), "stands twice"));
        }
    }
    found
}

fn says_machine(comment: &Comment<String>) -> bool {
    comment
        .content
        .iter()
        .any(|line| line.trim() == "state: machine")
}

/// Whether a line begins the entry of this name: `name =`.
fn begins(line: &str, name: &str) -> bool {
    line.strip_prefix(name)
        .is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The text of an entry as written, from its value to the next entry or comment.
fn source_text(lines: &[&str], at: usize) -> String {
    let first = lines
        .get(at)
        .and_then(|line| line.split_once('='))
        .map_or("", |(_, value)| value)
        .trim();
    let mut rest: Vec<&str> = Vec::new();
    for line in lines.iter().skip(at + 1) {
        // Only blank lines, indented lines and a closing brace go on with an entry.
        if !(line.is_empty() || line.starts_with([' ', '}', '\r'])) {
            break;
        }
        rest.push(line.trim_end());
    }
    while rest.last().is_some_and(|line| line.is_empty()) {
        rest.pop();
    }
    let margin = rest
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let mut text = first.to_owned();
    for line in rest {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line.get(margin..).unwrap_or(""));
    }
    text
}
