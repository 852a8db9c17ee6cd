use catalogue::Kind;

use super::state::{count, done, interface_languages, sum};
use crate::api::{CoverageView, KindCoverage, LanguageCoverage, Nothing, TranslationCounts};
use crate::view::{Presenter, api_kind};
use crate::{Fault, Host, Reader};

/// How far the catalogue is translated into each language of the interface: in all, and by kind of record.
///
/// # Errors
/// When the store cannot be read.
pub fn translation_coverage(
    host: &Host,
    reader: &Reader,
    _request: Nothing,
) -> Result<CoverageView, Fault> {
    let (_, survey) = host.surveys().get(host)?;
    let presenter = Presenter::new(host, reader);
    let mut languages: Vec<LanguageCoverage> = interface_languages()
        .map(|lang| {
            let mut by_kind: Vec<(Kind, TranslationCounts)> = Kind::PUBLIC
                .into_iter()
                .map(|kind| (kind, TranslationCounts::default()))
                .collect();
            let mut counts = TranslationCounts::default();
            for record in &survey.records {
                let own = by_kind.iter_mut().find(|(kind, _)| *kind == record.kind);
                let Some((_, own)) = own else { continue };
                for (_, state) in survey.texts(record, lang) {
                    count(own, state);
                    count(&mut counts, state);
                }
            }
            LanguageCoverage {
                lang: lang.to_owned(),
                name: presenter.language_name(lang),
                done: done(&counts),
                counts,
                kinds: by_kind
                    .into_iter()
                    .filter_map(|(kind, counts)| {
                        Some(KindCoverage {
                            kind: api_kind(kind)?,
                            done: done(&counts),
                            counts,
                        })
                    })
                    .collect(),
            }
        })
        .collect();
    languages.sort_by(|a, b| reader.compare(&a.name, &b.name));
    languages.sort_by_key(|language| language.lang != reader.data_lang());
    Ok(CoverageView {
        texts: languages
            .iter()
            .map(|language| sum(&language.counts))
            .max()
            .unwrap_or_default(),
        languages,
    })
}
