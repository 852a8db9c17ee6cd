use uuid::Uuid;

/// An organisation that has devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The id of its record in the catalogue.
    pub id: Uuid,
    /// Its name, so that the registry can be read without the catalogue; the record's own name is the one that is shown.
    pub name: String,
}
