use super::show::view;
use crate::api::{Changed, Nothing, Profile, Written};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Erases who wrote on this machine. Their changes stay, by an author whom nobody knows; what is written from now on
/// carries another random id.
///
/// # Errors
/// When the store cannot be written.
pub fn profile_erase(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<Written<Profile>, Fault> {
    host.catalogue().erase_person()?;
    let person = host.catalogue().person()?.unwrap_or_default();
    Ok(Written {
        output: view(&Presenter::new(host, reader), &person)?,
        changed: Changed::default(),
    })
}
