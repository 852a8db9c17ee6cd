//! The speaker of one language.
use crate::argument::{Argument, Arguments};
use crate::bundle::{Bundle, Transform, as_one_word, transform_of};
use crate::date::Dates;
use crate::language::{Digits, Lang};
use crate::list::Lists;
use crate::number::Numbers;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

/// Speaks one language: messages, numbers, dates, lists.
///
/// Cheap to clone and to make again: the parsed messages are shared by the whole process, and a language is parsed when it
/// is first spoken.
#[derive(Clone)]
pub struct Localiser {
    speech: Arc<Speech>,
    transform: Option<Transform>,
}

/// What is shared between the localisers of one language, numbering system and use of isolation marks.
struct Speech {
    lang: Lang,
    digits: Digits,
    isolating: bool,
    /// The language itself, its parents, English: each is parsed when a message is first looked for in it.
    chain: Vec<(Lang, OnceLock<Bundle>)>,
    numbers: OnceLock<Option<Numbers>>,
    ungrouped: OnceLock<Option<Numbers>>,
    dates: OnceLock<Option<Dates>>,
    lists: OnceLock<Option<Lists>>,
}

type Key = (Lang, Digits, bool);
static SPEECHES: LazyLock<Mutex<HashMap<Key, Arc<Speech>>>> = LazyLock::new(Mutex::default);

impl Localiser {
    /// A localiser for the window: values inside messages carry isolation marks.
    ///
    /// Digits that the language does not offer in `languages.toml` are replaced by its own, so that a reader who chose
    /// Arabic digits and then French reads French digits.
    pub fn new(lang: &Lang, digits: Digits) -> Self {
        Self::shared(*lang, digits, true)
    }

    /// The same language without isolation marks, for files and the terminal.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self::shared(self.speech.lang, self.speech.digits, false)
    }

    fn shared(lang: Lang, digits: Digits, isolating: bool) -> Self {
        let offered = lang.language().digits;
        let digits = if offered.contains(&digits) {
            digits
        } else {
            offered.first().copied().unwrap_or_default()
        };
        let mut speeches = SPEECHES.lock().unwrap_or_else(PoisonError::into_inner);
        let speech = speeches
            .entry((lang, digits, isolating))
            .or_insert_with(|| {
                Arc::new(Speech {
                    lang,
                    digits,
                    isolating,
                    chain: lang
                        .chain()
                        .into_iter()
                        .map(|lang| (lang, OnceLock::new()))
                        .collect(),
                    numbers: OnceLock::new(),
                    ungrouped: OnceLock::new(),
                    dates: OnceLock::new(),
                    lists: OnceLock::new(),
                })
            });
        Self {
            speech: Arc::clone(speech),
            transform: transform_of(lang),
        }
    }

    /// The language it speaks.
    pub fn lang(&self) -> Lang {
        self.speech.lang
    }

    /// The digits it writes.
    pub fn digits(&self) -> Digits {
        self.speech.digits
    }

    /// Whether the language itself has this message; a fallback does not count.
    pub fn has(&self, id: &str) -> bool {
        self.bundles()
            .next()
            .is_some_and(|(_, bundle)| bundle.has(id, None))
    }

    /// The language in which a message comes out: another one than [`lang`](Self::lang) when the translation is missing.
    pub fn language_of(&self, id: &str) -> Option<Lang> {
        self.bundles()
            .find(|(_, bundle)| bundle.has(id, None))
            .map(|(lang, _)| lang)
    }

    /// The label of a vocabulary code: the message `<vocabulary>-<code>`, dots in the code being dashes.
    pub fn term(&self, vocabulary: &str, code: &str) -> Option<String> {
        let id = format!("{vocabulary}-{}", code.replace('.', "-"));
        self.format(&id, None, &Arguments::with_capacity(0))
    }

    /// A message chosen at run time; `None` when no language has it. Code that knows its message calls the typed method.
    pub fn message(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        self.message_attribute(id, None, arguments)
    }

    /// A message, or an attribute of it, chosen at run time.
    pub fn message_attribute(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &[(&str, Argument<'_>)],
    ) -> Option<String> {
        let mut given = Arguments::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Number(count) => given.number(name, *count),
                Argument::Text(text) => given.text(name, text),
                Argument::Date(date) => given.text_owned(name, self.date_inside(*date)),
            }
        }
        self.format(id, attribute, &given)
    }

    /// A message that English is known to have; the typed methods call this.
    pub(crate) fn typed(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> String {
        self.format(id, attribute, arguments)
            .unwrap_or_else(|| id.to_owned())
    }

    /// The first language of the chain that can say it whole; if none can, the first that can say it at all.
    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<String> {
        let mut broken = None;
        for (_, bundle) in self.bundles() {
            match bundle.format(id, attribute, arguments) {
                Some((text, true)) => return Some(text),
                Some((text, false)) => broken = broken.or(Some(text)),
                None => {}
            }
        }
        broken
    }

    /// A value and its unit as one word.
    pub(crate) fn unit(&self, text: &str, otherwise: impl FnOnce() -> String) -> String {
        if text.is_empty() {
            otherwise()
        } else {
            as_one_word(text)
        }
    }

    pub(crate) fn transform(&self) -> Option<Transform> {
        self.transform
    }

    fn bundles(&self) -> impl Iterator<Item = (Lang, &Bundle)> {
        let Speech {
            digits,
            isolating,
            chain,
            ..
        } = &*self.speech;
        chain.iter().map(|(lang, cell)| {
            (
                *lang,
                cell.get_or_init(|| Bundle::new(*lang, *digits, *isolating)),
            )
        })
    }

    pub(crate) fn numbers(&self, grouped: bool) -> Option<&Numbers> {
        let speech = &*self.speech;
        let cell = if grouped {
            &speech.numbers
        } else {
            &speech.ungrouped
        };
        cell.get_or_init(|| Numbers::new(speech.lang.language().formats, speech.digits, grouped))
            .as_ref()
    }

    pub(crate) fn dates(&self) -> Option<&Dates> {
        let speech = &*self.speech;
        speech
            .dates
            .get_or_init(|| Dates::new(speech.lang.language().formats, speech.digits).ok())
            .as_ref()
    }

    pub(crate) fn lists(&self) -> Option<&Lists> {
        let speech = &*self.speech;
        speech
            .lists
            .get_or_init(|| Lists::new(speech.lang.language().formats))
            .as_ref()
    }
}

impl fmt::Debug for Localiser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Localiser")
            .field("lang", &self.speech.lang)
            .field("digits", &self.speech.digits)
            .finish()
    }
}
