//! A brief has two pages: its lists get as many entries as fit.

use app::report::{Part, Report, Room};
use app::{Fault, Host, Reader};

use crate::press;

/// The brief of a place, with the most room that keeps each of its parts on one page.
///
/// A part that does not fit even with one entry in each list is left to run over: nothing is cut off.
///
/// # Errors
/// What [`app::report::brief`] refuses; [`Fault::NotSet`].
pub(crate) fn brief(host: &Host, reader: &Reader, place: &str) -> Result<Report, Fault> {
    let with = |room: Room| app::report::brief(host, reader, place, room);
    let most = with(Room::MOST)?;
    let running = largest(Room::MOST.running, |running| {
        let report = with(Room {
            running,
            ..Room::MOST
        })?;
        fits(&report, 0)
    })?;
    let open = largest(Room::MOST.open, |open| {
        let report = with(Room { open, ..Room::MOST })?;
        fits(&report, 1)
    })?;
    if running == Room::MOST.running && open == Room::MOST.open {
        return Ok(most);
    }
    with(Room { running, open })
}

/// The largest number from 1 that fits; 1 where none does.
fn largest(most: usize, fits: impl Fn(usize) -> Result<bool, Fault>) -> Result<usize, Fault> {
    let (mut good, mut bad) = (1, most + 1);
    while bad - good > 1 {
        let middle = usize::midpoint(good, bad);
        if fits(middle)? {
            good = middle;
        } else {
            bad = middle;
        }
    }
    Ok(good)
}

/// Whether one part of a report stands on one page: the first below the title, another on a page of its own.
fn fits(report: &Report, part: usize) -> Result<bool, Fault> {
    let mut alone = report.clone();
    alone.parts = report
        .parts
        .iter()
        .enumerate()
        .map(|(at, one)| {
            if at == part {
                one.clone()
            } else {
                Part::default()
            }
        })
        .collect();
    let pages = press::set(&alone).map_err(|error| Fault::NotSet(Box::new(error)))?;
    Ok(pages.count() <= part + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_that_fits_is_found() {
        for limit in 0..=14 {
            let found = largest(14, |n| Ok(n <= limit)).unwrap_or_default();
            assert_eq!(found, limit.max(1), "with room for {limit}");
        }
    }
}
