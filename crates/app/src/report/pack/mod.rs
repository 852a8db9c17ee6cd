//! The resource pack: what a coordinator hands out.

mod cover;
mod open;
mod organisations;
mod reach;
mod sources;
mod themes;

use catalogue::record::{Record, Standing, Visibility};

use super::Report;
use super::frame::{Unpublished, report};
use super::words::{Words, own};
use crate::api::{ReportKind, SearchRequest};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};
use cover::{chosen, overview, places};
use open::also_open;
use organisations::organisations;
use reach::reach;
use sources::provenance;
use themes::by_theme;

/// The resource pack: a cover, contents, the chosen records by theme, the organisations and how to reach them, where all of
/// it comes from, and what to know before relying on it.
///
/// # Errors
/// [`Fault::ReportEmpty`] where the search finds nothing; what a search refuses; or when the store cannot be read.
pub fn pack(
    host: &Host,
    reader: &Reader,
    search: &SearchRequest,
    unpublished: Unpublished,
) -> Result<Report, Fault> {
    let rows = crate::exchange::selection(host, reader, search, unpublished)?;
    let records: Vec<Record> = host
        .catalogue()
        .records(&rows)?
        .into_iter()
        .filter(|record| unpublished.drafts || record.standing != Standing::Draft)
        .filter(|record| unpublished.private || record.visibility != Visibility::Private)
        .filter(|record| record.standing != Standing::Withdrawn)
        .collect();
    if records.is_empty() {
        return Err(Fault::ReportEmpty);
    }
    let presenter = Presenter::new(host, reader);
    let words = Words::new(&presenter);
    let loc = words.loc();
    let holds = Unpublished {
        drafts: records.iter().any(|one| one.standing == Standing::Draft),
        private: records
            .iter()
            .any(|one| one.visibility == Visibility::Private),
    };
    let chosen = chosen(&presenter, &words, search)?;
    let title = match places(&presenter, search) {
        Some(places) => own(&places),
        None => own(&loc.report_pack_title()),
    };
    let mut report = report(&presenter, ReportKind::Pack, title, holds)?;
    report.cover = true;
    report.contents = Some(loc.report_contents());
    report.about.extend(chosen);
    report.parts.push(overview(&words, &records));
    report.parts.extend(by_theme(&presenter, &words, &records)?);
    report
        .parts
        .extend(also_open(host, reader, &words, search, &records)?);
    report
        .parts
        .extend(organisations(&presenter, &words, &records)?);
    report.parts.extend(reach(&presenter, &words, &records)?);
    report.parts.push(provenance(&presenter, &words, &records)?);
    Ok(report)
}
