use super::show::{role_of, view};
use crate::api::{Changed, Profile, SaveProfile, Written};
use crate::view::Presenter;
use crate::write::KnownRecords;
use crate::{Fault, FilterName, Host, Reader};

/// Longest name or organisation in characters: what fits on a line.
const LONGEST: usize = 120;

/// What is not given stays, what is empty goes, the rest is one line.
fn line(given: Option<String>, before: Option<String>) -> Result<Option<String>, Fault> {
    let Some(given) = given else {
        return Ok(before);
    };
    let words: Vec<&str> = given.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() > LONGEST || line.chars().any(char::is_control) {
        return Err(Fault::NameUnfit);
    }
    Ok(Some(line).filter(|line| !line.is_empty()))
}

/// Keeps what somebody says of themselves, beside the log; role and place also choose the home page.
///
/// # Errors
/// [`Fault::NameUnfit`], [`Fault::UnknownTerm`] for a role, [`Fault::PlaceNotFound`], or when the store cannot be written.
pub fn profile_save(
    host: &Host,
    reader: &Reader,
    request: SaveProfile,
) -> Result<Written<Profile>, Fault> {
    let mut person = host.catalogue().person()?.unwrap_or_default();
    person.name = line(request.name, person.name)?;
    person.role = line(request.role, person.role)?;
    if let Some(role) = person
        .role
        .as_deref()
        .filter(|role| role_of(role).is_none())
    {
        return Err(Fault::UnknownTerm {
            filter: FilterName::Role,
            value: role.chars().take(40).collect(),
            accepted: ["official", "donor", "implementer", "coordinator"]
                .map(str::to_owned)
                .to_vec(),
        });
    }
    person.place = line(request.place, person.place)?;
    if let Some(code) = &person.place
        && host.places().get(code).is_none_or(|place| place.region)
    {
        return Err(Fault::PlaceNotFound { code: code.clone() });
    }
    if let Some(organisation) = line(request.organisation.clone(), None)? {
        // One of the catalogue is kept by its id: a public body, named alike in every language.
        let known = KnownRecords::new(host);
        person.organisation = Some(match known.named(&organisation) {
            Some(id) => id.to_string(),
            None => organisation,
        });
        known.finish()?;
    } else if request.organisation.is_some() {
        person.organisation = None;
    }
    host.catalogue().save_person(&person)?;
    let mut settings = host.settings();
    let home = (
        person.role.as_deref().and_then(role_of),
        person.place.clone(),
    );
    let follows = home != (settings.role, settings.place.clone());
    if follows {
        settings.role = home.0;
        settings.place = home.1;
        host.keep_settings(&settings)?;
    }
    Ok(Written {
        output: view(&Presenter::new(host, reader), &person)?,
        changed: Changed {
            settings: follows,
            ..Changed::default()
        },
    })
}
