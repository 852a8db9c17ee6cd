use catalogue::record::Resource;
use l10n::Localiser;

use super::field::{Field, Filled, languages, link, place, plain, term};
use crate::api::FieldValue;

/// The page of a resource.
pub(crate) const FIELDS: &[Field<Resource>] =
    &[
        Field {
            key: "document_kind",
            label: Localiser::record_field_document_kind,
            always: false,
            values: |p, b| Ok(term(p, "document-kind", "", b.document_kind.as_deref())),
        },
        Field {
            key: "publisher",
            label: Localiser::record_field_publisher,
            always: true,
            values: |p, b| {
                let Some(id) = b.publisher else {
                    return Ok(Filled::default());
                };
                let organisation = p.organisation(id, None)?;
                Ok(organisation
                    .map(|organisation| FieldValue::Organisation {
                        slug: organisation.slug,
                        name: organisation.name,
                        leaf: None,
                        role: p.loc().record_field_publisher(),
                    })
                    .into())
            },
        },
        Field {
            key: "place",
            label: Localiser::record_field_place,
            always: false,
            values: |p, b| {
                Ok(b.place
                    .as_deref()
                    .map(|code| place(p, code, None, None))
                    .into())
            },
        },
        Field {
            key: "year",
            label: Localiser::record_field_year,
            always: true,
            values: |p, b| Ok(plain(b.year.map(|year| p.year(year)))),
        },
        Field {
            key: "languages",
            label: Localiser::record_field_languages_document,
            always: true,
            values: |p, b| Ok(languages(p, &b.languages)),
        },
        Field {
            key: "url",
            label: Localiser::record_field_address,
            always: true,
            values: |p, b| {
                let unread = b.read == Some(false);
                Ok(link(b.url.as_deref())
                    .noted(unread.then(|| p.loc().record_note_address_not_read())))
            },
        },
    ];
