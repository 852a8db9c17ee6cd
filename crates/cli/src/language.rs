//! Which language to speak, before anything has been parsed.

use std::ffi::OsString;

use l10n::Lang;

/// The value of an option in raw arguments, before they are parsed: `--lang fr` or `--lang=fr`.
pub(crate) fn raw_option(arguments: &[OsString], name: &str) -> Option<String> {
    let mut found = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let Some(text) = argument.to_str() else {
            continue;
        };
        if text == "--" {
            break;
        }
        if text == name {
            found = rest
                .next()
                .and_then(|value| value.to_str())
                .map(str::to_owned);
        } else if let Some(value) = text
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('='))
        {
            found = Some(value.to_owned());
        }
    }
    found
}

/// The language that the environment asks for, best first.
pub(crate) fn of_environment(variable: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .filter(|value| !value.is_empty())
        .collect()
}

/// The language to speak: asked for on the command line, saved, of the system, English.
pub(crate) fn choose(asked: Option<&str>, saved: Option<&str>, system: &[String]) -> Lang {
    asked
        .and_then(Lang::from_tag)
        .or_else(|| saved.and_then(Lang::from_tag))
        .or_else(|| app::language::of_system(system))
        .unwrap_or(Lang::ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(list: &[&str]) -> Vec<OsString> {
        list.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_language_is_found_before_parsing() {
        assert_eq!(
            raw_option(&arguments(&["search", "--lang", "fr", "x"]), "--lang").as_deref(),
            Some("fr")
        );
        assert_eq!(
            raw_option(&arguments(&["--lang=zh", "doctor"]), "--lang").as_deref(),
            Some("zh")
        );
        assert_eq!(
            raw_option(&arguments(&["search", "--", "--lang", "fr"]), "--lang"),
            None,
            "words are not options"
        );
        assert_eq!(
            raw_option(&arguments(&["search", "--language", "fr"]), "--lang"),
            None,
            "another option"
        );
    }

    #[test]
    fn what_is_asked_wins_over_what_is_saved() {
        let system = vec!["pt_BR.UTF-8".to_owned()];
        assert_eq!(
            choose(Some("ar"), Some("fr"), &system).tag(),
            "ar",
            "the command line wins"
        );
        assert_eq!(
            choose(None, Some("fr"), &system).tag(),
            "fr",
            "then the settings"
        );
        assert_eq!(choose(None, None, &system).tag(), "pt", "then the system");
        assert_eq!(
            choose(Some("xx"), None, &[]).tag(),
            "en",
            "an unknown language is complained of in English"
        );
    }
}
