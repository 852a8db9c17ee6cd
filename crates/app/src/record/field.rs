use catalogue::record::{Localised, PartialDate, SelfCheck};
use l10n::Localiser;

use crate::Fault;
use crate::api::{FieldValue, FieldView, Leaf};
use crate::view::Presenter;

/// One line of the table that lays out the page of a kind.
///
/// The table is the page: its order is the order of the reader's eye, and a field that is not in it is not shown.
pub(crate) struct Field<B: 'static> {
    /// Stable key, the same as the field's path.
    pub(crate) key: &'static str,
    /// Label.
    pub(crate) label: fn(&Localiser) -> String,
    /// An important field that is empty says "not stated"; others are left out.
    pub(crate) always: bool,
    /// The values and what must be said about them.
    pub(crate) values: fn(&Presenter<'_>, &B) -> Result<Filled, Fault>,
}

/// The values of a field with a note.
#[derive(Debug, Default)]
pub(crate) struct Filled {
    pub(crate) values: Vec<FieldValue>,
    pub(crate) note: Option<String>,
}

impl From<Vec<FieldValue>> for Filled {
    fn from(values: Vec<FieldValue>) -> Self {
        Self { values, note: None }
    }
}

impl From<Option<FieldValue>> for Filled {
    fn from(value: Option<FieldValue>) -> Self {
        Self {
            values: value.into_iter().collect(),
            note: None,
        }
    }
}

impl Filled {
    /// The same with a note, unless there is nothing to note.
    pub(crate) fn noted(mut self, note: Option<String>) -> Self {
        self.note = note.filter(|_| !self.values.is_empty());
        self
    }
}

/// Fills a table for one record.
pub(crate) fn fill<B>(
    table: &[Field<B>],
    presenter: &Presenter<'_>,
    body: &B,
) -> Result<Vec<FieldView>, Fault> {
    let mut fields = Vec::with_capacity(table.len());
    for field in table {
        let filled = (field.values)(presenter, body)?;
        if field.always || !filled.values.is_empty() {
            fields.push(FieldView {
                key: field.key.to_owned(),
                label: (field.label)(presenter.loc()),
                values: filled.values,
                note: filled.note,
            });
        }
    }
    Ok(fields)
}

/// Terms of a vocabulary that the search can filter by `facet`; an empty facet where it cannot.
pub(crate) fn terms(
    presenter: &Presenter<'_>,
    vocabulary: &str,
    facet: &str,
    codes: &[String],
) -> Filled {
    codes
        .iter()
        .map(|code| FieldValue::Term {
            facet: facet.to_owned(),
            term: presenter.term(vocabulary, code),
        })
        .collect::<Vec<_>>()
        .into()
}

/// One term, or none.
pub(crate) fn term(
    presenter: &Presenter<'_>,
    vocabulary: &str,
    facet: &str,
    code: Option<&str>,
) -> Filled {
    code.map(|code| FieldValue::Term {
        facet: facet.to_owned(),
        term: presenter.term(vocabulary, code),
    })
    .into()
}

/// The answers of the self-check, in the order of the principles.
pub(crate) fn self_checks(presenter: &Presenter<'_>, answers: &[SelfCheck]) -> Filled {
    let order: Vec<&str> = presenter
        .vocabulary()
        .list("principle")
        .into_iter()
        .flat_map(catalogue::vocabulary::TermList::codes)
        .collect();
    let mut answers: Vec<&SelfCheck> = answers.iter().collect();
    answers.sort_by_key(|one| order.iter().position(|code| *code == one.principle));
    answers
        .into_iter()
        .map(|one| FieldValue::Plain {
            label: presenter.self_check(&one.principle, &one.answer, one.note.as_deref()),
        })
        .collect::<Vec<_>>()
        .into()
}

/// Languages with their names.
pub(crate) fn languages(presenter: &Presenter<'_>, codes: &[String]) -> Filled {
    codes
        .iter()
        .map(|code| FieldValue::Term {
            facet: "language".to_owned(),
            term: presenter.language(code),
        })
        .collect::<Vec<_>>()
        .into()
}

/// Prose, in the best language there is.
pub(crate) fn text(presenter: &Presenter<'_>, text: &Localised) -> Filled {
    presenter
        .text(text)
        .map(|text| FieldValue::Text { text })
        .into()
}

/// A short fact that is formatted already.
pub(crate) fn plain(label: Option<String>) -> Filled {
    label.map(|label| FieldValue::Plain { label }).into()
}

/// A date, with "planned" where it has not come about.
pub(crate) fn dated(presenter: &Presenter<'_>, date: Option<PartialDate>, planned: bool) -> Filled {
    plain(date.map(|date| presenter.date(date)))
        .noted(planned.then(|| presenter.loc().record_note_planned()))
}

/// A place with its page.
pub(crate) fn place(
    presenter: &Presenter<'_>,
    code: &str,
    leaf: Option<Leaf>,
    role: Option<String>,
) -> FieldValue {
    FieldValue::Place {
        place: presenter.place(code),
        leaf,
        role,
    }
}

/// An address; only such as Trefoil would open.
pub(crate) fn link(url: Option<&str>) -> Filled {
    url.map(|url| FieldValue::Link {
        url: url.to_owned(),
        label: url.to_owned(),
    })
    .into()
}
