use std::collections::BTreeMap;

use catalogue::record::TranslationState;

use super::save::{Seen, Target};
use super::state::language;
use crate::api::{ReviewTranslation, WriteView, Written};
use crate::fault::Untranslatable;
use crate::record::{field_label, find};
use crate::{Fault, Host, Reader};

/// Marks drafts as reviewed: somebody has read them beside the original and found them right.
///
/// A stale translation that is still right is brought up to the present original in the same way.
///
/// # Errors
/// [`Fault::NotTranslatable`] for a text that is no translation; [`Fault::RecordNotFound`]. Then nothing was written.
pub fn translation_review(
    host: &Host,
    reader: &Reader,
    request: ReviewTranslation,
) -> Result<Written<WriteView>, Fault> {
    let lang = language(host, &request.lang)?;
    let record = find(host, request.kind, &request.slug)?;
    let seen = Seen::new(host, record, request.seen)?;
    let draft = |state| matches!(state, TranslationState::Machine | TranslationState::Stale);
    let fields: Vec<String> = if request.fields.is_empty() {
        seen.texts()
            .into_iter()
            .filter(|(_, text)| text.translation_state(&lang).is_some_and(draft))
            .map(|(field, _)| field.to_owned())
            .collect()
    } else {
        request.fields
    };
    let mut targets = BTreeMap::new();
    for field in fields {
        let own = seen
            .texts()
            .into_iter()
            .find(|(name, _)| *name == field)
            .and_then(|(_, text)| text.get(&lang));
        let Some(own) = own else {
            return Err(Fault::NotTranslatable {
                reference: seen.reference(),
                field: field_label(reader.localiser(), &field),
                why: Untranslatable::NoTranslation,
            });
        };
        targets.insert(field, Target::Checked(own.text.clone()));
    }
    seen.write(host, reader, request.kind, &lang, targets, request.note)
}
