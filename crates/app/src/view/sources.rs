use catalogue::record::Source;
use l10n::{NO_LANGUAGE, UNDETERMINED};

use super::Presenter;
use crate::api;

impl Presenter<'_> {
    /// A source; where it has no title its address stands for it.
    ///
    /// Nobody has recorded in which language a title is, and a guess from its letters would be wrong where it matters:
    /// between languages of one script. It is marked as undetermined.
    pub(crate) fn source(&self, source: &Source) -> api::SourceView {
        let (title, title_lang) = match &source.title {
            Some(title) => (title, UNDETERMINED),
            None => (&source.url, NO_LANGUAGE),
        };
        api::SourceView {
            url: source.url.clone(),
            title: title.clone(),
            title_lang: title_lang.to_owned(),
            published: source.published.map(|date| self.date(date)),
            accessed: source.accessed.map(|date| self.date(date)),
            read: source.read.unwrap_or(true),
        }
    }
}
