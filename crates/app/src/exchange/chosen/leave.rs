use std::collections::BTreeSet;

use super::desk::OpenPlan;
use super::links::Links;
use crate::api::{ImportLeave, ImportLeft};
use crate::{Fault, Host, Reader};

/// Leaves lines of the open plan out of what is written, or takes them in again.
///
/// Others follow: what names a new record of the file cannot come without it, and brings it back when it comes back.
///
/// # Errors
/// [`Fault::PlanClosed`] if the plan is not the open one; when its lines cannot be read again.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn import_leave(
    host: &Host,
    _reader: &Reader,
    request: ImportLeave,
) -> Result<ImportLeft, Fault> {
    host.desk().with(&request.plan, |open| {
        let asked: BTreeSet<u32> = match request.verdict {
            Some(_) => open.with(request.verdict).collect(),
            None => request.lines.iter().copied().collect(),
        };
        let asked: BTreeSet<u32> = asked
            .into_iter()
            .filter(|index| open.writes(*index))
            .collect();
        let moved = links(open)?.with_followers(&asked, request.out);
        let followed = moved.iter().filter(|index| {
            // Only what really changed sides has followed.
            !asked.contains(index) && open.left_out.contains(index) != request.out
        });
        let followed = u32::try_from(followed.count()).unwrap_or(u32::MAX);
        for index in moved {
            if request.out {
                open.left_out.insert(index);
            } else {
                open.left_out.remove(&index);
            }
        }
        Ok(ImportLeft {
            left_out: open.left_out.iter().copied().collect(),
            followed,
        })
    })
}

/// Which lines name which, read once.
pub(super) fn links(open: &mut OpenPlan) -> Result<&Links, Fault> {
    let links = match open.links.take() {
        Some(links) => links,
        None => Links::of(&mut open.plan)?,
    };
    Ok(open.links.insert(links))
}
