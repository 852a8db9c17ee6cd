use std::collections::BTreeMap;

use catalogue::record::currency;
use catalogue::record::schema::{fields, shape};

use super::cell::{decimal, ours, short};
use super::{Mapped, MappedColumn};
use crate::iati::minor;
use crate::incoming::{At, Incoming, Item, Sink};
use crate::plan::slug_of;
use crate::table::row::{Bad, row};
use crate::table::{Column, SLUG, letters};
use crate::{ReadError, Reason, Remark};

/// What a column becomes.
#[derive(Clone, Debug)]
struct Target {
    to: To,
    role: Option<String>,
}

#[derive(Clone, Debug)]
enum To {
    Ours(Column),
    /// An amount in whole units: its field, and the part that holds it in minor units.
    Amount(&'static str, &'static str),
}

/// The head of a table that is read by a mapping.
pub(crate) struct MappedHead<'a> {
    by: Mapped<'a>,
    heads: Vec<String>,
    columns: Vec<Option<Target>>,
    constants: Vec<(Target, String)>,
}

/// The parts that hold amounts, and what they are called in whole units.
const AMOUNTS: [(&str, &str); 3] = [
    ("amount", "amount_minor"),
    ("min", "min_minor"),
    ("max", "max_minor"),
];

impl<'a> MappedHead<'a> {
    /// Finds the columns of a mapping in a head; those that no field takes are told.
    pub(crate) fn new(
        texts: &[String],
        by: Mapped<'a>,
        sink: &mut Sink<'_>,
    ) -> Result<Self, ReadError> {
        let heads: Vec<String> = texts.iter().map(|text| text.trim().to_owned()).collect();
        let mut columns: Vec<Option<Target>> = vec![None; heads.len()];
        let mut met = vec![false; heads.len()];
        for mapped in &by.mapping.columns {
            let at = (0..)
                .zip(&heads)
                .find(|(at, head)| same(head, &mapped.column) && met.get(*at) == Some(&false));
            let Some((at, _)) = at else {
                return Err(ReadError::MapColumn {
                    column: short(&mapped.column),
                    head: by.mapping.head,
                });
            };
            if let (Some(met), Some(slot)) = (met.get_mut(at), columns.get_mut(at)) {
                *met = true;
                *slot = target(by, mapped)?;
            }
        }
        for ((head, column), at) in heads.iter().zip(&columns).zip(0..) {
            if column.is_none() && !head.is_empty() {
                let name = if head.is_empty() {
                    letters(at)
                } else {
                    short(head)
                };
                sink(Item::Remark(Remark::ColumnLeftOut(name)));
            }
        }
        let constants = by.mapping.constants.iter().map(|(path, text)| {
            let mapped = MappedColumn {
                column: path.clone(),
                field: Some(path.clone()),
                role: None,
            };
            let target = target(by, &mapped)?;
            Ok(target.map(|target| (target, text.clone())))
        });
        let constants: Vec<Option<(Target, String)>> =
            constants.collect::<Result<_, ReadError>>()?;
        Ok(Self {
            by,
            heads,
            columns,
            constants: constants.into_iter().flatten().collect(),
        })
    }

    pub(crate) fn width(&self) -> usize {
        self.columns.len()
    }

    /// The head of a column, for messages; its letters where it has none.
    pub(crate) fn name(&self, column: usize) -> String {
        match self.heads.get(column) {
            Some(head) if !head.is_empty() => head.clone(),
            _ => letters(column),
        }
    }

    /// A row as a record. What is not recognised is a reason at its cell; an empty cell says nothing.
    pub(crate) fn item(&self, at: At, texts: &[String], place: &dyn Fn(usize) -> String) -> Item {
        match self.record(texts) {
            Ok(mut incoming) => {
                incoming.at = at;
                Item::Record(Box::new(incoming))
            }
            Err((column, reason)) => Item::Rejected {
                at: At {
                    cell: column.map(place),
                    ..at
                },
                name: self.title(texts).map(short),
                reason,
            },
        }
    }

    /// What stands in a cell under no head, and in no mapping either.
    fn headless(&self, texts: &[String]) -> Option<usize> {
        let under_none = |at: usize| self.heads.get(at).is_none_or(String::is_empty);
        (0..)
            .zip(texts)
            .find(|(at, text)| under_none(*at) && !text.trim().is_empty())
            .map(|(at, _)| at)
    }

    fn record(&self, texts: &[String]) -> Result<Incoming, Bad> {
        if let Some(at) = self.headless(texts) {
            return Err((Some(at), Reason::Headless));
        }
        let mut cells = Cells::default();
        let mut amounts: Vec<Amount<'_>> = Vec::new();
        let constants = self
            .constants
            .iter()
            .map(|(target, text)| (target, text, None));
        let columns = self.columns.iter().zip(texts).zip(0..);
        let columns =
            columns.filter_map(|((target, text), at)| Some((target.as_ref()?, text, Some(at))));
        for (target, text, at) in columns.chain(constants) {
            if text.trim().is_empty() {
                continue;
            }
            match &target.to {
                // A currency alone is no budget: what is the same for every row joins what the row says.
                To::Ours(Column::Part(field, _))
                    if at.is_none() && !said(&cells, &amounts, field) => {}
                To::Ours(column) => {
                    let text = ours(self.by, column, target.role.as_deref(), text);
                    cells.put(column, text.map_err(|reason| (at, reason))?, at);
                }
                To::Amount(field, part) => amounts.push((*field, *part, text, at)),
            }
        }
        for (field, part, text, at) in amounts {
            let code = cells.text(&format!("{field}.currency")).unwrap_or_default();
            let digits = currency::minor_digits(code);
            let minor =
                decimal(text, self.by.mapping.decimal).and_then(|text| minor(&text, digits));
            let amount = minor.ok_or_else(|| (at, Reason::Shape(format!("{field}.{part}"))))?;
            cells.put(&Column::Part(field, part), amount.to_string(), at);
        }
        if cells.text(SLUG).is_none() {
            let title = self.title(texts).ok_or_else(|| {
                let name = self.titles().next().unwrap_or_default();
                (None, Reason::Missing(name.into()))
            })?;
            cells.put(
                &Column::Slug,
                slug_of(title, self.by.mapping.kind.code()),
                None,
            );
        }
        cells.record(self.by.mapping.kind)
    }

    /// The fields that a record is called by.
    fn titles(&self) -> impl Iterator<Item = &'static str> {
        ["title", "name", "statement"]
            .into_iter()
            .filter(|name| shape(self.by.mapping.kind, name).is_some())
    }

    /// What the record of a row is called: its slug is made of it, so that the same row is the same record next time.
    fn title<'t>(&self, texts: &'t [String]) -> Option<&'t str> {
        self.titles().find_map(|name| {
            let mut cells = self.columns.iter().zip(texts);
            cells.find_map(|(target, text)| match target {
                Some(Target {
                    to: To::Ours(Column::Text(own, _)),
                    ..
                }) if *own == name && !text.trim().is_empty() => Some(text.trim()),
                _ => None,
            })
        })
    }
}

/// An amount of a row: its field and part, the text, and its column.
type Amount<'t> = (&'static str, &'static str, &'t String, Option<usize>);

/// True if a cell of the row says something of an object.
fn said(cells: &Cells, amounts: &[Amount<'_>], field: &str) -> bool {
    let part = |path: &String| {
        path.strip_prefix(field)
            .is_some_and(|rest| rest.starts_with('.'))
    };
    let own = |(path, (_, _, at)): (&String, &(Column, String, Option<usize>))| {
        at.is_some() && part(path)
    };
    cells.by_path.iter().any(own) || amounts.iter().any(|(name, ..)| *name == field)
}

/// Heads are compared without what nobody sees: capitals and spaces.
fn same(a: &str, b: &str) -> bool {
    let plain = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    plain(a) == plain(b)
}

fn target(by: Mapped<'_>, mapped: &MappedColumn) -> Result<Option<Target>, ReadError> {
    let Some(path) = mapped.field.as_deref().map(str::trim) else {
        return Ok(None);
    };
    let unknown = || ReadError::MapField(short(path));
    let kind = by.mapping.kind;
    let amount = path.split_once('.').and_then(|(name, part)| {
        let (_, own) = AMOUNTS.iter().find(|(major, _)| *major == part)?;
        let field = fields(kind).iter().find(|field| field.name == name)?;
        let has = crate::table::column::parts(field.name).contains(own);
        has.then_some(To::Amount(field.name, own))
    });
    let to = match amount {
        Some(amount) => amount,
        None => To::Ours(Column::from_path(path).ok_or_else(unknown)?),
    };
    let known = match &to {
        To::Ours(Column::Record | Column::Extra) => false,
        To::Ours(Column::Slug | Column::Standing) | To::Amount(..) => true,
        To::Ours(
            Column::Field(name, _)
            | Column::Text(name, _)
            | Column::State(name, _)
            | Column::Part(name, _),
        ) => shape(kind, name).is_some(),
    };
    if !known {
        return Err(unknown());
    }
    Ok(Some(Target {
        to,
        role: mapped.role.clone(),
    }))
}

/// The cells of a row of our own that a foreign row comes to; several columns may make one list.
#[derive(Default)]
struct Cells {
    by_path: BTreeMap<String, (Column, String, Option<usize>)>,
}

impl Cells {
    fn put(&mut self, column: &Column, text: String, at: Option<usize>) {
        let path = column.path();
        match self.by_path.get_mut(&path) {
            // A constant stands where no cell says otherwise.
            Some(_) if at.is_none() => {}
            Some((_, before, _)) => {
                let between = if matches!(column, Column::Text(..)) {
                    "\n"
                } else {
                    "; "
                };
                before.push_str(between);
                before.push_str(&text);
            }
            None => {
                self.by_path.insert(path, (column.clone(), text, at));
            }
        }
    }

    fn text(&self, path: &str) -> Option<&str> {
        self.by_path.get(path).map(|(_, text, _)| text.as_str())
    }

    fn record(self, kind: catalogue::Kind) -> Result<Incoming, Bad> {
        let mut columns = Vec::new();
        let mut texts = Vec::new();
        let mut places = Vec::new();
        for (column, text, at) in self.by_path.into_values() {
            columns.push(Some(column));
            texts.push(text);
            places.push(at);
        }
        let read = row(&columns, &texts, Some(kind)).map_err(|(column, reason)| {
            let at = column.and_then(|column| places.get(column).copied().flatten());
            (at, reason)
        })?;
        Ok(read.incoming(At::default()))
    }
}
