//! A mapping as the window says it, column by column, and back.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Kind;
use catalogue::record::schema::{Shape, shape};
use exchange::{DateForm, MappedColumn};

use super::offer::amount_of;
use super::rows::{Rows, places, row};
use crate::api::{ColumnHolds, MapTable, TableDates, TableDecimal};
use crate::exchange::Mapping;
use crate::view::domain_kind;

/// What each column with a head holds by a mapping, in the order of the table.
pub(super) fn holding(rows: &Rows, mapping: &Mapping) -> Vec<ColumnHolds> {
    let same = |a: &str, b: &str| {
        a.split_whitespace()
            .map(str::to_lowercase)
            .eq(b.split_whitespace().map(str::to_lowercase))
    };
    let mut left: Vec<&MappedColumn> = mapping.columns.iter().collect();
    let head = row(rows, mapping.head).unwrap_or_default();
    places(rows, mapping.head)
        .into_iter()
        .map(|at| {
            let own = head.get(at).map(String::as_str).unwrap_or_default();
            let Some(found) = left.iter().position(|column| same(&column.column, own)) else {
                return ColumnHolds::default();
            };
            let column = left.remove(found);
            let path = column.field.clone();
            let text = path.as_deref().and_then(|path| {
                let (name, lang) = path.split_once('.')?;
                (shape(mapping.kind, name) == Some(Shape::Localised)).then_some((name, lang))
            });
            match text {
                Some((name, lang)) => ColumnHolds {
                    field: Some(name.to_owned()),
                    lang: Some(lang.to_owned()),
                    role: None,
                },
                None => ColumnHolds {
                    field: path,
                    lang: None,
                    role: column.role.clone(),
                },
            }
        })
        .collect()
}

/// The path of the field that a column holds.
pub(super) fn path_of(kind: Kind, holds: &ColumnHolds) -> Option<String> {
    let field = holds.field.as_deref()?;
    Some(match (&holds.lang, shape(kind, field)) {
        (Some(lang), Some(Shape::Localised)) => format!("{field}.{lang}"),
        _ => field.to_owned(),
    })
}

/// The mapping that a person says.
pub(super) fn mapping(rows: &Rows, request: &MapTable) -> Mapping {
    let kind = domain_kind(request.kind);
    let head = row(rows, request.head).unwrap_or_default();
    let columns: Vec<MappedColumn> = places(rows, request.head)
        .into_iter()
        .zip(&request.columns)
        .map(|(at, holds)| MappedColumn {
            column: head
                .get(at)
                .map(|text| text.trim().to_owned())
                .unwrap_or_default(),
            field: path_of(kind, holds),
            role: holds.role.clone().filter(|role| !role.is_empty()),
        })
        .collect();
    let paths: BTreeSet<&str> = columns
        .iter()
        .filter_map(|column| column.field.as_deref())
        .collect();
    let currency = given_currency(request);
    let constants: BTreeMap<String, String> = paths
        .iter()
        .filter_map(|path| amount_of(path))
        .map(|object| format!("{object}.currency"))
        .filter(|path| !paths.contains(path.as_str()))
        .filter_map(|path| Some((path, currency.clone()?)))
        .collect();
    Mapping {
        kind,
        head: request.head,
        sheet: None,
        dates: match request.dates {
            TableDates::Iso => DateForm::Iso,
            TableDates::DayMonthYear => DateForm::DayMonthYear,
            TableDates::MonthDayYear => DateForm::MonthDayYear,
        },
        decimal: match request.decimal {
            TableDecimal::Point => '.',
            TableDecimal::Comma => ',',
        },
        separator: match request.separator.trim() {
            "" => ";".to_owned(),
            own => own.to_owned(),
        },
        columns,
        constants,
    }
}

/// The code of the currency that amounts are in, if one is given.
pub(super) fn given_currency(request: &MapTable) -> Option<String> {
    let code = request.currency.as_deref()?.trim().to_uppercase();
    (!code.is_empty()).then_some(code)
}
