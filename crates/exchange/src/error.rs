use std::borrow::Cow;

use catalogue::Kind;
use catalogue::record::Standing;
use catalogue::validate::Finding;
use serde::{Deserialize, Serialize};

/// Why an export came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The stream refused.
    #[error("the file could not be written")]
    Io(#[from] std::io::Error),
    /// A record could not be turned into JSON.
    #[error("a record could not be turned into JSON")]
    Json(#[from] serde_json::Error),
    /// A record could not be turned into its fields.
    #[error("a record could not be turned into its fields")]
    Body(#[from] catalogue::record::BodyError),
    /// A record could not be had.
    #[error("a record could not be read")]
    Store(#[from] catalogue::StoreError),
    /// The CSV writer refused.
    #[error("the table could not be written")]
    Csv(#[source] csv::Error),
    /// The XLSX writer refused.
    #[error("the workbook could not be written")]
    Xlsx(#[source] rust_xlsxwriter::XlsxError),
}

/// A full disk is a full disk, whichever writer ran into it.
impl From<csv::Error> for ExportError {
    fn from(error: csv::Error) -> Self {
        if !error.is_io_error() {
            return Self::Csv(error);
        }
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Io(error),
            other => Self::Io(std::io::Error::other(format!("{other:?}"))),
        }
    }
}

impl From<rust_xlsxwriter::XlsxError> for ExportError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        match error {
            rust_xlsxwriter::XlsxError::IoError(error)
            | rust_xlsxwriter::XlsxError::TempFileError(_, error) => Self::Io(error),
            other => Self::Xlsx(other),
        }
    }
}

/// Why a file as a whole cannot be read; then nothing of it is taken in.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The stream refused.
    #[error("the file could not be read")]
    Io(#[source] std::io::Error),
    /// The file is not UTF-8.
    #[error("the file is in {0}, not in UTF-8")]
    Encoding(String),
    /// Bytes that are not UTF-8.
    #[error("line {0} is not UTF-8")]
    NotUtf8(u64),
    /// A line, row, text or activity is longer than any real one.
    #[error("line {line} begins something longer than {limit} bytes")]
    TooLong {
        /// Where it begins.
        line: u64,
        /// How much is read at most.
        limit: usize,
    },
    /// Elements are nested deeper than any real file nests them.
    #[error("line {0} is nested too deeply")]
    TooDeep(u64),
    /// A document type: the door of entity bombs and external entities.
    #[error("line {0} declares a document type")]
    DocumentType(u64),
    /// An entity that XML itself does not define.
    #[error("line {line} names the entity {name}")]
    Entity {
        /// Where.
        line: u64,
        /// Its name, cut short.
        name: String,
    },
    /// The XML is not well formed.
    #[error("line {line} is not well-formed XML: {detail}")]
    Xml {
        /// Where.
        line: u64,
        /// What the parser said, in English.
        detail: String,
    },
    /// The file ends before its end.
    #[error("the file ends in line {0}, before its end")]
    Cut(u64),
    /// XML, but no IATI activities.
    #[error("the file is not an IATI activity file but <{0}>")]
    NotIati(String),
    /// A version of the IATI standard that is not read.
    #[error("version {0} of the IATI standard is not read")]
    Version(String),
    /// A table without a column that names its records.
    #[error("the table has no column {0}")]
    NoColumn(&'static str),
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// A table whose cells are told apart by a character that is not read as such.
    #[error("the cells are separated by {0}")]
    Delimiter(char),
    /// A column stands twice.
    #[error("the column {0} stands twice")]
    ColumnTwice(String),
    /// A mapping names a field that a record of its kind does not have.
    #[error("the mapping names the field {0}, which its kind does not have")]
    MapField(String),
    /// A mapping names a column that the head does not have.
    #[error("the mapping names the column {column}, which row {head} does not have")]
    MapColumn {
        /// As the mapping names it.
        column: String,
        /// Line or row of the head.
        head: u32,
    },
    /// A mapping names a sheet that the workbook does not have.
    #[error("the workbook has no sheet {0}")]
    MapSheet(String),
    /// The CSV is not well formed.
    #[error("line {line} is not well-formed CSV: {detail}")]
    Csv {
        /// Where.
        line: u64,
        /// What the parser said, in English.
        detail: String,
    },
    /// More records than are taken in at once.
    #[error("the file has more than {0} records")]
    TooMany(usize),
    /// Not a workbook, or a damaged one.
    #[error("the workbook cannot be read: {0}")]
    Workbook(String),
    /// A workbook that unpacks to more than any real one.
    #[error("the workbook unpacks to more than {0} bytes")]
    WorkbookTooLarge(u64),
}

/// Why a line, row or activity is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Reason {
    /// Not a JSON object; the column where reading stopped.
    #[error("not a JSON object (column {0})")]
    Json(usize),
    /// JSON, but no object.
    #[error("JSON, but no object")]
    NotObject,
    /// A field that is needed is missing.
    #[error("{0} is missing")]
    Missing(Cow<'static, str>),
    /// A kind that there is not.
    #[error("there is no kind {0}")]
    Kind(String),
    /// A short name with other characters.
    #[error("{0} is not a slug")]
    Slug(String),
    /// The same record stood before.
    #[error("it stands in line {0} already")]
    Twice(u64),
    /// A field is not of its shape.
    #[error("{0} is not of its shape")]
    Shape(String),
    /// A number that is none.
    #[error("{value} in {field} is no number")]
    Number {
        /// The field.
        field: String,
        /// What stands there.
        value: String,
    },
    /// A date that no calendar has.
    #[error("{value} in {field} is no date")]
    Date {
        /// The field.
        field: String,
        /// What stands there.
        value: String,
    },
    /// A code that its vocabulary lacks.
    #[error("{value} in {field} is not a known code")]
    Term {
        /// The field.
        field: String,
        /// What stands there.
        value: String,
    },
    /// A currency that ISO 4217 lacks.
    #[error("{0} is not a currency")]
    Currency(String),
    /// What no form would take either, everything at once.
    #[error("{} findings", .0.len())]
    Wrong(Vec<Finding>),
    /// A record that is named and does not exist.
    #[error("{field} names {kind}:{slug}, which does not exist")]
    Reference {
        /// The field.
        field: String,
        /// Kind of the missing record.
        kind: Kind,
        /// Slug of the missing record.
        slug: String,
    },
    /// A cell stands under no column of the head: more often than not, a text that was cut at its commas.
    #[error("the cell stands under no column of the head")]
    Headless,
    /// A cell holds a formula; its value is not what somebody wrote.
    #[error("the cell holds a formula")]
    Formula,
    /// A field holds more than a record can.
    #[error("{0} is too long")]
    TooLong(String),
    /// The record of that name is private: nothing from outside touches it.
    #[error("the record is private")]
    Private,
    /// The line is to stay private, and the record of that name is shared: what was shared is not taken back.
    #[error("the record is shared, the line is private")]
    Shared,
}

/// What is worth knowing about a line, row, activity or file that is taken in all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// Shares that do not add up to a hundred; they are kept as they stand.
    Shares {
        /// What is shared out.
        of: Shared,
        /// Their sum.
        sum: String,
    },
    /// A place that the catalogue does not know; the element is kept.
    UnknownPlace(String),
    /// A status without a counterpart; the element is kept.
    UnknownStatus(String),
    /// Several budgets: they are kept, and not added up.
    SeveralBudgets(usize),
    /// A share that is no number from 0 to 100; the element is kept.
    UnfitShare(String),
    /// A column that no field has; it is passed over.
    UnknownColumn(String),
    /// A column that the mapping leaves out.
    ColumnLeftOut(String),
    /// The record was withdrawn here; taking the line in brings it back.
    Withdrawn,
    /// A narrative in a language that the catalogue has no name for; the element is kept.
    UnknownLanguage(String),
    /// A code of a sector or tag that its vocabulary lacks; the element is kept.
    UnknownCode {
        /// The element.
        element: String,
        /// The code.
        code: String,
    },
    /// An address that no browser opens; the element is kept.
    UnfitAddress(String),
    /// A budget below nothing; the element is kept.
    NegativeBudget(String),
    /// A new record lacks these fields, without which it cannot be published.
    Lacks(Vec<String>),
    /// A new record has a standing of its own: it does not wait for somebody to publish it.
    Standing(Standing),
    /// The same of a need, which has it only once it is shared.
    NeedStanding(Standing),
    /// The record stays private on this machine, as it is or as the line asks.
    StaysPrivate,
    /// A field named a record of the file that is not taken in, or not for others: it comes without that.
    Forgotten {
        /// The field.
        field: String,
        /// What it named: `kind:slug`, or the slug alone.
        reference: String,
    },
}

impl Remark {
    /// What there is to say about so many shares with this sum.
    pub(crate) fn shares(of: Shared, sum: f64, count: usize) -> Option<Self> {
        // Thirds are written as 33.33: a tenth is the rounding of real files.
        if count == 0 || (sum.is_finite() && (sum - 100.0).abs() <= 0.1) {
            return None;
        }
        let sum = format!("{sum:.2}");
        let sum = sum.trim_end_matches('0').trim_end_matches('.').to_owned();
        Some(Self::Shares { of, sum })
    }
}

/// What percentages share out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shared {
    /// Countries and regions.
    Recipient,
    /// Sectors of one vocabulary.
    Sector,
}
