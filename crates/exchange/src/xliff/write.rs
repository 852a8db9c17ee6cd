use std::io::Write;

use catalogue::record::Fingerprint;

use super::text::{is_token, put, put_attribute, put_plain};
use super::{BASIS, CORE, Marker, OWN, PREFIX, State};
use crate::ExportError;

/// The texts of a record for translators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `kind:slug`.
    pub reference: String,
    /// What the record is, for a translator to know it by.
    pub about: String,
    /// Its texts.
    pub units: Vec<Unit>,
}

/// A text and its translation, as far as there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Name of the field.
    pub field: String,
    /// Its label.
    pub label: String,
    /// The original.
    pub source: String,
    /// The translation.
    pub target: Option<Target>,
    /// What a translator is told: the state in words, the terms of the glossary.
    pub notes: Vec<(&'static str, String)>,
}

/// A translation with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A machine draft that nobody has reviewed.
    Machine(String),
    /// A translation of an older original.
    Stale(String),
    /// Reviewed by a person.
    Reviewed(String),
}

impl Target {
    fn parts(&self) -> (&str, State, Option<Marker>) {
        match self {
            Self::Machine(text) => (
                text,
                State::Translated,
                Some(Marker::Machine(Fingerprint::of(text))),
            ),
            // It has to be gone through anew: for a translator that is where one begins.
            Self::Stale(text) => (
                text,
                State::Initial,
                Some(Marker::Stale(Fingerprint::of(text))),
            ),
            Self::Reviewed(text) => (text, State::Reviewed, None),
        }
    }
}

/// Writes a file of XLIFF 2.1 record by record, so that a large catalogue is never in memory whole.
pub struct Writer<W> {
    out: W,
    files: usize,
}

impl<W: Write> Writer<W> {
    /// Begins a file of texts in one language that are to be translated into another.
    ///
    /// # Errors
    /// If the stream refuses.
    pub fn begin(mut out: W, from: &str, to: &str) -> Result<Self, ExportError> {
        let mut head = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff");
        put_attribute(&mut head, "xmlns", CORE);
        put_attribute(&mut head, &format!("xmlns:{PREFIX}"), OWN);
        put_attribute(&mut head, "version", "2.1");
        put_attribute(&mut head, "srcLang", from);
        put_attribute(&mut head, "trgLang", to);
        head.push_str(">\n");
        out.write_all(head.as_bytes())?;
        Ok(Self { out, files: 0 })
    }

    /// Writes the texts of a record; one without texts is left out, because the standard wants one.
    ///
    /// # Errors
    /// If the stream refuses.
    pub fn put(&mut self, file: &File) -> Result<(), ExportError> {
        if file.units.is_empty() {
            return Ok(());
        }
        self.files += 1;
        self.out.write_all(one(file, self.files).as_bytes())?;
        Ok(())
    }

    /// Ends the file. One without any record is no XLIFF: whoever writes looks first whether there is something to write.
    ///
    /// # Errors
    /// If the stream refuses.
    pub fn end(mut self) -> Result<(), ExportError> {
        self.out.write_all(b"</xliff>\n")?;
        self.out.flush()?;
        Ok(())
    }
}

fn one(file: &File, number: usize) -> String {
    let mut out = String::from("  <file");
    let id = file.reference.replacen(':', ".", 1);
    let id = if is_token(&id) {
        id
    } else {
        format!("f{number}")
    };
    put_attribute(&mut out, "id", &id);
    put_attribute(&mut out, "original", &file.reference);
    // One text is one segment: what comes back in pieces is put together, but it need not be cut.
    put_attribute(&mut out, "canResegment", "no");
    out.push_str(">\n");
    notes(
        &mut out,
        "    ",
        std::iter::once(("about", file.about.as_str())),
    );
    for unit in &file.units {
        put_unit(&mut out, unit);
    }
    out.push_str("  </file>\n");
    out
}

fn put_unit(out: &mut String, unit: &Unit) {
    out.push_str("    <unit");
    put_attribute(out, "id", &unit.field);
    put_attribute(out, "name", &unit.label);
    put_attribute(out, "xml:space", "preserve");
    put_attribute(out, BASIS, &Fingerprint::of(&unit.source).to_hex());
    out.push_str(">\n");
    notes(
        out,
        "      ",
        unit.notes.iter().map(|(kind, text)| (*kind, text.as_str())),
    );
    let parts = unit.target.as_ref().map(Target::parts);
    let (state, marker) = match parts {
        Some((_, state, marker)) => (state, marker),
        None => (State::Initial, None),
    };
    out.push_str("      <segment");
    put_attribute(out, "state", state.code());
    if let Some(marker) = marker {
        put_attribute(out, "subState", &marker.code());
    }
    out.push_str(">\n        <source>");
    put(out, &unit.source);
    out.push_str("</source>\n");
    if let Some((text, _, _)) = parts {
        out.push_str("        <target>");
        put(out, text);
        out.push_str("</target>\n");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

fn notes<'a>(out: &mut String, indent: &str, notes: impl Iterator<Item = (&'a str, &'a str)>) {
    let mut notes = notes.filter(|(_, text)| !text.is_empty()).peekable();
    if notes.peek().is_none() {
        return;
    }
    out.push_str(indent);
    out.push_str("<notes>\n");
    for (category, text) in notes {
        out.push_str(indent);
        out.push_str("  <note");
        put_attribute(out, "category", category);
        out.push('>');
        put_plain(out, text);
        out.push_str("</note>\n");
    }
    out.push_str(indent);
    out.push_str("</notes>\n");
}
