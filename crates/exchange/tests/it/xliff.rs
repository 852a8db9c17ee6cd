//! XLIFF: what goes out is of the standard's shape, and what comes back is what went, or is refused with its line.

use std::collections::BTreeSet;

use catalogue::record::Fingerprint;
use exchange::ReadError;
use exchange::xliff::{
    File, Incoming, Item, Languages, Marker, Reason, Refusal, State, Target, Unit, Writer, read,
};
use proptest::prelude::*;

fn written(files: &[File]) -> String {
    let mut out = Vec::new();
    let mut writer = Writer::begin(&mut out, "en", "fr").unwrap();
    for file in files {
        writer.put(file).unwrap();
    }
    writer.end().unwrap();
    String::from_utf8(out).unwrap()
}

fn items(text: &str) -> Result<(Languages, Vec<Item>), Refusal> {
    let mut items = Vec::new();
    let languages = read(text.as_bytes(), &mut |item| items.push(item))?;
    Ok((languages, items))
}

fn texts(text: &str) -> Vec<Incoming> {
    items(text)
        .unwrap()
        .1
        .into_iter()
        .map(|item| match item {
            Item::Text(incoming) => incoming,
            Item::Rejected { name, reason, .. } => panic!("{name}: {reason}"),
        })
        .collect()
}

fn unit(field: &str, source: &str, target: Option<Target>) -> Unit {
    Unit {
        field: field.to_owned(),
        label: "A “label” & more".to_owned(),
        source: source.to_owned(),
        target,
        notes: vec![("glossary", "donor = donateur <sic>".to_owned())],
    }
}

fn file(reference: &str, units: Vec<Unit>) -> File {
    File {
        reference: reference.to_owned(),
        about: "A record".to_owned(),
        units,
    }
}

/// One text of one record around whatever a translator's tool has made of its segments.
fn document(segments: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\">\n\
         <file id=\"f1\" original=\"need:x\">\n<unit id=\"statement\">\n{segments}\n</unit>\n</file>\n</xliff>\n"
    )
}

#[test]
fn a_file_has_the_shape_of_the_standard() {
    let text = written(&[
        file(
            "initiative:a",
            vec![
                unit(
                    "title",
                    "Training",
                    Some(Target::Machine("Formation".into())),
                ),
                unit("summary", "Two\nlines", None),
            ],
        ),
        file("need:empty", Vec::new()),
        file(
            "need:b",
            vec![
                unit("statement", "A", Some(Target::Stale("B".into()))),
                unit("timing", "C", Some(Target::Reviewed("D".into()))),
            ],
        ),
    ]);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert_eq!(
        lines.get(..2),
        Some(
            [
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:trefoil=\"urn:trefoil:xliff:1\" \
                 version=\"2.1\" srcLang=\"en\" trgLang=\"fr\">",
            ]
            .as_slice()
        ),
        "the root of the standard"
    );
    assert!(
        !text.contains("need:empty"),
        "the standard wants at least one unit in a file"
    );
    let ids: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.strip_prefix("<file id=\"")?.split('"').next())
        .collect();
    assert_eq!(ids, ["initiative.a", "need.b"], "ids are tokens");
    let unique: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "and stand once");
    // Inside a unit: notes, then one segment with its source before its target.
    let unit = text.split("<unit").nth(1).unwrap();
    let order: Vec<usize> = [
        "<notes>",
        "</notes>",
        "<segment",
        "<source>",
        "<target>",
        "</segment>",
    ]
    .iter()
    .map(|part| {
        unit.find(part)
            .unwrap_or_else(|| panic!("{part} in {unit}"))
    })
    .collect();
    assert!(order.is_sorted(), "the order of the schema: {order:?}");
    for line in lines.iter().filter(|line| line.starts_with("<segment")) {
        assert!(
            line.contains(" state=\""),
            "a sub-state needs a state, so it always stands: {line}"
        );
    }
    let states: Vec<&str> = text
        .split(" state=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(
        states,
        ["translated", "initial", "initial", "reviewed"],
        "a draft is translated, what is missing or stale has to be begun, what was checked is reviewed"
    );
}

#[test]
fn what_a_tool_makes_of_a_text_is_understood() {
    let (languages, _) = items(&document("")).unwrap();
    assert_eq!(
        (languages.from.as_str(), languages.to.as_str()),
        ("en", "fr")
    );
    let one = |segments: &str| texts(&document(segments)).pop().unwrap();
    let cut = one(
        "<segment state=\"final\"><source>One.</source><target order=\"3\">Deux.</target></segment>\
         <ignorable><source> </source></ignorable>\
         <segment state=\"translated\"><source>Two.</source><target order=\"1\">Un.</target></segment>",
    );
    assert_eq!(
        cut.target.as_deref(),
        Some("Un. Deux."),
        "pieces are put together in the order of the translation"
    );
    assert_eq!(cut.state, State::Translated, "the least of its pieces");
    assert_eq!(
        cut.basis,
        Fingerprint::of("One. Two."),
        "without our attribute, the source says what it was made from"
    );
    let marked = one("<segment><source>A donor</source>\
         <target>Un <mrk id=\"m\" type=\"term\">donateur</mrk><cp hex=\"001F\"/> &amp; &#8230;<!-- sic --></target></segment>");
    assert_eq!(
        marked.target.as_deref(),
        Some("Un donateur\u{1f} & …"),
        "marks carry no text, code points do"
    );
    assert_eq!(
        marked.state,
        State::Initial,
        "a state that is not given is the first one"
    );
    assert_eq!(
        one("<segment state=\"translated\"><source>A</source><target> </target></segment>").target,
        None,
        "air is no translation"
    );
    let prefixed = document("<segment><source>A</source><target>B</target></segment>")
        .replace("xmlns=", "xmlns:x=")
        .replace("</", "</x:")
        .replace("<xliff", "<x:xliff")
        .replace("<file", "<x:file")
        .replace("<unit", "<x:unit")
        .replace("<segment", "<x:segment")
        .replace("<source", "<x:source")
        .replace("<target", "<x:target");
    assert_eq!(
        texts(&prefixed).pop().unwrap().target.as_deref(),
        Some("B"),
        "a prefix is as good as none"
    );
    let foreign = document(
        "<mda:metadata xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\"><mda:meta>no</mda:meta></mda:metadata>\
         <notes><note>no</note></notes><segment><source>A</source><target>B</target></segment>",
    )
    .replace("<unit id=\"statement\">", "<group id=\"g\"><unit id=\"statement\">")
    .replace("</unit>", "</unit></group>");
    assert_eq!(
        texts(&foreign).pop().unwrap().target.as_deref(),
        Some("B"),
        "groups are gone through, modules are passed over"
    );
}

#[test]
fn a_text_that_is_none_is_rejected_with_its_line() {
    let (_, found) = items(&document(
        "<segment><source>A</source><target>B<ph id=\"1\"/></target></segment>",
    ))
    .unwrap();
    assert_eq!(
        found,
        [Item::Rejected {
            line: 4,
            name: "need:x statement".to_owned(),
            reason: Reason::Codes,
        }],
        "a code of a tool has no place in a text"
    );
    let (_, found) = items(&document(
        "<segment state=\"signed-off\"><source>A</source><target>B</target></segment>",
    ))
    .unwrap();
    assert!(
        matches!(
            found.as_slice(),
            [Item::Rejected {
                reason: Reason::State,
                ..
            }]
        ),
        "a state of another version: {found:?}"
    );
}

#[test]
fn a_hostile_or_broken_file_is_refused_as_a_whole() {
    let good = document("<segment><source>A</source><target>B</target></segment>");
    let refused = |text: &str| items(text).expect_err(text);
    let bomb = format!(
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>{}",
        good.split_once('\n').unwrap().1
    );
    assert!(
        matches!(refused(&bomb), Refusal::File(ReadError::DocumentType(_))),
        "the door of entity bombs stays shut"
    );
    let entity = good.replace(">B<", ">&secret;<");
    assert!(
        matches!(
            refused(&entity),
            Refusal::File(ReadError::Entity { line: 5, .. })
        ),
        "an entity that XML does not define: {:?}",
        items(&entity)
    );
    let cut = good.split_once("</target>").unwrap().0;
    assert!(matches!(refused(cut), Refusal::File(ReadError::Cut(5))));
    let deep = good.replace(">B<", &format!(">{}<", "<mrk id=\"m\">".repeat(200)));
    assert!(
        matches!(refused(&deep), Refusal::File(ReadError::TooDeep(5))),
        "nesting is bounded"
    );
    let long = good.replace(">B<", &format!(">{}<", "B".repeat(5 * 1024 * 1024)));
    assert!(
        matches!(refused(&long), Refusal::File(ReadError::TooLong { .. })),
        "and so is the length of a text"
    );
    let after = format!("{good}<more/>");
    assert!(matches!(
        refused(&after),
        Refusal::File(ReadError::Xml { .. })
    ));
    let old = good
        .replace("document:2.0", "document:1.2")
        .replace("2.1", "1.2");
    assert!(matches!(refused(&old), Refusal::Version(version) if version == "1.2"));
    assert!(matches!(refused("<html/>"), Refusal::NotXliff(name) if name == "html"));
    let one_sided = good.replace(" trgLang=\"fr\"", "");
    assert!(matches!(
        refused(&one_sided),
        Refusal::NoLanguage("trgLang")
    ));
    let utf16: Vec<u8> = std::iter::once(0xFEFF_u16)
        .chain(good.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let found = read(utf16.as_slice(), &mut |_| {});
    assert!(
        matches!(found, Err(Refusal::File(ReadError::Encoding(_)))),
        "{found:?}"
    );
}

fn any_text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[ -~]{0,12}",
        2 => "\\PC{0,8}",
        1 => proptest::char::any().prop_map(String::from),
        1 => Just("]]>\r\n\t<&\"'\u{0}\u{1f}\u{FFFE}".to_owned()),
    ];
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn any_target() -> impl Strategy<Value = Option<Target>> {
    prop_oneof![
        Just(None),
        any_text().prop_map(|text| Some(Target::Machine(text))),
        any_text().prop_map(|text| Some(Target::Stale(text))),
        any_text().prop_map(|text| Some(Target::Reviewed(text))),
    ]
}

proptest! {
    /// Whatever stands in a text, also what XML cannot hold, comes back as it went, with its state and its basis.
    #[test]
    fn every_text_comes_back_as_it_went(
        units in proptest::collection::vec((any_text(), any_target(), any_text()), 1..5),
    ) {
        let units: Vec<Unit> = units
            .into_iter()
            .enumerate()
            .map(|(number, (source, target, note))| Unit {
                field: format!("field_{number}"),
                label: note.clone(),
                source,
                target,
                notes: vec![("glossary", note)],
            })
            .collect();
        let text = written(&[file("resource:x", units.clone())]);
        let back = texts(&text);
        prop_assert_eq!(back.len(), units.len());
        for (unit, back) in units.iter().zip(back) {
            prop_assert_eq!(&back.reference, "resource:x");
            prop_assert_eq!(&back.field, &unit.field);
            prop_assert_eq!(back.basis, Fingerprint::of(&unit.source));
            let (words, state, marker) = match &unit.target {
                None => (None, State::Initial, None),
                Some(Target::Machine(words)) => (
                    Some(words),
                    State::Translated,
                    Some(Marker::Machine(Fingerprint::of(words))),
                ),
                Some(Target::Stale(words)) => (
                    Some(words),
                    State::Initial,
                    Some(Marker::Stale(Fingerprint::of(words))),
                ),
                Some(Target::Reviewed(words)) => (Some(words), State::Reviewed, None),
            };
            let words = words.filter(|words| !words.trim().is_empty());
            prop_assert_eq!(back.target.as_ref(), words);
            prop_assert_eq!(back.state, state);
            prop_assert_eq!(back.marker, marker);
        }
    }

    /// No file makes the reader fall over, whatever is cut out of it or put into it.
    #[test]
    fn no_file_makes_the_reader_fall_over(at in 0_usize..600, cut in 0_usize..40, put in "[<>/&;\"a-z!\\[\\]-]{0,12}") {
        let good = document("<segment state=\"final\" subState=\"trefoil:machine.0123456789abcdef\"><source>A</source><target>B<cp hex=\"41\"/></target></segment>");
        let mut bytes = good.into_bytes();
        let at = at.min(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.into_bytes());
        // Either answer will do; that there is one is what is tested.
        let _ = read(bytes.as_slice(), &mut |_| {});
    }
}
