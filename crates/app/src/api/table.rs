use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, PlanView, Term};

/// A table whose columns are not named as ours; it holds until another file is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableView {
    /// The table, for the commands that look at it.
    pub table: String,
    /// The name of the file, without its folder.
    pub file: String,
    /// Why it is not taken in as it is, in the reader's language.
    pub why: String,
    /// The kind that its records are of, by all that can be seen.
    pub kind: Kind,
}

/// Asks what the columns of an open table may hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TableAsk {
    /// The table.
    pub table: String,
    /// Kind of every record in it.
    pub kind: Kind,
    /// Line of the head, from 1; the likeliest when not given.
    #[serde(default)]
    pub head: Option<u32>,
}

/// The columns of a table, what they may hold, and what is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableColumns {
    /// The kind that was asked for.
    pub kind: Kind,
    /// Line of the head, from 1.
    pub head: u32,
    /// The lines that may be the head.
    pub lines: Vec<TableLine>,
    /// The proposal is what was used for such a head before.
    pub remembered: bool,
    /// The columns that have a head, in the order of the table.
    pub columns: Vec<TableColumn>,
    /// The fields of the kind, in the order in which people read a record.
    pub fields: Vec<TableField>,
    /// Languages of texts, the reader's first.
    pub languages: Vec<Term>,
    /// How dates are written.
    pub dates: TableDates,
    /// The sign before the parts of an amount.
    pub decimal: TableDecimal,
    /// What stands between the members of a list in one cell.
    pub separator: String,
    /// ISO 4217 code of the amounts without a currency of their own; empty where none is known.
    pub currency: String,
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableLine {
    /// Its number, from 1.
    pub line: u32,
    /// How it begins.
    pub text: String,
}

/// A column of a table, with what it is proposed to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableColumn {
    /// Its head, as it stands.
    pub name: String,
    /// Its first values, cut where they are long.
    pub samples: Vec<String>,
    /// What it holds.
    pub holds: ColumnHolds,
}

/// What a column of a table holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ColumnHolds {
    /// Path of a field ([`TableField::path`]); without one the column is left out.
    #[serde(default)]
    pub field: Option<String>,
    /// The language, for a field that is a text.
    #[serde(default)]
    pub lang: Option<String>,
    /// The role of its members, for a field that has roles.
    #[serde(default)]
    pub role: Option<String>,
}

/// A field that a column may hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableField {
    /// Its path, for a text without the language.
    pub path: String,
    /// Its name in the reader's language.
    pub label: String,
    /// It is a text, in a language.
    pub texts: bool,
    /// It is an amount, and needs a currency.
    pub amount: bool,
    /// The roles that its members can have; empty where there are none.
    pub roles: Vec<Term>,
}

/// The order of the parts of a date; ISO 8601 is read in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TableDates {
    /// `2019-03-07`.
    Iso,
    /// `7.3.2019`, `07/03/2019`.
    DayMonthYear,
    /// `3/7/2019`.
    MonthDayYear,
}

/// The sign before the parts of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TableDecimal {
    /// `1,250.50`.
    Point,
    /// `1.250,50`.
    Comma,
}

/// What the columns of an open table hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MapTable {
    /// The table.
    pub table: String,
    /// Kind of every record in it.
    pub kind: Kind,
    /// Line of the head, from 1.
    pub head: u32,
    /// For each column of [`TableColumns::columns`] what it holds, in the same order.
    pub columns: Vec<ColumnHolds>,
    /// How dates are written.
    pub dates: TableDates,
    /// The sign before the parts of an amount.
    pub decimal: TableDecimal,
    /// What stands between the members of a list in one cell.
    pub separator: String,
    /// ISO 4217 code of the amounts without a currency of their own.
    #[serde(default)]
    pub currency: Option<String>,
}

/// What came of a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableMapped {
    /// What taking the table in would do; `None` where something is wrong, or reading it was cancelled.
    pub plan: Option<PlanView>,
    /// What is wrong with the mapping.
    pub wrong: Vec<WrongColumn>,
}

/// What is wrong with a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrongColumn {
    /// The column, by its place among the columns; `None` for the mapping as a whole.
    pub column: Option<u32>,
    /// What, in the reader's language.
    pub message: String,
}

/// A format of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TableFormat {
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
}

/// An empty table to write, to a place that the reader chooses in a dialog of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TemplateChosen {
    /// The kind of its records.
    pub kind: Kind,
    /// The format.
    pub format: TableFormat,
}

/// What came of choosing where to write an empty table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateSaved {
    /// The file; `None` if none was chosen.
    pub file: Option<String>,
}
