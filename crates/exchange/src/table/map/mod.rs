//! A table of somebody else: which of its columns is which field of ours.

mod cell;
mod head;

use std::collections::BTreeMap;

use catalogue::Kind;
use serde::{Deserialize, Serialize};

pub(crate) use head::MappedHead;

/// How the columns of a table become the fields of records of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Kind of every record in the table.
    pub kind: Kind,
    /// Line or row of the head, from 1: what stands above it is passed over.
    #[serde(default = "first")]
    pub head: u32,
    /// The one sheet of a workbook that is read; the first that has such a head when not given.
    #[serde(default)]
    pub sheet: Option<String>,
    /// How dates are written that are no ISO 8601.
    #[serde(default)]
    pub dates: DateForm,
    /// What stands between whole units and their parts in amounts: `.` or `,`.
    #[serde(default = "point")]
    pub decimal: char,
    /// What stands between the members of a list in one cell.
    #[serde(default = "semicolon")]
    pub separator: String,
    /// The columns in the order of the table; one that is not named here is left out.
    pub columns: Vec<MappedColumn>,
    /// Values for fields without a column, by path, as a cell would have them.
    #[serde(default)]
    pub constants: BTreeMap<String, String>,
}

/// One column of such a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MappedColumn {
    /// Its head, as it stands.
    pub column: String,
    /// Path of the field: `title.fr`, `beneficiaries`, `budget.amount`; `null` leaves the column out.
    #[serde(default)]
    pub field: Option<String>,
    /// The role of its members, for organisations and places: `funder`, `priority`.
    #[serde(default)]
    pub role: Option<String>,
}

/// The order of the parts of a date. ISO 8601 is read in any case; a year alone is a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateForm {
    /// `2019-03-07`, `2019-03`, `2019`.
    #[default]
    Iso,
    /// `7.3.2019`, `07/03/2019`, `3/2019`.
    DayMonthYear,
    /// `3/7/2019`.
    MonthDayYear,
}

/// What a text means in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The field holds no codes.
    Plain,
    /// This code or slug.
    Code(String),
    /// The field holds codes, and this is none of them under any name.
    Unknown,
}

/// A mapping with what it takes to recognise names: of places, of terms of vocabularies, of organisations.
#[derive(Clone, Copy)]
pub struct Mapped<'a> {
    /// The mapping.
    pub mapping: &'a Mapping,
    /// What a text means in a field of this name, such as `beneficiaries`, `status`, `window.kind`; `role` for roles.
    pub meaning: &'a dyn Fn(&str, &str) -> Meaning,
}

fn first() -> u32 {
    1
}

fn point() -> char {
    '.'
}

fn semicolon() -> String {
    ";".to_owned()
}
