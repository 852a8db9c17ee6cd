use l10n::Lang;

use crate::api::{Changed, Settings, Written};
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
    host.keep_settings(&settings)?;
    Ok(Written {
        output: settings,
        changed: Changed {
            settings: true,
            ..Changed::default()
        },
    })
}
