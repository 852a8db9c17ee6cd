use catalogue::record::RecordId;
use catalogue::store::Person;
use l10n::UNDETERMINED;

use crate::api::{Nothing, OrganisationRef, Profile, Role};
use crate::view::Presenter;
use crate::{Fault, Host, Reader};

/// Who writes on this machine, as far as they say.
///
/// # Errors
/// When the store cannot be read.
pub fn profile(host: &Host, reader: &Reader, _request: Nothing) -> Result<Profile, Fault> {
    let person = host.catalogue().person()?.unwrap_or_default();
    view(&Presenter::new(host, reader), &person)
}

pub(super) fn view(presenter: &Presenter<'_>, person: &Person) -> Result<Profile, Fault> {
    let settings = presenter.host().settings();
    let known = organisation(presenter, person)?;
    // The welcome screens have asked for role and place; who has not answered here is taken at their word there.
    let role = person.role.as_deref().and_then(role_of).or(settings.role);
    let place = person.place.clone().or(settings.place);
    Ok(Profile {
        author: person.author.to_string(),
        name: person.name.clone(),
        organisation: match &known {
            Some(known) => Some(known.slug.clone()),
            None => person.organisation.clone(),
        },
        organisation_ref: known,
        role,
        role_label: role.map(|role| role_label(presenter, role)),
        place: place.map(|code| presenter.place(&code)),
    })
}

/// The organisation of a person, where the catalogue has it.
fn organisation(
    presenter: &Presenter<'_>,
    person: &Person,
) -> Result<Option<OrganisationRef>, Fault> {
    let id = person.organisation.as_deref().unwrap_or_default();
    match id.parse::<RecordId>() {
        Ok(id) => presenter.organisation(id, None),
        Err(_) => Ok(None),
    }
}

/// Role and organisation in one line; `None` if neither is stated.
pub(crate) fn affiliation(
    presenter: &Presenter<'_>,
    person: &Person,
) -> Result<Option<String>, Fault> {
    let role = person.role.as_deref().and_then(role_of);
    let organisation = match organisation(presenter, person)? {
        Some(known) => Some(presenter.within(&known.name)),
        None => person
            .organisation
            .as_deref()
            .map(|name| presenter.loc().foreign(name, UNDETERMINED)),
    };
    let parts: Vec<String> = role
        .map(|role| role_label(presenter, role))
        .into_iter()
        .chain(organisation)
        .collect();
    Ok((!parts.is_empty()).then(|| parts.join(" · ")))
}

pub(super) fn role_of(code: &str) -> Option<Role> {
    serde_json::from_value(code.into()).ok()
}

/// The name of a role, as on the welcome screen.
fn role_label(presenter: &Presenter<'_>, role: Role) -> String {
    let loc = presenter.loc();
    match role {
        Role::Official => loc.settings_role_official(),
        Role::Donor => loc.settings_role_donor(),
        Role::Implementer => loc.settings_role_implementer(),
        Role::Coordinator => loc.settings_role_coordinator(),
    }
}
