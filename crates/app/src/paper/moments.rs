use std::collections::HashSet;

use catalogue::change::ChangeId;
use catalogue::record::RecordId;
use catalogue::store::HistoryEntry;

use crate::host::day_of;
use crate::record::author;
use crate::view::Presenter;
use crate::{Fault, Host};

/// Who wrote something, and when.
#[derive(Clone, Debug)]
pub(crate) struct Moment {
    /// Name, role and organisation, as far as stated.
    pub(crate) by: Option<String>,
    /// The day, ISO 8601; empty where the clock said nothing usable.
    pub(crate) on: String,
    /// The day in words.
    pub(crate) when: String,
}

/// The changes of a paper that stand, oldest first: what was taken back, and the taking back, are no part of its story.
pub(crate) fn standing(host: &Host, id: RecordId) -> Result<Vec<HistoryEntry>, Fault> {
    let mut entries = host.catalogue().history(id)?;
    let undone: HashSet<ChangeId> = entries.iter().filter_map(|entry| entry.undoes).collect();
    entries.retain(|entry| entry.undoes.is_none() && !undone.contains(&entry.id));
    entries.reverse();
    Ok(entries)
}

/// Who wrote a change, and when.
pub(crate) fn moment(presenter: &Presenter<'_>, entry: &HistoryEntry) -> Result<Moment, Fault> {
    let day = day_of(entry.wall_ms);
    Ok(Moment {
        by: author(presenter, entry)?,
        on: day.map(|day| day.to_string()).unwrap_or_default(),
        when: day.map_or_else(
            || presenter.loc().record_not_stated(),
            |day| presenter.date(day),
        ),
    })
}
