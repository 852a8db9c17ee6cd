//! Walks a value together with its schema, to find the values that carry an annotation of ours.
//!
//! `x-vocabulary`, `x-record`, `x-place` and `x-language` say what JSON Schema cannot: that a string is a code that stands
//! elsewhere. The walk knows the keywords that the schemas of this folder use, and no others.
use super::schema::Schemas;
use serde_json::Value;

/// The annotations.
const KEYWORDS: [&str; 4] = ["x-vocabulary", "x-record", "x-place", "x-language"];

/// A string in a record that must be a code of some list.
pub(super) struct Annotated<'a> {
    /// The annotation.
    pub(super) keyword: &'static str,
    /// What the annotation says: the name of the vocabulary, the kind of the record.
    pub(super) argument: &'a Value,
    /// The code.
    pub(super) code: &'a str,
    /// Where the code stands in the value, as a JSON pointer.
    pub(super) path: String,
}

/// Every annotated string of a value.
pub(super) fn collect<'a>(
    schemas: &'a Schemas,
    name: &str,
    value: &'a Value,
) -> Vec<Annotated<'a>> {
    let file = format!("{name}.schema.json");
    let mut walk = Walk {
        schemas,
        found: Vec::new(),
    };
    if let Some(schema) = schemas.source(&file) {
        walk.visit(schema, value, "");
    }
    walk.found
}

struct Walk<'a> {
    schemas: &'a Schemas,
    found: Vec<Annotated<'a>>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, schema: &'a Value, value: &'a Value, path: &str) {
        if let Some(target) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| self.resolve(reference))
        {
            self.visit(target, value, path);
        }
        match value {
            Value::String(code) => self.note(schema, code, path),
            Value::Array(items) => {
                if let Some(item) = schema.get("items") {
                    for (index, value) in items.iter().enumerate() {
                        self.visit(item, value, &format!("{path}/{index}"));
                    }
                }
            }
            Value::Object(fields) => {
                for (key, value) in fields {
                    let path = format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
                    if let Some(names) = schema.get("propertyNames") {
                        self.note(names, key, &path);
                    }
                    let of_its_own = schema
                        .get("properties")
                        .and_then(|properties| properties.get(key));
                    if let Some(schema) = of_its_own.or_else(|| schema.get("additionalProperties"))
                    {
                        self.visit(schema, value, &path);
                    }
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, schema: &'a Value, code: &'a str, path: &str) {
        for keyword in KEYWORDS {
            if let Some(argument) = schema.get(keyword) {
                self.found.push(Annotated {
                    keyword,
                    argument,
                    code,
                    path: path.to_owned(),
                });
            }
        }
    }

    /// The target of `file.schema.json#/pointer`.
    fn resolve(&self, reference: &str) -> Option<&'a Value> {
        let (file, pointer) = reference.split_once('#')?;
        self.schemas.source(file)?.pointer(pointer)
    }
}
