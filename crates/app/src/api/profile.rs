use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrganisationRef, PlaceRef, Role};

/// Who writes on this machine. The name stands in no log and can be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Profile {
    /// The random id that this machine's changes carry instead of a name.
    pub author: String,
    /// The name; `None` if not stated.
    pub name: Option<String>,
    /// The organisation as it was stated: the slug of one of the catalogue, or a name in words.
    pub organisation: Option<String>,
    /// The organisation, where the catalogue has it.
    pub organisation_ref: Option<OrganisationRef>,
    /// The role; it also chooses the home page.
    pub role: Option<Role>,
    /// The role in words.
    pub role_label: Option<String>,
    /// The place.
    pub place: Option<PlaceRef>,
}

/// What somebody says of themselves. `None` leaves a part as it is, an empty text takes it away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveProfile {
    /// The name.
    pub name: Option<String>,
    /// The slug of an organisation of the catalogue, or its name in words.
    pub organisation: Option<String>,
    /// `official`, `donor`, `implementer` or `coordinator`.
    pub role: Option<String>,
    /// A country by its code.
    pub place: Option<String>,
}
