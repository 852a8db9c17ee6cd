use catalogue::record::Record;
use l10n::PartialDate;

use crate::Fault;
use crate::api::RecordRef;
use crate::view::Presenter;

/// Organisations named in a citation; a longer list would bury the rest.
const NAMED: usize = 3;

/// A line that can be pasted into a paper: title, organisations, catalogue, reference, release and its date.
pub(crate) fn of(
    presenter: &Presenter<'_>,
    record: &Record,
    reference: &RecordRef,
) -> Result<String, Fault> {
    // A citation is pasted elsewhere, where invisible marks only do harm: no isolation, and what names a language
    // becomes an element of the window or goes.
    let loc = presenter.loc().plain();
    let release = presenter.host().catalogue().release()?;
    let date = release
        .date
        .parse::<PartialDate>()
        .unwrap_or_else(|_| PartialDate::year(0));
    let name = loc.verbatim(&format!("{}:{}", record.kind, record.slug));
    let mut organisations: Vec<String> = Vec::new();
    for organisation in &reference.organisations {
        let text = presenter.within(&organisation.name);
        if organisations.len() < NAMED && !organisations.contains(&text) {
            organisations.push(text);
        }
    }
    let title = presenter.within(&reference.title);
    Ok(if organisations.is_empty() {
        loc.record_citation_plain(title, name, release.number, date)
    } else {
        loc.record_citation(title, loc.list(&organisations), name, release.number, date)
    })
}
