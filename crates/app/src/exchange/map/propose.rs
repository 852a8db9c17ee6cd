use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use catalogue::Kind;
use catalogue::record::schema::{Shape, fields, shape};
use exchange::{DateForm, MappedColumn, Mapping, Meaning, Portable, ReadError};
use l10n::{Digits, Localiser};

use super::{Names, folded, meaning};
use crate::api::{self, FileFormat};
use crate::exchange::format::format;
use crate::exchange::label::{file_language, labels, names_of_fields};
use crate::exchange::{known, whole};
use crate::view::{Presenter, domain_kind};
use crate::{Fault, Host, Reader};

/// Rows that are looked at: a head stands among the first of them.
const LOOKED_AT: usize = 30;
/// Rows among which the head is looked for.
pub(in crate::exchange) const HEAD_AMONG: usize = 10;

/// A table of records of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRequest {
    /// The file.
    pub file: String,
    /// Its format; by the end of its name when not given.
    pub format: Option<FileFormat>,
    /// The kind.
    pub kind: api::Kind,
}

/// Proposes which column of a table is which field of a kind: by the names of the fields in every language, then by what
/// stands in the cells. A person looks it over before it is used.
///
/// # Errors
/// [`Fault::FormatUnknown`] for what is no table, [`Fault::FileUnreadable`], [`Fault::ImportRefused`]; or when the store
/// cannot be read.
pub fn map_propose(host: &Host, reader: &Reader, request: &TableRequest) -> Result<Mapping, Fault> {
    let path = PathBuf::from(&request.file);
    let rows = first_rows(&path, format(request.format, &path)?, None)?;
    let kind = domain_kind(request.kind);
    let directory = known::all(host)?;
    let names = Names::new(kind, &directory);
    Ok(proposed(kind, &rows, None, &names, reader.data_lang()))
}

/// The first rows of a table, each with its line: the head is among them.
///
/// # Errors
/// [`Fault::FormatUnknown`] for what is no table, [`Fault::FileUnreadable`], [`Fault::ImportRefused`].
pub(in crate::exchange) fn first_rows(
    path: &Path,
    format: FileFormat,
    head: Option<u32>,
) -> Result<Vec<(u32, Vec<String>)>, Fault> {
    let path = path.to_owned();
    let unreadable = |source: std::io::Error| Fault::FileUnreadable {
        path: path.clone(),
        source,
    };
    let file = File::open(&path).map_err(unreadable)?;
    let rows = match format {
        FileFormat::Csv => exchange::csv::first_rows(BufReader::new(file), LOOKED_AT, head),
        FileFormat::Xlsx => exchange::xlsx::first_rows(file, LOOKED_AT),
        FileFormat::Iati | FileFormat::Jsonl => return Err(Fault::FormatUnknown { path }),
    };
    rows.map_err(|error| match error {
        ReadError::Io(source) => unreadable(source),
        error => Fault::ImportRefused {
            path: path.clone(),
            error,
        },
    })
}

/// The mapping that the rows of a table speak for, with the head in a line of the reader's choice or in the likeliest.
pub(in crate::exchange) fn proposed(
    kind: Kind,
    rows: &[(u32, Vec<String>)],
    head: Option<u32>,
    names: &Names<'_>,
    reader_lang: &str,
) -> Mapping {
    let by_name = named_fields(kind);
    let matches = |row: &[String]| {
        let known = row
            .iter()
            .filter(|head| by_name.iter().any(|(name, ..)| *name == folded(head)));
        let filled = row.iter().filter(|head| !head.trim().is_empty());
        (known.count(), filled.count())
    };
    let mut at = 0;
    for (index, (_, row)) in rows.iter().enumerate().take(HEAD_AMONG) {
        let best = rows
            .get(at)
            .map(|(_, row)| matches(row))
            .unwrap_or_default();
        if matches(row) > best {
            at = index;
        }
    }
    let asked = head.and_then(|head| rows.iter().position(|(line, _)| *line == head));
    let at = asked.unwrap_or(at);
    let (line, head) = rows.get(at).cloned().unwrap_or((1, Vec::new()));
    let cells = |column: usize| -> Vec<&str> {
        let below = rows.iter().skip(at + 1);
        let cells = below.filter_map(|(_, row)| Some(row.get(column)?.trim()));
        cells.filter(|text| !text.is_empty()).collect()
    };
    // The language of the head is that of most of its names: the texts below are taken to be in it too.
    let lang = head_language(&head, &by_name).unwrap_or_else(|| reader_lang.to_owned());
    let mut taken = BTreeSet::new();
    let mut columns: Vec<MappedColumn> = head
        .iter()
        .filter(|head| !head.trim().is_empty())
        .map(|head| MappedColumn {
            column: head.trim().to_owned(),
            field: by_head(kind, head, &by_name, &lang).filter(|path| taken.insert(path.clone())),
            role: None,
        })
        .collect();
    let places: Vec<usize> = (0..head.len())
        .filter(|at| head.get(*at).is_some_and(|head| !head.trim().is_empty()))
        .collect();
    for (column, at) in columns.iter_mut().zip(&places) {
        if column.field.is_none() {
            column.field =
                by_cells(kind, &cells(*at), names).filter(|path| taken.insert(path.clone()));
        }
    }
    // Something must say what a record is called: the first column that holds nothing else.
    let title = ["title", "name", "statement"]
        .into_iter()
        .find(|name| shape(kind, name).is_some());
    if let Some(title) = title
        && !taken
            .iter()
            .any(|path| path.starts_with(&format!("{title}.")))
        && let Some(column) = columns.iter_mut().find(|column| column.field.is_none())
    {
        column.field = Some(format!("{title}.{lang}"));
    }
    let dates: Vec<&str> = columns
        .iter()
        .zip(&places)
        .filter(|(column, _)| {
            let path = column.field.as_deref().unwrap_or_default();
            shape(kind, path) == Some(Shape::Date)
        })
        .flat_map(|(_, at)| cells(*at))
        .collect();
    Mapping {
        kind,
        head: line,
        sheet: None,
        dates: form(&dates),
        decimal: '.',
        separator: ";".to_owned(),
        columns,
        constants: std::collections::BTreeMap::new(),
    }
}

/// Folded names of the fields of a kind, each with its path (texts without a language) and the language of the name.
fn named_fields(kind: Kind) -> Vec<(String, String, &'static str)> {
    let mut out = Vec::new();
    for field in fields(kind) {
        out.push((
            folded(&field.name.replace('_', " ")),
            field.name.to_owned(),
            "",
        ));
    }
    for lang in meaning::languages() {
        let loc = Localiser::new(&lang, Digits::Latin).plain();
        for (path, label) in names_of_fields(&loc) {
            let root = path.split('.').next().unwrap_or_default();
            let meta = matches!(path.as_str(), "slug" | "standing");
            if meta || shape(kind, root).is_some() {
                out.push((folded(&label), path, lang.tag()));
            }
        }
    }
    out
}

fn head_language(head: &[String], by_name: &[(String, String, &'static str)]) -> Option<String> {
    let mut counts: Vec<(usize, &str)> = meaning::languages()
        .map(|lang| {
            let names = |head: &&String| {
                let folded = folded(head);
                by_name
                    .iter()
                    .any(|(name, _, own)| *own == lang.tag() && *name == folded)
            };
            (head.iter().filter(names).count(), lang.tag())
        })
        .collect();
    // The first of the languages where several have as many.
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (count, lang) = counts.first()?;
    (*count > 0).then(|| (*lang).to_owned())
}

/// The field that a head names: by its whole name, else by the one name that it holds or is part of.
fn by_head(
    kind: Kind,
    text: &str,
    by_name: &[(String, String, &'static str)],
    lang: &str,
) -> Option<String> {
    let own = folded(text);
    let whole = by_name.iter().find(|(name, ..)| *name == own);
    let path = match whole {
        Some((_, path, _)) => path.clone(),
        None => {
            let within = |name: &str| {
                let (padded, name) = (format!(" {own} "), format!(" {name} "));
                padded.contains(&name) || (own.len() > 3 && name.contains(&padded))
            };
            let paths: BTreeSet<&String> = by_name
                .iter()
                .filter(|(name, path, _)| !path.contains('.') && !name.is_empty() && within(name))
                .map(|(_, path, _)| path)
                .collect();
            let mut paths = paths.into_iter();
            let only = paths.next()?;
            if paths.next().is_some() {
                return None;
            }
            only.clone()
        }
    };
    Some(match shape(kind, &path) {
        Some(Shape::Localised) => format!("{path}.{lang}"),
        // Tables give money in whole units.
        Some(Shape::Object) if matches!(path.as_str(), "budget" | "envelope") => {
            format!("{path}.amount")
        }
        Some(Shape::Object) => return None,
        _ => path,
    })
}

/// The field whose codes all of the cells are, or name.
fn by_cells(kind: Kind, cells: &[&str], names: &Names<'_>) -> Option<String> {
    if cells.is_empty() {
        return None;
    }
    let coded = [
        "beneficiaries",
        "place",
        "eligible_places",
        "topics",
        "status",
        "languages",
        "modes",
        "support_types",
    ];
    coded
        .into_iter()
        .filter(|name| shape(kind, name).is_some())
        .find(|name| {
            let mut parts = cells.iter().flat_map(|cell| cell.split(';')).map(str::trim);
            parts.all(|part| {
                part.is_empty() || matches!(names.meaning(name, part), Meaning::Code(_))
            })
        })
        .map(str::to_owned)
}

/// The form of dates that cannot be of another form; where nothing tells, ISO, so that nothing is taken for something else.
fn form(dates: &[&str]) -> DateForm {
    let (mut day_first, mut month_first) = (false, false);
    for date in dates {
        let parts: Vec<u32> = date
            .split(['.', '/', '-', ' '])
            .filter_map(|part| part.trim().parse().ok())
            .collect();
        if let [first, second, _year] = parts.as_slice() {
            day_first |= (13..=31).contains(first);
            month_first |= (13..=31).contains(second) && *first <= 12;
        }
    }
    match (day_first, month_first) {
        (true, false) => DateForm::DayMonthYear,
        (false, true) => DateForm::MonthDayYear,
        _ => DateForm::Iso,
    }
}

/// Writes an empty table of a kind, with the head that an import knows; CSV or XLSX.
///
/// # Errors
/// [`Fault::FormatUnknown`] for what is no table, [`Fault::FileUnwritable`]; or when the store cannot be read.
pub fn template(host: &Host, reader: &Reader, request: &TableRequest) -> Result<(), Fault> {
    let path = PathBuf::from(&request.file);
    let format = format(request.format, &path)?;
    let presenter = Presenter::new(host, reader);
    let loc = reader.localiser().plain();
    let language = |tag: &str| file_language(&presenter, tag);
    let labels = exchange::Labels {
        language: &language,
        template: Some(domain_kind(request.kind)),
        ..labels(&presenter, &loc, &host.catalogue().release()?, 0)
    };
    let none: [Portable; 0] = [];
    whole(&path, |out| match format {
        FileFormat::Csv => Ok(exchange::csv::write(none.as_slice(), &labels, out)?),
        FileFormat::Xlsx => {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new("."));
            exchange::xlsx::write(none.as_slice(), &labels, folder, out)?;
            Ok(())
        }
        FileFormat::Iati | FileFormat::Jsonl => Err(Fault::FormatUnknown { path: path.clone() }),
    })
}
