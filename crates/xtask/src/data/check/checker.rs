//! What every value of a folder is held against: the schema of its kind, and what else the folder holds.
use super::finding::Findings;
use super::lines::{Document, Line, Lines};
use super::reference::References;
use super::schema::Schemas;
use serde_json::Value;

/// The schemas and the codes and slugs of a folder.
pub(super) struct Checker<'a> {
    pub(super) schemas: &'a Schemas,
    pub(super) references: References,
}

impl Checker<'_> {
    /// Adds what is wrong with a document.
    pub(super) fn document(
        &self,
        name: &str,
        file: &str,
        document: &Document,
        findings: &mut Findings,
    ) {
        let line = |path: &str| document.line_of(path);
        self.value(name, &document.value, file, &line, findings);
    }

    /// Adds what is wrong with a line.
    pub(super) fn line(&self, name: &str, file: &str, line: &Line, findings: &mut Findings) {
        self.value(name, &line.value, file, &|_| line.number, findings);
    }

    /// Adds what is wrong with lines that each say something about a record, and answers those whose record there is,
    /// with its kind and slug.
    pub(super) fn about_records<'l>(
        &self,
        name: &str,
        lines: &'l Lines,
        findings: &mut Findings,
    ) -> Vec<((&'l str, &'l str), &'l Line)> {
        let mut known = Vec::new();
        for line in &lines.lines {
            self.line(name, &lines.file, line, findings);
            let (kind, slug) = (line.text("kind"), line.text("slug"));
            if self.references.has(kind, slug) {
                known.push(((kind, slug), line));
            } else {
                let complaint = format!("orphan: there is no {kind} `{slug}`");
                findings.add(&lines.file, line.number, complaint);
            }
        }
        known
    }

    fn value(
        &self,
        name: &str,
        value: &Value,
        file: &str,
        line: &dyn Fn(&str) -> usize,
        findings: &mut Findings,
    ) {
        self.schemas.check(name, value, file, line, findings);
        self.references
            .check(self.schemas, name, value, file, line, findings);
    }
}
