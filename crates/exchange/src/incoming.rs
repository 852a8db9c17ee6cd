use catalogue::Kind;
use catalogue::record::{Extra, Standing};
use serde::{Deserialize, Serialize};

use crate::{Newcomer, Reason, Remark};

/// Where something stands in a foreign file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// Line of a text file, row of a sheet; from 1.
    pub line: u64,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Cell (`C7`) or column path, where one is to blame.
    pub cell: Option<String>,
}

impl At {
    /// A line of a text.
    #[must_use]
    pub fn line(line: u64) -> Self {
        Self {
            line,
            ..Self::default()
        }
    }
}

/// A record as a foreign file gives it, before anybody has compared it with the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Incoming {
    /// Where it stands.
    pub at: At,
    /// Kind.
    pub kind: Kind,
    /// Slug, where the file knows it.
    pub slug: Option<String>,
    /// IATI identifier, where it has one of a publisher.
    pub identifier: Option<String>,
    /// Standing, where the file says it.
    pub standing: Option<Standing>,
    /// Fields by the names of the schema, with slugs for references; `null` removes, what is absent is not touched.
    pub fields: Extra,
    /// Organisations that the file names without our slugs; `fields` points to them by [`Newcomer::key`].
    pub newcomers: Vec<Newcomer>,
    /// What is worth knowing.
    pub remarks: Vec<Remark>,
}

/// What a reader finds, one after the other.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A record.
    Record(Box<Incoming>),
    /// Something that cannot be a record.
    Rejected {
        /// Where.
        at: At,
        /// What it calls itself, if that could be read.
        name: Option<String>,
        /// Why.
        reason: Reason,
    },
    /// Something about the file as a whole.
    Remark(Remark),
}

/// Takes what a reader finds.
pub type Sink<'a> = dyn FnMut(Item) + 'a;
