use catalogue::record::{Extra, Record, Standing, Visibility};
use catalogue::validate::name_references;
use catalogue::{Kind, RecordId};

use crate::{Directory, ExportError};

/// A record as it travels: fields by the names of the schema, slugs where the store has ids.
#[derive(Clone, Debug, PartialEq)]
pub struct Portable {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Standing.
    pub standing: Standing,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_ms: i64,
    /// The fields, in the shape of a line of `data/*.jsonl` with its translations.
    pub fields: Extra,
}

impl Portable {
    /// A record ready to travel; `None` for a private one, which stays where it is.
    ///
    /// A reference to a record that the directory lacks keeps its id.
    ///
    /// # Errors
    /// Never for records of the store; the serialiser's own error otherwise.
    pub fn of(record: &Record, directory: &Directory) -> Result<Option<Self>, ExportError> {
        if record.visibility == Visibility::Private || !Kind::PUBLIC.contains(&record.kind) {
            return Ok(None);
        }
        let mut body = record.body.to_json()?;
        name_references(record.kind, &mut body, &mut |_, id| {
            let id = id.parse::<RecordId>().ok()?;
            directory.slug(id).map(str::to_owned)
        });
        Ok(Some(Self {
            kind: record.kind,
            slug: record.slug.clone(),
            standing: record.standing,
            updated_ms: record.last.wall_ms,
            fields: body,
        }))
    }

    /// `kind:slug`, as everything else names it.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("{}:{}", self.kind, self.slug)
    }
}
