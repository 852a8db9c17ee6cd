use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ChangedField, ExportReport, FileFormat, ImportCounts, ImportLine, ImportVerdict, Progress,
    ReportFormat, ReportSubject, ReportWritten, SearchRequest, TableView, Text,
};

/// Records to write to a file, whose place the reader chooses in a dialog of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportChosen {
    /// The format.
    pub format: FileFormat,
    /// Which records; a search without words and filters takes everything.
    pub search: SearchRequest,
    /// These records instead of those of the search, if there are any: `kind:slug`.
    #[serde(default)]
    pub records: Vec<String>,
}

/// What came of choosing where to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exported {
    /// What was written; `None` if no file was chosen.
    pub report: Option<ExportReport>,
}

/// A report to write to a file, whose place the reader chooses in a dialog of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportChosen {
    /// The form.
    pub format: ReportFormat,
    /// What it shows.
    pub subject: ReportSubject,
}

/// What came of choosing where to write a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reported {
    /// What was written; `None` if no file was chosen.
    pub report: Option<ReportWritten>,
}

/// Asks which file to take in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ImportOpen {
    /// Read the file of the open plan again, instead of asking for one.
    pub again: bool,
}

/// What came of choosing a file to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportOpened {
    /// What taking it in would do; `None` if no file was chosen, reading it was cancelled, or its columns must be mapped first.
    pub plan: Option<PlanView>,
    /// A table whose columns are not named as ours: what they hold is for the reader to say.
    pub table: Option<TableView>,
}

/// What taking a file in would do. Nothing is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanView {
    /// The plan, for the commands that look at it; it holds until another file is opened.
    pub plan: String,
    /// The name of the file, without its folder.
    pub file: String,
    /// Its format.
    pub format: FileFormat,
    /// In numbers.
    pub counts: ImportCounts,
    /// New needs: they stay on this machine unless they are shared.
    pub needs: u32,
    /// About the file as a whole, in the reader's language.
    pub remarks: Vec<String>,
    /// Records that are left out, by their place among the lines.
    pub left_out: Vec<u32>,
}

/// Asks for lines of the open plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportLines {
    /// The plan.
    pub plan: String,
    /// Only lines with this verdict.
    #[serde(default)]
    pub verdict: Option<ImportVerdict>,
    /// From this place in the plan on: the next page begins after `index` of the last line.
    pub from: u32,
    /// How many at most; never more than 200.
    pub limit: u32,
}

/// A part of the lines of a plan, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPage {
    /// The lines.
    pub lines: Vec<PlannedLine>,
}

/// A line of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedLine {
    /// Title or name with its language, as far as there is one.
    pub title: Option<Text>,
    /// What would happen.
    pub line: ImportLine,
}

/// Asks for the fields that a line of the open plan writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportFields {
    /// The plan.
    pub plan: String,
    /// Place of the line among the lines.
    pub index: u32,
}

/// The fields that a line writes, in the order in which people read a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedFields {
    /// The fields.
    pub fields: Vec<ComingField>,
}

/// A field as it is and as it would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComingField {
    /// What the catalogue says; `None` where it says nothing yet.
    pub before: Option<ChangedField>,
    /// What would be written.
    pub after: ChangedField,
}

/// Leaves lines of the open plan out, or takes them in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportLeave {
    /// The plan.
    pub plan: String,
    /// The lines, by their places.
    #[serde(default)]
    pub lines: Vec<u32>,
    /// All lines with this verdict instead.
    #[serde(default)]
    pub verdict: Option<ImportVerdict>,
    /// Leave them out; otherwise take them in.
    pub out: bool,
}

/// Which lines are left out of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLeft {
    /// Their places, in order.
    pub left_out: Vec<u32>,
    /// How many of them followed: a record cannot come without those that it names, nor stay when they go.
    pub followed: u32,
}

/// The open plan, to be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportAccept {
    /// The plan.
    pub plan: String,
    /// Share its new needs; without that they stay on this machine.
    #[serde(default)]
    pub share_needs: bool,
}

/// An open plan, to be carried out as it stands or dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportChosen {
    /// The plan.
    pub plan: String,
}

/// What was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Imported {
    /// The name of the file.
    pub file: String,
    /// In numbers, as written; `same` and `rejected` as planned.
    pub counts: ImportCounts,
    /// Lines that were left out at the reader's wish.
    pub left_out: u32,
    /// New records that stay on this machine.
    pub private: u32,
}

/// How far the work on a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileProgress {
    /// A file is being chosen, read or written.
    pub running: bool,
    /// How far; nothing of nothing while a file is being chosen.
    pub progress: Progress,
}
