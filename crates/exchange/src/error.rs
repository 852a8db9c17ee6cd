use std::borrow::Cow;

use catalogue::Kind;
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
    /// A column stands twice.
    #[error("the column {0} stands twice")]
    ColumnTwice(String),
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
    /// A cell holds a formula; its value is not what somebody wrote.
    #[error("the cell holds a formula")]
    Formula,
    /// A field holds more than a record can.
    #[error("{0} is too long")]
    TooLong(String),
    /// The record of that name is private: nothing from outside touches it.
    #[error("the record is private")]
    Private,
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
    /// The record was withdrawn here; taking the line in brings it back.
    Withdrawn,
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
