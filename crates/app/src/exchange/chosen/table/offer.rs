//! What a column may hold: the fields of a kind with their roles and languages.

use catalogue::Kind;
use catalogue::record::schema::{SLUG, STANDING, Shape, fields};
use l10n::Localiser;

use crate::api::{TableField, Term};
use crate::exchange::label::names_of_fields;
use crate::view::Presenter;

/// The fields that are amounts in whole units: what they are called, and the field that says the same in minor units.
const AMOUNTS: [(&str, &str, Label); 3] = [
    ("amount", "amount_minor", Localiser::exchange_part_whole),
    ("min", "min_minor", Localiser::exchange_part_whole_smallest),
    ("max", "max_minor", Localiser::exchange_part_whole_largest),
];

type Label = fn(&Localiser) -> String;

/// The fields of a kind that a cell can hold readably.
pub(super) fn offered(presenter: &Presenter<'_>, kind: Kind) -> Vec<TableField> {
    let loc = presenter.loc();
    let names = names_of_fields(loc);
    let field = |path: &str, label: &str| TableField {
        path: path.to_owned(),
        label: label.to_owned(),
        texts: false,
        amount: false,
        roles: Vec::new(),
    };
    let mut out = Vec::new();
    for own in fields(kind) {
        let Some(label) = names.get(own.name) else {
            continue;
        };
        match own.shape {
            // Only JSON can say them.
            Shape::List => {}
            Shape::Localised => out.push(TableField {
                texts: true,
                ..field(own.name, label)
            }),
            Shape::Object => {
                for part in exchange::parts(own.name) {
                    let path = format!("{}.{part}", own.name);
                    let amount = AMOUNTS.iter().find(|(_, minor, _)| minor == part);
                    out.push(match amount {
                        Some((whole, _, part)) => TableField {
                            amount: true,
                            ..field(
                                &format!("{}.{whole}", own.name),
                                &loc.exchange_field_part(label, part(loc)),
                            )
                        },
                        None => field(&path, names.get(&path).unwrap_or(label)),
                    });
                }
            }
            _ => out.push(TableField {
                roles: roles(presenter, own.name, own.shape),
                ..field(own.name, label)
            }),
        }
    }
    for path in [SLUG, STANDING] {
        if let Some(label) = names.get(path) {
            out.push(field(path, label));
        }
    }
    out
}

fn roles(presenter: &Presenter<'_>, field: &str, shape: Shape) -> Vec<Term> {
    let loc = presenter.loc();
    let term = |code: &str, label| Term {
        code: code.to_owned(),
        label,
    };
    match (field, shape) {
        ("organisations", Shape::Pairs(..)) => presenter.terms("participation"),
        ("beneficiaries", Shape::Keyed(_)) => vec![
            term("priority", loc.record_beneficiary_priority()),
            term("associate", loc.record_beneficiary_associate()),
        ],
        _ => Vec::new(),
    }
}

/// A proposal may name what is offered to nobody, such as an amount in minor units under the head of an export.
pub(super) fn add_missing(offered: &mut Vec<TableField>, path: &str, loc: &Localiser) {
    if offered.iter().any(|field| field.path == path) {
        return;
    }
    let names = names_of_fields(loc);
    offered.push(TableField {
        path: path.to_owned(),
        label: names.get(path).cloned().unwrap_or_else(|| path.to_owned()),
        texts: false,
        amount: false,
        roles: Vec::new(),
    });
}

/// The languages of the interface, the reader's first.
pub(super) fn languages(presenter: &Presenter<'_>) -> Vec<Term> {
    let own = presenter.reader().data_lang();
    let mut tags: Vec<&str> = l10n::languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| language.lang.tag())
        .collect();
    tags.sort_by_key(|tag| *tag != own);
    tags.into_iter()
        .map(|tag| Term {
            code: tag.to_owned(),
            label: presenter.language_name(tag),
        })
        .collect()
}

/// The object of an amount in whole units: `budget` of `budget.amount`.
pub(super) fn amount_of(path: &str) -> Option<&str> {
    let (object, part) = path.split_once('.')?;
    let whole = AMOUNTS.iter().any(|(whole, ..)| *whole == part);
    whole.then_some(object)
}
