use catalogue::record::Source;

use super::Presenter;
use crate::api;

impl Presenter<'_> {
    /// A source; where it has no title its address stands for it.
    pub(crate) fn source(&self, source: &Source) -> api::SourceView {
        api::SourceView {
            url: source.url.clone(),
            title: source.title.clone().unwrap_or_else(|| source.url.clone()),
            published: source.published.map(|date| self.date(date)),
            accessed: source.accessed.map(|date| self.date(date)),
            read: source.read.unwrap_or(true),
        }
    }
}
