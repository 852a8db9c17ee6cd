//! The JSON Schemas of the folder: read, compiled without network, and applied.
use super::finding::Findings;
use super::format::FORMATS;
use boon::{Compiler, SchemaIndex, ValidationError};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The base of the schemas' identifiers; `.invalid` never resolves, so nothing can be fetched by mistake.
const BASE: &str = "https://trefoil.invalid/schema/";

const SUFFIX: &str = ".schema.json";

/// The schemas that must be there.
const NAMES: [&str; 13] = [
    "catalogue",
    "common",
    "fact",
    "i18n",
    "initiative",
    "languages",
    "need",
    "organisation",
    "places",
    "programme",
    "resource",
    "subject",
    "vocabulary",
];

/// The schemas by name.
pub(super) struct Schemas {
    compiled: boon::Schemas,
    indices: BTreeMap<&'static str, SchemaIndex>,
    sources: BTreeMap<String, Value>,
}

impl Schemas {
    /// Reads and compiles the schemas.
    ///
    /// # Errors
    /// The first schema that is missing, is not JSON, or does not compile: nothing else can be checked then.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        for format in FORMATS {
            compiler.register_format(format);
        }
        let mut sources = BTreeMap::new();
        for name in NAMES {
            let path = folder.join("schema").join(format!("{name}{SUFFIX}"));
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("{name}{SUFFIX}: {error}"))?;
            let schema: Value =
                serde_json::from_str(&text).map_err(|error| format!("{name}{SUFFIX}: {error}"))?;
            compiler
                .add_resource(&format!("{BASE}{name}{SUFFIX}"), schema.clone())
                .map_err(|error| format!("{name}{SUFFIX}: {error}"))?;
            sources.insert(format!("{name}{SUFFIX}"), schema);
        }
        let mut compiled = boon::Schemas::new();
        let mut indices = BTreeMap::new();
        for name in NAMES {
            let index = compiler
                .compile(&format!("{BASE}{name}{SUFFIX}"), &mut compiled)
                .map_err(|error| format!("{name}{SUFFIX}: {error}"))?;
            indices.insert(name, index);
        }
        Ok(Self {
            compiled,
            indices,
            sources,
        })
    }

    /// The text of a schema by its file name, such as `common.schema.json`.
    pub(super) fn source(&self, file: &str) -> Option<&Value> {
        self.sources.get(file)
    }

    /// Adds what a schema refuses in a value; `line` gives the line of a path within the value.
    pub(super) fn check(
        &self,
        name: &str,
        value: &Value,
        file: &str,
        line: &dyn Fn(&str) -> usize,
        findings: &mut Findings,
    ) {
        let Some(index) = self.indices.get(name) else {
            return;
        };
        if let Err(error) = self.compiled.validate(value, *index) {
            add_leaves(&error, file, line, findings);
        }
    }
}

/// The innermost causes say what an editor can mend; those around them only repeat where they stand.
fn add_leaves(
    error: &ValidationError<'_, '_>,
    file: &str,
    line: &dyn Fn(&str) -> usize,
    findings: &mut Findings,
) {
    if error.causes.is_empty() {
        let path = error.instance_location.to_string();
        let place = if path.is_empty() {
            "the record"
        } else {
            path.as_str()
        };
        findings.add(file, line(&path), format!("{place}: {}", error.kind));
    }
    for cause in &error.causes {
        add_leaves(cause, file, line, findings);
    }
}
