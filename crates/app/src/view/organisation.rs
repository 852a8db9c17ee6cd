use catalogue::record::{Body, Participation, Record, RecordId};

use catalogue::Kind;

use super::Presenter;
use crate::Fault;
use crate::api::{self, Leaf};

/// The leaf of a role in a record; roles beside paying and doing have none.
pub(crate) fn leaf_of_role(role: &str) -> Option<Leaf> {
    match role {
        "funder" => Some(Leaf::Donor),
        "implementer" => Some(Leaf::Implementer),
        _ => None,
    }
}

/// The leaf of a declared role of an organisation.
pub(crate) fn leaf_of_declared(role: &str) -> Option<Leaf> {
    match role {
        "donor" => Some(Leaf::Donor),
        "implementer" => Some(Leaf::Implementer),
        "beneficiary" => Some(Leaf::Beneficiary),
        _ => None,
    }
}

impl Presenter<'_> {
    /// An organisation as it stands in a list.
    pub(crate) fn organisation_ref(
        &self,
        record: &Record,
        leaf: Option<Leaf>,
    ) -> Option<api::OrganisationRef> {
        let Body::Organisation(body) = &record.body else {
            return None;
        };
        Some(api::OrganisationRef {
            slug: record.slug.clone(),
            name: self.text(&body.name)?,
            acronym: body.acronym.clone(),
            leaf,
        })
    }

    /// The same by id; `None` where the catalogue does not have the organisation.
    pub(crate) fn organisation(
        &self,
        id: RecordId,
        leaf: Option<Leaf>,
    ) -> Result<Option<api::OrganisationRef>, Fault> {
        Ok(self
            .named(id)?
            .and_then(|record| self.organisation_ref(&record, leaf)))
    }

    /// The same by slug.
    pub(crate) fn organisation_by_slug(
        &self,
        slug: &str,
        leaf: Option<Leaf>,
    ) -> Result<Option<api::OrganisationRef>, Fault> {
        let record = self.host().catalogue().record(Kind::Organisation, slug)?;
        Ok(record.and_then(|record| self.organisation_ref(&record, leaf)))
    }

    /// The organisations of a record that have a leaf, donors first, each once a leaf.
    pub(crate) fn with_leaf(
        &self,
        participations: &[Participation],
    ) -> Result<Vec<api::OrganisationRef>, Fault> {
        let mut found = Vec::new();
        for leaf in [Leaf::Donor, Leaf::Implementer] {
            for participation in participations
                .iter()
                .filter(|p| leaf_of_role(&p.role) == Some(leaf))
            {
                found.extend(self.organisation(participation.organisation, Some(leaf))?);
            }
        }
        Ok(found)
    }

    /// Values of a field: the organisations with one of these roles.
    pub(crate) fn organisation_values(
        &self,
        participations: &[Participation],
        roles: &[&str],
    ) -> Result<Vec<api::FieldValue>, Fault> {
        let mut values = Vec::new();
        for participation in participations
            .iter()
            .filter(|p| roles.contains(&p.role.as_str()))
        {
            let leaf = leaf_of_role(&participation.role);
            if let Some(organisation) = self.organisation(participation.organisation, leaf)? {
                values.push(api::FieldValue::Organisation {
                    slug: organisation.slug,
                    name: organisation.name,
                    leaf,
                    role: self.term("participation", &participation.role).label,
                });
            }
        }
        Ok(values)
    }
}
