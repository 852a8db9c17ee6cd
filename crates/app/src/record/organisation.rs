use catalogue::record::Organisation;
use l10n::{Localiser, UNDETERMINED};

use super::beyond::lines;
use super::field::{Field, languages, link, place, plain, term, terms};
use crate::api::FieldValue;

/// The page of an organisation as a record; its track record has a page of its own.
pub(crate) const FIELDS: &[Field<Organisation>] = &[
    Field {
        key: "acronym",
        label: Localiser::record_field_acronym,
        always: false,
        values: |presenter, b| {
            let acronym = b.acronym.as_ref();
            Ok(plain(
                acronym.map(|text| presenter.loc().foreign(text, UNDETERMINED)),
            ))
        },
    },
    Field {
        key: "kind",
        label: Localiser::record_field_kind,
        always: true,
        values: |p, b| Ok(term(p, "organisation-kind", "", b.kind.as_deref())),
    },
    Field {
        key: "place",
        label: Localiser::record_field_seat,
        always: true,
        values: |p, b| {
            Ok(b.place
                .as_deref()
                .map(|code| place(p, code, None, None))
                .into())
        },
    },
    Field {
        key: "roles",
        label: Localiser::record_field_roles,
        always: true,
        values: |p, b| Ok(terms(p, "organisation-role", "", &b.roles)),
    },
    Field {
        key: "website",
        label: Localiser::record_field_website,
        always: true,
        values: |_, b| Ok(link(b.website.as_deref())),
    },
    Field {
        key: "identifiers",
        label: Localiser::record_field_identifiers,
        always: false,
        values: |p, b| lines(p, &b.extra, "identifiers"),
    },
    Field {
        key: "languages",
        label: Localiser::record_field_languages_work,
        always: false,
        values: |p, b| Ok(languages(p, &b.languages)),
    },
    Field {
        key: "places",
        label: Localiser::record_field_places_of_work,
        always: false,
        values: |p, b| {
            let values: Vec<FieldValue> = b
                .places
                .iter()
                .map(|code| place(p, code, None, None))
                .collect();
            Ok(values.into())
        },
    },
];
