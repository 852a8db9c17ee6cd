use catalogue::store::Typed;

use crate::api::{Changed, KeepTyped, Nothing, TypedList, TypedName, TypedView, Written};
use crate::{Fault, Host, Reader};

/// Longest form that is kept, in bytes: as long as the longest change.
const LONGEST: usize = 256 * 1024;
/// Longest name of a form, in bytes.
const LONGEST_NAME: usize = 200;

/// The forms that were left before they were saved, the last one first.
///
/// # Errors
/// When the store cannot be read.
pub fn draft_list(host: &Host, _reader: &Reader, _request: Nothing) -> Result<TypedList, Fault> {
    let typed = host.catalogue().typed()?;
    Ok(TypedList {
        drafts: typed
            .into_iter()
            .map(|typed| TypedView {
                name: typed.name,
                body: typed.body,
                kept_ms: typed.kept_ms,
            })
            .collect(),
    })
}

/// Keeps a form as it is typed, on this machine and in no log. The window asks for it within two seconds of a key press.
///
/// # Errors
/// [`Fault::NameUnfit`] for a form that is too long; when the store cannot be written.
pub fn draft_keep(
    host: &Host,
    _reader: &Reader,
    request: KeepTyped,
) -> Result<Written<Nothing>, Fault> {
    if request.name.is_empty() || request.name.len() > LONGEST_NAME || request.body.len() > LONGEST
    {
        return Err(Fault::NameUnfit);
    }
    host.catalogue().keep_typed(&Typed {
        name: request.name,
        body: request.body,
        kept_ms: host.now_ms(),
    })?;
    Ok(done())
}

/// Forgets a form that was saved or given up.
///
/// # Errors
/// When the store cannot be written.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn draft_drop(
    host: &Host,
    _reader: &Reader,
    request: TypedName,
) -> Result<Written<Nothing>, Fault> {
    host.catalogue().drop_typed(&request.name)?;
    Ok(done())
}

fn done() -> Written<Nothing> {
    Written {
        output: Nothing {},
        changed: Changed::default(),
    }
}
