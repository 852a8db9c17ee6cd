use l10n::Lang;

use crate::api::{Changed, Role, Settings, Written};
use crate::{Fault, Host, Reader};

/// Keeps the settings of this machine; they are in no log.
///
/// # Errors
/// [`Fault::UnknownLanguage`], [`Fault::PlaceNotFound`], or when the store cannot be written.
pub fn save_settings(
    host: &Host,
    _reader: &Reader,
    settings: Settings,
) -> Result<Written<Settings>, Fault> {
    if let Some(lang) = &settings.lang
        && Lang::from_tag(lang).is_none()
    {
        return Err(Fault::UnknownLanguage { lang: lang.clone() });
    }
    if let Some(place) = &settings.place
        && host.places().get(place).is_none_or(|place| place.region)
    {
        return Err(Fault::PlaceNotFound {
            code: place.clone(),
        });
    }
    follow(host, &settings)?;
    host.keep_settings(&settings)?;
    Ok(Written {
        output: settings,
        changed: Changed {
            settings: true,
            ..Changed::default()
        },
    })
}

/// Role and place stand in the profile too, where somebody has made one: what is chosen anew is chosen for both. Who has
/// said nothing of themselves there is not put on record by choosing a home page.
fn follow(host: &Host, settings: &Settings) -> Result<(), Fault> {
    if host.notice().is_some() {
        return Ok(());
    }
    let before = host.settings();
    let Some(mut person) = host.catalogue().person()? else {
        return Ok(());
    };
    let stated = (person.role.clone(), person.place.clone());
    let has_profile = [
        &person.name,
        &person.organisation,
        &person.role,
        &person.place,
    ]
    .iter()
    .any(|part| part.is_some());
    if settings.role != before.role && has_profile {
        person.role = settings.role.map(Role::code).map(str::to_owned);
    }
    if settings.place != before.place && has_profile {
        person.place.clone_from(&settings.place);
    }
    if stated != (person.role.clone(), person.place.clone()) {
        host.catalogue().save_person(&person)?;
    }
    Ok(())
}
