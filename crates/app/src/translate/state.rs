use catalogue::record::TranslationState as Domain;
use l10n::Localiser;

use crate::api::{TranslationCounts, TranslationState};
use crate::{Fault, FilterName, Host};

/// The state on the wire.
pub(super) fn api_state(state: Domain) -> TranslationState {
    match state {
        Domain::Missing => TranslationState::Missing,
        Domain::Stale => TranslationState::Stale,
        Domain::Machine => TranslationState::Machine,
        Domain::Reviewed => TranslationState::Reviewed,
        Domain::Original => TranslationState::Original,
    }
}

/// The state in the domain.
pub(super) fn domain_state(state: TranslationState) -> Domain {
    match state {
        TranslationState::Missing => Domain::Missing,
        TranslationState::Stale => Domain::Stale,
        TranslationState::Machine => Domain::Machine,
        TranslationState::Reviewed => Domain::Reviewed,
        TranslationState::Original => Domain::Original,
    }
}

/// The states that are asked for; none means all that there is to do.
pub(super) fn asked(states: &[TranslationState]) -> Vec<Domain> {
    if states.is_empty() {
        return Domain::ALL
            .into_iter()
            .filter(|state| state.is_open())
            .collect();
    }
    states.iter().map(|state| domain_state(*state)).collect()
}

/// The state in words.
pub(super) fn words(loc: &Localiser, state: Domain) -> String {
    match state {
        Domain::Missing => loc.translation_state_missing(),
        Domain::Stale => loc.translation_state_stale(),
        Domain::Machine => loc.translation_state_machine(),
        Domain::Reviewed => loc.translation_state_reviewed(),
        Domain::Original => loc.translation_state_original(),
    }
}

/// Adds a text to the counts.
pub(super) fn count(counts: &mut TranslationCounts, state: Domain) {
    let one = match state {
        Domain::Missing => &mut counts.missing,
        Domain::Stale => &mut counts.stale,
        Domain::Machine => &mut counts.machine,
        Domain::Reviewed => &mut counts.reviewed,
        Domain::Original => &mut counts.original,
    };
    *one = one.saturating_add(1);
}

/// All texts of the counts.
pub(super) fn sum(counts: &TranslationCounts) -> u32 {
    counts.missing + counts.stale + counts.machine + counts.reviewed + counts.original
}

/// Texts that can be relied on, as a share of all; of nothing, all of it is done.
pub(super) fn done(counts: &TranslationCounts) -> f64 {
    match sum(counts) {
        0 => 1.0,
        all => f64::from(counts.reviewed + counts.original) / f64::from(all),
    }
}

/// The tag of a language that Trefoil knows.
pub(super) fn language(host: &Host, tag: &str) -> Result<String, Fault> {
    let tag = tag.trim();
    let known = host
        .languages()
        .codes()
        .find(|code| code.eq_ignore_ascii_case(tag));
    match known {
        Some(code) => Ok(code.to_owned()),
        None => Err(Fault::UnknownTerm {
            filter: FilterName::Language,
            value: tag.chars().take(60).collect(),
            accepted: interface_languages().map(str::to_owned).collect(),
        }),
    }
}

/// The languages of the interface: a catalogue that speaks them is whole.
pub(super) fn interface_languages() -> impl Iterator<Item = &'static str> {
    l10n::languages()
        .iter()
        .filter(|language| !language.pseudo)
        .map(|language| language.lang.tag())
}
