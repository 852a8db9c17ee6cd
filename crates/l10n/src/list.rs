//! Lists: a, b and c; a, b or c.
use crate::language::Digits;
use crate::localiser::Localiser;
use crate::number::icu_locale;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};

/// The formatters of one locale.
pub(crate) struct Lists {
    and: ListFormatter,
    or: ListFormatter,
}

impl Lists {
    pub(crate) fn new(formats: &str) -> Option<Self> {
        let locale = icu_locale(formats, Digits::Latin);
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            and: ListFormatter::try_new_and((&locale).into(), options).ok()?,
            or: ListFormatter::try_new_or((&locale).into(), options).ok()?,
        })
    }
}

impl Localiser {
    /// All of the items; in a pseudo-locale the marks stand around the whole list and the items stay as they are.
    ///
    /// For example: `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        self.mark(self.lists().map_or_else(
            || join(items.clone()),
            |lists| lists.and.format(items.clone()).to_string(),
        ))
    }

    /// One of the items: `a, b or c`.
    pub fn list_or<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        self.mark(self.lists().map_or_else(
            || join(items.clone()),
            |lists| lists.or.format(items.clone()).to_string(),
        ))
    }
}

fn join<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
