use exchange::xliff::{File, Item, Languages, State, Target, Unit, Writer, read};

/// A file of translators: what was read can be written, and reads as it was.
pub fn xliff(bytes: &[u8]) -> bool {
    let Some((languages, items)) = items(bytes) else {
        return false;
    };
    let mut texts = Vec::new();
    for item in items {
        if let Item::Text(text) = item
            && let Some(target) = text.target
        {
            texts.push(target);
        }
    }
    let mut out = Vec::new();
    let mut writer = match Writer::begin(&mut out, &languages.from, &languages.to) {
        Ok(writer) => writer,
        Err(error) => panic!("memory takes everything: {error}"),
    };
    let file = File {
        reference: "initiative:one".to_owned(),
        about: "One".to_owned(),
        units: texts
            .iter()
            .enumerate()
            .map(|(place, text)| Unit {
                field: format!("field{place}"),
                label: text.clone(),
                source: text.clone(),
                target: Some(Target::Reviewed(text.clone())),
                notes: vec![("glossary", text.clone())],
            })
            .collect(),
    };
    if let Err(error) = writer.put(&file).and_then(|()| writer.end()) {
        panic!("memory takes everything: {error}");
    }
    if texts.is_empty() {
        return true;
    }
    let Some((_, again)) = self::items(&out) else {
        panic!(
            "what was written cannot be read: {}",
            String::from_utf8_lossy(&out)
        );
    };
    let again: Vec<String> = again
        .into_iter()
        .filter_map(|item| match item {
            Item::Text(text) => {
                assert_eq!(text.state, State::Reviewed, "the state comes back");
                text.target
            }
            Item::Rejected { name, reason, .. } => panic!("{name}: {reason}"),
        })
        .collect();
    assert_eq!(again, texts, "what was written reads as it was");
    true
}

fn items(bytes: &[u8]) -> Option<(Languages, Vec<Item>)> {
    let mut items = Vec::new();
    let languages = read(bytes, &mut |item| items.push(item)).ok()?;
    Some((languages, items))
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let unit = |field: &str, target| Unit {
        field: field.to_owned(),
        label: "Label".to_owned(),
        source: "Training\nof teams".to_owned(),
        target,
        notes: vec![("glossary", "donor = donateur".to_owned())],
    };
    let file = File {
        reference: "need:x".to_owned(),
        about: "A need".to_owned(),
        units: vec![
            unit("statement", Some(Target::Machine("Formation".to_owned()))),
            unit("timing", Some(Target::Stale("Cours & <stages>".to_owned()))),
            unit(
                "notes",
                Some(Target::Reviewed("\u{1}\u{202e}عربي".to_owned())),
            ),
            unit("limits", None),
        ],
    };
    let mut own = Vec::new();
    let done = Writer::begin(&mut own, "en", "fr").and_then(|mut writer| {
        writer.put(&file)?;
        writer.end()
    });
    if let Err(error) = done {
        panic!("memory takes everything: {error}");
    }
    let tool = br#"<?xml version="1.0"?>
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><x:file id="need.x"><x:group id="g"><x:unit id="statement"><x:segment state="final"><x:source>One <x:mrk id="m">two</x:mrk></x:source><x:target order="2">deux<x:cp hex="0001"/></x:target></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment state="translated" subState="trefoil:machine.00"><x:source>b</x:source><x:target order="1">un<x:ph id="p"/></x:target></x:segment></x:unit></x:group></x:file></x:xliff>
"#;
    vec![own, tool.to_vec()]
}
