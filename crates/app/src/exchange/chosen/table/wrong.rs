//! What is wrong with a mapping that a person gave.

use std::collections::BTreeSet;

use catalogue::record::currency;
use catalogue::record::schema::{SLUG, STANDING, Shape, shape};

use super::given::{given_currency, path_of};
use super::offer::amount_of;
use super::rows::{Rows, below, places};
use crate::Reader;
use crate::api::{MapTable, WrongColumn};
use crate::exchange::label::names_of_fields;
use crate::view::domain_kind;

/// What a person has to mend before the table is read, each at its column.
pub(super) fn wrong(reader: &Reader, rows: &Rows, request: &MapTable) -> Vec<WrongColumn> {
    let loc = reader.localiser();
    let kind = domain_kind(request.kind);
    let places = places(rows, request.head);
    let mut wrong = Vec::new();
    let mut say = |column: Option<usize>, message: String| {
        let column = column.and_then(|column| u32::try_from(column).ok());
        wrong.push(WrongColumn { column, message });
    };
    let paths: Vec<Option<String>> = request
        .columns
        .iter()
        .map(|holds| path_of(kind, holds))
        .collect();
    let has = |path: &str| paths.iter().flatten().any(|own| own == path);
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for (column, path) in paths.iter().enumerate() {
        let Some(path) = path.as_deref() else {
            continue;
        };
        let root = path.split('.').next().unwrap_or_default();
        let own = shape(kind, root);
        if own.is_none() && ![SLUG, STANDING].contains(&path)
            || (own == Some(Shape::Localised) && root == path)
        {
            say(
                Some(column),
                loc.exchange_refused_map_field(loc.verbatim(path)),
            );
            continue;
        }
        let several = matches!(
            own,
            Some(
                Shape::Set | Shape::Keyed(_) | Shape::Pairs(..) | Shape::Sources | Shape::Localised
            )
        );
        if !taken.insert(path) && !several {
            say(Some(column), loc.exchange_map_twice());
        }
        let holds = request.columns.get(column);
        let roleless = holds.is_none_or(|holds| holds.role.as_deref().unwrap_or_default() == "");
        if matches!(own, Some(Shape::Pairs(..)) if roleless) {
            let at = places.get(column).copied().unwrap_or(usize::MAX);
            // Our own way to say it in the cell: `gfce:funder`.
            if !below(rows, request.head, at).all(|text| text.contains(':')) {
                say(Some(column), loc.exchange_map_role());
            }
        }
        if let Some(object) = amount_of(path)
            && !has(&format!("{object}.currency"))
        {
            match given_currency(request) {
                None => say(Some(column), loc.exchange_map_currency()),
                Some(code) if !currency::is_known(&code) => {
                    say(
                        Some(column),
                        loc.exchange_reason_currency(loc.verbatim(&code)),
                    );
                }
                Some(_) => {}
            }
        }
    }
    let titled = |name: &&str| {
        let within = |path: &String| path.split('.').next() == Some(name);
        paths.iter().flatten().any(within)
    };
    let titles = ["title", "name", "statement"];
    let mut own = titles.iter().filter(|name| shape(kind, name).is_some());
    if !has(SLUG) && !own.clone().any(titled) {
        let names = names_of_fields(loc);
        let field = own.next().and_then(|name| names.get(*name)).cloned();
        say(None, loc.exchange_map_title(field.unwrap_or_default()));
    }
    wrong
}
