use std::collections::BTreeMap;

use catalogue::record::currency;
use catalogue::vocabulary::Term;

use crate::api::FormOption;
use crate::view::{FLAGS, Presenter};

/// Names of the lists that are no vocabularies.
pub(super) const LANGUAGE: &str = "language";
/// See [`LANGUAGE`].
pub(super) const CURRENCY: &str = "currency";
/// See [`LANGUAGE`].
pub(super) const ROLE: &str = "beneficiary-role";
/// See [`LANGUAGE`].
pub(super) const PLACE_GROUP: &str = "place-group";

/// The entries of a list, in their own order; languages in the order of their names.
pub(super) fn options(presenter: &Presenter<'_>, list: &str) -> Vec<FormOption> {
    let loc = presenter.loc();
    match list {
        LANGUAGE => languages(presenter),
        CURRENCY => currency::CODES
            .split_ascii_whitespace()
            .map(|code| plain(code, code.to_owned()))
            .collect(),
        ROLE => vec![
            plain("priority", loc.record_beneficiary_priority()),
            plain("associate", loc.record_beneficiary_associate()),
        ],
        PLACE_GROUP => FLAGS
            .iter()
            .map(|code| plain(code, presenter.term("flag", code).label))
            .collect(),
        vocabulary => presenter
            .vocabulary()
            .list(vocabulary)
            .into_iter()
            .flat_map(|list| &list.terms)
            .map(|term| FormOption {
                group: group(presenter, vocabulary, term),
                ..plain(&term.code, presenter.term(vocabulary, &term.code).label)
            })
            .collect(),
    }
}

/// Digits of the minor unit, where there are not two.
pub(super) fn minor_digits() -> BTreeMap<String, u8> {
    currency::CODES
        .split_ascii_whitespace()
        .map(|code| (code.to_owned(), l10n::minor_digits(code)))
        .filter(|(_, digits)| *digits != 2)
        .collect()
}

fn plain(code: &str, label: String) -> FormOption {
    FormOption {
        code: code.to_owned(),
        label,
        group: String::new(),
        also: String::new(),
    }
}

fn languages(presenter: &Presenter<'_>) -> Vec<FormOption> {
    let languages = presenter.host().languages();
    let mut options: Vec<FormOption> = languages
        .codes()
        .map(|code| FormOption {
            also: languages.endonym(code).unwrap_or_default().to_owned(),
            ..plain(code, presenter.language_name(code))
        })
        .collect();
    options.sort_by(|a, b| {
        presenter
            .reader()
            .compare(&a.label, &b.label)
            .then_with(|| a.code.cmp(&b.code))
    });
    options
}

/// What a term belongs to, in words.
fn group(presenter: &Presenter<'_>, vocabulary: &str, term: &Term) -> String {
    let (of, key) = match vocabulary {
        "topic" => ("theme", "theme"),
        "cmm-factor" => ("cmm-dimension", "dimension"),
        "principle" => ("principle-group", "group"),
        _ => return String::new(),
    };
    term.text(key)
        .map_or_else(String::new, |code| presenter.term(of, code).label)
}
