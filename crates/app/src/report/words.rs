//! From the texts, terms and sentences of an answer to the lines of a report.

use l10n::Localiser;

use super::{Line, Span, Style};
use crate::api::{FieldValue, Leaf, OrganisationRef, SourceView, Text, TextState};
use crate::view::Presenter;

/// Between the items of a line: the comma of one script is not that of another.
const BETWEEN: &str = " · ";

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';
const ANCHOR: char = '\u{fff9}';
const SEPARATOR: char = '\u{fffa}';
const TERMINATOR: char = '\u{fffb}';

/// Makes lines in the language of one reader.
pub(super) struct Words<'a> {
    presenter: &'a Presenter<'a>,
    lang: &'static str,
}

impl<'a> Words<'a> {
    pub(super) fn new(presenter: &'a Presenter<'a>) -> Self {
        let lang = presenter.reader().data_lang();
        Self { presenter, lang }
    }

    pub(super) fn presenter(&self) -> &'a Presenter<'a> {
        self.presenter
    }

    pub(super) fn loc(&self) -> &'a Localiser {
        self.presenter.loc()
    }

    /// A sentence of the interface; what it holds of other languages keeps its language.
    pub(super) fn message(&self, sentence: &str) -> Line {
        let mut spans = Vec::new();
        let mut own = String::new();
        let mut rest = sentence;
        while let Some((before, after)) = rest.split_once(ANCHOR) {
            let Some((value, after)) = after.split_once(TERMINATOR) else {
                break;
            };
            let (text, lang) = value.rsplit_once(SEPARATOR).unwrap_or((value, "und"));
            // The value is set apart by its own direction; the marks of the sentence around it say no more.
            let marked = before.ends_with(OPEN) && after.starts_with(CLOSE);
            own.push_str(if marked {
                before.trim_end_matches(OPEN)
            } else {
                before
            });
            rest = if marked {
                after.strip_prefix(CLOSE).unwrap_or(after)
            } else {
                after
            };
            if !own.is_empty() {
                spans.push(plain(std::mem::take(&mut own), None));
            }
            spans.push(plain(clean(text), self.foreign(lang)));
        }
        own.push_str(rest);
        if !own.is_empty() {
            spans.push(plain(own, None));
        }
        Line(spans)
    }

    /// A text of a record, with what must be said about it: a draft, another language, its age.
    pub(super) fn text(&self, text: &Text) -> Line {
        self.styled(text, Style::Plain)
    }

    /// The same as the title of something.
    pub(super) fn title(&self, text: &Text) -> Line {
        self.styled(text, Style::Strong)
    }

    fn styled(&self, text: &Text, style: Style) -> Line {
        let mut spans = vec![Span::Text {
            text: clean(&text.text),
            lang: self.foreign(&text.lang),
            style,
            href: None,
        }];
        if text.state == TextState::Machine {
            spans.push(Span::Draft);
        }
        if text.fallback && text.lang != self.lang {
            spans.push(Span::Label(self.presenter.language_name(&text.lang)));
        }
        if text.stale {
            spans.push(Span::Label(self.loc().screens_stale()));
        }
        Line(spans)
    }

    /// The name of an organisation: names are not translated, so its language is marked and not told.
    pub(super) fn name(&self, organisation: &OrganisationRef) -> Line {
        Line(vec![plain(
            clean(&organisation.name.text),
            self.foreign(&organisation.name.lang),
        )])
    }

    /// A name with the sign of its part before it.
    pub(super) fn with_leaf(&self, organisation: &OrganisationRef) -> Line {
        let mut line = Line(organisation.leaf.map(Span::Leaf).into_iter().collect());
        line.0.extend(self.name(organisation).0);
        line
    }

    /// "Funded by: …" and "Implemented by: …", as far as the record names them.
    pub(super) fn parts(&self, organisations: &[OrganisationRef]) -> Vec<Line> {
        let loc = self.loc();
        let of = |leaf: Leaf, label: String| {
            let names: Vec<Line> = organisations
                .iter()
                .filter(|organisation| organisation.leaf == Some(leaf))
                .map(|organisation| self.name(organisation))
                .collect();
            (!names.is_empty()).then(|| {
                let mut line = Line(vec![Span::Leaf(leaf)]);
                line.0.extend(self.labelled(&label, between(names)).0);
                line
            })
        };
        [
            of(Leaf::Donor, loc.record_field_funders()),
            of(Leaf::Implementer, loc.record_field_implementers()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A paler label, then its value.
    pub(super) fn labelled(&self, label: &str, value: Line) -> Line {
        let mut line = self.message(&self.loc().report_labelled(label, ""));
        for span in &mut line.0 {
            if let Span::Text { style, text, .. } = span {
                *style = Style::Soft;
                *text = text.replace([OPEN, CLOSE], "");
            }
        }
        line.0.extend(value.0);
        line
    }

    /// A value of a field.
    pub(super) fn value(&self, value: &FieldValue) -> Line {
        match value {
            FieldValue::Text { text } => self.text(text),
            FieldValue::Term { term, .. } => self.message(&term.label),
            FieldValue::Place { place, role, .. } => match role {
                Some(role) => {
                    let mut line = self.message(&place.label);
                    line.0.push(Span::Label(role.clone()));
                    line
                }
                None => self.message(&place.label),
            },
            FieldValue::Organisation {
                name, leaf, role, ..
            } => {
                let mut line = Line(leaf.map(Span::Leaf).into_iter().collect());
                line.0
                    .push(plain(clean(&name.text), self.foreign(&name.lang)));
                if leaf.is_none() && !role.is_empty() {
                    line.0.push(Span::Label(role.clone()));
                }
                line
            }
            FieldValue::Record { record } => self.text(&record.title),
            FieldValue::Plain { label } => self.message(label),
            FieldValue::Link { url, label } => link(label, url, Some("zxx".to_owned())),
        }
    }

    /// A source: title, days, address.
    pub(super) fn source(&self, source: &SourceView) -> Line {
        let loc = self.loc();
        let mut line = link(&source.title, &source.url, self.foreign(&source.title_lang));
        let mut said = Vec::new();
        let labels = [
            (loc.screens_source_published(), &source.published),
            (loc.screens_source_read(), &source.accessed),
        ];
        for (label, day) in labels {
            if let Some(day) = day {
                said.push(self.labelled(&label, self.message(day)));
            }
        }
        if !source.read {
            said.push(self.message(&loc.screens_source_not_read()));
        }
        for one in said {
            line.0.push(plain(BETWEEN.to_owned(), None));
            line.0.extend(one.0);
        }
        line
    }

    /// "Not stated", for what the record does not say.
    pub(super) fn not_stated(&self) -> Line {
        soft(&self.loc().record_not_stated())
    }

    /// The language to mark, where it is not the reader's own.
    fn foreign(&self, lang: &str) -> Option<String> {
        (lang != self.lang).then(|| lang.to_owned())
    }
}

/// A text in the language of the report.
pub(super) fn own(text: &str) -> Line {
    Line(vec![plain(text.to_owned(), None)])
}

/// A paler one.
pub(super) fn soft(text: &str) -> Line {
    Line(vec![Span::Text {
        text: text.to_owned(),
        lang: None,
        style: Style::Soft,
        href: None,
    }])
}

/// A heavier one.
pub(super) fn strong(text: &str) -> Line {
    Line(vec![Span::Text {
        text: text.to_owned(),
        lang: None,
        style: Style::Strong,
        href: None,
    }])
}

/// Items of one line.
pub(super) fn between(items: Vec<Line>) -> Line {
    let mut line = Line::default();
    for item in items.into_iter().filter(|item| !item.is_empty()) {
        if !line.is_empty() {
            line.0.push(plain(BETWEEN.to_owned(), None));
        }
        line.0.extend(item.0);
    }
    line
}

/// A text that leads somewhere, if it is somewhere that Trefoil would open.
pub(super) fn link(text: &str, url: &str, lang: Option<String>) -> Line {
    let opens = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    Line(vec![Span::Text {
        text: clean(text),
        lang,
        style: Style::Plain,
        href: opens.then(|| clean(url)),
    }])
}

fn plain(text: String, lang: Option<String>) -> Span {
    Span::Text {
        text,
        lang,
        style: Style::Plain,
        href: None,
    }
}

/// A text of a record without the characters that would act on the page instead of standing on it: controls, and marks
/// that turn or annotate what follows them.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
            ANCHOR | SEPARATOR | TERMINATOR | '\u{feff}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// A text cut at a word after so many characters, with dots where something was left out.
pub(super) fn cut(text: &Text, most: usize) -> Text {
    let mut cut = text.clone();
    if text.text.chars().count() > most {
        let mut kept: String = text.text.chars().take(most).collect();
        if let Some(space) = kept.rfind(char::is_whitespace)
            && space > kept.len() / 2
        {
            kept.truncate(space);
        }
        kept.truncate(
            kept.trim_end_matches([',', ';', ':', '.', ' ', '،', '，', '、'])
                .len(),
        );
        kept.push('…');
        cut.text = kept;
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_a_record_cannot_turn_the_page_around() {
        assert_eq!(
            clean("a\u{202e}b\u{2067}c\u{0007}\nd\u{fffb}"),
            "abc d",
            "overrides, isolates, controls and annotation marks do not reach the page"
        );
    }

    #[test]
    fn a_long_text_is_cut_at_a_word_and_says_so() {
        let text = Text {
            text: "one two three four".to_owned(),
            lang: "en".to_owned(),
            state: TextState::Original,
            stale: false,
            fallback: false,
        };
        assert_eq!(
            cut(&text, 10).text,
            "one two…",
            "the third word is not whole"
        );
        assert_eq!(cut(&text, 40).text, text.text, "a short text is left alone");
    }
}
