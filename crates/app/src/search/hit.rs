use std::ops::Range;

use catalogue::record::{Localised, Record};
use catalogue::search::{Facet, FoundHit, Highlighter, Reason};

use crate::Fault;
use crate::api::{Hit, Text, Why};
use crate::view::{Presenter, utf16_marks};

/// Longest passage under a title, in characters.
const PASSAGE: usize = 240;

/// A result with its texts, marks and reasons; `None` for a record that has no title.
pub(crate) fn hit(
    presenter: &Presenter<'_>,
    record: &Record,
    found: &FoundHit,
    highlighter: &Highlighter,
) -> Result<Option<Hit>, Fault> {
    let Some(reference) = presenter.record_ref(record)? else {
        return Ok(None);
    };
    let title_ranges = highlighter.marks(&reference.title.text);
    let title_marks = utf16_marks(&reference.title.text, &title_ranges);
    let (snippet, snippet_marks) = snippet(presenter, record.body.summary(), highlighter);
    let shown = !title_marks.is_empty() || !snippet_marks.is_empty();
    let mut why: Vec<Why> = found
        .reasons
        .iter()
        .map(|reason| why(presenter, reason))
        .collect();
    let by_text = found
        .reasons
        .iter()
        .any(|reason| matches!(reason, Reason::Title | Reason::Summary));
    if by_text
        && !shown
        && let Some(lang) = matching_language(record, highlighter)
    {
        // The words are in a translation that is not on the screen: say which, or the result looks like a mistake.
        why.insert(
            0,
            Why {
                code: "text-language".to_owned(),
                label: presenter
                    .loc()
                    .search_why_text_language(presenter.language_name(&lang)),
            },
        );
    }
    Ok(Some(Hit {
        kind: reference.kind,
        id: record.id.to_string(),
        slug: record.slug.clone(),
        title: reference.title.text.clone(),
        title_lang: reference.title.lang.clone(),
        score: f64::from(found.score),
        why,
        snippet,
        title_marks,
        snippet_marks,
        record: reference,
    }))
}

/// The summary, or a passage of it around the first match, with its marks.
fn snippet(
    presenter: &Presenter<'_>,
    summary: &Localised,
    highlighter: &Highlighter,
) -> (Option<Text>, Vec<[u32; 2]>) {
    let Some(mut text) = presenter.text(summary) else {
        return (None, Vec::new());
    };
    let passage = highlighter.passage(&text.text, PASSAGE);
    text.text = cut(&text.text, passage);
    let marks = utf16_marks(&text.text, &highlighter.marks(&text.text));
    (Some(text), marks)
}

/// The passage with dots where something was left out.
fn cut(text: &str, passage: Range<usize>) -> String {
    let Some(part) = text.get(passage.clone()) else {
        return text.to_owned();
    };
    let before = if passage.start > 0 { "…" } else { "" };
    let after = if passage.end < text.len() { "…" } else { "" };
    format!("{before}{}{after}", part.trim())
}

/// The language of a text of the record that has the words, the original first.
fn matching_language(record: &Record, highlighter: &Highlighter) -> Option<String> {
    for (_, localised) in record.body.texts() {
        let original = localised.original_lang();
        let others = localised.iter().map(|(lang, _)| lang);
        for lang in original.into_iter().chain(others) {
            let text = localised.get(lang)?;
            if !highlighter.marks(&text.text).is_empty() {
                return Some(lang.to_owned());
            }
        }
    }
    None
}

fn why(presenter: &Presenter<'_>, reason: &Reason) -> Why {
    let loc = presenter.loc();
    let (code, label) = match reason {
        Reason::Title => ("title", loc.search_why_title()),
        Reason::Summary => ("summary", loc.search_why_summary()),
        Reason::Organisation => ("organisation", loc.search_why_organisation()),
        Reason::Theme(code) => {
            let vocabulary = if presenter.vocabulary().has("topic", code) {
                "topic"
            } else {
                "theme"
            };
            (
                "theme",
                loc.search_why_theme(presenter.term(vocabulary, code).label),
            )
        }
        Reason::Subject(code) => (
            "subject",
            loc.search_why_subject(presenter.concept(Facet::Concept, code).label),
        ),
        Reason::Concept(code) => (
            "concept",
            loc.search_why_concept(presenter.concept(Facet::Concept, code).label),
        ),
        Reason::Place(code) => (
            "place",
            loc.search_why_place(presenter.place_term(code).label),
        ),
        Reason::PlaceWithin(code) => (
            "place",
            loc.search_why_place_within(presenter.place_term(code).label),
        ),
        Reason::PlaceCovered(code) => (
            "place",
            loc.search_why_place_covered(presenter.place(code).label),
        ),
        Reason::Mode(code) => (
            "mode",
            loc.search_why_mode(presenter.term("mode", code).label),
        ),
        Reason::Language(code) => (
            "language",
            loc.search_why_language(presenter.language_name(code)),
        ),
        Reason::Year(year) => (
            "year",
            loc.search_why_year(presenter.year(i64::from(*year))),
        ),
    };
    Why {
        code: code.to_owned(),
        label,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_says_what_it_leaves_out() {
        let text = "Free help round the clock for activists and journalists.";
        assert_eq!(cut(text, 0..text.len()), text, "the whole text has no dots");
        assert_eq!(cut(text, 5..20), "…help round the…", "both ends were cut");
    }
}
