use std::sync::LazyLock;

use catalogue::place::Places;
use catalogue::search::analyser::{fold, stem, tokens};
use catalogue::search::query::parse::parse;
use catalogue::search::{Demonyms, Highlighter, Lexicon, Query, Sort, Thesaurus};
use catalogue::{Catalogue, OpenOptions};

const LANGS: [&str; 8] = ["ar", "en", "es", "fr", "pt", "ru", "zh", "xx"];

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let log = include_bytes!("../../data/releases.trefoil-log").to_vec();
    match Catalogue::open_bundled_read_only(OpenOptions::new(log, 1_795_305_600_000)) {
        Ok(catalogue) => catalogue,
        Err(error) => panic!("the bundled catalogue opens: {error}"),
    }
});

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let labels = [
        "Critical information infrastructure protection",
        "关键信息基础设施保护",
    ]
    .map(str::to_owned)
    .to_vec();
    Lexicon::new([("topic".to_owned(), "ciip".to_owned(), labels)])
        .with_places(Places::bundled())
        .with_demonyms(Demonyms::bundled())
        .with_thesaurus(Thesaurus::bundled())
});

/// What a reader types, through the analyser, the query and the highlights, over the bundled catalogue. The first byte chooses the
/// reader's language and the order.
pub fn search(bytes: &[u8]) -> bool {
    let Some((chosen, bytes)) = bytes.split_first() else {
        return false;
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let lang = LANGS[usize::from(chosen % 8)];
    analysed(text, lang);
    let query = Query {
        text: text.to_owned(),
        sort: [Sort::Relevance, Sort::Newest, Sort::Closing][usize::from(chosen / 8 % 3)],
        limit: 5,
        facets: chosen & 0x80 == 0,
        reader_lang: lang.to_owned(),
        today: 20_261_126,
        ..Query::default()
    };
    match CATALOGUE.search(&query, &LEXICON) {
        Ok(found) => {
            assert!(found.hits.len() <= 5, "a page is a page");
            assert!(
                found.hits.len() as u32 <= found.total,
                "no more is shown than was found"
            );
            assert!(
                found
                    .hits
                    .iter()
                    .all(|hit| (0.0..=1.0).contains(&hit.score)),
                "a score lies between 0 and 1"
            );
            marked(&found.highlighter, text);
        }
        Err(error) => panic!("no words of a reader make a search fail: {error}"),
    }
    true
}

fn analysed(text: &str, lang: &str) {
    for token in tokens(text) {
        assert!(!token.text.is_empty(), "a token has text");
        assert!(
            token.text.chars().all(char::is_alphanumeric),
            "nothing in it would part it again: {:?}",
            token.text
        );
        assert!(
            text.get(token.start..token.end)
                .is_some_and(|part| !part.is_empty()),
            "its range lies in the text"
        );
        let mut stems = Vec::new();
        stem::stems(&token.text, lang, &mut stems);
        assert!(
            stems
                .iter()
                .all(|stem| stem.chars().all(char::is_alphanumeric)),
            "nor in its stems"
        );
    }
    let folded = fold(text);
    assert_eq!(fold(&folded), folded, "what is folded is folded");
    marked(&Highlighter::new(&parse(text, lang), lang), text);
}

fn marked(highlighter: &Highlighter, text: &str) {
    let mut end = 0;
    for mark in highlighter.marks(text) {
        assert!(
            mark.start >= end && mark.start < mark.end,
            "marks follow one another"
        );
        assert!(text.get(mark.clone()).is_some(), "and lie in the text");
        end = mark.end;
    }
    for room in [0, 1, 20] {
        let passage = highlighter.passage(text, room);
        let passage = text.get(passage);
        assert!(
            passage
                .is_some_and(|part| part.chars().count() <= room || text.chars().count() <= room),
            "a passage fits"
        );
    }
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    [
        (
            1,
            "cyber crime in Kenya 2019 GLACY+ CERT-MU U.N. \"x\" NEAR(a*b)",
        ),
        (0, "استعراض نضج قدرات تونغا الأَمْن"),
        (6, "东盟 新加坡 卓越中心 AI安全"),
        (5, "защита критической инфраструктуры кибер-преступность"),
        (3, "l’École nationale femmes sécurité cyberespace"),
        (2, "diplomacia cibernética LAC4 Cyber4Dev"),
        (12, "escola nacional Dacar \u{202e}\u{ad}\u{200b}ﷺ"),
        (17, ""),
    ]
    .into_iter()
    .map(|(chosen, text)| [vec![chosen], text.as_bytes().to_vec()].concat())
    .collect()
}
