use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, SearchRequest};

/// A format of files that records travel in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileFormat {
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
    /// IATI activities, 2.03 out, 2.01 to 2.03 in.
    Iati,
    /// One JSON object a line.
    Jsonl,
}

/// Records to write to a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportRequest {
    /// The file; one that is there is replaced once the new one is whole.
    pub file: String,
    /// Its format; by the end of its name when not given.
    #[serde(default)]
    pub format: Option<FileFormat>,
    /// Which records; one without words and filters takes everything.
    pub search: SearchRequest,
    /// These records instead of those of the search, if there are any: `kind:slug`.
    #[serde(default)]
    pub records: Vec<String>,
}

/// What was written to a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportReport {
    /// The file.
    pub file: String,
    /// Its format.
    pub format: FileFormat,
    /// Records in it.
    pub records: u32,
    /// Records that the format cannot hold, with the reason.
    pub left_out: Vec<LeftOut>,
    /// Records of kinds that the format does not have: only initiatives and programmes are IATI activities.
    pub other_kinds: u32,
}

/// A record that is not in a file, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// `kind:slug`.
    pub reference: String,
    /// Why, in the reader's language.
    pub reason: String,
}

/// A file to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportRequest {
    /// The file.
    pub file: String,
    /// Its format; by the end of its name when not given.
    #[serde(default)]
    pub format: Option<FileFormat>,
    /// Only say what would happen.
    #[serde(default)]
    pub dry_run: bool,
    /// Share the new needs of the file; without that they stay on this machine.
    #[serde(default)]
    pub share_needs: bool,
}

/// What happens to a line of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportVerdict {
    /// A record is added.
    New,
    /// A record is changed.
    Changed,
    /// The catalogue says so already.
    Same,
    /// It is not taken in.
    Rejected,
}

/// One line, row or activity of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLine {
    /// Its place in the plan, from 0: by it the line is named.
    pub index: u32,
    /// Line or row, from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// Where it stands, in the reader's language: line, sheet, cell.
    pub place: String,
    /// What happens to it.
    pub verdict: ImportVerdict,
    /// `kind:slug`, or what a rejected line calls itself.
    pub reference: Option<String>,
    /// Title or name, in the best language there is.
    pub title: Option<String>,
    /// Paths of the fields that are written.
    pub fields: Vec<String>,
    /// Why it is rejected, in the reader's language.
    pub reason: Option<String>,
    /// What is worth knowing, in the reader's language.
    pub remarks: Vec<String>,
}

/// How many records of a kind an import adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportCounts {
    /// Added.
    pub new: u32,
    /// Changed.
    pub changed: u32,
    /// Left as they are.
    pub same: u32,
    /// Rejected.
    pub rejected: u32,
}

/// What an import does, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// The file.
    pub file: String,
    /// Its format.
    pub format: FileFormat,
    /// The catalogue has changed.
    pub written: bool,
    /// What the changes of this import share, by which they are undone together; `None` where nothing was written.
    pub group: Option<String>,
    /// In numbers.
    pub counts: ImportCounts,
    /// New needs that stay on this machine, because nobody has said that they are to be shared.
    pub needs: u32,
    /// New records that stay on this machine, needs or others: as written, or as would be.
    pub private: u32,
    /// Line by line, in the order of the file.
    pub lines: Vec<ImportLine>,
    /// About the file as a whole.
    pub remarks: Vec<String>,
    /// Kinds whose records look different now.
    pub kinds: Vec<Kind>,
}

/// How far a long action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// The plan is being written; before, the file is being read.
    pub writing: bool,
    /// Bytes read, or records written.
    #[ts(type = "number")]
    pub done: u64,
    /// Bytes of the file, or records to write.
    #[ts(type = "number")]
    pub total: u64,
    /// Records found or written so far.
    #[ts(type = "number")]
    pub records: u64,
}
