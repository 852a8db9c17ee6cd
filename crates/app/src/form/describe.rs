use std::collections::BTreeSet;

use catalogue::validate;

use super::control::{field, lists_of};
use super::{label, layout, lists};
use crate::api::{FormField, FormRequest, FormSection, FormView};
use crate::view::{Presenter, domain_kind};
use crate::{Fault, Host, Reader};

/// The form of a kind: its sections, fields, and what can be chosen in them, in the reader's language.
///
/// # Errors
/// None today; every command may fail.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn form(host: &Host, reader: &Reader, request: FormRequest) -> Result<FormView, Fault> {
    let kind = domain_kind(request.kind);
    let presenter = Presenter::new(host, reader);
    let loc = presenter.loc();
    let described = validate::describe(kind);
    let sections: Vec<FormSection> = layout::sections(kind)
        .iter()
        .map(|(section, names)| FormSection {
            key: section.key().to_owned(),
            label: label::of_section(loc, *section),
            fields: names
                .iter()
                .filter_map(|name| described.iter().find(|field| field.name == *name))
                .map(|one| field(loc, kind, one))
                .collect::<Vec<FormField>>(),
        })
        .collect();
    let mut used = BTreeSet::from([lists::LANGUAGE.to_owned()]);
    for field in sections.iter().flat_map(|section| &section.fields) {
        lists_of(&field.control, &mut used);
    }
    Ok(FormView {
        kind: request.kind,
        lists: used
            .into_iter()
            .map(|list| {
                let options = lists::options(&presenter, &list);
                (list, options)
            })
            .collect(),
        minor_digits: lists::minor_digits(),
        text_languages: text_languages(reader),
        sections,
    })
}

/// The languages of the interface, the reader's first.
fn text_languages(reader: &Reader) -> Vec<String> {
    let own = reader.data_lang();
    let mut tags: Vec<String> = l10n::languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| language.lang.tag().to_owned())
        .collect();
    tags.sort_by_key(|tag| tag != own);
    tags
}
