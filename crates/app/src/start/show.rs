use catalogue::Kind;

use crate::api::{DataAsOf, KindCount, LanguageView, Nothing, Notice, StartView};
use crate::view::api_kind;
use crate::{Fault, Host, Reader, language};

/// What the window needs before it draws its first screen.
///
/// # Errors
/// When the store cannot be read.
pub fn start(host: &Host, reader: &Reader, _request: Nothing) -> Result<StartView, Fault> {
    let counts = host.catalogue().counts()?;
    let release = host.catalogue().release()?;
    Ok(StartView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        settings: host.settings(),
        languages: languages(),
        system_lang: language::of_system(host.system_languages()).map(|lang| lang.tag().to_owned()),
        data: DataAsOf {
            release: release.number,
            released_on: release.date,
            last_sync: None,
        },
        counts: Kind::PUBLIC
            .into_iter()
            .filter_map(|kind| {
                let count = counts.records.get(&kind).copied().unwrap_or_default();
                api_kind(kind).map(|kind| KindCount { kind, count })
            })
            .collect(),
        notice: host.notice().map(|fault| notice(host, reader, fault)),
    })
}

fn languages() -> Vec<LanguageView> {
    l10n::languages()
        .iter()
        .map(|language| LanguageView {
            tag: language.lang.tag().to_owned(),
            name: language.name.to_owned(),
            dir: language.direction.as_str().to_owned(),
            pseudo: language.pseudo,
        })
        .collect()
}

fn notice(host: &Host, reader: &Reader, fault: &Fault) -> Notice {
    let (message, hint) = fault.sentences(reader.localiser(), &host.store().display().to_string());
    Notice {
        code: fault.code(),
        message,
        hint: format!("{hint} {}", reader.localiser().error_store_bundled_hint()),
    }
}
