use catalogue::StoreError;
use catalogue::store::SavedSearch as Kept;

use super::list::view;
use super::request;
use crate::api::{Changed, RenameSaved, SaveSearch, SavedName, SavedSearch, Written};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Longest name in characters: what fits on a line.
const LONGEST: usize = 80;

/// The answer to a write that changed the saved or the recent searches.
pub(super) fn wrote<T>(output: T) -> Written<T> {
    Written {
        output,
        changed: Changed {
            searches: true,
            ..Changed::default()
        },
    }
}

/// A name as an error shows it.
pub(super) fn cut(name: &str) -> String {
    name.chars().take(LONGEST).collect()
}

/// A name that can be kept: one line, neither empty nor too long.
fn fit(name: &str) -> Result<String, Fault> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let name = words.join(" ");
    let fits =
        !name.is_empty() && name.chars().count() <= LONGEST && !name.chars().any(char::is_control);
    if fits {
        Ok(name)
    } else {
        Err(Fault::NameUnfit)
    }
}

/// The last look of a search that was deleted, as its deletion gave it.
fn look(text: &str) -> Option<(i64, i64)> {
    let (seen, seen_ms) = text.split_once('@')?;
    Some((seen.parse().ok()?, seen_ms.parse().ok()?))
}

/// Keeps a search under a name.
///
/// # Errors
/// [`Fault::NameUnfit`], [`Fault::NameTaken`]; [`Fault::UnknownTerm`] and its like for a search that cannot be run; or when
/// the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn saved_save(
    host: &Host,
    reader: &Reader,
    request: SaveSearch,
) -> Result<Written<SavedSearch>, Fault> {
    let name = fit(&request.name)?;
    // What cannot be run is not kept; a search that comes back after its deletion is kept as it was.
    if request.seen.is_none() {
        crate::search::query(host, reader, &request.request)?;
    }
    let newest = host.catalogue().newest_change()?;
    let look = request.seen.as_deref().and_then(look);
    let (seen, seen_ms) = look.unwrap_or_else(|| (newest, host.now_ms()));
    let kept = Kept {
        name,
        request: request::write(&request.request)?,
        seen: seen.clamp(0, newest),
        seen_ms,
    };
    if !host.catalogue().save_search(&kept)? {
        return Err(Fault::NameTaken { name: kept.name });
    }
    Ok(wrote(view(&Presenter::new(host, reader), &kept)?))
}

/// Gives a saved search another name.
///
/// # Errors
/// [`Fault::SavedNotFound`], [`Fault::NameUnfit`], [`Fault::NameTaken`], or when the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn saved_rename(
    host: &Host,
    reader: &Reader,
    request: RenameSaved,
) -> Result<Written<SavedSearch>, Fault> {
    let (from, to) = (request.name.trim(), fit(&request.to)?);
    let not_found = || Fault::SavedNotFound { name: cut(from) };
    match host.catalogue().rename_search(from, &to) {
        Ok(true) => {}
        Ok(false) => return Err(Fault::NameTaken { name: to }),
        Err(StoreError::NoRecord) => return Err(not_found()),
        Err(error) => return Err(error.into()),
    }
    let kept = host.catalogue().saved_search(&to)?.ok_or_else(not_found)?;
    Ok(wrote(view(&Presenter::new(host, reader), &kept)?))
}

/// Takes a saved search away and gives it back, so that the deletion can be undone by saving it again.
///
/// # Errors
/// [`Fault::SavedNotFound`], or when the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn saved_delete(
    host: &Host,
    reader: &Reader,
    request: SavedName,
) -> Result<Written<SavedSearch>, Fault> {
    let name = request.name.trim();
    match host.catalogue().delete_search(name)? {
        Some(kept) => Ok(wrote(view(&Presenter::new(host, reader), &kept)?)),
        None => Err(Fault::SavedNotFound { name: cut(name) }),
    }
}
