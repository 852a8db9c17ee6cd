//! Reads `locales/`, refuses what is broken, and writes the embedded files, the language table and the typed messages.
//!
//! Completeness is not judged here: while a translation is being written the build goes on, and the missing messages
//! fall back to English. `cargo xtask l10n check` is the gate for that.
use l10n_source::{Direction, Locale, Message, Problem, Sources, VariableType, snake_case, uses};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");
    let (sources, mut problems) = Sources::read(&locales);
    let mut methods = String::new();
    match sources.english() {
        Some(english) => methods = write_methods(english, &mut problems)?,
        None => problems.push(Problem::new(
            &locales.join("en"),
            0,
            "the folder of the source language is missing",
        )),
    }
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        return Err(format!("{} problems in locales/", problems.len()).into());
    }
    let out = PathBuf::from(variable("OUT_DIR")?);
    fs::write(out.join("languages.rs"), write_languages(&sources)?)?;
    fs::write(out.join("files.rs"), write_files(&sources)?)?;
    fs::write(out.join("messages.rs"), methods)?;
    Ok(())
}

/// Cargo tells build scripts their folders by the environment: there is no other way to learn them.
#[expect(
    clippy::disallowed_methods,
    reason = "Cargo passes its arguments to build scripts in the environment"
)]
fn variable(name: &str) -> Result<String, env::VarError> {
    env::var(name)
}

fn write_languages(sources: &Sources) -> Result<String, std::fmt::Error> {
    let mut out = String::from("static LANGUAGES: &[Language] = &[\n");
    for language in &sources.languages {
        let direction = match language.direction {
            Direction::Ltr => "Direction::Ltr",
            Direction::Rtl => "Direction::Rtl",
        };
        let digits: Vec<&str> = language
            .digits
            .iter()
            .map(|system| {
                if system == "arab" {
                    "Digits::Arabic"
                } else {
                    "Digits::Latin"
                }
            })
            .collect();
        writeln!(
            out,
            "Language {{ lang: Lang({:?}), name: {:?}, english: {:?}, direction: {direction}, formats: {:?}, \
             digits: &[{}], pseudo: {} }},",
            language.tag,
            language.name,
            language.english,
            language.formats(),
            digits.join(", "),
            language.pseudo,
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn write_files(sources: &Sources) -> Result<String, Box<dyn Error>> {
    let mut out = String::from("static FILES: &[(&str, &str)] = &[\n");
    for locale in sources.locales.values() {
        for file in &locale.files {
            let file = fs::canonicalize(file)?;
            writeln!(
                out,
                "({:?}, include_str!({:?})),",
                locale.tag,
                file.display().to_string()
            )?;
        }
    }
    out.push_str("];\n");
    Ok(out)
}

/// The typed methods; what makes a method impossible is a problem.
fn write_methods(english: &Locale, problems: &mut Vec<Problem>) -> Result<String, std::fmt::Error> {
    let mut out = String::from("impl Localiser {\n");
    let mut names: BTreeMap<String, &Message> = BTreeMap::new();
    for message in english.messages.values() {
        for (attribute, pattern) in message.patterns() {
            let name = snake_case(&message.id, attribute);
            if let Some(first) = names.insert(name.clone(), message) {
                let reason = format!("{} and {} are both {name} in Rust", first.id, message.id);
                problems.push(Problem::new(&message.file, message.line, reason));
            }
            let mut parameters = Vec::new();
            for variable in uses(pattern).variables {
                match message
                    .variable(&variable)
                    .map(|documented| documented.kind)
                {
                    Some(Some(kind)) => parameters.push((variable, kind)),
                    Some(None) => {
                        let reason =
                            format!("{}: ${variable} is Number, String or Date", message.id);
                        problems.push(Problem::new(&message.file, message.line, reason));
                    }
                    None => {
                        let reason = format!(
                            "{}: ${variable} has no comment; write `# ${variable} (Number|String|Date) - what it is` above",
                            message.id
                        );
                        problems.push(Problem::new(&message.file, message.line, reason));
                    }
                }
            }
            // The order of the comment is the order of the arguments: it is what an author reads.
            parameters.sort_by_key(|(name, _)| {
                message
                    .variables
                    .iter()
                    .position(|variable| &variable.name == name)
            });
            write_method(&mut out, &name, message, attribute, &parameters)?;
        }
    }
    out.push_str("}\n");
    Ok(out)
}

fn write_method(
    out: &mut String,
    name: &str,
    message: &Message,
    attribute: Option<&str>,
    parameters: &[(String, VariableType)],
) -> std::fmt::Result {
    write_documentation(out, message, attribute)?;
    // The receiver counts as an argument.
    if parameters.len() >= 7 {
        out.push_str("#[expect(clippy::too_many_arguments, reason = \"the message has that many variables\")]\n");
    }
    write!(out, "pub fn {name}(&self")?;
    for (variable, kind) in parameters {
        let kind = match kind {
            VariableType::Number => "impl Into<Count>",
            VariableType::Text => "impl AsRef<str>",
            VariableType::Date => "impl Into<PartialDate>",
        };
        write!(out, ", {}: {kind}", snake_case(variable, None))?;
    }
    out.push_str(") -> String {\n");
    let mutable = if parameters.is_empty() { "" } else { "mut " };
    writeln!(
        out,
        "let {mutable}fluent_arguments = Arguments::with_capacity({});",
        parameters.len()
    )?;
    for (variable, kind) in parameters {
        let argument = snake_case(variable, None);
        match kind {
            VariableType::Number => writeln!(
                out,
                "fluent_arguments.number({variable:?}, {argument}.into());"
            )?,
            VariableType::Text => writeln!(
                out,
                "fluent_arguments.text({variable:?}, {argument}.as_ref());"
            )?,
            VariableType::Date => writeln!(
                out,
                "fluent_arguments.text_owned({variable:?}, self.date_inside({argument}.into()));"
            )?,
        }
    }
    writeln!(
        out,
        "self.typed({:?}, {attribute:?}, &fluent_arguments)\n}}",
        message.id
    )
}

fn write_documentation(
    out: &mut String,
    message: &Message,
    attribute: Option<&str>,
) -> std::fmt::Result {
    let file = Path::new(&message.file)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let id = match attribute {
        Some(attribute) => format!("{}.{attribute}", message.id),
        None => message.id.clone(),
    };
    writeln!(out, "/// ```text")?;
    for line in message.text.lines() {
        writeln!(out, "/// {line}")?;
    }
    writeln!(out, "/// ```\n///\n/// `{id}` in `{file}`.")
}
